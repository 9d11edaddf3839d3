package org.truceline.extract.naming.listed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Entry.OfAgreement;
import org.truceline.extract.lexicon.Entry.OfZone;
import org.truceline.extract.lexicon.Name;
import org.truceline.model.PublicationTime;

/// Which agreements and zones there were when an article was published, as far as both are dated:
/// `the truce in Yemen` of 2016 is not the one of 2022, though that is called so.
public final class Made {

  /// An article may be dated before what it tells.
  private static final int NEAR_DAYS = 10;

  private final @Nullable LocalDate latest;

  public Made(@Nullable PublicationTime published) {
    this.latest = published == null ? null : published.date().plusDays(NEAR_DAYS);
  }

  public boolean is(OfAgreement agreement) {
    return is(agreement.date());
  }

  /// The words that name something that was there.
  public List<Candidate> among(List<Candidate> candidates) {
    return candidates.stream().filter(this::isThere).toList();
  }

  private boolean isThere(Candidate candidate) {
    return candidate.names().isEmpty() || candidate.names().stream().anyMatch(this::isThere);
  }

  private boolean isThere(Name name) {
    return switch (name.entry()) {
      case OfAgreement agreement -> is(agreement.date());
      case OfZone zone -> is(zone.from());
      default -> true;
    };
  }

  private boolean is(@Nullable LocalDate made) {
    return latest == null || made == null || !made.isAfter(latest);
  }
}
