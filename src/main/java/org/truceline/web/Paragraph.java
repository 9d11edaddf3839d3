package org.truceline.web;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A line of an article, in the direction that its own letters have.
///
/// @param language ISO 639-1
/// @param gap the line ends that part it from what stands before it
public record Paragraph(String language, String gap, List<Piece> pieces) {

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "fa", "he", "ps", "ur");

  public Paragraph {
    pieces = List.copyOf(pieces);
  }

  /// The lines of an article in one language, those without words left out.
  static List<Paragraph> of(String language, List<Piece> pieces) {
    var paragraphs = new ArrayList<Paragraph>();
    var line = new ArrayList<Piece>();
    var gap = new StringBuilder();
    for (var piece : pieces) {
      if (!piece.isLineEnd()) {
        line.add(piece);
        continue;
      }
      if (!line.isEmpty()) {
        paragraphs.add(new Paragraph(language(line, language), gap.toString(), line));
        line.clear();
        gap.setLength(0);
      }
      gap.append('\n');
    }
    if (!line.isEmpty()) {
      paragraphs.add(new Paragraph(language(line, language), gap.toString(), line));
    }
    return List.copyOf(paragraphs);
  }

  static String direction(String language) {
    return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
  }

  public String direction() {
    return direction(language);
  }

  /// Whether a blank line stands before it.
  public boolean isApart() {
    return gap.length() > 1;
  }

  /// That of the article, unless most letters of the line run the other way.
  private static String language(List<Piece> pieces, String ofArticle) {
    long balance =
        pieces.stream()
            .flatMapToInt(piece -> piece.text().codePoints())
            .filter(Character::isLetter)
            .mapToLong(c -> UnicodeScript.of(c) == UnicodeScript.ARABIC ? 1 : -1)
            .sum();
    boolean isRightToLeft = direction(ofArticle).equals("rtl");
    return isRightToLeft && balance < 0 ? "en" : !isRightToLeft && balance > 0 ? "ar" : ofArticle;
  }
}
