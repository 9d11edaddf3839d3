package org.truceline.extract.lexicon;

/// Small words and phrases that tell how to read what stands beside them.
public enum Cue {
  /// A preposition of place.
  LOCATIVE,
  /// Any other preposition.
  PREPOSITION,
  /// A kind of place before its name: city of, province.
  PLACE_HEAD,
  /// A kind of site that its name begins with: camp, bridge.
  SITE_HEAD,
  /// A kind of place after its name, in languages that put it there.
  PLACE_TAIL,
  /// Kinds of places, in the plural, after their names.
  PLACE_TAILS,
  /// Before two names or more in quotation marks, tells that they are places.
  AREAS,
  /// Done to towns, right before their names: besieged, advanced on.
  AIMED_AT_PLACE,
  /// Before a place where that is told of it, else before a body as well: captured.
  REACHES,
  /// Asks for what comes next: there is none yet.
  CALLS_FOR,
  /// A part of the compass or of a place, before the place.
  PLACE_PART,
  /// A part of the compass or the middle, before the country whose part is meant.
  QUARTER,
  /// Makes a state's name before or after it mean those who rule it: with, between, accused.
  PARTY,
  /// Before a name, makes it the place of talks or of a visit.
  VENUE,
  /// After a name, makes it the place of talks.
  VENUE_AFTER,
  /// Stands between a subject and its verb: has, will.
  AUXILIARY,
  /// After or before what is called after a state, makes it tell where and not who.
  TERRITORY,
  /// After a name, tells that armed people bear it.
  GROUP_TAIL,
  /// After a name, tells that a medium bears it.
  MEDIA_TAIL,
  /// Kinds of places, in the plural, before their names.
  PLACE_HEADS,
  /// A first word of places' names that does not stand alone: Jebel, Kafr.
  PLACE_PREFIX,
  /// Makes a place's name no place: time zones.
  NO_PLACE,
  /// Ends the first of two sides: on one side.
  ONE_SIDE,
  /// Meets with what the noun after it tells: came under.
  SUFFERS,
  /// Brings people home again: the return of.
  RETURNS,
  /// Makes room for what the noun after it tells: to allow.
  ALLOWS,
  /// Tells of a noun before it that somebody made it known or law: declared by.
  DECLARED,
  /// Says that what `to` opens after it was done: managed to, began to.
  ACHIEVES,
  /// Stands for those whom the name after it has: members of.
  MEMBERS,
  /// Makes the noun after it the opposite of itself: the end of, a breach of.
  UNDOES,
  /// What somebody thinks of the noun after it or asks for it, and not that noun: its position on.
  STANCE,
  /// Before a verb of agreeing, makes it tell that things fit: «بما».
  IN_KEEPING,
  /// Right before a time, says when the pact or the ban named before it was made: «حظر فُرض عام».
  IMPOSED,
  /// And, or.
  CONJUNCTION,
  /// Begins a clause.
  OPENER,
  /// Opens what came of what the clause before tells.
  OUTCOME,
  /// The day on which it is told: today.
  TODAY,
  /// Opens what tells during what something happened: during, in.
  WITHIN,
  /// Begins a clause about the noun before it.
  RELATIVE,
  /// Begins a clause about a noun that is feminine: «التي».
  RELATIVE_FEMININE,
  /// Begins a clause that is a noun by itself: «ما».
  WHAT,
  /// Begins a condition.
  CONDITIONAL,
  /// Denies the verb after it.
  NEGATION,
  /// Puts what follows into the future.
  FUTURE,
  /// Wants, decides, prepares: what follows is planned.
  INTENT,
  /// Says of an agreement what it lays down.
  PROVIDES,
  /// Opens a clause that goes on with what the one before it tells: where, and also.
  RESUMES,
  /// Begins a sentence that says in what setting something came: comes.
  COMES,
  /// Tries: what follows was begun.
  ATTEMPT,
  /// Says of what follows that it goes on.
  ONGOING,
  /// Says of a document that somebody speaks in it: a statement.
  STATEMENT_HEAD,
  /// Says of a state that it has lasted.
  HAS_BEEN,
  /// Says that what follows will not be done.
  WILL_NOT,
  /// A verb that does what the noun after it names: conducts, takes part in.
  LIGHT,
  /// A verb that is done by what a preposition after it names: answers by shelling.
  ANSWERS,
  /// What those who speak without their names refuse: to be named, to comment.
  WITHHELD,
  /// A noun with which verbs agree in the masculine.
  MASCULINE,
  /// A noun with which verbs agree in the feminine, though nothing in its writing tells.
  FEMININE,
  /// A name that only looks like an object in the plural: البحرين.
  NO_PLURAL,
  /// A preposition and its pronoun, which may stand between a verb and its subject.
  TIED_PRONOUN,
  /// Stands between a preposition and the time that it governs: في وقت سابق الثلاثاء.
  OCCASION,
  /// A body that two adjectives after it give to two states: القوات التركية والروسية.
  SHARED_BODY,
  /// What a minister is in charge of, which also stands for the ministry.
  PORTFOLIO,
  /// What flies.
  AIRCRAFT,
  /// Right before a verb's participle, says that it goes on: is, are being.
  GOES_ON,
  /// Ends what follows, or keeps it from happening.
  STOP,
  /// Says without vouching.
  ALLEGATION,
  /// Says that it is not so.
  DENIAL,
  /// Says.
  SPEECH,
  /// Says what the words right after it tell, though nothing opens them.
  SAYS,
  /// After those who speak, opens their words: in his words.
  HIS_WORDS,
  /// Says it to the one named right after it.
  TELLS,
  /// Stands before the outlet that somebody works for or speaks to: correspondent of.
  REPORTS_FOR,
  /// Opens what is said: that.
  CONTENT,
  /// According to.
  ACCORDING_TO,
  /// An office or a profession.
  TITLE,
  /// Stands right before a person's name and is no office: led by.
  NAMED,
  /// A name that people are given.
  GIVEN_NAME,
  /// Never part of a name, though it may be written like one.
  NO_NAME,
  /// May stand between a subject and its verb.
  ADVERB,
  /// A word by which a medium's name is known.
  MEDIA_HEAD,
  /// A word by which a body's name is known, and which hardly stands without one.
  STRONG_HEAD,
  /// A word by which an organisation's name is known.
  BODY_HEAD,
  /// Where people post what they have to say, and no body: X.
  PLATFORM,
  /// A word by which an armed group's name is known.
  GROUP_HEAD,
  /// A word by which a body of a state is known, and which stands for it once it was named.
  OFFICE_HEAD,
  /// An area under an arrangement.
  ZONE,
  /// Covers, includes.
  COVERS,
  /// A ceasefire, a truce.
  CEASEFIRE_HEAD,
  /// Any other agreement.
  ACCORD_HEAD,
  /// Tells of what kind the agreement beside it is: humanitarian, six-month.
  PACT_QUALITY,
  /// Ties an agreement to the name before it of whoever helped it along: brokered.
  BROKERED,
  /// After an agreement, tells how long it lasts: for two months.
  PACT_LENGTH,
  /// After an agreement, tells that it is a draft: proposal.
  PACT_DRAFT,
  /// Lays down terms and asks nobody for anything: plan, draft.
  PAPER,
  /// Makes an agreement: signed, reached.
  CONCLUDES,
  /// Says of an agreement after it that there is none yet: negotiate, hopes for.
  SOUGHT,
  /// After an agreement, says that it is a truce: to stop fighting.
  ENDS_FIGHTING,
  /// Says of help after it that it was offered or refused, and not given: offered to.
  OFFERED,
  /// A memorandum, a protocol.
  MEMORANDUM_HEAD,
  /// Makes a noun after it a kind of place and no event: places of.
  NOMINAL_HEAD,
  /// Says whose something is, by a pronoun: its.
  POSSESSIVE,
  /// Written like a preposition, it is a verb: «عبر … عن».
  EXPRESSES,
  /// Tells what a blow brings, right before the blow: «أوقع قصف».
  BRINGS,
  /// A text that somebody issues, right behind a verb: «بيان».
  ISSUED_TEXT,
  /// Stands for the state of whoever speaks: his country, «بلاده».
  OWN_COUNTRY,
  /// Says of those before it that they follow the one after it: loyal to.
  LOYAL,
  /// Right before a name, says that it is so called: the so-called.
  CALLED,
  /// Some of the people of the name after it, who act for it: a unit of.
  PART,
  /// Stands for one whom the sentence before names: it, the ministry.
  ONE_BEFORE,
  /// Stands for those whom an earlier sentence names together: both sides.
  SEVERAL_BEFORE,
  /// Begins a span that lasts: since.
  SINCE,
  /// Ends a span: until.
  UNTIL,
  /// Says when something will begin, not when it is spoken of: starting from.
  STARTING,
  /// Opens what happened at the time named before it: when.
  WHEN,
  /// Compares with an earlier time: the first since.
  RECORD,
  /// Ties a time to the agreement named before it: signed in.
  MADE,
  /// Says when the meeting named before it took place: held.
  HELD,
  /// The next day after what follows.
  DAY_AFTER,
  /// The day before what follows.
  DAY_BEFORE,
  /// At most hours before or after what follows: shortly after.
  HOURS_APART,
  /// The hours of a day before which others belong to the day before: dawn, morning.
  EARLY,
  /// Some time before or after what follows.
  APART,
  /// Opens what happened at the same time: while.
  MEANWHILE,
  /// Names a blow that was told before: the attack.
  RETOLD_BLOW,
  /// Close to a place, and not in it.
  NEARBY,
  /// Opens what happened at the place named before it: where.
  WHERE,
  /// Opens some of several: among them.
  AMONG,
  /// Stands before those who make a text theirs: adopted by.
  ADOPTED,
  /// Says that the text itself is what somebody said: statement was issued.
  ISSUED,
  /// Opens what a resolution recalls before it resolves: recalling.
  PREAMBLE,
  /// Opens a sentence whose verb stands in the pluperfect, maybe far behind: كان.
  PLUPERFECT,
  /// Puts a verb before the time of saying: had.
  ALREADY,
  /// Puts what comes next at another time: after, before.
  FOLLOWING,
  /// Stands before those for whom others fight: forces loyal to.
  FOLLOWERS,
  /// Stands between a body and whoever leads it: under the command of.
  LED,
  /// Stands for the state whose adjective follows: the … side.
  SIDE,
  /// Makes what follows the purpose of something else: in order to.
  AIM,
  /// Counts people in round numbers: hundreds.
  MANY,
  /// Says whose somebody is who is named next: ally, backer.
  EPITHET,
  /// Ties a name to a word that tells of somebody else: backed, led.
  TIED,
  /// Looks like a verb that kills or falls, and tells of nothing: died down.
  WANED,
  /// Those who fight, not that they do: fighting against, where a clause has another verb.
  FIGHTS,
  /// Answers what follows: in response to.
  RESPONSE,
  /// Says that people were killed or hurt.
  HARMED,
  /// After a noun, says that it goes on: is under way.
  UNDER_WAY,
  /// After a capital, says that those who rule are meant: government.
  RULE,
  /// After a word for an army, makes it an adjective: contractor.
  NOT_OF_BODY,
  /// An adjective between whose a body is and the body: transitional.
  QUALITY,
  /// Tells of an armed group whose deed follows: rebel fire.
  PARTISAN,
  /// Armed people or what they fight with, called by whose they are: its fighters.
  FORCES,
  /// Armed people called by whom they are for: pro-government militias.
  ARMED_PEOPLE,
  /// Says of armed people that they are for those named after it: allied.
  ALLIED,
  /// Ties those to the word before it with or by whom it holds: allied with.
  WITH,
  /// May stand before `group` without telling it from another one, as `breakaway` does: armed.
  GROUP_QUALITY,
  /// Ends a name that its acronym follows, and is no body's: agreement, airport.
  NO_BODY,
  /// Done or used by those whose name stands right before it: shelling, troops.
  DEED,
  /// Makes the noun right before it say of what kind it is, and tell of no event: attack
  /// helicopters.
  HEADED,
  /// Makes a deed known that may be one's own: announced.
  ANNOUNCES,
  /// Says that the forces after it are those of whoever speaks: our.
  OUR,
  /// Blows in the plural, written like a verb: shells, raids.
  BLOW_NOUN,
  /// Tells of what kind the shells after it are: rocket, mortar.
  SHELL_KIND,
  /// Says of the noun after it that it is known: the.
  DEFINITE,
  /// Says of the noun after it that it is one of many: a.
  INDEFINITE,
  /// Says of the noun after it that there are others: one of.
  ONE_OF,
  /// What a blow falls on, before those whose it is: positions, homes.
  AIMED_AT,
  /// Says of the deed after it that it is one of those told before: the last of them.
  AMONG_THEM,
  /// What can be restored and not occupied: peace, trust.
  INTANGIBLE,
  /// Makes what the noun after it tells the backdrop of something else: amid, despite.
  BACKDROP,
  /// Denies of the verb after it that it was done: لم.
  PAST_NEGATION,
  /// Finds or disarms what the noun after it names: discovered.
  FOUND,
  /// Points at the noun after it as a known one: this.
  POINTER,
  /// May stand before a name and says nothing of whom it names: the, its, both.
  DETERMINER,
  /// Stands for someone named before, as a subject: they.
  PRONOUN,
  /// Beside a name in a list, says nothing of it: both, the recognised.
  IN_LIST,
  /// Makes the participle after it something that its subject suffers: was, got.
  PASSIVE,
  /// Makes the participle after it a deed of its subject: has.
  PERFECT,
  /// Before a verb, says that it is still to be done: will, may.
  AHEAD,
  /// What times are counted in: days.
  TIME_UNIT,
  /// Says that what was told before came of what it opens: إثر.
  CAUSE,
  /// Stands between those who act and those for whom they do: representatives of.
  REPRESENTS,
  /// Stands between a place and the wider one that holds it: الواقعة في.
  LIES_IN,
  /// What a country is divided into: province, district.
  DIVISION,
  /// Says of a body that it is for whoever is named right after it: pro, الموالية.
  PARTIAL_TO,
  /// Says of a body that it is against whoever is named right after it: anti.
  HOSTILE_TO,
  /// Stands for the zone that was named last: the zone.
  ZONE_REFERENCE,
  /// In a body's name, stands before whoever leads it: تقوده.
  LEADS,
  /// Says that two names are of one: is.
  COPULA,
  /// Opens an aside about the one named before it: وهو.
  ASIDE,
  /// Tells one truce from any other: humanitarian.
  ONE_TRUCE,
  /// After a name, says that what is told is of its friends or its plans: allies, proposal.
  ATTRIBUTED,
  /// Ties an office to the body or place after it: of, at.
  TIE,
  /// Between a body and an office, does not make the office one of a part of it: supreme, acting.
  PLAIN,
  /// Says that somebody held an office before: former, ousted.
  FORMER,
  /// Ties the noun before it to whose or of what it is: of.
  OF,
  /// After a name, says that what follows is its own: 's.
  GENITIVE,
  /// Joins two of which neither is left out: and.
  AND,
  /// Opens the two sides of something: between.
  BETWEEN,
  /// Stands before who does it or how it is done: by.
  BY,
  /// Stands before what is meant to be done or to whom it is done: to.
  TO,
  /// Stands before a place or a time that holds something: in.
  IN,
  /// Stands before what something rests on or is about: on.
  ON,
  /// Stands before whom something is meant for or stands for: for.
  FOR,
  /// Stands before where something begins or comes from: from.
  FROM,
  /// Between two commas, ends no clause: however, meanwhile.
  SET_OFF,
  /// Stands for the place named before: there, the town.
  THERE,
  /// Stands beside the number of one of the Security Council's resolutions.
  RESOLUTION,
  /// A kind of agreement beside the town that it is called after: accord, declaration.
  PACT_NOUN,
  /// Numbers a body: the Fifth.
  ORDINAL,
  /// Speaks for those named after it: envoys from.
  DELEGATE,
  /// Opens a name for two who were named before: both.
  PAIR,
  /// Stands for somebody to whom something is done: them.
  OBJECT_PRONOUN,

