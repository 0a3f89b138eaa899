/** Whose page it is, and what it links to. */
import type { en } from './en.ts';

export const es: typeof en = {
  outlets: {
    imitates: (here, imitated, outlet) => `${here} imita a ${imitated}: la dirección no pertenece a ${outlet}.`,
    tricks: {
      letters: 'letras que solo se parecen',
      'sub-domain': 'la dirección imitada delante de otra',
      hyphen: 'el nombre imitado con una palabra, un guion o una terminación al lado',
      ending: 'el nombre imitado con otra terminación',
      typing: 'una letra de diferencia',
    },
    imitationBasis: (how, outlet) => `Reconocido solo por la dirección, según una regla: ${how}. Nada se dice contra ${outlet}.`,
  },
};
