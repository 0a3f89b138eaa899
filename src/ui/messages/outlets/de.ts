/** Whose page it is, and what it links to. */
import type { en } from './en.ts';

export const de: typeof en = {
  outlets: {
    imitates: (here, imitated, outlet) => `${here} ahmt ${imitated} nach – die Adresse gehört nicht zu ${outlet}.`,
    tricks: {
      letters: 'Buchstaben, die nur gleich aussehen',
      'sub-domain': 'die nachgeahmte Adresse vor einer anderen',
      hyphen: 'der nachgeahmte Name mit einem Wort, Bindestrich oder einer Endung daneben',
      ending: 'der nachgeahmte Name unter einer anderen Endung',
      typing: 'ein Buchstabe Unterschied',
    },
    imitationBasis: (how, outlet) => `Allein an der Adresse erkannt, nach fester Regel: ${how}. Gegen ${outlet} ist damit nichts gesagt.`,
  },
};
