/** Imported fact checks. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('fr');

export const fr: typeof en = {
  packs: {
    heading: 'Vérifications d’autres éditeurs',
    hint: 'Les fichiers ClaimReview (JSON-LD) sont lus ici et restent sur cet appareil. Ils sont montrés comme les mots de leur éditeur, non vérifiés.',
    claims: (count) => n(count, { one: '# affirmation', other: '# affirmations' }),
    import: 'Importer un fichier',
    busy: 'Lecture …',
    taken: (taken, refused) =>
      `${n(taken, { one: '# affirmation importée', other: '# affirmations importées' })}${refused === 0 ? '' : ` ; ${n(refused, { one: '# illisible', other: '# illisibles' })}`}.`,
    nothing: 'Ce fichier ne contient aucune vérification lisible. Rien n’a été changé.',
    published: (publisher, rating) => `Publié par ${publisher}, non vérifié : « ${rating} ».`,
  },
};
