/** Signs at the place itself that something else bears the name. */
import { describe, expect, it } from 'vitest';
import type { EntryBrief } from '../../../src/corpus/briefs.ts';
import { namesake } from '../../../src/mention/namesake.ts';
import { otherArticle } from '../../../src/mention/other-article.ts';
import { otherBearer, ownNames, surnamed, titled } from '../../../src/mention/other-bearer.ts';
import { otherDefinition } from '../../../src/mention/other-definition.ts';
import { otherYear } from '../../../src/mention/other-year.ts';
import { reportedBy } from '../../../src/mention/reporting.ts';

/** The place is in square brackets. */
const at = (marked: string): { text: string; place: { start: number; end: number } } => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), place: { start, end } };
};

describe('namesake', () => {
  it.each([
    ['The pub in [Crimea] Road reopens', 'Crimea Road'],
    ['We slept at the Hotel [Jalta].', 'Hotel Jalta'],
    ['Кинотеатр «[Киев]» закрыт', 'Кинотеатр «Киев'],
    ['la rue de [Crimée] est fermée', 'rue de Crimée'],
    ['Dynamo [Kyiv] drew at home', 'Dynamo Kyiv'],
    ['The [Kremlin] Letter opens on Friday', 'Kremlin Letter'],
    ['холодильник «[Мінськ]-16», робочий', 'Мінськ-16'],
    ['Schweineschnitzel [Kiew] zweimal panieren', 'Schweineschnitzel Kiew'],
    ['«Шахтарю» ([Донецьк]) 0:1', 'Шахтарю» (Донецьк'],
    ['mit der 4 bis zur [Kiewer] Straße', 'Kiewer Straße'],
    ['« [Donbass] », de Loznitsa', '« Donbass », de L'],
    ['„[Krim]“ von Axjonow', '„Krim“ von A'],
    ['“[Crimea]” (Film, 2018) is long', '“Crimea” (Film, 2018)'],
    ['la novela «[Crimea]» se agotó', 'novela «Crimea'],
    ['statek „[Krym]” zatonął', 'statek „Krym'],
    ['ФК «[Чернігів]» розписав мир', 'ФК «Чернігів'],
    ['das „[Kiew]“-Geschwader der Flotte', '„Kiew“-Geschwader'],
  ])('%s', (marked, expected) => {
    const { text, place } = at(marked);
    expect(namesake(text, place)).toBe(expected);
  });

  it.each([
    '“[Crimea]” is what he said in 2014',
    '« [Crimée] », a répondu Lavrov',
    'on a [Kyiv] street',
    'улицы [Киева] пусты',
    'In [Crimea] the road was closed',
    'the road to [Crimea]',
  ])('not: %s', (marked) => {
    const { text, place } = at(marked);
    expect(namesake(text, place)).toBeNull();
  });
});

describe('other article', () => {
  it.each([
    ['[Article 5] TEU lays down conferral', 'en'],
    ['Nach [Art. 5] GG ist Kunst frei', 'de'],
    ['[article 5] CEDH, dit la Cour', 'fr'],
    ['[art. 5] RODO mówi o celu', 'pl'],
    ['[Article 5](1)(c) was breached', 'en'],
    ['[Article 5] of this Agreement', 'en'],
    ['[Article 5] of the ANZUS treaty', 'en'],
  ])('%s', (marked, language) => {
    const { text, place } = at(marked);
    expect(otherArticle(text, place, language, () => false)).not.toBeNull();
  });

  it.each([
    ['invoke [Article 5] if attacked', 'en'],
    ['[Article 5] of the treaty binds all', 'en'],
    ['ARTICLE 5 EXPLAINED: [ARTICLE 5] AT A GLANCE', 'en'],
  ])('not: %s', (marked, language) => {
    const { text, place } = at(marked);
    expect(otherArticle(text, place, language, () => false)).toBeNull();
  });
});

describe('other bearer', () => {
  const own = { beginnings: new Set(['pet', 'пет']), families: new Set<number>() };
  it.each([
    ['the boxer [Umerov] won', 'boxer Umerov'],
    ['Воротар [Чалий] помилився', 'Воротар Чалий'],
    ['Igor [Zelensky] danced', 'Igor Zelensky'],
    ['[Порошенко] Иван, тракторист', 'Порошенко Иван'],
  ])('%s', (marked, expected) => {
    const { text, place } = at(marked);
    expect(otherBearer(text, place, own, 'en')).toBe(expected);
  });

  it.each(['President [Zelensky] said', '[Порошенко] Петр, бывший президент', '[Трамп] Владимира Путина не принял'])(
    'not: %s',
    (marked) => {
      const { text, place } = at(marked);
      expect(otherBearer(text, place, own, 'en')).toBeNull();
    },
  );
});

const brief = (told: Partial<EntryBrief>): EntryBrief => ({
  id: 'entry',
  kind: 'person',
  names: {},
  summary: {},
  cues: { for: {}, against: {} },
  related: [],
  ...told,
});

