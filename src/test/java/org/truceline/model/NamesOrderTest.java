package org.truceline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesOrderTest {

  /// An answer is the same text whichever JVM gives it.
  @Test
  void namesStandInTheOrderOfTheirLanguages() {
    var names = new LinkedHashMap<String, String>();
    List.of("fr", "en", "uk", "ar", "ru").forEach(code -> names.put(code, "name"));

    var zone = new Zone("zone:idlib", "Idlib", names, List.of(), List.of());
    var actor = new Actor("actor:russia", "Russia", names, ActorType.STATE, true, List.of());

    assertThat(zone.names().keySet()).containsExactly("ar", "en", "fr", "ru", "uk");
    assertThat(actor.names().keySet()).containsExactly("ar", "en", "fr", "ru", "uk");
  }
}