  /// Words that take an Arabic `from` of their own: `بدعم من`, `قريبة من`.
  WITH_FROM,

  /// What ties people of no name to those they are of: `believed to belong to`.
  BELONGS,

  /// `Has`, `is`, `will`: what a clause with them tells goes on.
  PRESENT_AUXILIARY,

  /// Verbal nouns that take whose deed it is as a pronoun: `ارتكابه خرقا`.
  COMMITS,

  /// Verbs of those at whose table others talk: `تستضيفها`, `ترعاها`.
  HOSTS,
  /// A part of a country that an army has a command for.
  MILITARY_REGION,
  /// What is called after a place and is one itself: airport, camp.
  SITE,
  /// Stands for any armed group named before: the group.
  ANY_GROUP,
  /// Stands for anybody's armed men: «القوات».
  TROOPS,
  /// Says of a body called by its kind that it is the one named before: the said.
  SAME,
  /// Begins a verb in a clause of its own: has, was.
  FINITE_AUXILIARY,
  /// Before a noun, tells that it was told before: the, this.
  TOLD_BEFORE,
  /// Is called as a body is, and is none: the sanctions regime.
  NOT_BODY,
  /// Before an agreement, tells what follows from it: under.
  UNDER,
  /// Before a participle, says that it was not done yet: before.
  BEFORE,
  /// Before a noun, says what somebody calls something else: what they called.
  TERMED,
  /// Is there to watch a truce: mission, body.
  WATCHER,
  /// Says of what follows that nobody has told of it: no reports of.
  ABSENT,
  /// Before `by`, says of a place whose it is: held.
  KEPT,
  /// Small words that stand inside of bodies' names and give their acronyms no letter.
  IN_NAMES,
  /// Links a body's head to what it is for: Front for.
  LINKS,
  /// Says of a truce that it is not broken: held.
  STANDS,
  /// Before a pronoun and its verb, people of whom that verb only says which ones are meant: those.
  ANYONE,
  /// After a preposition, says how a number is meant: at least.
  BOUND,
  /// After a place's name and a hyphen, tells where somebody has a seat: based.
  SEATED,
  /// Stands in resolutions for the body that resolves: the Council.
  ORGAN,
  /// After a perfect, says that what was done is done still: since, for the past.
  LATELY,
  /// In the present, beside a state's name, says what it stands for: welcomes, condemns.
  AVOWS,
  /// What somebody is, whoever they act for: diplomat, politician.
  KIND_OF_PERSON,
  /// One who leads a state, whatever the office is called: leader.
  LEADER,
  /// Several who speak and whom nobody names: leaders, sources.
  SAYERS,
  /// Between two names, says that both do it: along with, «إلى جانب».
  JOINED_BY,
  /// People whom nobody names and who act by themselves: «أهالي», «قبائل».
  NAMELESS,
  /// One who speaks of oneself: I.
  MYSELF,
  /// A whole conflict, and no deed of somebody's: civil war.
  STRIFE,
  /// After whose adjective a hyphen ties it to armed people whom they help: backed.
  BACKED,
  /// What is published, where troops may be deployed: pictures, a report.
  PUBLICATION,
  /// Says of a place, with an article, that it is under siege: «المحاصرة».
  BESIEGED,
  /// Opens a list of what the breaches before it were: «تنوعت بين», including.
  ENUMERATES,
  /// Says of a truce or a term that a time is its end: «تنتهي», expires.
  ENDS_THEN,
  /// Written alike as a verb and as its noun, with `and` before it: «وقصف».
  VERBAL_NOUN,
  /// A strike and what says that no aircraft flew it: «ضربات مدفعية».
  ARTILLERY,
  /// Says with whom something is agreed: with, «مع».
  ALONGSIDE,
  /// Who holds the same office elsewhere: counterpart, «نظيره».
  COUNTERPART,
  /// Says that somebody agrees to what is asked.
  AGREES,
  /// Stands for the state that an article is about: the country, «البلاد».
  COUNTRY,
  /// Makes a noun after it a deed done once more: «إعادة».
  AGAIN,
  /// A noun that may tell of troops or of talks: «تقدم».
  PROGRESS,
  /// Who occupies, or that they do, and not when they came: «الاحتلال».
  OCCUPATION,
  /// Kills and drives people out, though nobody did it: an earthquake, «حادث سير».
  CALAMITY,
  /// Between a thing and those whose it is, or whom it holds: belonging to, carrying.
  OWNED,
  /// People who bear no arms and for whom no state acts, beside whose they are: herders, «مزارع».
  COMMON_PEOPLE,
  /// Says of somebody that they died: died, perished.
  DIES,
  /// Before those who sent what was struck down: launched by.
  SENT,
  /// Before the name of a state or a power that not everybody takes for one: self-proclaimed.
  SELF_STYLED,
  /// What a place is to those who fight there: «ساحة».
  SCENE_OF,
  /// Says of the deed after it that it has not come, and is feared: «مخاوف من».
  FEARS,
  /// Does what the noun after it names, once it was agreed on: «تنفيذ».
  CARRYING_OUT,
  /// Says of what comes next that somebody wants it done: the need to, the importance of.
  NEEDED,
  /// Before a verb, says that what it tells is possible: may.
  MAY,
  /// Before a noun with an article, speaks of what was told: the site of, to investigate.
  RETOLD,
  /// Where one body may sit alone, and negotiates with nobody: a meeting, a session.
  SESSION,
  /// Before a number, says that it is near it: at least, over.
  ROUGHLY,
  /// Where troops have dug in, before its name: «موقع».
  POSITION,
  /// Says of a position whose it is, behind its name: «العسكري».
  MILITARY,
  /// Tells of a blow at what follows: «استهدف».
  STRIKES_AT,
  /// The land around a town, by which addresses are given: «ريف».
  COUNTRYSIDE,
  /// Says of a clause's subject that something is demanded of it: «مطالبة».
  REQUIRED,
  /// Before those for whom somebody signs or speaks: on behalf of.
  ON_BEHALF,
  /// Between an agreement and those who only brought it about: brokered.
  MEDIATED,
  /// Before a name, tells of people who have left those who bear it: splinter, former.
  SPLINTER,
  /// The same with a preposition: a breakaway faction of.
  SPLINTER_OF,
  /// After a name, tells of those who stand against them: rivals.
  RIVALS,
  /// What asks and does not tell: decide, over.
  ASKS,
  /// Says that a truce holds or no longer does: took effect.
  IN_FORCE,
  /// Who leads a state's government: prime minister.
  RULER,
  /// Says that it did not come about, of what the noun after it tells («فشل في») or what was tried
  /// before it.
  FAILS,
  /// A noun for what is only tried: effort, bid.
  TRIAL,
  /// Before what is spoken about and not told: «بشأن».
  ABOUT,
  /// Joins two that fight on one side: and their allies in.
  ALLIES_IN,
  /// What people do rather than things: met, urged, resigned.
  PERSONAL,
  /// Counts one of a row: third, latest.
  NTH,
  /// Says of what comes next that it is talked about: «ناقش».
  DISCUSSES,
  /// Before what was done, makes it known and what comes of it the topic: «تداعيات».
  SEQUEL_OF,
  /// Says of a body what it is there to do: «مكلفة».
  CHARGED,
  /// Says of a deed after it that nobody did it or suffered it: no group, nobody.
  NONE,
  /// Stands for those who keep a peace, once they were named: peacekeepers.
  KEEPERS,
  /// In a name, says that those who bear it keep a peace: peacekeeping.
  KEEPING,
  /// Right before `that`, makes it open a reason and not what somebody says: now.
  REASONS,
  /// With the article, may name a quarter of a town, though it tells deeds or bodies elsewhere.
  QUARTER_NAME,
  /// Tells that a quarter's name comes next.
  QUARTER_HEAD,
  /// With a pronoun, what somebody set out to do or succeeded in: «مهمته».
  TASK,
  /// Says of talks before it that they will not be held, or not on their day: called off.
  CALLED_OFF,
  /// To cross a country's border, in or out: entered.
  BORDERS,
  /// To have somebody or something go: sent.
  DISPATCHES,
  /// Who or what is had to go to a place: peacekeepers, food.
  DISPATCHED,
  /// Takes sanctions back: lifted.
  EASES,
  /// Keeps what the noun after it tells from happening, or from happening in time: delay.
  HOLDS_UP,
  /// Says of a report that it is not so: false, no truth in.
  UNTRUE,
  /// What tells and may be wrong: reports, rumours.
  HEARSAY,
  /// Says of a deed before it that it has not come: imminent.
  LOOMS,
  /// To have somebody go away from where they are: withdrew.
  RECALLS,
  /// Before a name, tells that a town or a village bears it, and no region: «قرية».
  SETTLEMENT,
  /// Opens what has to come first, where the clause before tells what will not be or is asked: «إلا
  /// بعد», «قبل».
  TERM,
  /// Says of talks or an agreement after it that they did not come about: «ألغيت».
  CANCELS,
  /// Keeps somebody from what `from` opens after it: «منع … من».
  PREVENTS,
  /// How many of those that `from` opens after it: «اثنين من».
  SOME,
  /// Leaves, enters or reaches the place that stands behind its subject: «غادر».
  MOVES,
  /// Says that people met, whoever they are: «اجتمع».
  MEETS,
  /// Before a colon, says that the places named behind it are meant: «التالية».
  LISTS,
  /// Says that somebody goes or is taken away: «أجلت», «نزوح».
  LEAVES,
  /// Fights those who are named right after it: «لمكافحة».
  COMBATS,
  /// Says of whom something is asked, with `from`: «طلب … من».
  ASKS_OF,
  /// Says of the deed after it that it was done years ago to the day: «ذكرى».
  COMMEMORATES,
  /// A market, before its name: «سوق».
  MARKET,
  /// Says of the deed after it that it was let be: stopped short of.
  FALLS_SHORT,
  /// Says of the deed before it that it has not come about: has yet to begin.
  NOT_COME,
  /// Among the words of a deed, says that others did not let it be done: prevented from.
  KEPT_FROM,
  /// Says of what comes next that somebody is bound to do it: must.
  OBLIGES,
  /// Says of a blow after it that it is only feared: fears of, bracing for.
  DREADS,
  /// Says of what comes next that it has ceased to be so: no longer.
  NO_LONGER,
  /// Says of a deed that it happened: took place.
  TAKES_PLACE,
  /// Says of a deed that it goes on from the one before it: also, then.
  NEXT
}
