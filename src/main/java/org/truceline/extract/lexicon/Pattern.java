package org.truceline.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.text.Token;

/// A phrase with verbs in any form and gaps, as the files of triggers and cues write it.
///
/// Elements stand apart by spaces: `v:دخل/دخل .3 حيز تنفيذ`. An element is a word, a verb (`v:` and
/// its entry), several of these apart by `;`, or a gap: `.3` of at most three tokens, `..` of at
/// most ten.
final class Pattern {

  private static final int WIDE_GAP = 10;

  /// A word, a verb or several of these.
  ///
  /// @param gap how many tokens may stand before it
  /// @param bits of the forms, see [Bits]: most words are none of them
  record Element(Map<String, Form> forms, int gap, long bits) {

    private static final Set<String> HARD = Set.of(".", ";", "!", "?", ":", "…");

    Element(Map<String, Form> forms, int gap) {
      this(forms, gap, Bits.of(forms.keySet()));
    }

    /// The first token from one on for which it stands, -1 where only others do.
    int next(Wording text, int from) {
      var left = gap;
      for (var i = from; i < text.size(); i++) {
        if (text.token(i).kind() == Token.Kind.PUNCTUATION) {
          if (HARD.contains(text.token(i).name())) {
            return -1;
          }
        } else if (isOne(text.word(i))) {
          return i;
        } else if (left-- == 0) {
          return -1;
        }
      }
      return -1;
    }

    private boolean isOne(Word word) {
      if ((bits & word.bits()) == 0) {
        return false;
      }
      for (var reading : word.words()) {
        if (forms.containsKey(reading.form())) {
          return true;
        }
      }
      return false;
    }
  }

  /// @param tense null for what is no verb
  record Form(@Nullable Tense tense) {}

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
          forms.putIfAbsent(form.form(), new Form(form.tense()));
        }
      } else if (choice.startsWith("n:")) {
        morphology
            .decline(Words.word(choice.substring(2)))
            .forEach(form -> forms.putIfAbsent(form, new Form(null)));
      } else {
        forms.put(Words.word(choice), new Form(null));
      }
    }
    return forms;
  }

  /// At least one.
  List<Element> elements() {
    return elements;
  }
}
