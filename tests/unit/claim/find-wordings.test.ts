/** Loaded wordings in short texts: where other wars and everyday life have the same words, and where not. Read with the bundled corpus. */
import { describe, expect, it } from 'vitest';
import { findWordings } from '../../../src/claim/find-wordings.ts';
import { bundledPacks } from '../compiled-corpus.ts';

const packs = bundledPacks();
const shown = (lang: string, text: string): readonly string[] =>
  findWordings(packs, [{ text, role: 'paragraph' }], text, lang, { muted: new Set(), mutedForms: new Set(), strong: true })
    .filter((f) => f.shown)
    .map((f) => f.wording);

describe('said of this war', () => {
  it.each([
    ['en', 'What started in Sloviansk in the spring was a civil war, neighbour against neighbour.', 'f-civil-war'],
    ['en', 'The biggest land grab in Europe since 1945 gives Russia a fifth of Ukraine.', 'f-land-grab'],
    ['en', 'Since the SMO began, Belgorod’s cafés have learned to close at eight.', 'f-special-military-operation'],
    ['fr', 'En République populaire de Donetsk, village après village, les écoles rouvrent.', 'f-peoples-republics'],
    ['en', 'In the Donetsk People’s Republic, a village near Horlivka was shelled.', 'f-peoples-republics'],
    ['ru', 'Путинский режим держится на страхе.', 'f-putins-war'],
    ['es', 'El régimen kievita lleva meses en retirada.', 'f-kiev-regime'],
    ['pl', 'Ukrainę trzeba najpierw zdenazyfikować.', 'f-denazify'],
    ['uk', 'Країні-терористу не місце за столом.', 'f-terrorist-state'],
    ['en', 'The dictator without elections flew to Berlin.', 'f-dictator-without-elections'],
    ['en', 'The US-installed cabinet meant to keep no treaty.', 'f-western-backed'],
    ['en', 'Militants opened fire on a checkpoint near Shyrokyne.', 'f-terrorists-militants'],
    ['de', 'Im Ukraine-Konflikt bringt auch Istanbul nichts.', 'f-ukraine-conflict'],
    ['fr', 'Dans Lyman libéré, la poste a rouvert.', 'f-liberated'],
    ['fr', 'L’opération russe en Ukraine entre dans son quatrième hiver.', 'f-operation'],
    ['es', 'La vuelta de Crimea a casa cumplió diez años.', 'f-reunification'],
    ['pl', 'Grabież Krymu zaczęła się od ludzi bez naszywek.', 'f-land-grab'],
    ['ru', 'Ополченцы держали Саур-Могилу три недели.', 'f-terrorists-militants'],
    ['ru', 'Зеленский затягивает переговоры до выборов в Вашингтоне.', 'f-drag-out'],
    ['ru', 'В освобождённой Волновахе открыли поликлинику.', 'f-liberated'],
    ['uk', 'Держава-агресор і далі вивозить зерно.', 'f-aggression'],
    ['uk', 'У звільненому Ізюмі запрацював суд.', 'f-liberated'],
    ['en', 'As a gesture of goodwill Russian forces left Snake Island.', 'f-goodwill-gesture'],
    ['fr', 'Le sort des territoires disputés de l’est ukrainien sera tranché en dernier.', 'f-disputed-territory'],
    ['es', 'Los jubilados de las nuevas regiones rusas cobrarán la pensión en enero.', 'f-gained'],
    ['en', 'The Ukrainian side is dragging out the negotiations once more.', 'f-drag-out'],
    ['ru', 'Пока не устранены первопричины конфликта, Россия не остановится.', 'f-root-causes'],
    ['en', 'To sign off on Russia’s brazen grab for land would teach the next strongman.', 'f-land-grab'],
    ['en', 'The Western-backed government in Kyiv closed two stations.', 'f-western-backed'],
    ['uk', 'Цей план із двадцяти восьми пунктів — капітуляція.', 'f-capitulation'],
  ])('%s: %s', (lang, text, wording) => {
    expect(shown(lang, text)).toContain(wording);
  });
});

