package org.truceline.extract.naming;

import org.truceline.extract.lexicon.Institution;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Line;
import org.truceline.extract.naming.listed.Candidate;
import org.truceline.extract.naming.listed.PactNames;
import org.truceline.extract.naming.listed.Silence;
import org.truceline.extract.naming.listed.Speaking;
import org.truceline.model.ActorType;

/// Names that count only where an event needs them: a demonym, people whom every article speaks of,
/// or the town that an agreement is called after.
final class Hinted {

  private final Lexicon lexicon;

  Hinted(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean is(Line line, Candidate candidate, String id) {
    var body = candidate.institution();
    return (candidate.isDemonym() && !candidate.paired())
        || id.equals("actor:civilians")
        || (id.startsWith("place:") && PactNames.isIn(line, candidate))
        || (body != null && line.isTitle(candidate.first() - 1))
        || (body != null
            && Silence.isLatent(body)
            && candidate.state() == null
            && !isKnownGroup(body, id)
            && !new Speaking(line, candidate).speaks());
  }

  private boolean isKnownGroup(Institution body, String id) {
    return body.type() == ActorType.ARMED_GROUP && lexicon.actor(id) != null;
  }
}
