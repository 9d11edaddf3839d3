package org.truceline.extract.relation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.truceline.extract.lexicon.Cue;
import org.truceline.extract.lexicon.VerbForm.Tense;
import org.truceline.extract.mention.Mention;
import org.truceline.model.RelationType;

/// Words that state a relation, and where those that it ties stand.
record Rule(RelationType type, Slot from, Slot to) {

  /// What makes words no statement.
  static final Set<Cue> DOUBTS = Set.of(Cue.NEGATION, Cue.CONDITIONAL, Cue.DENIAL, Cue.ALLEGATION);

  /// The same, and what was offered or refused: `rejected mediation by Egypt`.
  private static final Set<Cue> OFFERS =
      Set.of(Cue.NEGATION, Cue.CONDITIONAL, Cue.DENIAL, Cue.ALLEGATION, Cue.OFFERED);

  /// The same, and what is over: `formerly X-affiliated`.
  private static final Set<Cue> FORMERLY =
      Set.of(Cue.NEGATION, Cue.CONDITIONAL, Cue.DENIAL, Cue.ALLEGATION, Cue.FORMER);

  /// What makes a verbal noun no deed yet: `they called for the signing of …`.
  private static final Set<Cue> WISHES =
      Set.of(
          Cue.NEGATION,
          Cue.CONDITIONAL,
          Cue.DENIAL,
          Cue.ALLEGATION,
          Cue.FUTURE,
          Cue.CALLS_FOR,
          Cue.SOUGHT,
          Cue.INTENT);

  /// Where one end of a relation stands, seen from the words that state it.
  enum Slot {
    /// Right before.
    BEFORE,
    /// Right after.
    AFTER,
    /// Right before, or with nothing but a comma between.
    APPOSED,
    /// Right after, behind the Arabic preposition that is written together with it.
    FOR,
    /// The one before a comma or `is`, whom the noun that these words are describes.
    DESCRIBED,
    /// The noun right before that these words describe, nothing but its adjectives between.
    NOUN,
    /// The same, and all that are joined with it.
    NOUNS,
    /// The subject right after a verb.
    NEXT,
    /// Between these words.
    WITHIN,
    /// The one after that, between these words as well.
    SECOND_WITHIN,
    /// The nearest one before.
    LEFT,
    /// The one before that.
    SECOND_LEFT,
    /// The nearest one after.
    RIGHT,
    /// The one after that.
    SECOND_RIGHT,
    /// The nearest on either side, else the one that was named last.
    ANYWHERE
  }

  /// Whether something can be the relation's beginning.
  boolean canBegin(Mention mention, Cast cast) {
    return switch (type) {
      case LED_BY, FORMERLY_KNOWN_AS -> cast.isBody(mention) && !mention.implied();
      case PART_OF ->
          (mention.isPlace() && from != Slot.NOUNS)
              || (from != Slot.BEFORE
                  && cast.isBody(mention)
                  && !cast.isState(mention)
                  && !cast.isCrowd(mention)
                  && !mention.implied());
      case MEMBER_OF ->
          cast.isState(mention)
              || (isOfBodies() && cast.isBody(mention) && !mention.implied())
              || (from != Slot.AFTER && cast.isPerson(mention));
      case CONTROLS -> cast.isBody(mention);
      case SUPERVISES ->
          cast.isBody(mention) ? !cast.isCrowd(mention) : from == Slot.AFTER && mention.isActor();
      case SUPPORTS -> mention.isActor() || (mention.isPlace() && from == Slot.NOUNS);
      case ALLIED_WITH -> mention.isActor() && !(mention.implied() && to == Slot.AFTER);
      case MEDIATES, PARTY_TO -> mention.isActor() && !cast.isCrowd(mention);
      case GUARANTOR_OF -> mention.isActor() && !(from == Slot.AFTER && cast.isGoBetween(mention));
      case OPPOSES, TENSION_WITH -> mention.isActor();
    };
  }

  /// `A group that includes X`, `al-Qaeda affiliate X`, «X، فرع تنظيم القاعدة».
  private boolean isOfBodies() {
    return from == Slot.RIGHT
        || from == Slot.NOUN
        || from == Slot.LEFT
        || from == Slot.WITHIN
        || from == Slot.DESCRIBED
        || to == Slot.WITHIN
        || to == Slot.BEFORE;
  }

