/**
 * Other things that the names of outlets are: what stands beside the name decides.
 *
 *   "RT @user", "RT-PCR", "RT if you agree" · "Sputnik V" · "CCTV footage" · "Time magazine" is the outlet, "time" is not
 */
interface Homonym {
  /** At the beginning of what follows the name, lower case. */
  readonly after?: RegExp;
  /** At the end of what stands before it, lower case. */
  readonly before?: RegExp;
  /** Anywhere in the sentence. */
  readonly sentence?: RegExp;
}

const HOMONYMS: Readonly<Record<string, Homonym>> = {
  rt: {
    after: /^(?:\s?@|\s?:\s|-pcr|\s(?:pcr|lamp|if|und zeit|times?\b|rw|linux|kernel|qpcr)|\s?[=<>]\s?\d|\/|-lamp|\s\d)/u,
    before: /(?:\d\s|fare |ms |https?:\/\/\S*)$/u,
    sentence:
      /\bpcr\b|retweet|round.trip|rotten tomatoes|reaction time|room temperature|real.time|radiotherap|\bp\s?[<=]\s?0?\.\d|effective reproduction|reproduktionszahl/u,
  },
  sputnik: {
    after:
      /^(?:\s|-)(?:v\b|v-|light|lite|m\b|1\b|2\b|i\b|ii\b|iii\b|moment|shock|schock|crisis|choc|vaccin\w*|vacuna\w*|satellit\w*|impfstoff\w*|rocket|program\w*|planitia|one|two)/u,
    sentence:
      /vaccin|vacuna|impfstoff|szczepionk|вакцин|satellit|satélite|сателіт|супутник|orbit|орбит|gamaleya|гамале|rocket|rakete|фк «/u,
  },
  mir: { sentence: /orbit|space station|raumstation|cosmonaut|kosmonaut|payment|card|karte|carte|tarjeta|платёжн|карт[аыуе]\b/u },
  zvezda: {
    before: /(?:crvena|црвена|red|красная|червена)\s$/u,
    sentence: /football|fußball|fútbol|belgrad|module|shipyard|liga|league|match|spiel/u,
  },
  cctv: {
    after:
      /^(?:\s|-|’s\s|'s\s)(?:footage|images?|cameras?|videos?|recordings?|systems?|operators?|stills?|clips?|pictures?|monitor\w*|surveillance|kamera\w*|aufnahmen|bilder|material|network|evidence)/u,
    before:
      /(?:police|local|security|shop|street|traffic|of the|from the|on|grainy|nearby|installed|monitoring|kamer\p{L}* |камер\p{L}* )\s?$/u,
  },
  time: { after: /^\s(?:will|is|was|has come|to|of|and again|after|for|runs?|flies|tells?|heals?)\b/u },
  rbc: { sentence: /royal bank|capital markets|blood|haemoglobin|hemoglobin|toronto|canad/u },
  trt: { sentence: /testosterone|therapy|therapie/u },
  err: { sentence: /\bto err\b/u },
  welt: { after: /^\s(?:ist|war|schaut|wird|hat sich|zu|der|des|von|geht|steht|hält)\b/u },
  zeit: { after: /^\s(?:ist|war|wird|drängt|läuft|der|des|für|zu|vergeht|heilt|zeigt)\b/u },
  bild: { after: /^\s(?:zeigt|ist|war|der|des|von|vom|stammt|entstand|wurde)\b/u },
};

/** What says that the name means something else; null for nothing. All in lower case. */
export const homonymAt = (outlet: string, before: string, after: string, sentence: string): string | null => {
  const rules = HOMONYMS[outlet];
  return rules
    ? ((rules.after?.exec(after)?.[0] ?? rules.before?.exec(before)?.[0] ?? rules.sentence?.exec(sentence)?.[0] ?? null)?.trim() ?? null)
    : null;
};
