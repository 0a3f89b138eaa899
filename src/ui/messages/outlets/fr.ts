/** Whose page it is, and what it links to. */
import type { en } from './en.ts';
import { counting } from '../plural.ts';

const n = counting('fr');

export const fr: typeof en = {
  outlets: {
    tooLittleText: 'Trop peu de texte pour dire de qui sont ces mots.',
    imitates: (here, imitated, outlet) => `${here} imite ${imitated} – cette adresse n’appartient pas à ${outlet}.`,
    tricks: {
      letters: 'des lettres qui ne font que se ressembler',
      'sub-domain': 'l’adresse imitée placée devant une autre',
      hyphen: 'le nom imité avec un mot, un trait d’union ou une terminaison à côté',
      ending: 'le nom imité sous une autre terminaison',
      typing: 'une lettre de différence',
    },
    imitationBasis: (how, outlet) => `Reconnu à la seule adresse, selon une règle : ${how}. Rien n’est dit contre ${outlet}.`,
    links: {
      heading: 'Liens vers des médias liés à un État',
      links: (count) => n(count, { one: '# lien', other: '# liens' }),
      embeds: (count) => n(count, { one: '# contenu intégré', other: '# contenus intégrés' }),
      basis: 'Reconnus aux adresses de la page. Rien n’a été ouvert ni envoyé.',
    },
    feedLinks: 'Marquer aussi les liens dans les résultats de recherche et les fils',
    feedLinksHint: 'Seulement les liens vers des médias liés à un État. La page n’est pas modifiée.',
    classThen: (edition, year) => `Classement de l’édition ${edition}, en vigueur quand ce texte a paru (${year}).`,
    classTooOld: (year) => `Ce texte est de ${year}. Aucune édition que nous avons n’est aussi ancienne ; la plus récente est affichée.`,
    differs: (list) => `Classé autrement : ${list}.`,
    classMeans: 'Ce que ce classement dit, et ce qu’il ne dit pas',
    saysItIs: (name, basis) => `La page dit être ${name} (${basis}) ; nous nous fions à son adresse.`,
    saidBy: { canonical: 'son lien canonique', publisher: 'l’éditeur qu’elle nomme' },
    through: (wrappers, host) => `Atteinte par : ${wrappers}. La page est de ${host}.`,
    wrappers: {
      archive: 'une archive',
      translation: 'un traducteur',
      amp: 'un cache AMP',
      cache: 'le cache d’un moteur de recherche',
      reader: 'un lecteur ou un proxy',
      redirect: 'une redirection',
    },
  },
};
