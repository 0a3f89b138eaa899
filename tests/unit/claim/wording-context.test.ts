/** When a loaded wording is not the page's own: each rule both ways. */
import { describe, expect, it } from 'vitest';
import { notHere } from '../../../src/claim/wording-context.ts';

const why = (language: string, sentence: string, before = '', after = ''): string | null => {
  const start = sentence.indexOf('[');
  const text = sentence.replace('[', '').replace(']', '');
  return notHere(text, { start, end: sentence.indexOf(']') - 1 }, language, { before, after })?.why ?? null;
};

describe('a wording that is not the page’s own', () => {
  it.each([
    ['en', 'Her new book, [Putin’s War]: The Road to Bakhmut, is out.', 'title'],
    ['en', 'The [Ukraine Crisis] Media Center will brief reporters at noon.', 'title'],
    ['de', 'Ihr Buch [Putins Krieg] erschien im Herbst.', 'title'],
    ['fr', 'Son livre La [guerre de Poutine] est sorti.', 'title'],
    ['uk', 'Книжка [Війна Путіна] вийшла восени.', 'title'],
    ['fr', 'Dans La [guerre de Poutine], sorti en poche, elle revient sur Kharkiv.', 'title'],
    ['de', 'In der Mediathek steht der Dreiteiler [Putins Krieg] und wir.', 'title'],
    ['pl', 'Na afisz wraca [Nowa Jałta].', 'title'],
    ['fr', 'Employer le mot guerre au lieu d’[opération spéciale] vaut une amende.', 'about the wording'],
    ['en', 'Whether [Maidan coup] or uprising fits better is a matter of standpoint.', 'about the wording'],
    ['de', 'Putin machte den [kollektiven Westen] für das Scheitern verantwortlich.', 'reported'],
    ['en', 'It was a [liberation], if one follows the spokesman.', 'reported'],
    ['en', 'Rebels from the self-proclaimed [Donetsk People’s Republic] held it.', 'about the wording'],
    ['de', 'In der selbsternannten [Volksrepublik Donezk] galt eine Ausgangssperre.', 'about the wording'],
    ['pl', 'W samozwańczej [Donieckiej Republice Ludowej] było spokojnie.', 'about the wording'],
    ['ru', 'В самопровозглашённой [Донецкой народной республике] было тихо.', 'about the wording'],
    ['uk', 'Те, що Москва зве [спеціальною воєнною операцією], триває.', 'about the wording'],
    ['en', 'Putin blamed the [collective West] for the failure.', 'reported'],
    ['de', 'Der Kreml verlangt weiter die [Entnazifizierung der Ukraine].', 'reported'],
    ['en', 'Kremlin spokesman Dmitry Peskov: the [root causes] must be removed.', 'reported'],
    ['en', 'The [regime in Kiev], he went on, was living on borrowed time.', 'reported'],
    ['en', 'They want, as one minister put it, an end to [NATO expansion].', 'reported'],
    ['en', 'What Moscow likes to call the [collective West] met in Rome.', 'reported'],
    ['en', 'The draft was denounced in Tallinn as a [second Yalta].', 'reported'],
    ['de', 'Was Moskau als [Wiedervereinigung mit der Krim] feiert, ist nichtig.', 'reported'],
    ['de', 'Der Vertrag beende einen [Stellvertreterkrieg], er gehe alle an.', 'reported'],
    ['de', 'Im Fernsehen ist von einer [Spezialoperation] die Rede.', 'reported'],
    ['fr', 'Le procureur a évoqué un [génocide au Donbass].', 'reported'],
    ['es', 'El senador tachó a Zelenski de [dictador sin elecciones].', 'reported'],
    ['pl', 'W Tallinie uznano plan za [nową Jałtę].', 'reported'],
    ['ru', 'Депутат счёл проект [капитуляцией].', 'reported'],
    ['uk', 'Росія святкує це як [Кримську весну].', 'reported'],
    ['en', 'A senior aide likened the draft to a [new Yalta].', 'reported'],
    ['de', 'Für Orbán ist es ein [Stellvertreterkrieg].', 'reported'],
    ['de', 'Moskau rechtfertigt den Einmarsch mit einem [Völkermord im Donbass].', 'reported'],
    ['fr', 'Les députés craignent un [nouveau Munich].', 'reported'],
    ['es', 'El Kremlin justificó la invasión con un [genocidio en Donbás].', 'reported'],
    ['pl', 'Dla Orbána to [wojna zastępcza].', 'reported'],
    ['ru', 'Лавров обрушился на [коллективный Запад].', 'reported'],
    ['uk', 'Путін поклав провину на [київський режим].', 'reported'],
    ['ru', 'В музее открыли зал героев [СВО].', 'title'],
    ['de', 'Die AfD hält den Krieg für einen [Stellvertreterkrieg].', 'reported'],
    ['fr', 'L’idée d’une [guerre par procuration] séduit à gauche.', 'reported'],
    ['es', 'Trump llamó [dictador sin elecciones] a Zelenski.', 'reported'],
    ['en', 'Lavrov, who said the [root causes] remain, left.', 'reported'],
    ['en', 'The [special military operation], officials said, goes on.', 'reported'],
    ['en', 'Searches for [denazification] peaked in February.', 'reported'],
    ['en', 'Dictionaries now list [rashist] as a noun.', 'about the wording'],
    ['uk', 'Замість війни в ефірі звучить лише [спеціальна воєнна операція].', 'about the wording'],
    ['de', 'Im Schauspielhaus läuft [Diktator ohne Wahlen], ein Monolog.', 'title'],
    ['en', 'The Special Tribunal for the Crime of [Aggression against Ukraine] will sit here.', 'title'],
    ['es', 'El Ministerio para los [Territorios Temporalmente Ocupados] cierra.', 'title'],
    ['uk', 'Міністерство з питань реінтеграції [тимчасово окупованих територій] ліквідовано.', 'title'],
    ['ru', 'Отдел поддержки ветеранов [СВО] открылся в мае.', 'title'],
    ['de', 'Vgl. Maier, Die [Nato-Osterweiterung] im Licht der Akten, S. 311.', 'title'],
  ])('%s %s', (language, sentence, expected) => {
    expect(why(language, sentence)).toBe(expected);
  });

  it.each([
    ['en', 'The [Kiev regime] claims that it shot down the drone.'],
    ['en', 'According to the [Kiev regime], nobody was hurt.'],
    ['de', 'Laut dem [Kiewer Regime] wurde niemand verletzt.'],
    ['en', 'The [Ukraine crisis] weighs on the book trade.'],
    ['en', 'The [collective West] has lost its nerve.'],
    ['de', 'Das [Kiewer Regime] druckt ein Buch.'],
    ['en', 'Moscow wants the [root causes] of the war removed.'],
    ['fr', 'Le [régime de Kiev] a bombardé un village.'],
    ['ru', 'Крым отметил годовщину [воссоединения с Россией].'],
    ['uk', 'Прем’єр показав, скільки коштує [спеціальна військова операція].'],
    ['en', 'The [civil war in Ukraine] had already claimed fourteen thousand lives.'],
    ['en', 'Veterans of the [special military operation] will be admitted free.'],
    ['en', 'Kyiv will drop its [claims on Crimea], and no diplomat believes otherwise.'],
    ['en', 'On these terms it is a [capitulation].'],
    ['en', 'I say the [collective West] has lost.'],
    ['en', 'The museum is open, and the [Kiev regime] is not amused.'],
    ['fr', 'Depuis l’[invasion à grande échelle], l’orchestre répète dans une cave.'],
    ['fr', 'Pas un mot sur la [crise ukrainienne].'],
    ['fr', 'Le [rattachement de la Crimée], célébré hier, a dix ans.'],
    ['ru', 'Россия признала независимость [ДНР].'],
    ['uk', '[Нелегітимний], чий термін вийшов у травні.'],
    ['uk', 'Запевнення і [порожні обіцянки] з Будапешта.'],
    ['ru', 'Фонд собрал деньги на [СВО].'],
    ['en', 'We fear a [new Yalta].'],
    ['en', 'To avoid a [new Yalta], Ukraine needs a seat.'],
    ['en', 'Moscow called the bluff of the [Kiev regime].'],
    ['en', 'The [collective West], which believes in nothing, lectures others.'],
    ['en', 'He, who insisted on nothing, was swept away by the [Maidan coup].'],
    ['en', 'It survived everything the [collective West] announced.'],
    ['en', 'The [Kiev regime] has once again accused its own citizens.'],
    ['de', 'Das heißt: Der [kollektive Westen] hat sich verrechnet.'],
    ['es', 'El [régimen de Kiev] llama a filas a los mayores.'],
    ['ru', 'Словом, [киевский режим] доживает свой срок.'],
    ['ru', 'После [воссоединения с Россией] построен мост, о котором говорили сто лет.'],
    ['uk', '[Колективний Захід] боїться перемоги.'],
  ])('but the page’s own here: %s %s', (language, sentence) => {
    expect(why(language, sentence)).toBeNull();
  });
});

