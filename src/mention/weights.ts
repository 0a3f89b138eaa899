/**
 * What speaks for and against a reading, in log-odds (natural logarithm), and the one threshold.
 *
 * A reading starts from how its form is used in general, then every independent sign adds its weight;
 * the sum goes through the logistic function. So a score of 0.9 means: of ten places scored like this
 * one, about nine mean the entry. The numbers were set on the tuning half of `tests/eval/mentions`.
 */
export const WEIGHTS = {
  /** A form that names one thing only. */
  unambiguous: 4,
  /** A form that also means other things: by itself about one place in fifteen means the entry. */
  ambiguous: -2.7,
  /** An everyday word ("a referendum"): of those that were shown at −8 none was what a reader had to find, and half were wrong. */
  generic: -10,
  /** A capital for its government; and what touches it says that it acts ("Moscow demands"). */
  metonym: -4,
  acts: 2.2,
  /** The word that a form needs beside it: with it and nothing else, about two places in three. */
  company: 3.4,
  /** A concept's plain name on a page that names nothing else of this field: a robin has territorial integrity too. */
  conceptAlone: -4.8,
  /** A surname, a house on a page that has nothing else of this field: about two in three mean the entry. */
  nameAlone: -3.2,
  /** A name that is met elsewhere, too, on a page that has nothing else of this field, no cue, no word of it. */
  nothingBeside: -4.6,
  /** There, one word of another field near it; the name as all that stands in quotation marks; the same for a place. */
  aloneInOtherTopic: -2.4,
  aloneAsTitle: -2.4,
  placeAsTitle: -5,
  /** A short form ("the Memorandum") says nothing without its full form. */
  short: -3,
  /** First cue in the same sentence, further different cues there. */
  cueInSentence: 1.6,
  moreCuesInSentence: 0.7,
  /** First cue within the window, further different ones. */
  cueNear: 0.9,
  moreCuesNear: 0.4,
  /** A further cue that is a word of the field; the first one, where it only stands near. It stands on every page of the field. */
  fieldAsCue: 0.4,
  /** A word of the field beside an own cue: in the sentence, in the window. */
  fieldInSentence: 1.8,
  fieldNear: 1,
  /** Upper limit of all cues together, so that a long text does not talk itself into anything. */
  cuesAtMost: 5,
  /** A cue against, directly beside the form; in the same sentence; in the window. */
  againstBeside: -6,
  againstInSentence: -3.5,
  againstNear: -1.6,
  /** The same for forms that name one thing only: they give way to what stands beside them. */
  unambiguousBeside: -5,
  unambiguousInSentence: -2.4,
  /** A concept beside another field's name ("a no-fly zone over Libya"); in its sentence. */
  sharedBeside: -8,
  sharedInSentence: -4,
  /** The same for a loaded wording, which other wars and everyday life have, too. */
  wordingBeside: -6.5,
  wordingInSentence: -4.8,
  /** Something else is named at the place itself: "Igor Zelensky", "Article 5 of this Agreement". No cue outweighs it. */
  otherThing: -20,
  /** A city behind "in" for what is called by it: "signed in Minsk". All that the page says of the accord speaks for the city, too. */
  located: -14,
  /** A bare surname after somebody else's full name. */
  afterOtherBearer: -7,
  /** Another country's news, where no cue of the entry speaks: in the sentence, in the window. */
  otherPlaceInSentence: -3,
  otherPlaceNear: -1.6,
  /** The same for a concept: its name is one thing only, but every conflict has it. */
  unambiguousOtherPlace: -5,
  /** Words of another field around it, where no cue of the entry speaks. */
  otherTopic: -2,
  otherTopicUnambiguous: -4.8,
  /**
   * What the words around a place say of the page, for each unit of their log-odds: against a name that is all that the page
   * has of the field, and the same where a cue of its own stands in the sentence; for and against a form with other meanings.
   */
  settingAlone: 5,
  settingBesideCue: 2,
  settingFor: 0.8,
  settingAgainst: 1,
  /** Log-odds from which on they speak for a form. */
  settingFrom: 0.5,
  /** Other places of the same form on the page mean something else. */
  contraryElsewhere: -2.5,
  unambiguousElsewhere: -5,
  /** A related entry found on the page: first, further ones. */
  related: 2,
  moreRelated: 0.8,
  relatedAtMost: 3.8,
  /** A related entry that is itself only likely: the second one and further ones; one alone says nothing. */
  relatedDoubtful: 1.4,
  relatedDoubtfulAtMost: 4.2,
  /** Other certain entries of the pack, the first and further ones: the page is about this field. */
  sameField: 2,
  moreSameField: 0.7,
  sameFieldAtMost: 4,
  /** The first of them for a person's surname: two people of one surname in one field are rare. */
  sameFieldPerson: 2.8,
  /** The same word in a place that is clear by itself. */
  sameWord: 2,
  /** A full form of the same entry on the page; before a short form it is what makes it readable. */
  fullFormOnPage: 3,
  fullFormBeforeShort: 5,
  /** "Berlin (dpa) –". */
  dateline: 5,
  /** "CNN reported", "told the AP". */
  reports: 3.2,
  /** "North Atlantic Treaty Organization (NATO)". */
  definedHere: 5,
  /** The form belongs to another language than the page's. */
  otherLanguage: -1,
  /** "RT @name" and the like: a mark of another use stands right behind. */
  retweet: -9,
} as const;

/** Readings below it are not shown. Precision comes first: a gap is forgiven, a false mark is not. */
export const THRESHOLD = 0.65;

/** Words to both sides in which a cue is near. */
export const WINDOW_WORDS = 60;

/** Words between form and cue up to which the cue stands directly beside it ("Article 5 of the GDPR"). */
export const BESIDE_WORDS = 4;

/** Different words of one other field that make the place one of that field. */
export const TOPIC_WORDS = 2;

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
