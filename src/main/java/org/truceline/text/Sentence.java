package org.truceline.text;

import java.util.List;
import org.truceline.model.Field;

/// A sentence: UTF-16 offsets into its field, and its tokens in reading order.
public record Sentence(Field field, int begin, int end, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
