package org.truceline.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

  static Stream<Arguments> texts() {
    return Table.read("org/truceline/text/tokens.tsv", "text", "names").stream()
        .map(row -> Arguments.of(row.cell("text"), row.cell("names")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void foldsNames(String text, String names) {
    var tokens = Tokenizer.tokens(text);
    assertThat(tokens.stream().map(Token::name).collect(joining("|"))).isEqualTo(names);
    assertThat(tokens)
        .allSatisfy(token ->
            assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.surface()));
  }

  @Test
  void keepsTheEndingsThatMorphologyNeeds() {
    var tokens = Tokenizer.tokens("إقامةٌ على مستشفى");
    assertThat(tokens).extracting(Token::word).containsExactly("اقامة", "على", "مستشفى");
    assertThat(tokens).extracting(Token::name).containsExactly("اقامه", "علي", "مستشفي");
  }

  @Test
  void countsOffsetsInTheWholeText() {
    var tokens = Tokenizer.tokens("a bc def", 2, 8);
    assertThat(tokens).extracting(Token::begin).containsExactly(2, 5);
  }

  @Test
  void survivesLoneSurrogatesAndPictograms() {
    assertThat(Tokenizer.tokens("\uD83D 💡 \uDCA1a")).extracting(Token::name).endsWith("a");
  }
}