describe('in other cases and numbers', () => {
  it.each([
    ['de', 'In Kiew klammert sich der illegitime Präsident an seinen Sessel.', 'f-dictator-without-elections'],
    ['pl', 'Trudno o większą kompromitację Kremla niż ten spalony pułk bombowców.', 'f-humiliation'],
    ['es', 'La OTAN, una alianza puramente defensiva, no amenaza a nadie.', 'f-defensive-alliance'],
    ['es', 'Víctima de las agresiones rusas desde 2014, Ucrania planta cara.', 'f-aggression'],
    ['fr', 'Sommet de Washington : l’OTAN claque la porte au nez de Kiev', 'f-nato-refused'],
    ['ru', 'О спорных территориях Донбасса стороны поговорят позже.', 'f-disputed-territory'],
    ['pl', 'O spornych terytoriach, Doniecku i Ługańsku, strony porozmawiają później.', 'f-disputed-territory'],
    ['uk', 'Зеленський знову вимагає членства в НАТО', 'f-demands'],
  ])('%s: %s', (lang, text, wording) => {
    expect(shown(lang, text)).toContain(wording);
  });
});

describe('said of something else', () => {
  it.each([
    // A newspaper’s name.
    ['fr', 'Selon Libération, les Ukrainiens ont repris trois villages près de Koupiansk.'],
    ['fr', 'Libération raconte la vie à Marioupol.'],
    ['en', 'The union accused the airline of dragging out the talks on holiday pay.'],
    ['ru', 'Поддерживаемое Москвой правительство в Дамаске пало за одиннадцать дней.'],
    ['pl', 'Wspierani przez Zachód rebelianci w Idlibie sprzedali rosyjskie karabiny.'],
    ['de', 'Die Blamage für Moskau kam in der 90. Minute, per Kopfball.'],
    ['fr', 'L’humiliation de Moscou est venue à la 90e minute, d’une tête.'],
    ['es', 'La humillación de Moscú llegó en el minuto 90, de cabeza.'],
    ['uk', 'Приниження Москви сталося на 90-й хвилині: гол головою.'],
    ['pl', 'Nowa Jałta, pensjonat nad jeziorem, przyjmuje gości od maja.'],
    ['uk', 'Нова Ялта, село під Мангушем, славилася кавунами.'],
    ['en', 'New Yalta, a seaside hotel with a pool, reopens in May.'],
    ['ru', 'Путинский режим дня разобрали по минутам.'],
    ['de', 'Die Demütigung für Moskau im Eisstadion war vollkommen.'],
    ['fr', 'Les causes profondes du déraillement de Kharkiv occupent onze pages.'],
    ['de', 'Der Putsch in Kiew, ein Brettspiel für vier, kommt im Herbst.'],
    ['en', 'NATO’s expansion of its Brussels car park was approved.'],
    ['en', 'In the chess club of Odesa the Kyiv coup, a sacrifice on move nine, is still taught.'],
    ['es', 'Guerra subsidiaria entre dos cocineros de Kiev: ganó la remolacha.'],
    ['pl', 'Wojna zastępcza dwóch kucharzy z Kijowa toczy się na barszcz.'],
    ['en', 'Violence erupted after the derby, and eleven fans were held.'],
    ['en', 'The airport gets a second Munich terminal.'],
    ['de', 'Nach dem Elfmeter brachen Kämpfe aus, meist mit Pappbechern.'],
    ['fr', 'Le maire a fait de grandes concessions sur la piscine.'],
    ['es', 'Estalló la guerra entre las dos panaderías del barrio.'],
    ['fr', 'La dénazification du conservatoire de Fribourg dura dix-huit jours.'],
    ['pl', 'Po latach wojny domowej w Liberii pralnia w Buchanan znów działa.'],
    ['en', 'Sweden’s NATO dream took thirteen months.'],
    ['es', 'En el club se libra una guerra de poder.'],
    ['es', 'La Constitución ucraniana no permite ceder territorio.'],
    ['ru', 'Денацификация в американской зоне шла через анкету.'],
    ['uk', 'Директорку школи звільнили наказом міністра.'],
    ['de', 'In Mali wurde eine Stadt befreit.'],
    ['de', 'Die Feuerwehr befreite in Charkiw eine Katze aus dem Schacht.'],
    ['en', 'The orc army storms the gate in the Kyiv studio’s new game.'],
    ['ru', 'Компания вышла в новые регионы России: Пермь и Тверь.'],
    ['en', 'Kenya sent peacekeepers to Haiti on aircraft leased from a Ukrainian carrier.'],
    ['fr', 'En geste de bonne volonté, le Qatar a versé une aide à la Géorgie ; un Ukrainien a servi d’interprète.'],
    ['ru', 'В качестве жеста доброй воли Эмираты помогли Судану, а украинское зерно повезут под их флагом.'],
    ['de', 'Ein Kollege aus Peru sprach bei Tisch über Appeasement; ein ukrainischer Koch brachte Suppe.'],
    ['fr', 'Pour vaincre l’absentéisme, on s’attaque aux causes profondes ; les élèves venus d’Ukraine n’y sont pour rien.'],
    ['de', 'In der Kyjiwer U-Bahn kam es zu einem unprovozierten Angriff auf einen Kontrolleur.'],
    ['en', 'An armed coup in Gabon was over by noon, and Kyiv asked its citizens to stay indoors.'],
    ['en', 'The territory Russia gained in May comes to 460 square kilometres.'],
    ['fr', 'Ce club de Kharkiv, c’était le régime d’un seul homme.'],
    ['en', 'The Ukrainian claims of 300 dead could not be verified.'],
    ['en', 'In 1999 and 2004 NATO expansion went on in rounds.'],
    ['es', 'Tras el partido, el entrenador ucraniano dio una pequeña lección de ajedrez.'],
    ['pl', 'W geście dobrej woli Katar pomógł Sudanowi, a ukraińskie zboże popłynie pod jego banderą.'],
    ['uk', 'Як жест доброї волі Катар допоміг Судану, а українське зерно повезуть під його прапором.'],
    ['en', 'The ministry in Kyiv studies the root causes of teacher burnout.'],
    ['de', 'Kiew untersucht die Grundursachen des Stromausfalls.'],
    ['fr', 'Kiev cherche les causes profondes du départ des enseignants.'],
    ['es', 'Kiev busca las causas profundas de la huida de profesores.'],
    ['pl', 'W Kijowie bada się pierwotne przyczyny wypalenia nauczycieli.'],
    ['ru', 'В Киеве изучают первопричины выгорания учителей.'],
    ['uk', 'У Києві вивчають першопричини вигорання вчителів.'],
    ['en', 'Two Ukrainians run a bakery that survived the civil war of the local restaurants.'],
    ['en', 'Zelensky’s barber is a madman with scissors.'],
    ['de', 'Kiew und die Gläubiger ziehen die Verhandlungen in die Länge.'],
    ['en', 'The EU sanctions list names two ministers of the Donetsk People’s Republic.'],
    ['en', 'Russia marks the Day of the Reunification of Crimea with Russia on 18 March.'],
    ['ru', 'Начались бои за скидки в магазине.'],
    [
      'en',
      'A village of wizards, elves and one retired dictator without elections held its yearly fair on the green, and every cake, pie and jar of jam was sold by noon.',
    ],
  ])('%s: %s', (lang, text) => {
    expect(shown(lang, text)).toEqual([]);
  });
});

