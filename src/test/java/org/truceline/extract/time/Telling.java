package org.truceline.extract.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.model.Draft;
import org.truceline.model.PublicationTime;
import org.truceline.text.Reader;

/// Reads the times of a sentence.
final class Telling {

  private static final Reader READER = new Reader();
  private static final Times TIMES = new Times();

  private Telling() {}

  static List<TimeMention> times(String language, @Nullable String published, String text) {
    var publishedAt =
        published == null || published.isEmpty() ? null : PublicationTime.parse(published);
    var document = READER.read(new Draft(null, null, text, null, null, language, publishedAt));
    return TIMES.find(document).stream().flatMap(one -> one.mentions().stream()).toList();
  }

  /// The share of two spans that they have in common.
  static double overlap(int begin, int end, int otherBegin, int otherEnd) {
    double common = Math.min(end, otherEnd) - (double) Math.max(begin, otherBegin);
    return common <= 0 ? 0 : common / (Math.max(end, otherEnd) - Math.min(begin, otherBegin));
  }
}
