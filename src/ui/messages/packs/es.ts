/** Imported fact checks. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('es');

export const es: typeof en = {
  packs: {
    heading: 'Verificaciones de otros editores',
    hint: 'Los archivos ClaimReview (JSON-LD) se leen aquí y se quedan en este dispositivo. Se muestran como palabras de su editor, sin comprobar.',
    claims: (count) => n(count, { one: '# afirmación', other: '# afirmaciones' }),
    import: 'Importar un archivo',
    busy: 'Leyendo …',
    taken: (taken, refused) =>
      `${n(taken, { one: '# afirmación importada', other: '# afirmaciones importadas' })}${refused === 0 ? '' : `; ${n(refused, { one: '# no se pudo leer', other: '# no se pudieron leer' })}`}.`,
    nothing: 'En este archivo no hay ninguna verificación que se pueda leer. No se ha cambiado nada.',
    published: (publisher, rating) => `Publicado por ${publisher}, sin comprobar: «${rating}».`,
  },
};
