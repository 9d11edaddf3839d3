package org.truceline.query;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// All events of a timeline, in its order, however many: only a stretch of them is in memory, and
/// no question is open at the database between two stretches.
///
/// Events that are added meanwhile are there if they belong further on. The first stretch is read
/// at once, so that what is wrong with the question is told before anything is.
public final class WholeTimeline implements Iterator<Detailed> {

  private static final int STRETCH = 500;

  private final Function<Slice, Page<TimelineEntry>> timeline;
  private final Details details;
  private final boolean ascending;
  private final @Nullable OffsetDateTime knownAt;
  private final Queue<Detailed> read = new ArrayDeque<>();
  private @Nullable String next;

  /// @param timeline gives a page of it
  /// @param knownAt the moment of knowledge as of which the pages are
  public WholeTimeline(
      Function<Slice, Page<TimelineEntry>> timeline,
      Details details,
      boolean ascending,
      @Nullable OffsetDateTime knownAt) {
    this.timeline = timeline;
    this.details = details;
    this.ascending = ascending;
    this.knownAt = knownAt;
    read(null);
  }

  private void read(@Nullable String after) {
    var page = timeline.apply(new Slice(STRETCH, ascending, after));
    read.addAll(details.of(page.items(), knownAt));
    next = page.next();
  }

  @Override
  public boolean hasNext() {
    while (read.isEmpty() && next != null) {
      read(next);
    }
    return !read.isEmpty();
  }

  @Override
  public Detailed next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return read.remove();
  }
}
