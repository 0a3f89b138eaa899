/**
 * A second voice in the sentence: it asks, or it quotes something beside the form. Then the form, too, may be what is asked
 * about or what is told of somebody.
 *
 *   Why do Russians say NATO expansion, and Brussels enlargement?      „Zu spät“, fand man dort, der Maidan-Putsch sei …
 *
 * A weight, and none for a question that wants no answer: "How long will the Kiev regime last?" is the page's own. One word in marks is a name: the grouping “Centre”.
 */
import { foldPlain } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** In log-odds. */
const ASKS = -2.7;
const QUOTES = -2.7;

const QUESTION = /\?["”»“)]*\s*$/u;
/** A question that wants no answer: "How long …?", "Why would anyone …?", "What is it worth …?" On folded text. */
const RHETORICAL =
  /^\P{L}*(?:(?:and |but |so )?(?:how (?:long|much longer|many more)|why (?:would|should|on earth)|who (?:would|needs|still|else)|what (?:is|good|use)|with whom)|(?:und |aber )?(?:wie (?:lange|viele|oft)|warum (?:sollte|noch)|wozu|wer (?:sollte|braucht|will|glaubt)|was (?:ist|taugt|nutzt)|mit wem)|(?:et |mais )?(?:combien de temps|jusqu.a quand|jusqu.ou|pourquoi \S+(?:er|ir|re) |a quoi bon|que vaut|avec qui|qui (?:voudrait|croit|peut))|¿?(?:y |pero )?(?:hasta cuando|cuanto|cuantos|para que|por que \S+(?:ar|er|ir) |de que sirve|que vale|con quien|quien (?:querria|necesita))|(?:i |a |ale )?(?:jak dlugo|ile|po co|dlaczego mia|na co|z kim|co jest warta|kto (?:jeszcze|by))|(?:и |а |но )?(?:сколько|доколе|зачем|с кем|чего стоит|кому|кто (?:еще|бы))|(?:і |й |а |але )?(?:скільки|доки|навіщо|нащо|з ким|чого варт|кому|хто (?:ще|б))) ?/u;
/** Two words or more in quotation marks. */
const QUOTED = /[“„”"«‟‘‚]\s?\p{L}[^“„”"«»]*\s[^“„”"«»]*[”“"»’]/u;

/** @param form in the sentence's own offsets */
export const secondVoice = (sentence: string, form: Span): [sign: string, weight: number] | null => {
  if (QUESTION.test(sentence) && !RHETORICAL.test(foldPlain(sentence))) return ['?', ASKS];
  const quoted = QUOTED.exec(`${sentence.slice(0, form.start)}${' '.repeat(form.end - form.start)}${sentence.slice(form.end)}`);
  return quoted ? [quoted[0].slice(0, 40), QUOTES] : null;
};