describe('another year', () => {
  it.each<[marked: string, kind: EntryBrief['kind'], when: string, expected: string | null]>([
    ['the [Washington summit] of 1987', 'summit', '2024-07-09/2024-07-11', 'Washington summit of 1987'],
    ['the 1999 [Washington summit] of the Alliance', 'summit', '2024-07-09/2024-07-11', '1999 Washington summit'],
    ['the [Washington summit] in April 1999', 'summit', '2024-07-09/2024-07-11', 'Washington summit in April 1999'],
    ['beim [Gipfel in Vilnius] im Juni 2025', 'summit', '2023-07-11/2023-07-12', 'Gipfel in Vilnius im Juni 2025'],
    ['l’[accord de Minsk] du 8 décembre 1991', 'agreement', '2014-09-05/2022-02-22', 'accord de Minsk du 8 décembre 1991'],
    ['la [cumbre de Washington] de abril de 1999', 'summit', '2024-07-09/2024-07-11', 'cumbre de Washington de abril de 1999'],
    ['[Szczyt wileński] z 2013 roku', 'summit', '2023-07-11/2023-07-12', 'Szczyt wileński z 2013'],
    ['[Вашингтонский саммит НАТО] 1999 года', 'summit', '2024-07-09/2024-07-11', 'Вашингтонский саммит НАТО 1999'],
    ['на [саміті у Вашингтоні] в квітні 1999 року', 'summit', '2024-07-09/2024-07-11', 'саміті у Вашингтоні в квітні 1999'],
    ['the [retreat from Kyiv] in June 1920', 'event', '2022-03-29/2022-04-06', 'retreat from Kyiv in June 1920'],
    // The entry's own year, or one that is not bound to the name.
    ['the [Washington summit] of July 2024', 'summit', '2024-07-09/2024-07-11', null],
    ['the [Minsk agreements] of 2015', 'agreement', '2014-09-05/2022-02-22', null],
    ['the [Budapest Memorandum], broken in 2014', 'agreement', '1994-12-05', null],
    ['the [Budapest Memorandum] in 2014', 'agreement', '1994-12-05', null],
    ['l’[adhésion de l’Ukraine] en 2027', 'event', '2022-06-23', null],
    ['In 1999 [Washington summit] halls were full', 'summit', '2024-07-09/2024-07-11', null],
    ['the [Helsinki Accords] of 1975–1990', 'agreement', '1975-08-01', null],
    ['a [plan] of 1999 words', 'concept', '1948', null],
  ])('%s', (marked, kind, when, expected) => {
    const { text, place } = at(marked);
    expect(otherYear(text, place, brief({ kind, when }))).toBe(expected);
  });
});

describe('own given names and others', () => {
  const ownOf = (en: string, ru: string) => ownNames(brief({ names: { en, ru } }));
  it.each([
    // The same first letters, another name.
    ['su hermano Oleg [Syrski] vive en Rusia', 'Oleksandr Syrskyi', 'Александр Сырский', true],
    ['Alexander [Syrski] folgte', 'Oleksandr Syrskyi', 'Александр Сырский', false],
    ['Alexandre [Syrski], né russe', 'Oleksandr Syrskyi', 'Александр Сырский', false],
    ['Włodzimierz [Putin] wpisał się', 'Vladimir Putin', 'Владимир Путин', false],
    ['Vladislav [Putin] ran a shop', 'Vladimir Putin', 'Владимир Путин', true],
    ['Piotr [Poroshenko] insistió', 'Petro Poroshenko', 'Пётр Порошенко', false],
    ['Kateryna [Yushchenko] spoke', 'Viktor Yushchenko', 'Виктор Ющенко', true],
    ['Спиридон [Путин] готовил', 'Vladimir Putin', 'Владимир Путин', true],
    // The same in other cases.
    ['мером обрали Олексія [Чалого]', 'Oleksandr Chalyi', 'Александр Чалый', true],
    ['слова посла Олександра [Чалого]', 'Oleksandr Chalyi', 'Александр Чалый', false],
    ['Алексея [Чалого] выбрали мэром', 'Oleksandr Chalyi', 'Александр Чалый', true],
    ['Николаю [Кравчуку] вручили', 'Leonid Kravchuk', 'Леонид Кравчук', true],
    ['Сергеем [Лавровым] недовольны', 'Sergei Lavrov', 'Сергей Лавров', false],
    // Places that begin like names.
    ['У Женеві [Рубіо] вийшов до преси', 'Marco Rubio', 'Марко Рубио', false],
    ['экс-премьер Дании [Расмуссен] придумал', 'Anders Rasmussen', 'Андерс Расмуссен', false],
    ['голова Верховної Ради [Стефанчук] вважає', 'Ruslan Stefanchuk', 'Руслан Стефанчук', false],
    ['el viceministro de Defensa [Fomin] anunció', 'Alexander Fomin', 'Александр Фомин', false],
  ])('%s', (marked, en, ru, isAnother) => {
    const { text, place } = at(marked);
    expect(otherBearer(text, place, ownOf(en, ru), /[а-яі]/u.test(text) ? 'uk' : 'en') !== null).toBe(isAnother);
  });
});

