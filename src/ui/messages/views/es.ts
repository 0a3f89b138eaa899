/** Views of the panel: findings, passages, time, tables, search. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('es');
const EVENTS = { one: '# acontecimiento', other: '# acontecimientos' };

export const es: typeof en = {
  views: {
    site: {
      unlisted: 'no está en el corpus',
      unlistedMeaning:
        'No tenemos ficha de este sitio, así que tampoco hay hallazgos de otros. Eso no habla ni a su favor ni en su contra.',
      others: (count) => n(count, { one: '# hallazgo de otros', other: '# hallazgos de otros' }),
    },
    findings: {
      summary: 'Lo que se encontró',
      outlets: (count) => n(count, { one: '# medio', other: '# medios' }),
      hereNow: 'a la vista ahora',
      neutral: (words) => `Dicho con neutralidad: ${words}`,
    },
    passages: {
      heading: 'Pasajes lado a lado',
      page: 'En esta página',
      held: 'En el texto que tenemos',
      same: (count) => n(count, { one: '# frase es igual, palabra por palabra.', other: '# frases son iguales, palabra por palabra.' }),
      differ: (count) => n(count, { one: '# frase difiere.', other: '# frases difieren.' }),
      missing: (count) =>
        n(count, {
          one: '# frase no tiene equivalente en los pasajes de este paquete.',
          other: '# frases no tienen equivalente en los pasajes de este paquete.',
        }),
      across: 'Lo que se corresponde en las dos lenguas. No se juzgó si cada traducción es correcta.',
      quoteChanged: 'Cita modificada',
      more: (count) => n(count, { one: 'Mostrar # más', other: 'Mostrar # más' }),
      showSame: 'Las frases iguales',
    },
    time: {
      scope: 'Acontecimientos',
      scopePage: 'En esta página',
      scopeAll: 'En todo el corpus',
      zoomIn: 'Más cerca',
      zoomOut: 'Más lejos',
      whole: 'Todo el período',
      since: 'Desde 1990',
      keys: 'Más y menos cambian la escala, las flechas desplazan, 0 muestra todo.',
      events: (count) => n(count, EVENTS),
      onPage: 'en esta página',
      svg: 'Guardar como SVG',
      png: 'Guardar como PNG',
      noPicture: 'No se pudo crear la imagen.',
      inTime: 'En el tiempo',
      entryPicture: (name, count) => `Línea de tiempo de ${name} con ${n(count, EVENTS)}; lo mismo que la lista de hechos.`,
      title: (name) => `${name} en el tiempo`,
    },
    table: {
      saveMarkdown: 'Guardar como Markdown',
      saveCsv: 'Guardar como CSV',
      columns: { flag: 'Señal', speaker: 'Quién habla', caution: 'Reserva' },
    },
    more: {
      searchKeys: 'Las flechas recorren los resultados.',
    },
  },
};
