package org.truceline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CursorScopeTest {

  private static final CursorScope LIST = scope("/api/v1/events", "type", "shelling");

  @ParameterizedTest
  @ValueSource(strings = {"4701428825316374004", "-1", "actor:russia", "2017-08-03 article:0f"})
  void opensWhatItSealed(String key) {
    assertThat(LIST.open(LIST.seal(key))).isEqualTo(key);
  }

  @Test
  void refusesACursorWithAnyCharacterChanged() {
    var cursor = LIST.seal("4701428825316374004");
    for (int i = 0; i < cursor.length(); i++) {
      for (var other : new char[] {'A', 'z', '-', '9'}) {
        if (cursor.charAt(i) != other) {
          var changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
          assertThatThrownBy(() -> LIST.open(changed)).isInstanceOf(BadRequest.class);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "AAAAAAAA", "not base64!", "ثلاثة"})
  void refusesWhatIsNoCursor(String cursor) {
    assertThatThrownBy(() -> LIST.open(cursor))
        .isInstanceOf(BadRequest.class)
        .hasMessageStartingWith("cursor: '" + cursor + "'");
  }

  @Test
  void refusesTheCursorOfAnotherList() {
    var cursor = scope("/api/v1/events", "type", "airstrike").seal("7");
    assertThatThrownBy(() -> LIST.open(cursor)).isInstanceOf(BadRequest.class);
  }

  @Test
  void takesTheCursorWhateverTheSizeOfThePage() {
    var request = new MockHttpServletRequest("GET", "/api/v1/events");
    request.addParameter("type", "shelling");
    request.addParameter("limit", "3");
    assertThat(CursorScope.of(request).open(LIST.seal("7"))).isEqualTo("7");
  }

  private static CursorScope scope(String path, String name, String value) {
    var request = new MockHttpServletRequest("GET", path);
    request.addParameter(name, value);
    return CursorScope.of(request);
  }
}