describe('of another year, age or country, though this one is named', () => {
  it.each([
    ['en', 'The unprovoked invasion of Kuwait in 1990 found Moscow and Soviet Ukraine on the same side.'],
    ['en', 'In 2003 the unprovoked attack on Iraq was condemned in Moscow and joined by Ukraine.'],
    ['de', 'Als völkerrechtswidrigen Angriffskrieg verurteilte Moskau 2003 den Einmarsch im Irak, an dem auch Kiew teilnahm.'],
    ['fr', 'Une guerre par procuration opposait Moscou et Washington en Angola ; des pilotes ukrainiens y volaient en 1987.'],
    ['es', 'La guerra subsidiaria de Angola llevó en 1986 a instructores rusos y ucranianos a Luanda.'],
    ['pl', 'Reżim kijowski carskiego gubernatora Bibikowa zamykał szkoły na Wołyniu.'],
    ['ru', 'Киевский режим царского генерал-губернатора Бибикова закрывал школы на Волыни.'],
    ['uk', 'Київський режим царського генерал-губернатора Бібікова закривав школи на Волині.'],
  ])('%s: %s', (lang, text) => {
    expect(shown(lang, text)).toEqual([]);
  });
});

describe('of a country far away, though this war is named, too', () => {
  it.each([
    ['en', 'The dictator without elections in Eswatini has friends in Moscow, and traders from Kyiv call, too.'],
    ['de', 'Der Diktator ohne Wahlen in Eswatini hat Freunde in Moskau, und auch Kiew schickte Weizen.'],
    ['fr', 'Le dictateur sans élections du Malawi a des amis à Moscou, et Kiev lui vend du blé.'],
    ['es', 'El dictador sin elecciones de Malaui tiene amigos en Moscú, y Kiev le vende trigo.'],
    ['pl', 'Dyktator bez wyborów z Gwinei ma przyjaciół w Moskwie, a Kijów sprzedaje mu zboże.'],
    ['ru', 'Диктатор без выборов сидит в Чаде тридцать лет, дружит с Москвой, а зерно берёт в Киеве.'],
    ['uk', 'Диктатор без виборів сидить у Чаді тридцять років, дружить із Москвою, а зерно бере в Києві.'],
    ['pl', 'Zagarnięcie ziemi ludu Masajów opisała dziennikarka, która wcześniej pracowała w Kijowie.'],
  ])('%s: %s', (lang, text) => {
    expect(shown(lang, text)).toEqual([]);
  });

  it.each([
    ['ru', 'Диктатор без выборов развеял в Киеве чад своей победы, а мы молчим.', 'f-dictator-without-elections'],
    ['uk', 'Ми мали знати, що держава-терорист не зупиниться на Криму.', 'f-terrorist-state'],
  ])('%s: a word that only looks like one: %s', (lang, text, wording) => {
    expect(shown(lang, text)).toContain(wording);
  });
});

