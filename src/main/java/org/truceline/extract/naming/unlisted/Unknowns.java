package org.truceline.extract.naming.unlisted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.mention.Entity;
import org.truceline.extract.mention.Ids;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mention;
import org.truceline.extract.mention.Spans;
import org.truceline.extract.naming.listed.Candidate;
import org.truceline.text.Document;

/// People, organisations and places that no dictionary lists, by the plain signs: an office or a
/// kind of place beside the name, a verb of saying beside a full name, the kind of body in the
/// name, quotation marks.
public final class Unknowns {

  private static final Pattern QUOTES = Pattern.compile("[\"«»“”„]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Document document;
  private final Map<String, Entity> entities;
  private final Lexicon lexicon;
  private final Set<String> common = new HashSet<>();
  private final ShortNames shortNames;

  public Unknowns(
      Document document, Lexicon lexicon, Map<String, Entity> entities, List<Line> lines) {
    this.document = document;
    this.lexicon = lexicon;
    this.entities = entities;
    this.shortNames = new ShortNames(document);
    for (var line : lines) {
      for (var i = 0; i < line.size() && !line.language().adjectivesFollow(); i++) {
        var token = line.token(i);
        if (Character.isLowerCase(token.surface().codePointAt(0))) {
          common.add(token.name());
        }
      }
    }
  }

  public ShortNames shortNames() {
    return shortNames;
  }

  /// Bodies with names in capitals, which may have names in them that the dictionaries list.
  public List<Found> bodies(Line line, List<Candidate> candidates) {
    if (line.language().adjectivesFollow()) {
      return List.of();
    }
    var known = new boolean[line.size()];
    var named = new boolean[line.size()];
    var ends = new boolean[line.size()];
    for (var candidate : candidates) {
      if (candidate.isPlain()) {
        Spans.mark(named, candidate.first(), candidate.last());
      }
      if (!candidate.names().isEmpty() || candidate.institution() != null) {
        Spans.mark(known, candidate.first(), candidate.last());
      }
      ends[candidate.last()] = true;
    }
    var found = new ArrayList<>(new Partisans(line, named).find());
    found.addAll(new SpelledBodies(line, named).find());
    found.addAll(new LocalBodies(line, candidates).find());
    var held = new boolean[line.size()];
    found.forEach(body -> Spans.mark(held, body.first(), body.last()));
    var capitals = new Capitals(line, new boolean[line.size()], common);
    for (var body : new CapitalisedBodies(line, capitals, known, ends).find()) {
      if (!Spans.anyMarked(held, body.first(), body.last())) {
        found.add(body);
      }
    }
    return found;
  }

  /// What a sentence names of which nothing is known.
  ///
  /// @param taken the tokens that other mentions and times hold
  /// @param places the tokens of the places among them
  public List<Mention> find(Line line, boolean[] taken, boolean[] places) {
    var found = new ArrayList<Mention>();
    if (line.language().adjectivesFollow()) {
      arabic(line, taken, places, found);
    } else {
      capitalised(line, taken, places, found);
    }
    return found;
  }

  private void arabic(Line line, boolean[] taken, boolean[] placed, List<Mention> into) {
    var words = new ArabicWords(line, taken);
    var bodies = new ArabicBodies(line, words);
    var places = new ArabicPlaces(line, words, placed);
    var quoted = new QuotedPlaces(line, words);
    var listed = new QuartersAndPosts(line, words, placed);
    var people = new ArabicNames(line, words);
    partisans(line, new ArabicPartisans(line, words), taken, into);
    for (var i = 0; i < line.size() && ArabicBodies.mayBeIn(line); i++) {
      var body = bodies.at(i);
      if (body != null) {
        into.add(mention(line, body, taken));
      }
    }
    for (var i = 0; i < line.size() && ArabicPlaces.mayBeIn(line); i++) {
      var inQuotes = quoted.at(i);
      add(line, inQuotes.isEmpty() ? places.at(i) : inQuotes, taken, placed, into);
    }
    for (var i = 0; i < line.size() && QuartersAndPosts.mayBeIn(line); i++) {
      add(line, listed.at(i), taken, placed, into);
    }
    var items = new ArabicPlaceItems(line, words, placed);
    for (var i = 0; i < line.size() && line.has(Cue.PLACE_HEAD); i++) {
      add(line, items.at(i), taken, placed, into);
    }
    for (var i = 0; i < line.size() && ArabicNames.mayBeIn(line); i++) {
      var person = people.at(i);
      if (person != null) {
        into.add(mention(line, person, taken));
      }
    }
  }

  private void add(
      Line line, List<Found> places, boolean[] taken, boolean[] placed, List<Mention> into) {
    for (var place : places) {
      into.add(mention(line, place, taken));
      Spans.mark(placed, place.first(), place.last());
    }
  }

  private void partisans(
      Line line, ArabicPartisans partisans, boolean[] taken, List<Mention> into) {
    for (var i = 0; i < line.size() && ArabicPartisans.mayBeIn(line); i++) {
      var found = partisans.at(i);
      if (found != null) {
        var kind = quote(line, found.first(), found.first(), found.front());
        var owner = partisans.owner(found);
        var name =
            owner == found.last()
                ? quote(line, found.first(), owner, found.front())
                : kind + ' ' + quote(line, found.last(), owner, 0);
        into.add(mention(line, found, name, taken));
      }
    }
  }

  private void capitalised(Line line, boolean[] taken, boolean[] placed, List<Mention> into) {
    var capitals = new Capitals(line, taken, common);
    if (!capitals.inHeadline()) {
      new Acronyms(line, taken).find().forEach(body -> into.add(mention(line, body, taken)));
    }
    var people = new CapitalisedNames(line, capitals);
    for (var i = 0; i < line.size(); i++) {
      var person = people.at(i);
      if (person != null) {
        into.add(mention(line, person, taken));
      }
    }
    var places = new CapitalisedPlaces(line, capitals, placed);
    for (var i = 0; i < line.size(); i++) {
      var place = places.at(i);
      if (place != null) {
        into.add(mention(line, place, taken));
        Spans.mark(placed, place.first(), place.last());
      }
    }
  }

  /// Enters what is found as a thing of the article's own.
  public Mention mention(Line line, Found found, boolean[] taken) {
    return mention(line, found, quote(line, found.first(), found.last(), found.front()), taken);
  }

  private Mention mention(Line line, Found found, String name, boolean[] taken) {
    Spans.mark(taken, found.first(), found.last());
    var span = Spans.cut(document, line, found.first(), found.last(), found.front(), 0);
    var known = found.type() == null ? null : shortNames.alone(line, found);
    var id = known == null ? enter(line, name, found) : known;
    shortNames.learn(line, found, id);
    return new Mention(line.index(), found.first(), found.last(), span, id, "", false);
  }

  /// Words without quotation marks, as they make a name.
  private String quote(Line line, int first, int last, int front) {
    var quote = Spans.cut(document, line, first, last, front, 0).quote();
    return SPACES.matcher(QUOTES.matcher(quote).replaceAll("")).replaceAll(" ").strip();
  }

  private String enter(Line line, String name, Found found) {
    var type = found.type();
    var names = Map.of(line.language().code(), name);
    if (type == null) {
      return place(line, name);
    }
    var id = "actor:" + Ids.kebab(name);
    if (lexicon.actor(id) == null) {
      entities.putIfAbsent(id, new Entity.OfActor(id, name, names, type));
    }
    return id;
  }

  /// Enters a place of the article's own.
  public String place(Line line, String name) {
    var id = "place:" + Ids.kebab(name);
    if (lexicon.place(id) == null) {
      entities.putIfAbsent(id, new Entity.OfPlace(id, name, Map.of(line.language().code(), name)));
    }
    return id;
  }
}
