package org.truceline.intake.load;

import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.truceline.intake.Intake;
import org.truceline.model.JobState;

/// Takes one job from where it stands to where it ends.
final class JobRuns {

  private static final Logger log = LoggerFactory.getLogger(JobRuns.class);

  private final LoadProperties settings;
  private final Spool spool;
  private final JobBook book;
  private final Intake intake;
  private final LineReader reader;

  JobRuns(LoadProperties settings, Spool spool, JobBook book, Intake intake, LineReader reader) {
    this.settings = settings;
    this.spool = spool;
    this.book = book;
    this.intake = intake;
    this.reader = reader;
  }

  /// Whether the job has ended, rather than been told to stop.
  boolean run(String job, Halt halt) {
    var patience = new Patience(halt);
    try {
      var start = patience.outlast(() -> book.begin(job));
      start.ifPresent(from -> run(job, from, patience, halt));
      return true;
    } catch (Halt.Halted e) {
      log.info("{} stops here", job);
      return false;
    } catch (RuntimeException e) {
      log.error("{} cannot go on", job, e);
      patience.outlast(() -> book.end(job, JobState.FAILED, reason(e)));
      return true;
    }
  }

  private void run(String job, JobBook.Start start, Patience patience, Halt halt) {
    var mark = start.mark();
    log.info("{} runs from line {}", job, mark.line() + 1);
    try (var course =
        new Course(
            Lines.open(spool.lines(job), reader.longest(), mark),
            FailureLog.open(spool.failures(job), mark),
            settings.batch(),
            mark)) {
      var writer = new BatchWriter(intake, reader, patience, halt);
      var run = new Run(job, start, course, writer, book, patience, halt);
      complete(run, patience);
      patience.outlast(() -> book.end(job, JobState.DONE, patience.error()));
      log.info("{} is done", job);
    }
  }

  private void complete(Run run, Patience patience) {
    try {
      run.run(settings.writers());
      patience.outlast(run::note);
    } catch (RuntimeException e) {
      noteIfPossible(run);
      throw e;
    }
  }

  /// So that what is settled need not be done again; no more than that is lost if Neo4j is away.
  private static void noteIfPossible(Run run) {
    try {
      run.note();
    } catch (Neo4jException e) {
      log.warn("How far a load came could not be noted: {}", e.getMessage());
    }
  }

  private static String reason(Throwable failure) {
    var cause = failure.getCause() == null ? failure : failure.getCause();
    return "%s: %s".formatted(cause.getClass().getSimpleName(), cause.getMessage());
  }
}
