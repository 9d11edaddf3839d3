package org.truceline.extract.naming.listed;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Institution;
import org.truceline.extract.lexicon.Institution.Bare;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Entity;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.model.ActorType;

/// Gives bodies of states their ids, and remembers what the article has named.
public final class Naming {

  /// In articles about these, the army and the government are mostly those of another.
  private static final Set<String> NO_ARMY = Set.of("actor:palestine");

  private static final String SOURCES = "sources";

  private final Lexicon lexicon;
  private final @Nullable String focus;
  private final Map<String, Entity> entities;
  private final Bodies bodies;
  private final Governments governments;
  private final boolean clear;
  private final Rebels rebels;
  private final Nations nations;
  private @Nullable String source;
  private final Recent earlier = new Recent();

  /// @param focus the state that the article is about
  /// @param governments those that the article calls by names of their own
  /// @param clear whether it is about no other as much
  /// @param named ids of all that it calls by plain names
  public Naming(
      Lexicon lexicon,
      Bodies bodies,
      Governments governments,
      @Nullable String focus,
      boolean clear,
      Set<String> named,
      Map<String, Entity> entities) {
    this.bodies = bodies;
    this.governments = governments;
    this.clear = clear && !NO_ARMY.contains(String.valueOf(focus));
    this.lexicon = lexicon;
    this.focus = focus;
    this.entities = entities;
    this.rebels = new Rebels(lexicon, focus, named);
    this.nations = new Nations(lexicon);
  }

  /// Begins the next sentence.
  public void next() {
    rebels.next();
    earlier.next();
  }

  /// `M23 rebels`, «المليشيات الحوثية»: from here on `the rebels`, «المليشيا» are these.
  public void call(Line line, Candidate candidate, String id) {
    rebels.call(line, candidate, id);
  }

  /// The actor that a body is, null where nothing says whose it is.
  public @Nullable String body(Institution body, @Nullable String state, boolean definite) {
    var known = state == null ? resumed(body, definite) : null;
    if (known != null) {
      return known;
    }
    var id = owned(body, state, definite);
    source = id != null && body.id().endsWith(SOURCES) ? id : source;
    return id;
  }

  /// `The rebels`, of those named so before, or of the one armed group that was named; «المصدر», of
  /// the one that spoke before.
  private @Nullable String resumed(Institution body, boolean definite) {
    var known = known(body, definite);
    if (known != null) {
      rebels.mean(body, known);
    }
    return known;
  }

  private @Nullable String known(Institution body, boolean definite) {
    if (definite && source != null && body.id().equals(SOURCES)) {
      return source;
    }
    return definite ? rebels.the(body) : rebels.some(body);
  }

  private @Nullable String owned(Institution body, @Nullable String state, boolean definite) {
    var owner = state == null ? owner(body, definite) : state;
    if (owner == null || (state == null && rebels.are(body) && !bodies.isTorn(owner))) {
      return isOfItsOwn(body) ? actor(body, ownName(body)) : null;
    }
    earlier.put(body.id(), owner);
    var government = bodies.isOfRulers(body, owner) ? owner : governments.of(body, owner);
    return government == null ? actor(body, bodies.name(body, owner)) : government;
  }

  private static boolean isOfItsOwn(Institution body) {
    return body.bare() == Bare.ALONE || body.bare() == Bare.SPEAKING;
  }

  private static String ownName(Institution body) {
    var name = body.name().replace("%s", "").strip();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /// A body that the dictionary lists under its own name is the one that later words mean.
  public void remember(String id) {
    rebels.name(id);
    var actor = lexicon.actor(id);
    var country = actor == null ? null : actor.country();
    if (country == null) {
      return;
    }
    bodies.of(id).forEach(body -> earlier.put(body, lexicon.stateOf(country)));
  }

  /// `Its aircraft`: those of whom the sentence named last.
  public Candidate owned(Line line, Candidate candidate, List<Mention> before) {
    if (candidate.institution() == null
        || candidate.institution().type() != ActorType.GOVERNMENT
        || candidate.state() != null) {
      return candidate;
    }
    if (!line.is(line.before(candidate.first()), Cue.POSSESSIVE)) {
      var ruler = before.isEmpty() ? null : ruler(line, candidate, before.getLast());
      ruler =
          ruler == null && ArmySaying.is(line, candidate) ? nations.army(candidate, before) : ruler;
      ruler = ruler == null && isOpposite(line, candidate, before) ? ofGroup(before) : ruler;
      return ruler == null ? candidate : candidate.of(ruler);
    }
    var owner = Possessors.of(line, candidate, before);
    return candidate.of(owner == null ? null : nations.of(owner.id()));
  }

  /// `أمر بوتين الجيش بـ…`: right behind a person, the army is that of the person's state.
  private @Nullable String ruler(Line line, Candidate army, Mention before) {
    var actor = lexicon.actor(before.id());
    return line.language().adjectivesFollow()
            && actor != null
            && actor.type() == ActorType.PERSON
            && before.last() == army.first() - 1
            && army.front().article()
        ? nations.of(before.id())
        : null;
  }

  /// `The ELN and the government`: right behind an armed group.
  private static boolean isOpposite(Line line, Candidate candidate, List<Mention> before) {
    var the = candidate.first() - 1;
    return !line.language().adjectivesFollow()
        && !before.isEmpty()
        && line.is(the, Cue.DEFINITE)
        && line.is(the - 1, Cue.AND)
        && before.getLast().last() == the - 2;
  }

  /// The state in which an armed group that is told of in the sentence fights.
  private @Nullable String ofGroup(List<Mention> before) {
    var group = lexicon.actor(before.getLast().id());
    return group != null && group.type() == ActorType.ARMED_GROUP && group.country() != null
        ? lexicon.stateOf(group.country())
        : null;
  }

  private @Nullable String owner(Institution body, boolean definite) {
    return switch (body.bare()) {
      case NOTHING, SPEAKING -> null;
      case ALONE -> definite ? earlier.get(body.id()) : null;
      case EARLIER -> earlier.get(body.id());
      case ACTING -> ofSpeaker(body);
      case FOCUS -> told(body, body.type() == ActorType.GOVERNMENT && !clear ? only() : focus);
      case DEFINITE -> definite ? told(body, isSure() ? focus : only()) : null;
    };
  }

  /// `The ministry said two soldiers were killed`: its own.
  private @Nullable String ofSpeaker(Institution body) {
    var speaker = earlier.first();
    return speaker == null ? told(body, clear ? focus : only()) : speaker;
  }

  private @Nullable String told(Institution body, @Nullable String other) {
    var owner = earlier.get(body.id());
    return owner == null && other == null ? governments.only(body) : owner == null ? other : owner;
  }

  /// Whether the army and the government are those of the country that the article is about: it is
  /// about no other as much, or names one that fights there.
  private boolean isSure() {
    return clear || (rebels.areNamed() && !NO_ARMY.contains(String.valueOf(focus)));
  }

  /// The one state of whose bodies the article has spoken.
  private @Nullable String only() {
    var owners = new HashSet<>(earlier.values());
    return owners.size() == 1 ? owners.iterator().next() : null;
  }

  private String actor(Institution body, String name) {
    var known = bodies.known(name);
    if (known != null) {
      return known;
    }
    var id = Bodies.id(name);
    if (lexicon.actor(id) == null) {
      entities.putIfAbsent(id, new Entity.OfActor(id, name, Map.of("en", name), body.type()));
    }
    return id;
  }
}
