package org.truceline.intake.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.truceline.model.JobState;

/// Takes in loads of many articles, an object a line, of any size.
public final class Loads {

  private final LoadProperties settings;
  private final Spool spool;
  private final JobBook book;
  private final Loader loader;

  Loads(LoadProperties settings, Spool spool, JobBook book, Loader loader) {
    this.settings = settings;
    this.spool = spool;
    this.book = book;
    this.loader = loader;
  }

  /// Takes a load in whole, and leaves it to a job.
  ///
  /// @param announced how many bytes the body said it has, or -1
  /// @param isPacked whether it is packed with gzip
  /// @return the job's id
  /// @throws Refusal if it cannot be taken in; nothing of it is left
  public String accept(InputStream body, long announced, boolean isPacked) {
    spool.claim();
    var job = JobId.next();
    try {
      var lines = receive(job, isPacked ? unpack(body) : body, announced);
      loader.forget();
      book.accept(job, lines);
    } catch (RuntimeException e) {
      spool.removePart(job);
      throw e;
    }
    spool.adopt(job);
    loader.add(job);
    return job;
  }

  private long receive(String job, InputStream body, long announced) {
    return new Receiver(spool.part(job), settings.reserve().toBytes()).receive(body, announced);
  }

  private static InputStream unpack(InputStream body) {
    try {
      return Gzip.unpack(body);
    } catch (IOException e) {
      throw new Refusal(Refusal.Reason.BROKEN, "body: no gzip (%s)".formatted(e.getMessage()));
    }
  }

  /// Cancels a job, unless it has ended; what it wrote stays.
  ///
  /// @return the state it is in then, if there is such a job
  public Optional<JobState> cancel(String job) {
    var state = book.cancel(job);
    if (state.isPresent() && state.get() == JobState.CANCELLED) {
      loader.drop(job);
    }
    return state;
  }

  /// Failed lines of a job, in order.
  ///
  /// @param from 0, or the [FailurePage#next] of the page before
  public FailurePage failures(String job, long from, int limit) {
    return FailureLog.read(spool.failures(job), from, limit);
  }
}
