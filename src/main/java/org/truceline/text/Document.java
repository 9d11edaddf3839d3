package org.truceline.text;

import java.util.List;
import org.truceline.model.Article;
import org.truceline.model.Span;

/// An article that was cleaned and cut into sentences, the title's first.
public record Document(Article article, List<Sentence> sentences) {

  public Document {
    sentences = List.copyOf(sentences);
  }

  /// The characters from the first to the last token (both included) of a sentence.
  public Span span(Sentence sentence, int firstToken, int lastToken) {
    return article.span(
        sentence.field(),
        sentence.tokens().get(firstToken).begin(),
        sentence.tokens().get(lastToken).end());
  }
}
