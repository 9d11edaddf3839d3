package org.truceline.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.truceline.extract.time.Piece.Dated;
import org.truceline.model.Span;
import org.truceline.model.When;
import org.truceline.text.Document;
import org.truceline.text.Sentence;

/// Finds the expressions that fix a date or a span of days, and the time between events. Relative
/// ones are read against the article's day of publication and nothing else; bare durations are
/// none. Safe to share between threads.
public final class Times {

  private record Language(Terms terms, Tenses tenses) {}

  private final Map<String, Language> languages = new ConcurrentHashMap<>();

  /// What each sentence says of them, in the order of the sentences.
  public List<SentenceTimes> find(Document document) {
    var article = document.article();
    var language =
        languages.computeIfAbsent(
            article.language(), code -> new Language(new Terms(code), new Tenses(code)));
    var published = article.publishedAt();
    var anchor = new Anchor(published == null ? null : published.date());
    var times = new ArrayList<SentenceTimes>();
    var named = Named.nothing();
    for (var sentence : document.sentences()) {
      var line = new Line(sentence, language.terms(), language.tenses(), anchor, named);
      times.add(new SentenceTimes(find(document, line), Gaps.in(line)));
      named = line.forNext();
    }
    return times;
  }

  private static List<TimeMention> find(Document document, Line line) {
    var mentions = new ArrayList<TimeMention>();
    for (var time : Ranges.join(line, Joiner.join(line, pieces(line)))) {
      var when = time.when();
      if (when != null) {
        mentions.add(mention(document, line, time, when));
      }
    }
    return mentions;
  }

  private static List<Piece> pieces(Line line) {
    var pieces = new ArrayList<Piece>();
    for (int i = 0; i < line.size(); ) {
      var piece = Rules.longest(line, i);
      if (piece == null) {
        i++;
        continue;
      }
      pieces.add(piece);
      if (piece instanceof Dated dated && !line.is(piece.first() - 1, Kind.TO, "until")) {
        line.name(dated.when());
      }
      if (piece instanceof Dated dated) {
        Yearless.note(line, dated);
      }
      i = piece.last() + 1;
    }
    return pieces;
  }

  private static TimeMention mention(Document document, Line line, Joined time, When when) {
    int first = line.is(time.first() - 1, Kind.SINCE) ? time.first() - 1 : time.first();
    int last = closed(line, first, time.last());
    Sentence sentence = line.sentence();
    Span whole = document.span(sentence, first, last);
    int begin = whole.begin() + line.cliticsLength(first);
    var span = document.article().span(sentence.field(), begin, whole.end());
    return new TimeMention(sentence, first, last, span, when);
  }

  /// With the bracket that closes one opened inside.
  private static int closed(Line line, int first, int last) {
    int open = 0;
    for (int i = first; i <= last; i++) {
      open += line.isMark(i, "(") ? 1 : line.isMark(i, ")") ? -1 : 0;
    }
    return open > 0 && line.isMark(last + 1, ")") ? last + 1 : last;
  }
}
