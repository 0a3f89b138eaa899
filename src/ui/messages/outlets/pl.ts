/** Whose page it is, and what it links to. */
import type { en } from './en.ts';
import { counting } from '../plural.ts';

const n = counting('pl');

export const pl: typeof en = {
  outlets: {
    tooLittleText: 'Za mało tekstu, by powiedzieć, czyje to słowa.',
    imitates: (here, imitated, outlet) => `${here} podszywa się pod ${imitated} – ten adres nie należy do: ${outlet}.`,
    tricks: {
      letters: 'litery, które tylko wyglądają tak samo',
      'sub-domain': 'naśladowany adres przed innym',
      hyphen: 'naśladowana nazwa ze słowem, łącznikiem lub końcówką obok',
      ending: 'naśladowana nazwa z inną końcówką',
      typing: 'różnica jednej litery',
    },
    imitationBasis: (how, outlet) => `Rozpoznano po samym adresie, według reguły: ${how}. To nie jest zarzut wobec: ${outlet}.`,
    links: {
      heading: 'Odnośniki do mediów powiązanych z państwem',
      links: (count) => n(count, { one: '# odnośnik', few: '# odnośniki', many: '# odnośników', other: '# odnośnika' }),
      embeds: (count) => n(count, { one: '# osadzenie', few: '# osadzenia', many: '# osadzeń', other: '# osadzenia' }),
      basis: 'Rozpoznano po adresach na stronie. Niczego nie otwarto ani nie wysłano.',
    },
    feedLinks: 'Oznaczaj też odnośniki w wynikach wyszukiwania i kanałach',
    feedLinksHint: 'Tylko odnośniki do mediów powiązanych z państwem. Strona nie jest zmieniana.',
    classThen: (edition, year) => `Klasa z edycji ${edition}, obowiązującej, gdy ukazał się ten tekst (${year}).`,
    classTooOld: (year) => `Ten tekst jest z ${year} r. Żadna nasza edycja nie jest tak stara; pokazujemy najnowszą.`,
    differs: (list) => `Zaklasyfikowano inaczej: ${list}.`,
    classMeans: 'Co ta klasa mówi, a czego nie mówi',
    saysItIs: (name, basis) => `Strona podaje, że to ${name} (${basis}); kierujemy się jej adresem.`,
    saidBy: { canonical: 'jej odnośnik kanoniczny', publisher: 'wydawca, którego wymienia' },
    through: (wrappers, host) => `Przez: ${wrappers}. Strona należy do ${host}.`,
    wrappers: {
      archive: 'archiwum',
      translation: 'tłumacza',
      amp: 'pamięć podręczną AMP',
      cache: 'pamięć podręczną wyszukiwarki',
      reader: 'czytnik lub serwer pośredniczący',
      redirect: 'przekierowanie',
    },
  },
};
