package org.truceline.export;

import java.util.Arrays;
import java.util.Optional;
import org.truceline.model.Codes;

/// A form in which an answer can be had as a whole.
public enum Format {
  NDJSON("application/x-ndjson"),
  CSV("text/csv"),
  GEOJSON("application/geo+json"),
  TIMELINEJS("application/vnd.timelinejs+json"),
  ATOM("application/atom+xml"),
  GRAPHML("application/graphml+xml");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /// What a file in this form is called at its end.
  public String ending() {
    return this == TIMELINEJS ? "timeline.json" : Codes.of(this);
  }

  /// Whether browsers and feed readers show it rather than put it on the disk.
  public boolean isShown() {
    return this == ATOM || this == TIMELINEJS;
  }

  public static Optional<Format> of(String code) {
    return Arrays.stream(values()).filter(format -> Codes.of(format).equals(code)).findFirst();
  }

  public static Optional<Format> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
  }
}
