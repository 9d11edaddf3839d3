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
/// its entry), several of these apart by `;`, or a gap: `.3` of at most three tokens, `..` of at
/// most ten.
final class Pattern {

  private static final int WIDE_GAP = 10;

  /// One element.
  ///
  /// @param forms null for a gap
  /// @param bits of the forms, see [Bits]: most words are none of them
  record Element(@Nullable Map<String, Form> forms, int gap, long bits) {

    Element(@Nullable Map<String, Form> forms, int gap) {
      this(forms, gap, forms == null ? 0 : Bits.of(forms.keySet()));
    }

    boolean holds(String form) {
      return forms != null && Bits.mayHold(bits, form) && forms.containsKey(form);
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
    for (var part : text.strip().split("\\s+", -1)) {
      elements.add(
          part.startsWith(".")
              ? new Element(
                  null, part.equals("..") ? WIDE_GAP : Integer.parseInt(part.substring(1)))
              : new Element(forms(part, morphology), 0));
    }
    if (elements.getFirst().forms == null || elements.getLast().forms == null) {
      throw new IllegalArgumentException("a gap at the edge of '" + text + "'");
    }
    return new Pattern(List.copyOf(elements));
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

  List<Element> elements() {
    return elements;
  }

  int words() {
    return (int) elements.stream().filter(element -> element.forms != null).count();
  }
}
