package org.truceline.extract.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Patterns.Hit;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.time.TimeMention;
import org.truceline.model.Span;
import org.truceline.text.Document;

/// The words that tell an event: from the first to the last of trigger, parties, place and time.
final class Evidence {

  private final Document document;
  private final Scene scene;

  Evidence(Document document, Scene scene) {
    this.document = document;
    this.scene = scene;
  }

  Span of(
      Hit<Trigger> hit, Parties.Both parties, List<Mention> places, @Nullable TimeMention time) {
    var first = hit.first();
    var last = hit.last();
    for (var group : new @Nullable Group[] {parties.source(), parties.target()}) {
      if (group != null) {
        first = Math.min(first, group.first());
        last = Math.max(last, group.last());
      }
    }
    for (var place : places) {
      first = Math.min(first, place.first());
      last = Math.max(last, place.last());
    }
    if (time != null) {
      first = Math.min(first, time.firstToken());
      last = Math.max(last, time.lastToken());
    }
    return document.span(scene.line().sentence(), first, closed(first, last));
  }

  /// A quotation mark or bracket that closes what the quote opens belongs to it.
  private int closed(int first, int last) {
    Line line = scene.line();
    var quotes = 0;
    for (var i = first; i <= last; i++) {
      quotes += line.token(i).name().equals("\"") ? 1 : 0;
    }
    var next = last + 1;
    return quotes % 2 == 1 && next < line.size() && line.token(next).name().equals("\"")
        ? next
        : last;
  }
}
