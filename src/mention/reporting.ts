/**
 * Who reported it: "CNN reported", "told the AP", «пишет RT», « selon l’AFP ».
 *
 * Letters of an agency or a station mean many things; beside a verb or a preposition of quoting they mean the one that
 * is quoted. The words touch the name, an article or "agency" between them.
 */
import type { Span } from '../text/span.ts';

const LOOK = 40;

const BEHIND = new RegExp(
  `^[»”"]?[ \\u00A0](?:${[
    '(?:has |had |also )?(?:reported|reports|quoted|quotes|cited|cites|wrote|writes|said|says|called)',
    '(?:berichtet|berichtete|meldet|meldete|zitiert|zitierte|schreibt|schrieb|zufolge|nannte)',
    '(?:a )?(?:rapporte|rapportait|rapporté|écrit|cite|cité|révèle|révélé|jugée?|confirmé)',
    '(?:informa|informó|cita|citó|publicó|reveló|lo confirmó|desveló)',
    '(?:podała|podaje|pisze|pisała|cytuje|informuje|poinformowała|podtrzymała|ustaliła)',
    '(?:сообщает|сообщила|сообщило|сообщил|пишет|цитирует|передает|передаёт|узнал|узнала)',
    '(?:повідомляє|повідомила|повідомило|повідомив|пише|цитує|передає|дізнався|дізналася)',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);

const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${[
    '(?:told|according to|quoted by|cited by|citing|reported by|interview with)(?: the)?(?: news)?(?: agency| network)?',
    '(?:sagte|erklärte|gegenüber|laut|so|berichtet|meldet)(?: der| die| dem)?(?: Agentur| Nachrichtenagentur| Sender)?',
    "(?:selon|d[’']après|déclaré à|confié à|dit à|raconte à|raconté à|explique à|expliqué à|assure à|citée? par|rapporte)(?: la| le)?(?: agence| chaîne)?",
    '(?:según|dijo a|declaró a|citada por|citado por)(?: la| el)?(?: agencia| cadena)?',
    '(?:według|zdaniem|za|agencji|agencja|powiedział|powiedziała|cytowany przez|cytowana przez)(?: agencji| agencją)?',
    '(?:пишет|сообщает|сообщило|сообщила|передаёт|передает|цитирует|сказал|сказала|со ссылкой на|по данным|по информации)(?: агентство| агентства| агентству| телеканал| телеканалу)?',
    '(?:пише|повідомляє|повідомило|передає|цитує|сказав|сказала|з посиланням на|посилаючись на|за даними|за інформацією)(?: агентство| агентства| агентству| телеканал| телеканалу)?',
  ].join('|')})[ \\u00A0]$|(?:selon|d[’']après|à|par) l[’']$`,
  'iu',
);

/** @returns the words that tell, as they stand in the text; null where nothing is quoted from the name */
export const reportedBy = (text: string, place: Span): string | null => {
  const name = text.slice(place.start, place.end);
  const verb = BEHIND.exec(text.slice(place.end, place.end + LOOK));
  if (verb) return name + verb[0];
  const before = BEFORE.exec(text.slice(Math.max(0, place.start - LOOK), place.start));
  return before ? before[0] + name : null;
};