describe('signs outside the sentence', () => {
  it.each([
    ['en', 'We pay for a [proxy war].', '“I will be plain. ', '” He sat down.', 'quoted'],
    ['en', 'We pay for a [proxy war].', '"I will be plain. ', '" He sat down.', 'quoted'],
    ['fr', 'C’est une [guerre par procuration], hélas.', '« Nommons les choses. ', ' Et voilà. »', 'quoted'],
    ['de', 'In der Mappe lag „[Putins Krieg].', '', ' Zwölf Reportagen“, sonst nichts.', 'quoted'],
    ['de', 'Das ist ein [Diktatfrieden].', '»So ist es. ', '« Dann ging er.', 'quoted'],
    ['ru', 'Это [гражданская война].', '«Я знал. ', '» Он ушёл.', 'quoted'],
    ['de', 'Siehe Maier, Die [Nato-Osterweiterung] 1990–1999.', '', ' Akten, Böhlau, S. 311.', 'title'],
    ['en', 'The [proxy war] goes on.', '“We planted what we could,” says Petro. ', '', null],
    ['en', 'The [proxy war] goes on.', 'A 5" shell lay there. ', ' Another 5" and a 7" lay here.', null],
    ['de', 'Der [Stellvertreterkrieg] dauert an.', '„Wir gehen“, rief er. ', ' „Ich auch.“', null],
  ])('%s %s', (language, sentence, before, after, expected) => {
    expect(why(language, sentence, before, after)).toBe(expected);
  });
});
