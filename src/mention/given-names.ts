/**
 * Given names, to see that a surname belongs to somebody else: "Igor Zelensky", "Lyndon Johnson".
 *
 * The commonest names of the news in the languages of the corpus, with the transliterations pages use.
 * Left out: names that are also words before a surname ("Will Putin …", "Mark", "Grant", "Frank") or
 * places ("Florence", "Jordan"). A name that is missing here costs nothing: it then says nothing.
 */
import { foldPlain } from '../text/fold.ts';

const LATIN = `
aaron abigail adam adele adriana adrian agata agnieszka agnes aidan alan albert aldo alejandra alejandro aleksander aleksandar
aleksandr aleksandra aleksei aleksey alessandro alessandra alex alexander alexandra alexandre alexei alexey alexis alfred alfredo
alice alicia alina alison allan alla alvaro amanda amelia amy ana anastasia anatoli anatoly anders andre andrea andreas andrei
andrej andres andrew andrey andrii andrij andriy andrzej andy angela angelina angus anita ann anna anne annette annie anthony antoine
anton antoni antonin antonina antonio antony archibald arkady arnold arthur artem artur arturo astrid audrey augusto avery axel barbara
barron barry bartosz beata beatrice ben benedict benjamin bernard bernd bernhard bertrand bianca bjorn bob bobby bogdan bohdan boris
boy brad brandon brenda brendan brett brian bridget brigitte bruce bruno bryan burkhard camila camille carl carla carlo carlos carmen
carol caroline carolyn catherine cathy cecilia celia cesar charles charlie chiara chris christa christelle christiane christina
christine christoph christopher claire clara claude claudia claus clement clara cody colin colleen conrad constance cristian cristina
cristobal craig curtis cynthia dagmar damian dan daniel daniela danielle danil daniil danny daria dariusz darren dave david davide
deborah denis denise dennis derek desmond diana diane diego dieter dietmar dimitri dirk dmitri dmitrii dmitriy dmitry dmytro dominik
dominique donald donna dora doris dorothea dorota doug douglas duncan dustin dwayne dwight dylan earvin eddie edgar eduard eduardo
edward edwin ekaterina eleanor elena eli eliot elisa elisabeth elizabeth ella ellen elliot elsa emanuel emil emilia emiliano emilio
emily emma emmanuel enrique eric erica erich erik erika ernest ernesto ernst erwin esteban esther ethan eugen eugene eugenia eva evan
eveline evelyn evgeni evgenia evgeny ewa fabian fabio fabrice federico felicia felix ferdinand fernanda fernando filip fiona franca
francesca francesco francisco franciszek franck francois francoise franklin franz fred freddie frederic frederick fredrik friedrich
fritz gabriel gabriela gail galina gareth gary gavin gennady gennadi geoff geoffrey georg george georges gerald gerard gerd gerhard
gerry gianni gilbert gilles gina giorgio giovanni giulia giuseppe glen glenn gonzalo gordon graham greg gregor gregory grigory grzegorz
guido guillaume guillermo gunnar gunter gunther gustav guy hanna hannah hannelore hans harald harold harriet harrison harry heather hector
heidi heike heiko heinrich heinz helen helena helene helmut henri henrik henrique henry herbert hermann hilary hillary holger howard
hubert hugh hugo humphrey ian ignacio igor ihor ilia ilie ilona ilse ilya ines inga inge ingo ingrid inna ioan ion ira irena irene irina iryna
isaac isabel isabella isabelle ivan ivana ivanka ivo jack jacek jackie jackson jacob jacqueline jacques jaime jake jakob jakub
james jamie jan jana jane janet janine janusz jared jaroslaw jason javier jay jean jeanne jeff jeffrey jennifer jenny jens jeremy jerome
jerry jerzy jesper jesse jessica jesus jim jimmy joachim joan joanna joao joaquin joe joel joerg johan johann johanna johannes john johnny
jon jonas jonathan jorge jorg jose josef josep joseph joshua joyce juan juana judd judith judy julia julian julie julien juliette julio
jurgen justin justyna kai karel karen karin karina karl karol karolina karsten kasia kate katarina katarzyna kate katharina katherine
kathleen kathy katie katja katya kay keith kelly ken kenneth kerry ketevan kevin kim kimberly kirill kirk kirsten klara klaus knud
konrad konstantin konstantyn kristian kristin kristina krystyna krzysztof kurt kyle kyrylo lara larry lars larysa larisa laszlo laura
laurent laurence lauren lawrence lea leah lech lee leila lena leo leon leonard leonardo leonid leopold leroy leslie leszek lev lew lewis liam
lidia liliana linda lindsay lionel lisa lise liudmila lyudmila lokke lothar lou louis louise lourdes luc luca lucas lucia lucy ludmila
ludwig luigi luis luisa lukas lukasz luke lutz lyndon lynn maciej madeleine magdalena magic magnus maksim maksym malcolm malgorzata
manfred manuel manuela marc marcel marcelo marcin marco marcos marcus marek margaret margarita margot marguerite maria marian mariana
marianna marianne mariano marie mariia marija marilyn marina mario marion marjorie markus marlene marta martha martin martina martine
marvin mary maryna massimo mateusz mathias matias matt matteo matthew matthias matthieu maureen maurice mauricio mauro maxim maxime maya
megan meghan mel melania melanie melinda melissa mette mia michael michal michel michele michelle mick miguel mihail mika mike mikhail
mikkel miklos mila milan milos mircea miranda mireille miriam miroslav miroslaw mitch moises molly monica monika monique morten moritz
mstislav mykhailo mykola mykyta myroslav nadia nadine nancy natacha natalia natalie nataliia natalya natasha nathalie nathan nathaniel neil
nelson nestor nicholas nick nicola nicolas nicole niels nigel nikita nikki niklas nikola nikolai nikolaj nikolaus nikolay nils nina noah
noel nora norbert norma norman octavio olaf ole oleg oleh oleksandr oleksandra oleksii oleksiy olena olga olha oliver olivia olivier
olle olof omar orest oscar oskar otto owen pablo paco pamela paola paolo pascal patricia patrick patrizia patryk paul paula paulina pauline
paulo pavel pavlo pavol pawel pedro peggy penelope per percy peter petr petra petro phil philip philipp philippe phillip phyllis pia pierre
piers piet pieter piotr poul quentin rachel radek radoslaw rafael rafal raimund ralf ralph ramon randall randy raphael raul ray raymond
rebecca reinhard reinhold renata renate rene ricardo richard rick ricky rita roald rob robert roberta roberto robin rod roderick rodney
rodolfo rodrigo roger roland rolf romain ron ronald ronnie rosa rosalie rosemary roy ruben rudolf rudolph rudy rupert ruslan russell ruth
ryan ryszard sabine sabrina sally salvador salvatore samantha samuel sandra santiago sara sarah sascha sasha scott sean sebastian sebastien
serge sergei sergej sergey sergi sergiy sergio serhii serhiy seth shane shannon sharon shaun sheila shirley sigmar sigrid silke silvia
silvio simon simone slawomir sofia sofie sonia sophia sophie soren spencer stan stanislas stanislav stanislaw stanley stefan stefania
stefanie steffen stella stepan stephan stephane stephanie stephen steve steven stuart susan susana susanne suzanne svetlana sven svein
swetlana sylvia sylvie szymon tadeusz tamara tania tanja tanya taras tatiana tatjana tatyana taylor ted teresa terry tetiana
thea thelma theo theodor theodore theresa therese thibault thierry thomas thorsten tiffany tim timofey timothy timur tobias todd tom tomas
tomasz tommy tony torsten tracy trevor tyler ulf ulrich ulrike ursula uwe vadim vadym valentin valentina valentyn valentyna valeri
valeria valerie valerii valery vaclav vanessa vasili vasily vasyl vera veronica veronika veronique vicky victor viktor viktoria vincent vincenzo
viola violeta vira virginie vitali vitalii vitaly vittorio vlad vladimir vladislav vladyslav volker volodymyr vsevolod vyacheslav walter wanda
warren wayne wendy werner wesley wiktor wilfried wilhelm willem william willy winfried winston witold wladimir wladyslaw wojciech
wolf wolfgang xavier yana yann yannick yaroslav yegor yevgeny yevhen yolanda yulia yulija yuri yurii yuriy yves yvette yvonne zbigniew
zdenek zofia zoe zoran zygmunt`;

