package org.truceline.settle;

/// What two actors had to do with each other, in numbers: PLOVER's scores are multiples of a half,
/// so that sums and differences are exact.
///
/// @param events all of them
/// @param occurred those that occurred or go on
/// @param cooperative how many of these have a score above 0
/// @param conflictual how many have one below 0
/// @param cooperation the sum of the scores above 0
/// @param conflict the sum of those below 0
public record Counts(
    long events,
    long occurred,
    long cooperative,
    long conflictual,
    double cooperation,
    double conflict) {

  public Counts plus(Counts other, int sign) {
    return new Counts(
        events + sign * other.events,
        occurred + sign * other.occurred,
        cooperative + sign * other.cooperative,
        conflictual + sign * other.conflictual,
        cooperation + sign * other.cooperation,
        conflict + sign * other.conflict);
  }

  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  public boolean areNone() {
    return equals(NONE);
  }
}
