/** Whose page it is, and what it links to. */
import type { en } from './en.ts';

export const pl: typeof en = {
  outlets: {
    imitates: (here, imitated, outlet) => `${here} podszywa się pod ${imitated} – ten adres nie należy do: ${outlet}.`,
    tricks: {
      letters: 'litery, które tylko wyglądają tak samo',
      'sub-domain': 'naśladowany adres przed innym',
      hyphen: 'naśladowana nazwa ze słowem, łącznikiem lub końcówką obok',
      ending: 'naśladowana nazwa z inną końcówką',
      typing: 'różnica jednej litery',
    },
    imitationBasis: (how, outlet) => `Rozpoznano po samym adresie, według reguły: ${how}. To nie jest zarzut wobec: ${outlet}.`,
  },
};