  /// Whether something can be the end of a relation that begins at another.
  boolean canEnd(Mention mention, Mention from, Cast cast) {
    return switch (type) {
      case LED_BY -> cast.isPerson(mention);
      case CONTROLS ->
          mention.isPlace() && !(this.from == Slot.WITHIN && cast.geography().isCountry(mention));
      case PART_OF ->
          from.isPlace()
              ? cast.geography().isWithin(from, mention)
                  && (this.from == Slot.APPOSED || !cast.geography().isCountry(mention))
              : cast.isBody(mention)
                  && (!mention.implied() || (to == Slot.BEFORE && !cast.isState(mention)));
      case SUPERVISES -> mention.isZone() || mention.isAgreement();
      case GUARANTOR_OF, PARTY_TO, MEDIATES ->
          mention.isAgreement() && !mention.id().startsWith("agreement:unscr-");
      case MEMBER_OF ->
          cast.isBody(mention)
              && !cast.isCrowd(mention)
              && (cast.isPerson(from) || !cast.isState(mention));
      case FORMERLY_KNOWN_AS -> cast.isBody(mention);
      case SUPPORTS ->
          (mention.isActor() && !mention.implied())
              || (mention.isAgreement() && this.from != Slot.AFTER);
      case ALLIED_WITH, OPPOSES -> mention.isActor() && !mention.implied();
      case TENSION_WITH -> mention.isActor();
    };
  }

  /// Whether the form of a verb allows the statement: a party signed, and will not only sign.
  boolean isTold(@Nullable Tense tense) {
    return switch (type) {
      case PARTY_TO -> tense == null || tense == Tense.PAST || tense == Tense.PARTICIPLE;
      case SUPERVISES, GUARANTOR_OF -> true;
      case ALLIED_WITH,
          OPPOSES,
          SUPPORTS,
          MEMBER_OF,
          PART_OF,
          LED_BY,
          MEDIATES,
          CONTROLS,
          FORMERLY_KNOWN_AS,
          TENSION_WITH ->
          tense != Tense.FUTURE;
    };
  }

  /// What is told in passing stands, whatever is denied of it.
  Set<Cue> doubts(@Nullable Tense tense) {
    return switch (type) {
      case MEMBER_OF, PART_OF ->
          to == Slot.BEFORE ? FORMERLY : Set.of(Cue.NEGATION, Cue.CONDITIONAL);
      case LED_BY, FORMERLY_KNOWN_AS -> Set.of(Cue.NEGATION, Cue.CONDITIONAL);
      case MEDIATES -> OFFERS;
      case ALLIED_WITH -> FORMERLY;
      case PARTY_TO -> tense == null ? WISHES : DOUBTS;
      case OPPOSES, SUPPORTS -> from == Slot.DESCRIBED ? FORMERLY : DOUBTS;
      case GUARANTOR_OF, CONTROLS, SUPERVISES, TENSION_WITH -> DOUBTS;
    };
  }

  /// Whether adjectives in the plural tell of all that are joined: of both towns, hardly of an army
  /// and the rebels.
  boolean isOfMany(Mention noun) {
    return noun.isPlace() || type == RelationType.PARTY_TO || type == RelationType.MEDIATES;
  }

  /// `The UN-backed government and the rebels`: the adjective is of the first one.
  private boolean isPrenominal(Slot slot) {
    return type == RelationType.SUPPORTS && from == Slot.BEFORE && slot == Slot.AFTER;
  }

  /// Whether all whom the text joins with an end have the same relation.
  boolean isShared(Slot slot) {
    var isPair = type == RelationType.TENSION_WITH || type == RelationType.OPPOSES;
    return !(isPair && to == Slot.SECOND_RIGHT)
        && !(type == RelationType.TENSION_WITH && to == Slot.SECOND_WITHIN)
        && !isPrenominal(slot)
        && slot != Slot.NOUN
        && !(type == RelationType.PART_OF && slot == to)
        && type != RelationType.LED_BY
        && slot != Slot.BEFORE
        && slot != Slot.DESCRIBED
        && slot != Slot.SECOND_LEFT
        && slot != Slot.SECOND_RIGHT;
  }
}
