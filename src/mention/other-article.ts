/**
 * "Article 5" of what? An article of a treaty is named by its number, and every law has that number.
 *
 * Two signs say that another law's article is meant, whatever its name:
 *   a numbered paragraph or letter follows       Article 5(1)(c) · art. 5 ust. 1 · статья 5, часть 2
 *   the law is named, and it is not ours         Article 5 of this Agreement · статьи 5 Конвенции
 * The articles of the corpus have no numbered paragraphs, except those whose forms say so themselves.
 * Whether the law is ours is told by the entry's own cues within the next words; a bare "treaty" says nothing.
 */
import type { Span } from '../text/span.ts';

const PARAGRAPH =
  /^(?:\s?\(\d{1,2}\)|\.\d{1,2}\b|,?\s?(?:Abs\.|Absatz|ust\.|ч\.|част[ьиіию]|ap(?:do)?\.|apartado|par\.|paragraph|paragraphe|párrafo|lit\.|pkt|п\.|§)\s?\d?)/iu;
const OF = /^\s(?:of|des|der|du|de|del|dello|della)(?:\s(?:the|its|this|that|our|their|la|las|los|les|le|l['’]|dem|den))?\s?/iu;
const TREATY = /^(?:treaty|pact|alliance|vertrag|trait[ée]|tratado|alianza|traktat|pakt|sojusz|догов[оі]р|альянс|блок)/iu;
/** Words that name a law, in the languages that put it behind the number without a preposition. */
const LAW =
  /^(?:kon[wv]en|kodeks|ustaw|konstyt|rozporz|umow|regulamin|deklarac|prot[oó]k|правил|конвенц|кодекс|закон|конституц|регламент|деклара|соглаш|угод|устав|статут|протокол|федеральн|загальн|общего|цього|этого|niniejsz|tej|tego)/iu;
/** An acronym right behind the number: "Article 5 TEU", "Artikel 5 EMRK", "art. 5 RODO". */
const ACRONYM = /^\s(\p{Lu}{2,6})(?![\p{L}\p{N}])/u;
/** "Article", folded, in the languages of the corpus. */
const ARTICLE = /^(?:art|artikels?|articles?|art[ií]culos?|artyku[lł]\p{L}*|стать\p{L}*|статт\p{L}*|ст)$/u;

export const isArticleWord = (folded: string): boolean => ARTICLE.test(folded);

const SLAVIC = new Set(['pl', 'ru', 'uk']);

/**
 * @param ours says whether a cue for the entry stands within the next words
 * @returns what names the other law, as it stands in the text, or null
 */
export const otherArticle = (text: string, place: Span, language: string, ours: () => boolean): string | null => {
  const after = text.slice(place.end, place.end + 60).split('\n')[0] ?? '';
  const quote = (length: number): string =>
    text.slice(place.start, place.end) +
    (after.length > length ? after.slice(0, length).replace(/[\s,;]+\S*$/u, '') : after.replace(/[\s.,;]+$/u, ''));
  const whole = (found: string): string => text.slice(place.start, place.end) + found.trimEnd();
  const paragraph = PARAGRAPH.exec(after);
  if (paragraph) return ours() ? null : whole(paragraph[0]);
  const acronym = ACRONYM.exec(after);
  if (acronym && /\p{Ll}/u.test(text.slice(place.start, place.end))) return ours() ? null : whole(acronym[0]);
  const of = OF.exec(after);
  if (of) return TREATY.test(after.slice(of[0].length)) || ours() ? null : quote(30);
  if (!SLAVIC.has(language)) return null;
  const next = /^\s(\p{L}[\p{L}\p{M}'’-]*)/u.exec(after)?.[1];
  if (next === undefined || TREATY.test(next) || !(LAW.test(next) || /^\p{Lu}/u.test(next))) return null;
  return ours() ? null : quote(30);
};
