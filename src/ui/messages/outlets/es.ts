/** Whose page it is, and what it links to. */
import type { en } from './en.ts';
import { counting } from '../plural.ts';

const n = counting('es');

export const es: typeof en = {
  outlets: {
    tooLittleText: 'Muy poco texto para decir de quién son estas palabras.',
    imitates: (here, imitated, outlet) => `${here} imita a ${imitated}: la dirección no pertenece a ${outlet}.`,
    tricks: {
      letters: 'letras que solo se parecen',
      'sub-domain': 'la dirección imitada delante de otra',
      hyphen: 'el nombre imitado con una palabra, un guion o una terminación al lado',
      ending: 'el nombre imitado con otra terminación',
      typing: 'una letra de diferencia',
    },
    imitationBasis: (how, outlet) => `Reconocido solo por la dirección, según una regla: ${how}. Nada se dice contra ${outlet}.`,
    links: {
      heading: 'Enlaces a medios vinculados a un Estado',
      links: (count) => n(count, { one: '# enlace', other: '# enlaces' }),
      embeds: (count) => n(count, { one: '# incrustado', other: '# incrustados' }),
      basis: 'Reconocidos por las direcciones de la página. No se abrió ni se envió nada.',
    },
    feedLinks: 'Marcar también enlaces en resultados de búsqueda y muros',
    feedLinksHint: 'Solo enlaces a medios vinculados a un Estado. La página no se modifica.',
    classThen: (edition, year) => `Clase de la edición de ${edition}, vigente cuando apareció este texto (${year}).`,
    classTooOld: (year) => `Este texto es de ${year}. Ninguna edición que tenemos es tan antigua; se muestra la más reciente.`,
    differs: (list) => `Clasificado de otro modo: ${list}.`,
    classMeans: 'Qué dice esta clase y qué no dice',
    saysItIs: (name, basis) => `La página dice ser ${name} (${basis}); nos guiamos por su dirección.`,
    saidBy: { canonical: 'su enlace canónico', publisher: 'el editor que nombra' },
    through: (wrappers, host) => `A través de: ${wrappers}. La página es de ${host}.`,
    wrappers: {
      archive: 'un archivo',
      translation: 'un traductor',
      amp: 'una caché AMP',
      cache: 'la caché de un buscador',
      reader: 'un lector o proxy',
      redirect: 'una redirección',
    },
  },
};
