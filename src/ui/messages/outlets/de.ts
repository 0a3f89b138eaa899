/** Whose page it is, and what it links to. */
import type { en } from './en.ts';
import { counting } from '../plural.ts';

const n = counting('de');

export const de: typeof en = {
  outlets: {
    tooLittleText: 'Zu wenig Text, um zu sagen, wessen Worte das sind.',
    imitates: (here, imitated, outlet) => `${here} ahmt ${imitated} nach – die Adresse gehört nicht zu ${outlet}.`,
    tricks: {
      letters: 'Buchstaben, die nur gleich aussehen',
      'sub-domain': 'die nachgeahmte Adresse vor einer anderen',
      hyphen: 'der nachgeahmte Name mit einem Wort, Bindestrich oder einer Endung daneben',
      ending: 'der nachgeahmte Name unter einer anderen Endung',
      typing: 'ein Buchstabe Unterschied',
    },
    imitationBasis: (how, outlet) => `Allein an der Adresse erkannt, nach fester Regel: ${how}. Gegen ${outlet} ist damit nichts gesagt.`,
    links: {
      heading: 'Links zu staatlich verbundenen Medien',
      links: (count) => n(count, { one: '# Link', other: '# Links' }),
      embeds: (count) => n(count, { one: '# eingebettet', other: '# eingebettet' }),
      basis: 'An den Adressen in der Seite erkannt. Nichts wurde geöffnet oder gesendet.',
    },
    feedLinks: 'Auch Links in Suchergebnissen und Feeds markieren',
    feedLinksHint: 'Nur Links zu Medien, mit denen ein Staat verbunden ist. Die Seite wird nicht verändert.',
    classThen: (edition, year) => `Einstufung der Ausgabe ${edition}, die galt, als dieser Text erschien (${year}).`,
    classTooOld: (year) => `Dieser Text ist von ${year}. Keine unserer Ausgaben ist so alt; gezeigt wird die neueste.`,
    differs: (list) => `Anders eingestuft: ${list}.`,
    classMeans: 'Was diese Einstufung sagt und was nicht',
    saysItIs: (name, basis) => `Die Seite nennt sich ${name} (${basis}); wir richten uns nach der Adresse.`,
    saidBy: { canonical: 'ihr Canonical-Link', publisher: 'der Herausgeber, den sie nennt' },
    through: (wrappers, host) => `Erreicht über: ${wrappers}. Die Seite ist von ${host}.`,
    wrappers: {
      archive: 'ein Archiv',
      translation: 'einen Übersetzer',
      amp: 'einen AMP-Zwischenspeicher',
      cache: 'den Zwischenspeicher einer Suchmaschine',
      reader: 'eine Leseansicht oder einen Proxy',
      redirect: 'eine Weiterleitung',
    },
  },
};
