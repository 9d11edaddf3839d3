package org.truceline.extract.lexicon;

/// Which kinds of cues stand at each of some places: a bit for each kind, as it is asked for every
/// word again and again.
public final class CueBits {

  private static final int ROW = (Cue.values().length + Long.SIZE - 1) / Long.SIZE;

  private final long[] bits;

  /// No cue at any of so many places.
  public CueBits(int places) {
    this.bits = new long[places * ROW];
  }

  public boolean has(int place, Cue kind) {
    return (bits[place * ROW + (number(kind) >> 6)] & (1L << number(kind))) != 0;
  }

  public void add(int place, Cue kind) {
    bits[place * ROW + (number(kind) >> 6)] |= 1L << number(kind);
  }

  /// Adds what stands at the first place of others.
  public void addAll(int place, CueBits others) {
    for (var i = 0; i < ROW; i++) {
      bits[place * ROW + i] |= others.bits[i];
    }
  }

  /// A cue's bit; it is kept nowhere.
  @SuppressWarnings("EnumOrdinal")
  private static int number(Cue kind) {
    return kind.ordinal();
  }
}
