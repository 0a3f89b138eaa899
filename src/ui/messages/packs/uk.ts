/** Imported fact checks. */
import { counting } from '../plural.ts';
import type { en } from './en.ts';

const n = counting('uk');

export const uk: typeof en = {
  packs: {
    heading: 'Перевірки фактів інших видавців',
    hint: 'Файли ClaimReview (JSON-LD) читаються тут і залишаються на цьому пристрої. Їх показано як слова видавця, без перевірки.',
    claims: (count) => n(count, { one: '# твердження', few: '# твердження', many: '# тверджень', other: '# твердження' }),
    import: 'Імпортувати файл',
    busy: 'Читаємо …',
    taken: (taken, refused) =>
      `Імпортовано: ${n(taken, { one: '# твердження', few: '# твердження', many: '# тверджень', other: '# твердження' })}${refused === 0 ? '' : `; не прочитано: ${n(refused, { other: '#' })}`}.`,
    nothing: 'У цьому файлі немає перевірки фактів, яку можна прочитати. Нічого не змінено.',
    published: (publisher, rating) => `Опубліковано: ${publisher}, не перевірено: «${rating}».`,
  },
};
