/** Whose page it is, and what it links to. */
import type { en } from './en.ts';
import { counting } from '../plural.ts';

const n = counting('uk');

export const uk: typeof en = {
  outlets: {
    tooLittleText: 'Замало тексту, щоб сказати, чиї це слова.',
    imitates: (here, imitated, outlet) => `${here} імітує ${imitated} – ця адреса не належить виданню ${outlet}.`,
    tricks: {
      letters: 'літери, які лише виглядають так само',
      'sub-domain': 'імітована адреса перед іншою',
      hyphen: 'імітована назва зі словом, дефісом чи закінченням поруч',
      ending: 'імітована назва з іншим закінченням',
      typing: 'різниця в одну літеру',
    },
    imitationBasis: (how, outlet) => `Розпізнано лише за адресою, за правилом: ${how}. Це не закид виданню ${outlet}.`,
    links: {
      heading: 'Посилання на видання, пов’язані з державою',
      links: (count) => n(count, { one: '# посилання', few: '# посилання', many: '# посилань', other: '# посилання' }),
      embeds: (count) => n(count, { one: '# вставка', few: '# вставки', many: '# вставок', other: '# вставки' }),
      basis: 'Розпізнано за адресами на сторінці. Нічого не відкрито й не надіслано.',
    },
    feedLinks: 'Позначати також посилання в результатах пошуку та стрічках',
    feedLinksHint: 'Лише посилання на видання, з якими пов’язана держава. Сторінка не змінюється.',
    classThen: (edition, year) => `Клас за виданням ${edition} року, чинним, коли з’явився цей текст (${year}).`,
    classTooOld: (year) => `Цей текст – ${year} року. Такого давнього видання в нас немає; показано найновіше.`,
    differs: (list) => `Класифіковано інакше: ${list}.`,
    classMeans: 'Що цей клас означає, а чого ні',
    saysItIs: (name, basis) => `Сторінка каже, що вона – ${name} (${basis}); ми зважаємо на її адресу.`,
    saidBy: { canonical: 'її канонічне посилання', publisher: 'видавець, якого вона називає' },
    through: (wrappers, host) => `Через: ${wrappers}. Сторінка належить ${host}.`,
    wrappers: {
      archive: 'архів',
      translation: 'перекладач',
      amp: 'кеш AMP',
      cache: 'кеш пошукової системи',
      reader: 'читанку або проксі',
      redirect: 'переспрямування',
    },
  },
};
