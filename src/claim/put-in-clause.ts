/**
 * A clause put in behind the form gives the words to somebody: ", donosił korespondent,", ", fulmine le présentateur,",
 * ", the spokeswoman added,". Told by a verb of telling, or by somebody who speaks behind whatever verb it is; an apposition
 * ("…, the minister of defence,") begins with an article.
 */
import type { Word } from '../text/words.ts';
import { SPEAKER_NAMES } from './terms/speaker-name-list.ts';
import { PUT_IN } from './terms/voice-phrase-list.ts';
import { beginsWith } from './word-beginnings.ts';

/** Words of such a clause: ", the spokeswoman of the ministry added,". */
const CLAUSE_WORDS = 6;
/** A verb, and who. */
const PUT_IN_WORDS = 2;

/** Those who speak in the news, and what they speak in. Folded beginnings of seven languages. */
export const WHO_SPEAKS =
  'presenter spokes ministry minister statement communique deput staff correspondent diplomat commentator envoy senator ' +
  'moderator ministerium sprecher abgeordnet generalstab korrespondent kommentator mitteilung erklarung ' +
  'presentateur parole ministere depute correspondant commentateur diplomat communique ' +
  'presentador portavoz ministerio diputad corresponsal comentarista comunicado diplomac embajad ' +
  'prowadzac rzeczni ministerst poslank korespondent komentator oswiadczen komunika dyplomac ' +
  'ведущ спикер министерств депутат генштаб корреспондент комментатор заявлени сообщени дипломат представител ведомств ' +
  'ведуч речни міністерств генштаб кореспондент коментатор заяв повідомленн представни відомств';
/** With these a clause tells more of a noun, or is the next one. */
const NO_VERB =
  /^(?:the|a|an|and|but|or|as|which|who|whose|when|while|if|because|since|until|before|after|though|although|where|that|to|not|no|its|his|her|their|in|on|at|of|with|for|by|der|die|das|den|dem|ein|eine|und|aber|oder|als|wie|wenn|weil|dass|ob|bevor|nachdem|wahrend|obwohl|sondern|deren|dessen|wo|um|ohne|in|im|am|mit|von|bei|fur|le|la|les|un|une|et|mais|ou|qui|que|dont|si|car|puisque|quand|lorsque|parce|comme|ou|ni|sans|son|sa|ses|leur|leurs|dans|de|du|avec|pour|el|los|las|una|y|pero|o|si|porque|cuando|mientras|aunque|como|donde|sin|ni|su|sus|en|con|por|para|al|a|i|ale|oraz|ktor\S*|jesli|gdy|kiedy|bo|poniewaz|choc|aby|zeby|czyli|bez|w|na|z|ze|o|jak|и|а|но|или|котор\S*|если|когда|потому|хотя|чтобы|пока|где|без|в|на|с|по|как|і|й|та|але|або|як\S*|якщо|коли|бо|хоча|щоб|поки|де|без|у|з|із|про)$/u;

/** ", answers Mrs Kovalenko": not ", answering the attack,". Folded. */
const ANSWERS =
  /^(?:answers|answered|replies|retorts|snaps|snapped|kontert|konterte|versetzt|versetzte|blafft|assene|lache|zanja|espeta|espeto|kwituje|skwitowal|отрезал|отрезала|отчеканил|отчеканила|выпалил|выпалила|парирует|парировал|парировала|відрізав|відрізала|відрубав|відрубала|парирує|парирував|antwortet|antwortete|erwidert|erwiderte|entgegnet|entgegnete|repond|repondent|repondit|replique|responde|responden|respondio|contesta|contesto|replica|replico|odpowiada|odpowiadaja|odpowiedzial|odpowiedziala|отвечает|отвечают|ответил|ответила|возражает|відповідає|відповідають|відповів|відповіла|заперечує)$/u;

/**
 * Before the form only what stands between two commas is put in (", жалуется премьер, идёт прокси-война").
 *
 * @param form numbers of its first and last word
 * @returns the word that tells it
 */
export const putIn = (
  sentence: string,
  all: readonly Word[],
  form: { readonly first: number; readonly last: number },
  language: string,
): string | null => {
  const list = PUT_IN[language] ?? '';
  const gap = (w: number): string => sentence.slice(all[w - 1]?.end ?? 0, all[w]?.start ?? sentence.length);
  for (let from = 1; from < all.length; from++) {
    if (!/^\s*,\s*$/u.test(gap(from)) || (from >= form.first && from <= form.last)) continue;
    let to = from + 1;
    while (to < all.length && gap(to).trim() === '') to++;
    if (from < form.first) {
      const isPutIn = to <= form.first && to - from >= PUT_IN_WORDS && to - from <= CLAUSE_WORDS && gap(to).trim() === ',';
      const verb = all[from];
      if (isPutIn && verb && beginsWith(verb.folded, list)) return sentence.slice(verb.start, verb.end);
      continue;
    }
    const isShort = to - from <= CLAUSE_WORDS;
    const clause = all.slice(from, isShort ? to : from + 1);
    const verb = clause.find((word, i) => (i === 0 || language === 'en') && (beginsWith(word.folded, list) || ANSWERS.test(word.folded)));
    const speaks = NO_VERB.test(clause[0]?.folded ?? '')
      ? undefined
      : clause
          .slice(1)
          .find((word, i) => beginsWith(word.folded, WHO_SPEAKS) && !(word.folded === 'parole' && clause[i]?.folded !== 'porte'));
    const sign = verb ?? speaks;
    if (sign) return sentence.slice(sign.start, sign.end);
  }
  return null;
};

const TO_WHOM = /^(?:for|to|fur|pour|para|dla|для)$/u;
const WHOM_WITHIN = 4;

/** "Pour la diplomatie russe, tout part du …": whose view it is stands first. */
export const inWhoseView = (sentence: string, all: readonly Word[], first: number): string | null => {
  if (!TO_WHOM.test(all[0]?.folded ?? '')) return null;
  const who = all
    .slice(1, Math.min(first, 1 + WHOM_WITHIN))
    .find(
      (word) =>
        beginsWith(word.folded, WHO_SPEAKS) ||
        (beginsWith(word.folded, SPEAKER_NAMES) && sentence.slice(word.end, all[first]?.start ?? word.end).includes(':')),
    );
  return who ? sentence.slice(all[0]?.start ?? 0, who.end) : null;
};
