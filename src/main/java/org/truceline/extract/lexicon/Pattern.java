package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.VerbForm.Tense;

/// A phrase with verbs in any form and gaps, as the files of triggers and cues write it.
///
/// Elements stand apart by spaces: `v:دخل/دخل .3 حيز تنفيذ`. An element is a word, a verb (`v:` and
/// its entry), a noun with a pronoun (`p:`), a word that has no clitic and no article (`=من`),
/// several of these apart by `;`, or a gap: `.3` of at most three tokens, `..` of at most ten.
final class Pattern {

  private static final int WIDE_GAP = 10;

  /// A word, a verb or several of these.
  ///
  /// @param gap how many tokens may stand before it
  record Element(Map<String, Form> forms, int gap) {}

  /// @param tense null for what is no verb
  /// @param isWhole whether nothing may be cut off the word
  record Form(@Nullable Tense tense, boolean isWhole) {

    boolean fits(Reading reading) {
      return !isWhole || (reading.front() == 0 && reading.back() == 0 && !reading.article());
    }
  }

  private final List<Element> elements;

  private Pattern(List<Element> elements) {
    this.elements = elements;
  }

  static Pattern of(String text, Morphology morphology) {
    var elements = new ArrayList<Element>();
    var gap = 0;
    for (var part : text.strip().split("\\s+", -1)) {
      if (!part.startsWith(".")) {
        elements.add(new Element(forms(part, morphology), gap));
        gap = 0;
      } else if (elements.isEmpty()) {
        throw edge(text);
      } else {
        gap = part.equals("..") ? WIDE_GAP : Integer.parseInt(part.substring(1));
      }
    }
    if (gap > 0) {
      throw edge(text);
    }
    return new Pattern(List.copyOf(elements));
  }

  private static IllegalArgumentException edge(String text) {
    return new IllegalArgumentException("a gap at the edge of '" + text + "'");
  }

  private static Map<String, Form> forms(String part, Morphology morphology) {
    var forms = new HashMap<String, Form>();
    for (var choice : part.split(";", -1)) {
      if (choice.startsWith("v:")) {
        for (var form : morphology.conjugate(Words.word(choice.substring(2)))) {
          forms.putIfAbsent(form.form(), new Form(form.tense(), false));
        }
      } else if (choice.startsWith("n:")) {
        morphology
            .decline(Words.word(choice.substring(2)))
            .forEach(form -> forms.putIfAbsent(form, new Form(null, false)));
      } else if (choice.startsWith("p:")) {
        morphology
            .possess(Words.word(choice.substring(2)))
            .forEach(form -> forms.putIfAbsent(form, new Form(null, false)));
      } else {
        var isWhole = choice.startsWith("=");
        forms.put(Words.word(isWhole ? choice.substring(1) : choice), new Form(null, isWhole));
      }
    }
    return forms;
  }

  /// At least one.
  List<Element> elements() {
    return elements;
  }
}
