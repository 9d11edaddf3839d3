package org.truceline.extract.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.truceline.extract.lexicon.Lexicon;
import org.truceline.extract.lexicon.Name;
import org.truceline.extract.mention.Line;
import org.truceline.extract.mention.Mentions;
import org.truceline.extract.naming.listed.Bodies;
import org.truceline.extract.naming.listed.Candidate;
import org.truceline.extract.naming.listed.Candidates;
import org.truceline.extract.naming.listed.Focus;
import org.truceline.extract.naming.listed.Governments;
import org.truceline.extract.naming.listed.Made;
import org.truceline.extract.naming.listed.Naming;
import org.truceline.extract.naming.listed.PlaceContext;
import org.truceline.extract.naming.pact.Agreements;
import org.truceline.extract.naming.pact.NamedPacts;
import org.truceline.extract.naming.pact.Resolutions;
import org.truceline.extract.naming.pact.Zones;
import org.truceline.extract.naming.unlisted.Unknowns;
import org.truceline.text.Document;

/// Finds all that an article names.
public final class Names {

  private final Lexicon lexicon;
  private final Bodies bodies;

  public Names(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.bodies = new Bodies(lexicon);
  }

  /// What an article names, each sentence's in reading order.
  ///
  /// @param lines the document's sentences, in order
  public Mentions in(Document document, List<Line> lines) {
    var made = new Made(document.article().publishedAt());
    var focus = new Focus(lexicon);
    var candidates = new ArrayList<List<Candidate>>();
    for (var line : lines) {
      var here = made.among(new Candidates(line).find());
      candidates.add(here);
      focus.weigh(line, here);
    }
    var mentions = new Mentions(lexicon, document, lines, focus.country());
    read(mentions, candidates, focus);
    new Zones(mentions).find();
    new Resolutions(mentions).find();
    new NamedPacts(mentions).find();
    new Agreements(mentions, made).find();
    mentions.sort();
    return mentions;
  }

  private void read(Mentions mentions, List<List<Candidate>> candidates, Focus focus) {
    var document = mentions.document();
    var lines = mentions.lines();
    var entities = mentions.entities();
    var country = focus.country();
    var plain = plain(candidates);
    var context = new PlaceContext(lexicon, country, plain::contains);
    var governments = new Governments(lexicon, candidates);
    var naming =
        new Naming(lexicon, bodies, governments, country, focus.stands(country), plain, entities);
    var unknowns = new Unknowns(document, lexicon, entities, lines);
    var reader = new LineReader(mentions, context, naming, unknowns);
    var taken = Taken.times(lines);
    for (var line : lines) {
      var i = line.index();
      mentions.addAll(line, reader.read(line, candidates.get(i), taken.get(i)));
    }
    for (var line : lines) {
      mentions.addAll(line, unknowns.shortNames().find(line, taken.get(line.index()).tokens()));
    }
  }

  private static Set<String> plain(List<List<Candidate>> found) {
    var plain = new HashSet<String>();
    for (var candidates : found) {
      for (var candidate : candidates) {
        for (var name : candidate.names()) {
          if (name.use() == Name.Use.PLAIN) {
            plain.add(name.id());
          }
        }
      }
    }
    return plain;
  }
}
