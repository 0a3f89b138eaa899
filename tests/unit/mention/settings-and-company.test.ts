/** The engine over the bundled corpus: what the setting and the company of a place decide. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/corpus/pack.ts';
import { findMentions } from '../../../src/mention/find-mentions.ts';
import { bundledPacks } from '../compiled-corpus.ts';

let packs: readonly Pack[];
beforeAll(() => {
  packs = bundledPacks();
}, 120_000);
const found = (text: string, language: string): string[] => findMentions(packs, text, language).map((m) => `${m.text} → ${m.entry}`);

describe('another setting', () => {
  // Of one thing only, and alone among words of something else.
  it.each([
    [
      'en',
      'Under the Normandy format, each rider jumps twice and the worse round is dropped. The organisers in Caen hope the stadium fills for the evening session.',
    ],
    [
      'de',
      'Mit der Steinmeier-Formel schätzen die Bergretter, was ein Hang noch trägt. Drei Spatenstiche, ein Thermometer und ein wenig Rechnen genügen dem Lawinenwarndienst.',
    ],
    ['es', 'Reloj de acero, esfera gris, correa gris: la neutralidad suiza llevada a la muñeca por 3.900 euros en la joyería de siempre.'],
  ])('%s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it.each([
    // A cue of its own stands by it; another name of the field does.
    [
      'en',
      'The exhibition next door is about the Marshall Plan and the rebuilding of European cities after the war; it runs until spring, and on Sundays the museum is open until nine in the evening.',
      'Marshall Plan → marshall-plan',
    ],
    [
      'en',
      'The diplomat sang Schubert before dessert. Steinmeier formula or not, he told Zelensky and Lavrov between cheese and coffee, the soprano had been late again.',
      'Steinmeier formula → steinmeier-formula',
    ],
    // Who reported it.
    [
      'fr',
      'Il a pleuré dans son lit d’hôpital, raconte à l’AFP son chirurgien, entre deux opérations du genou. La dépêche est tombée à midi, les kinésithérapeutes attendent l’ailier du stade toulousain pour la rééducation et la piscine.',
      'AFP → afp',
    ],
    // A language that no text was learned from.
    [
      'it',
      'La versione di Mosca: dalla Tass si apprendeva che, in un panorama di crescente attenzione artica, le manovre con i sottomarini erano state avviate dal presidente Vladimir Putin.',
      'Tass → tass',
    ],
  ])('leaves what is meant there (%s: %s)', (language, text, expected) => {
    expect(found(text, language)).toContain(expected);
  });

  it.each([
    ['en', 'Riyadh wants security guarantees from Washington before it recognises its neighbour.'],
    ['uk', 'Ер-Ріяд хоче від Вашингтона гарантій безпеки перед візитом.'],
    ['en', 'The OSCE has twelve stations, and the students meet an actor in each. The dean likes the exam.'],
    ['en', 'Minsk charms by its museum, its metro and a hotel with a view. Agreements with taxi drivers hold.'],
    ['fr', 'L’article 4, l’article 5 et l’article 10 du règlement intérieur sont abrogés.'],
  ])('%s: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it.each([
    [
      'en',
      'Ukraine’s government spoke about the Russian Foreign Ministry on Tuesday.',
      'Russian Foreign Ministry → russian-foreign-ministry',
    ],
    ['uk', 'Уряд України у вівторок: МЗС Росії мовчить.', 'МЗС Росії → russian-foreign-ministry'],
    [
      'fr',
      'Le gouvernement ukrainien a cité mardi le ministère russe des Affaires étrangères.',
      'ministère russe des Affaires étrangères → russian-foreign-ministry',
    ],
    ['en', 'Russia opposes NATO expansion and EU membership for Ukraine.', 'NATO expansion → nato-enlargement'],
    ['en', 'Kyiv says the Minsk II deal never bound the EU.', 'Minsk II deal → minsk-ii'],
    ['en', 'The OSCE watched the Istanbul talks of 2022.', 'Istanbul talks of 2022 → istanbul-talks-2022'],
    ['ru', 'Правительство Украины отвергло Минск-2.', 'Минск-2 → minsk-ii'],
    ['en', 'Moscow reacted to the Berlin talks of December 2025.', 'Berlin talks of December 2025 → berlin-talks-december-2025'],
    // The song’s name is one thing, a weekday another.
    ['en', 'He spoke about Putin on Tuesday.', 'Putin → putin'],
  ])('a name that says itself what it is hears nothing in the words and names of the field (%s: %s)', (language, text, expected) => {
    expect(found(text, language)).toContain(expected);
  });

  it('is not heard where the entry’s own words speak', () => {
    expect(found('Unlike Israel, Ukraine asks for security guarantees in writing.', 'en')).toContain(
      'security guarantees → security-guarantees',
    );
  });
});

describe('company', () => {
  it('three names that each have other bearers vouch for one another', () => {
    const all = found('Rubio and Yermak went through the 28-point plan line by line.', 'en');
    expect(all).toContain('Rubio → rubio');
    expect(all).toContain('Yermak → yermak');
    expect(all).toContain('28-point plan → us-28-point-plan');
  });

  it.each([
    ['en', 'Serbia’s refusal to join NATO does not keep it from talks with the EU.', true],
    ['de', 'Irland bleibt der Neutralität treu, sagt die Regierung, auch neben der Ukraine.', true],
    ['uk', 'Сербія не відмовиться від військового нейтралітету, хоч і межує з членами НАТО.', true],
    ['en', 'Serbia and Ireland sent generators to Ukraine. Its neutrality was not discussed.', false],
    ['en', 'The war made Ireland and Malta spend more on weapons, troops and NATO exercises.', false],
    ['en', 'The match will be played on neutral ground in Malta, not in Serbia.', false],
    ['ru', 'Матч пройдёт на нейтральном поле в Сербии, а не на Мальте.', false],
    ['de', 'In Serbien und Irland gingen Tausende gegen den Krieg in der Ukraine auf die Straße.', false],
  ])('a country is an example of neutrality only where its sentence says so (%s: %s)', (language, text, expected) => {
    const all = findMentions(packs, text, language).filter((m) => m.entry === 'neutrality');
    expect(all.some((m) => /^(?:Serbi|Irland|Ireland|Malta|Сербі|Сербии|Мальте)/u.test(m.text))).toBe(expected);
  });

  it('a word of the field confirms a cue, and says nothing alone', () => {
    expect(found('The MAP was refused in Bucharest, where Moscow protested.', 'en')).toContain('MAP → membership-action-plan');
    expect(found('The MAP was refused in Bucharest by the town planners.', 'en')).toEqual([]);
    expect(found('The MAP was printed in Moscow.', 'en')).toEqual([]);
  });

  it('a phrase that goes on from a name speaks against it, unless it goes on to the field itself', () => {
    expect(found('Просят план Маршалла для Африки.', 'ru')).toEqual([]);
    expect(found('Просят «новый план Маршалла» для Украины.', 'ru')).toContain('новый план Маршалла → marshall-plan');
    expect(found('Lavrov acusó a la Alianza de «guerra por delegación». La OTAN no comentó.', 'es')).toContain('Alianza → nato');
  });

  it.each([
    ['ru', 'Лавров отразил пенальти на 93-й минуте, Захарова взяла бронзу на бревне.'],
    ['fr', 'Poutine ? Non : Putintseva, en deux sets, au tournoi de tennis.'],
    ['uk', 'Стефанчук (Хмельницький) прострочив час, партія з гросмейстером завершилась унічию, глядачі розійшлись.'],
    ['en', 'From the Kremlin Bar to the beach hotel, tickets for the museum are cheap.'],
  ])('athletes and bars bear the same names (%s: %s)', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it('one such name says nothing', () => {
    expect(found('Rubio has not called back.', 'en')).toEqual([]);
  });
});

describe('a city behind "in"', () => {
  it.each([
    ['ru', 'Трёхсторонняя контактная группа собиралась в Минске по средам. Минский процесс был имитацией.', 'Минске'],
    ['en', 'The Trilateral Contact Group met in Minsk on Wednesdays; the Minsk process was a sham, OSCE monitors say.', 'Minsk'],
    ['pl', 'W Anchorage czekał czerwony dywan i orkiestra; po szczycie na Alasce Trump zadzwonił do Zełenskiego.', 'Anchorage'],
  ])('is the city, not its accord or summit (%s: %s)', (language, text, city) => {
    expect(findMentions(packs, text, language).map((m) => m.text)).not.toContain(city);
  });

  it.each([
    ['es', 'En Yalta, Stalin obtuvo lo que ya tenía. La Conferencia de Yalta duró ocho días.', 'Yalta'],
    ['de', 'In Jalta verteilten Churchill, Roosevelt und Stalin, was ihnen nicht gehörte.', 'Jalta'],
    ['en', 'What is left of Minsk? Poroshenko signed it, the Normandy Four froze it.', 'Minsk'],
  ])('stays what is called by it where its year or people stand beside it (%s: %s)', (language, text, city) => {
    expect(findMentions(packs, text, language).map((m) => m.text)).toContain(city);
  });
});

describe('other bearers of a name of the field', () => {
  it.each([
    ['en', 'The Central Rada met in Kyiv under Hrushevsky. The Rada issued four Universals.', 'verkhovna-rada'],
    ['fr', 'Leonid Koutchma réunit son Conseil de sécurité nationale ; l’Otan attendait, Moscou aussi.', 'un-security-council-p5'],
    ['es', 'Rusia, la OTAN y la ONU esperan al Consejo de Seguridad Nacional.', 'un-security-council-p5'],
    ['de', 'In Berlin hat das Neutralitätsgesetz, das Kopftuch und Kreuz traf, die Neutralität nicht gerettet.', 'austrian-neutrality'],
    ['fr', 'Le Plan Marshall wallon fête ses vingt ans à Namur.', 'marshall-plan'],
    ['en', 'He has not moved one inch; not one inch east, not one inch west.', 'not-one-inch'],
    ['en', 'Interfax, the internet fax gateway, has been sold.', 'interfax'],
    ['en', 'The line of contact runs west of the city of Donetsk, says the Kremlin.', 'donetsk-oblast'],
    ['pl', 'Putin uznał republiki ludowe w Doniecku i Ługańsku.', 'luhansk-oblast'],
  ])('%s: %s', (language, text, entry) => {
    expect(findMentions(packs, text, language).map((m) => m.entry)).not.toContain(entry);
  });

  it.each([
    ['en', 'Baker told Gorbachev that NATO would move not one inch eastward.', 'not-one-inch'],
    ['en', 'Russia left Bucha on 30 March 2022; bodies lay in the street.', 'bucha'],
    ['es', 'Rusia, miembro permanente del Consejo de Seguridad de la ONU, vetó la resolución.', 'un-security-council-p5'],
  ])('ours stay (%s: %s)', (language, text, entry) => {
    const all = findMentions(packs, text, language, { nested: true }).map((m) => m.entry);
    expect(all).toContain(entry);
  });
});

it('letters that the page spells out as something else mean that everywhere on it', () => {
  expect(found('Das EU-Modul ist Pflicht, sagt die EU. Die EU, also die Elektrische Unterweisung, prüft die EU.', 'de')).toEqual([]);
});

describe('a name alone on the page', () => {
  it.each([
    ['en', 'The Kremlin had no comment on Monday.', ['Kremlin → kremlin']],
    ['en', 'The film about the Kremlin opens on Monday.', []],
    ['uk', 'Старий «Донбас» купив сусід.', []],
    ['uk', 'Старий Донбас зникає.', ['Донбас → donbas']],
    ['en', 'Lavrov sang the second role; the orchestra was small.', []],
    ['en', 'Lavrov spoke of Ukraine at the theatre.', ['Lavrov → lavrov']],
    ['en', 'The swimmers of Chernihiv won a medal.', ['Chernihiv → chernihiv']],
    ['es', 'Cruyff fue la revolución naranja; el Mundial y las camisetas son lo de menos.', []],
    ['de', 'Der Chirurg nennt den Eingriff seinen Marshallplan; die Patienten lachen.', []],
    ['de', 'Die Orangene Revolution begann an einem Montag; im Museum hängt ein Schal.', []],
    ['de', 'Die Orangene Revolution begann in Kiew an einem Montag.', ['Orangene Revolution → orange-revolution', 'Kiew → kyiv']],
    // What nothing on the page speaks for: every town has its agreements, houses and surnames.
    ['en', 'The Kremlin has four gates and a new roof.', []],
    ['fr', 'L’accord de Minsk, qui créait la communauté, tenait en quatre pages.', []],
    ['es', 'El memorándum de Budapest prevé dos amistosos y un torneo infantil.', []],
    ['uk', 'У вівторок Пєскову вручили грамоту. Янукович її не отримав.', []],
    // What holds a word of the field, or acts, tells itself.
    ['en', 'The Constitution of Ukraine has 161 articles.', ['Constitution of Ukraine → constitution-of-ukraine']],
    ['en', 'The Pentagon declined to say.', ['Pentagon → pentagon']],
    ['fr', 'Pour valider le semestre, l’étudiant doit avoir la moyenne à l’UE 3 et à l’UE 5.', []],
    ['pl', 'OBWE? Nie, OSCE: egzamin z pacjentem i lekarzem.', []],
    ['es', 'La panadería La Casa Blanca recoge firmas de los vecinos.', []],
    ['es', 'La Casa Blanca no comentó el lunes.', ['Casa Blanca → white-house']],
    // A concept alone needs a name in its form: a capital inside the sentence, or letters.
    ['en', 'The coalition quarrels over the Steinmeier formula.', ['Steinmeier formula → steinmeier-formula']],
    ['uk', 'Голосування щодо ПДЧ відклали.', ['ПДЧ → membership-action-plan']],
    ['en', 'Neutrality is a virtue of referees.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it('a longer name of the same law stays what it is beside another law’s', () => {
    expect(found('Article 5 of the Convention is about liberty, Article 5 of the North Atlantic Treaty about defence.', 'en')).toEqual([
      'Article 5 of the North Atlantic Treaty → nato-article-5',
    ]);
  });
});