const CYRILLIC = `
адам агата александр александра алексей алена алёна алина алиса алла альберт анастасия анатолий ангелина андрей андрій андриан анжела анна
антон антонина антоніна арина аркадий аркадій арсений арсеній артем артём артур афанасий богдан борис борис вадим вадим валентин
валентина валерий валерия валерій василий василь василиса виктор виктория віктор вікторія виталий віталій влада владимир владислав
володимир всеволод вячеслав в'ячеслав галина геннадий геннадій георгий георгій герман глеб гліб григорий григорій давид дарина дарья
даниил данило данил денис дмитрий дмитро евгений евгения екатерина елена елизавета ефим євген євгенія єгор егор жанна захар зинаида зоя іван иван
игорь ігор илья ілля инна інна иосиф ирина ірина карина катерина кетеван кирилл кирило кира клара клавдия константин костянтин ксения
ксенія лариса леонид леонід леся лидия лідія лилия любовь людмила маргарита марина мария марія маркиян мартин матвей матвій микита микола
мирослав михаил михайло мстислав надежда наталия наталья наталія никита николай нина ніна оксана олег олександр олександра олексій олена ольга
олесь орест остап павел павло петр пётр петро полина поліна раиса раїса роман ростислав руслан светлана світлана святослав семен семён сергей
сергій софия софія соломія станислав станіслав степан тамара тарас татьяна тетяна тимофей тимофій тимур ульяна уляна фёдор федор федір филипп
христина эдуард эльвира эмма эрик юлия юлія юрий юрій яна яков яків ярослав
бен билл боб бобби вернон гарри гарольд грег грегори даррен дейв джек джеймс джейсон джен джеральд джереми джерри джессика джим джимми джо джон
джонатан джордж джош джадд джейд джуд джудд дуайт дуэйн дэвид дэн дэниел дэнни ендрю энди эндрю энтони эрвин кевин келли кен кеннет кит клаус крис кристофер
курт ларс линдон луис майк майкл макс мелани мелания марио мартин меджик мэтт мэри мэтью ник пол ральф рейчел ричард роберт роджер рой рон рональд
рэйчел салли сара саймон скотт стивен стюарт сьюзан тед тим тимоти том томас тони уильям фил филип филипп фрэнсис хелен чарльз шарон шон
бенжамін білл вільям деніел джорджа едвард ендрю ерік кемерон ліндон майкл метью рейчел річард стівен тоні томас філіп чарльз шон меджік кнуд
ивана иванка іванка баррон лара мелані меланія`;

