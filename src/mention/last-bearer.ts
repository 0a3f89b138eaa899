/** Bare surnames after somebody else's full name: "Igor Zelensky took over the ballet. Zelensky is exacting." */
import { because } from '../corpus/because.ts';
import { isOneWord, total, type Scored } from './scored.ts';
import { logistic, WEIGHTS } from './weights.ts';

const placesByPerson = (scored: readonly Scored[]): Map<string, Scored[]> => {
  const found = new Map<string, Scored[]>();
  for (const s of scored) {
    if (s.reading.brief.kind !== 'person') continue;
    const places = found.get(s.reading.id);
    if (places) places.push(s);
    else found.set(s.reading.id, [s]);
  }
  return found;
};

/** The full name, own or other, that stands last before a place; failing that, the first one on the page. */
const nameBefore = (names: readonly Scored[], place: Scored): Scored | undefined =>
  names.findLast((n) => n.candidate.start < place.candidate.start) ?? names[0];

/** Adds the reason against to bare surnames whose last full name was another person's. */
export const lastBearer = (scored: readonly Scored[]): readonly Scored[] => {
  const byPerson = placesByPerson(scored);
  const replaced = new Map<Scored, Scored>();
  for (const places of byPerson.values()) {
    const others = places.filter((s) => isOneWord(s) && s.contrary !== null && s.contrary.includes(s.candidate.text));
    if (others.length === 0) continue;
    const own = places.filter((s) => !isOneWord(s) && !s.reading.ambiguous && !s.reading.short);
    const names = [...others, ...own].sort((a, b) => a.candidate.start - b.candidate.start);
    for (const s of places) {
      // A surname inside the person's own full name is that name.
      if (
        !isOneWord(s) ||
        s.contrary !== null ||
        own.some((o) => o.candidate.start <= s.candidate.start && s.candidate.end <= o.candidate.end)
      )
        continue;
      const told = nameBefore(names, s);
      if (!told || !others.includes(told)) continue;
      const reasons = [...s.own, because('cue-against', told.contrary ?? '', WEIGHTS.afterOtherBearer)];
      const ownScore = logistic(total(reasons));
      replaced.set(s, { ...s, own: reasons, ownScore, contrary: told.contrary, why: reasons, score: ownScore });
    }
  }
  return replaced.size === 0 ? scored : scored.map((s) => replaced.get(s) ?? s);
};