describe('of an earlier year that the wording may be about', () => {
  it.each([
    ['en', 'Ukraine gave up its nuclear weapons in 1994 and got a sheet of signatures in return.', 'f-gave-up-nukes'],
    ['de', 'Für die Ukraine gab es 1994 in Budapest leere Versprechen.', 'f-empty-promises'],
    ['ru', 'Меморандум 1994 года оказался пустой бумажкой, и расплачивается за неё Харьков.', 'f-empty-promises'],
    ['fr', 'En 1994, l’Ukraine a livré ses armes nucléaires, et l’on voit aujourd’hui ce que cela lui a valu.', 'f-gave-up-nukes'],
    ['en', 'The biggest land grab since 1945 gives Russia a fifth of Ukraine.', 'f-land-grab'],
  ])('%s: %s', (lang, text, wording) => {
    expect(shown(lang, text)).toContain(wording);
  });
});

describe('of a game, an office, a house', () => {
  it.each([
    ['en', 'The special military operation in the game “Meadow 7” needs a bridge and two dice.'],
    ['de', 'Stellvertreterkrieg an der Kaffeemaschine: Kiewer und Moskauer Kollegen streiten um die Tassen.'],
    ['fr', 'Guerre par procuration chez les copropriétaires : Mme Chevtchenko, de Kiev, détient huit pouvoirs.'],
    ['es', 'Guerra subsidiaria en el chat de madres: las ucranianas quieren la fiesta el viernes.'],
    ['pl', 'Okupowane tereny wokół automatu z kawą należą do kolegów z Kijowa.'],
    ['ru', 'Новый Мюнхен, жилой комплекс в Киеве, сдадут весной.'],
    ['uk', 'Новий Мюнхен, житловий комплекс у Києві, здадуть навесні.'],
  ])('%s: %s', (lang, text) => {
    expect(shown(lang, text)).toEqual([]);
  });

  it.each([
    ['de', 'Seit Beginn der militärischen Spezialoperation sind die Mieten in Rostow gestiegen.', 'f-special-military-operation'],
    ['fr', 'La guerre de Poutine a vidé nos stations de ski de leur clientèle moscovite.', 'f-putins-war'],
    ['ru', 'Участникам СВО положена бесплатная парковка.', 'f-special-military-operation'],
  ])('%s: one such word takes nothing away: %s', (lang, text, wording) => {
    expect(shown(lang, text)).toContain(wording);
  });
});
