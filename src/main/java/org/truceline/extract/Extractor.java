package org.truceline.extract;

import java.util.ArrayList;
import java.util.List;
import org.truceline.extract.event.Events;
import org.truceline.extract.lexicon.Language;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Line;
import org.truceline.extract.naming.Names;
import org.truceline.extract.relation.Relations;
import org.truceline.extract.time.SentenceTimes;
import org.truceline.extract.time.TimeMention;
import org.truceline.extract.time.Times;
import org.truceline.model.Draft;
import org.truceline.model.Facts;
import org.truceline.text.Document;
import org.truceline.text.Reader;
import org.truceline.text.Sentence;

/// From an article to its facts. The same article always gives the same facts; threads may share
/// one extractor.
public final class Extractor {

  private final Lexicon lexicon = Lexicon.load();
  private final Names names = new Names(lexicon);
  private final Reader reader = new Reader();
  private final Times times = new Times();
  private final Events events = new Events(lexicon);
  private final Relations relations = new Relations(lexicon);

  /// Cleans, reads and dates an article.
  ///
  /// @throws IllegalArgumentException where nothing is left to read
  public Facts extract(Draft draft) {
    return extract(reader.read(draft));
  }

  /// What a document says; no more than its article where no dictionary knows its language.
  Facts extract(Document document) {
    var language = lexicon.language(document.article().language());
    if (language == null) {
      return new Facts(
          document.article(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
    var found = times.find(document);
    var lines = lines(document.sentences(), language, found);
    var mentions = names.in(document, lines);
    var told = events.read(document, lines, mentions);
    var stated = relations.read(document, lines, mentions, told);
    return new Assembly(lexicon, document.article(), mentions)
        .facts(mentioned(lines), told, stated);
  }

  private static List<Line> lines(
      List<Sentence> sentences, Language language, List<SentenceTimes> times) {
    var lines = new ArrayList<Line>();
    for (var i = 0; i < sentences.size(); i++) {
      lines.add(new Line(i, sentences.get(i), language, times.get(i)).withoutNamedTimes());
    }
    return lines;
  }

  private static List<TimeMention> mentioned(List<Line> lines) {
    return lines.stream().flatMap(line -> line.times().stream()).toList();
  }
}
