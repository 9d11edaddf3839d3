package org.truceline.extract.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.time.Piece.Zone;

/// Time zones: «بتوقيت دمشق», "Moscow time", "GMT", "GMT+2", "local time".
final class Zones implements Rule {

  private static final Set<Kind> OPENERS =
      EnumSet.of(Kind.ZONE_LOCAL, Kind.ZONE_WORD, Kind.ZONE_CODE, Kind.ZONE);

  @Override
  public Set<Kind> openers() {
    return OPENERS;
  }

  @Override
  public @Nullable Piece at(Line line, int i) {
    var local = line.term(i, Kind.ZONE_LOCAL);
    if (local != null) {
      return new Zone(i, i + local.length() - 1, null);
    }
    var word = line.term(i, Kind.ZONE_WORD);
    int start = word == null ? i : i + word.length();
    var zone = line.anyTerm(start, Kind.ZONE_CODE, Kind.ZONE);
    if (zone == null) {
      return null;
    }
    int end = start + zone.length();
    if (word != null) {
      return new Zone(i, end - 1, ZoneId.of(zone.value()));
    }
    var after = line.term(end, Kind.ZONE_WORD);
    if (after != null) {
      return new Zone(i, end + after.length() - 1, ZoneId.of(zone.value()));
    }
    var offset = offset(line, end);
    return offset != null
        ? new Zone(i, end + 1, offset)
        : line.is(i, Kind.ZONE_CODE) ? new Zone(i, end - 1, ZoneId.of(zone.value())) : null;
  }

  private static @Nullable ZoneId offset(Line line, int i) {
    int hours = line.digits(i + 1, 1, 2);
    boolean isPlus = line.isMark(i, "+");
    return (isPlus || line.isMark(i, "-")) && hours >= 0 && hours <= 14
        ? ZoneOffset.ofHours(isPlus ? hours : -hours)
        : null;
  }
}