describe('whose surname', () => {
  const own = { beginnings: new Set(['bor', 'leo']), families: new Set<number>() };
  it.each([
    ['the bass [Johnson] sang', 'en'],
    ['a bass called [Johnson] sang', 'en'],
    ['фигуристка [Мария Захарова] упала', 'ru'],
    ['our guide, a Mr [Johnson] of Bradford', 'en'],
    ['[Kuchma], no relation, runs the shop', 'en'],
    ['[Кравчук] (однофамилец политика)', 'ru'],
    ['My husband, [Boris Johnson]-Price, kept bees', 'en'],
    ['[Borrell] II no acudió', 'es'],
    ['el conde [Borrell] tampoco', 'es'],
    ['Prince [von der Leyen] lost his county', 'en'],
    ['Архиепископ [Порошенко] упоминается', 'ru'],
    ['граф [Лавров] уехал в имение', 'ru'],
  ])('another’s: %s', (marked, language) => {
    const { text, place } = at(marked);
    expect(otherBearer(text, place, own, language)).not.toBeNull();
  });

  it.each([
    ['Mr [Johnson] said no', 'en'],
    ['[Johnson] I trust', 'en'],
    ['the [Boris Johnson]-Era', 'en'],
    ['die [Boris Johnson]-Regierung', 'de'],
    ['[Boris Johnson]-Donald Trump talks', 'en'],
  ])('his: %s', (marked, language) => {
    const { text, place } = at(marked);
    expect(otherBearer(text, place, own, language)).toBeNull();
  });
});

describe('whose name a town’s is', () => {
  it.each(['as Dr [Bucha] found', 'Frau [Krim] aus Bonn', 'пани [Донбас] смеялась'])('%s', (marked) => {
    const { text, place } = at(marked);
    expect(titled(text, place)).not.toBeNull();
  });

  it.each(['doctors in [Bucha]', 'the road to [Crimea]', 'the Don and [Donbas]'])('not: %s', (marked) => {
    const { text, place } = at(marked);
    expect(titled(text, place)).toBeNull();
  });
});

describe('letters spelled out as something else', () => {
  const never = () => false;
  it.each([
    ['Rank Technologies ([RT]) rose four pence', 'Rank Technologies (RT)'],
    ['On [RT] (Rotten Tomatoes) it has 61 per cent', 'RT (Rotten Tomatoes'],
    ['Zespół [RT], czyli Rock Turystyczny, nagrał płytę', 'RT, czyli Rock Turystyczny'],
    ['the objective structured clinical examination ([OSCE])', 'objective structured clinical examination (OSCE)'],
    ['die [EU], also die Elektrische Unterweisung', 'EU, also die Elektrische Unterweisung'],
    ['the Ministry of the Arts and Parks ([MAP]) said', 'Ministry of the Arts and Parks (MAP)'],
  ])('%s', (marked, expected) => {
    const { text, place } = at(marked);
    expect(otherDefinition(text, place, never)).toBe(expected);
  });

  it.each(['a picture ([AP])', 'Berlin ([AP]) –', 'the channel ([RT]) said', 'the plan [MAP] was refused', 'the Kremlin ([Kiev])'])(
    'not: %s',
    (marked) => {
      const { text, place } = at(marked);
      expect(otherDefinition(text, place, never)).toBeNull();
    },
  );

  it('a name of the entry itself defines its letters', () => {
    const { text, place } = at('the Membership Action Plan ([MAP]) was refused');
    expect(otherDefinition(text, place, () => true)).toBeNull();
  });
});

describe('who is quoted', () => {
  it.each([
    ['as [CNN] reported on Monday', 'CNN reported'],
    ['he told the [AP] by telephone', 'told the AP'],
    ['selon l’[AFP], rien', 'selon l’AFP'],
    ['Pentagon zaprzeczył, [AP] podtrzymała', 'AP podtrzymała'],
    ['«Формула мира», пишет [RT], мертва', 'пишет RT'],
  ])('%s', (marked, expected) => {
    const { text, place } = at(marked);
    expect(reportedBy(text, place)).toBe(expected);
  });

  it.each(['the [AP] exam is hard', 'a [CNN] layer has weights', 'the saidst [RT] thing'])('not: %s', (marked) => {
    const { text, place } = at(marked);
    expect(reportedBy(text, place)).toBeNull();
  });

  it.each([
    'gave Andrés [Crimea] the gloves',
    'Luigi [Crimea], sénateur',
    'reports Eric [Tass] of Luxembourg',
    'глава общины Сергей [Киев]',
  ])('a surname: %s', (marked) => {
    const { text, place } = at(marked);
    expect(surnamed(text, place)).not.toBeNull();
  });

  it.each(['Maria Zakharova, [Crimea]', 'he told Jim [CNN] knew', 'the Autonomous [Crimea]', 'in [Crimea]', 'St. Paul. [Kyiv] waits'])(
    'no surname: %s',
    (marked) => {
      const { text, place } = at(marked);
      expect(surnamed(text, place)).toBeNull();
    },
  );
});