/** Case endings after a name's stem; Latin ones are Polish. */
const ENDINGS: readonly string[] = [
  '',
  'a',
  'owi',
  'em',
  'iem',
  'ie',
  'e',
  'y',
  'i',
  'o',
  'ego',
  'emu',
  'ym',
  'im',
  's',
  'ja',
  'ji',
  'je',
  'u',
  'а',
  'у',
  'ом',
  'ем',
  'ем',
  'єм',
  'е',
  'и',
  'ы',
  'о',
  'ой',
  'ою',
  'ею',
  'єю',
  'я',
  'ю',
  'ь',
  'й',
  'ии',
  'ию',
  'ией',
  'ия',
  'ій',
  'ія',
  'ії',
  'ію',
  'ією',
  'ові',
  'еві',
  'єві',
  'і',
  'ї',
  'ем',
  'ей',
];
const SHORTEST_STEM = 3;

const split = (list: string): readonly string[] =>
  foldPlain(list)
    .split(/\s+/u)
    .filter((n) => n !== '');
const stemOf = (name: string): string => name.replace(/(?:[аеиоуыэюяіїєьй]{1,2}|[aeiouy])$/u, '');

interface GivenNames {
  readonly names: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  readonly longestEnding: number;
  readonly stems: ReadonlySet<string>;
}

let read: GivenNames | null = null;

/** At the first question, not when the module is loaded: the background wakes for a card without ever asking. */
const givenNames = (): GivenNames => {
  if (read) return read;
  const names = new Set([...split(LATIN), ...split(CYRILLIC)]);
  const endings = new Set(ENDINGS.map(foldPlain));
  const longestEnding = Math.max(...[...endings].map((e) => e.length));
  const stems = [...names].map((n) => (/[а-яґєії]$/u.test(n) || /[aoiy]$/u.test(n) ? stemOf(n) : n));
  read = { names, endings, longestEnding, stems: new Set(stems.filter((n) => n.length >= SHORTEST_STEM)) };
  return read;
};

/** Is this folded word a given name, in whatever case? */
export const isGivenName = (folded: string): boolean => {
  const { names, endings, longestEnding, stems } = givenNames();
  if (names.has(folded)) return true;
  for (let n = Math.min(longestEnding, folded.length - SHORTEST_STEM); n > 0; n--)
    if (endings.has(folded.slice(-n)) && stems.has(folded.slice(0, -n))) return true;
  return false;
};
