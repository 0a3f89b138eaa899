/** Whose page it is, and what it links to: in English, the source of their shape. */
import { counting } from '../plural.ts';

const n = counting('en');

export const en = {
  outlets: {
    tooLittleText: 'Too little text to say whose words these are.',
    imitates: (here: string, imitated: string, outlet: string) => `${here} imitates ${imitated} – it does not belong to ${outlet}.`,
    tricks: {
      letters: 'letters that only look the same',
      'sub-domain': 'the imitated address in front of another',
      hyphen: 'the imitated name with a word, a hyphen or an ending beside it',
      ending: 'the imitated name under another ending',
      typing: 'one letter’s difference',
    },
    imitationBasis: (how: string, outlet: string) => `Told from the address alone, by rule: ${how}. Nothing is said against ${outlet}.`,
    links: {
      heading: 'Links to state-linked outlets',
      links: (count: number) => n(count, { one: '# link', other: '# links' }),
      embeds: (count: number) => n(count, { one: '# embed', other: '# embeds' }),
      basis: 'Told from the addresses in the page. Nothing was opened or sent.',
    },
    feedLinks: 'Also mark links in search results and feeds',
    feedLinksHint: 'Only links to outlets that a state is tied to. The page is not changed.',
    classThen: (edition: number, year: string) => `Class of the ${edition} edition, which held when this text appeared (${year}).`,
    classTooOld: (year: string) => `This text is from ${year}. No edition we hold is that old; the latest is shown.`,
    differs: (list: string) => `Classed otherwise: ${list}.`,
    classMeans: 'What this class says, and what it does not',
    saysItIs: (name: string, basis: string) => `The page says it is ${name} (${basis}); we go by its address.`,
    saidBy: { canonical: 'its canonical link', publisher: 'the publisher it names' },
    through: (wrappers: string, host: string) => `Reached through: ${wrappers}. The page is of ${host}.`,
    wrappers: {
      archive: 'an archive',
      translation: 'a translator',
      amp: 'an AMP cache',
      cache: 'a search engine’s cache',
      reader: 'a reader or proxy',
      redirect: 'a redirect',
    },
  },
};
