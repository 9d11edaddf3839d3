package org.truceline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A stretch of an article over which the same claims rest.
///
/// @param notes the claims whose words these are
/// @param opening those of them that begin here
public record Piece(String text, List<Note> notes, List<Note> opening) {

  public boolean isEvidence() {
    return !notes.isEmpty();
  }

  /// Cuts a field wherever a claim begins or ends: claims may lie over or within one another.
  static List<Piece> cut(String field, String text, List<Note> notes) {
    var edges = new TreeSet<Integer>(List.of(0, text.length()));
    for (var note : notes) {
      if (note.told().where().field().equals(field)) {
        edges.add(Math.min(note.told().where().begin(), text.length()));
        edges.add(Math.min(note.told().where().end(), text.length()));
      }
    }
    var pieces = new ArrayList<Piece>();
    for (var begin : edges.headSet(text.length())) {
      var end = edges.higher(begin);
      if (end != null) {
        pieces.add(
            new Piece(
                text.substring(begin, end),
                notes.stream().filter(note -> note.stands(field, begin)).toList(),
                notes.stream().filter(note -> note.beginsAt(field, begin)).toList()));
      }
    }
    return List.copyOf(pieces);
  }
}
