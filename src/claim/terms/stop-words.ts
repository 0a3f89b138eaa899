/**
 * Small words that say nothing about what a sentence is about, folded, by language.
 *
 * Negations, quantifiers and modal verbs ("only", "all", "must") are not among them: in a claim they
 * often are the point. Negations are read apart (polarity.ts).
 */
const LISTS: Readonly<Record<string, string>> = {
  en: 'a an the of and or to in on at by for from with as into onto over about than then that this these those there here it its itself he she him her his hers they them their theirs we us our you your i me my is are was were be been being am has have had having do does did doing will would shall should can could may might so such which who whom whose what when where while because since also just very more most some any each both other another same own up down out off again further once after before during between through under above until against s t d ll re ve m',
  de: 'der die das den dem des ein eine einen einem einer eines und oder zu zum zur in im an am auf aus bei beim von vom mit nach fur uber unter vor durch um als wie dass weil da so auch noch schon nur dann denn doch aber es er sie ihm ihn ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines wir uns unser unsere euch ich mich mir du dich dir man sich ist sind war waren sei seien bin bist wird werden wurde wurden worden geworden hat haben hatte hatten habe gehabt kann konnen konnte konnten soll sollen sollte will wollen wollte mag dieser diese dieses diesen diesem jener jene welche welcher welches was wer wo hier dort damit dabei dafur daran darauf daraus dazu davon bis gegen ohne seit wahrend zwischen ins ans etwa bereits sehr mehr',
  fr: 'le la les l un une des du de d et ou a au aux en dans sur sous par pour avec que qu qui quoi dont ce cet cette ces c il elle ils elles on nous vous je tu me te se s lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos est sont etait etaient ete etre sera seront serait seraient fut furent soit soient ont avait avaient aura auront aurait avoir eu y comme mais donc car lorsque quand alors ainsi aussi tres plus deja encore entre vers chez apres avant depuis pendant contre afin puisque parce n meme tout toute peut peuvent doit',
  es: 'el la los las lo un una unos unas de del y e o u a al en por para con que se su sus mi mis tu tus nuestro nuestra es son era eran fue fueron ser sido sera seran seria esta estan estaba estaban estar este esto estos estas ese esa eso esos esas aquel aquella ha han habia habian haber hay hubo le les me te nos os ella ellos ellas yo como pero mas muy ya tambien cuando donde desde hasta entre sobre tras segun ante durante porque pues asi cual cuales quien quienes cuyo cuya puede pueden debe',
  pl: 'i a o u w we z ze na do od po za przed przy pod nad dla bez przez oraz lub albo ale lecz jednak iz zeby aby jak jako gdy kiedy gdzie ktory ktora ktore ktorzy ktorych ktorym ktorego ktorej co kto czego czemu to ten ta te tego tej temu tym tych ci jest sa byl byla bylo byli byly byc bedzie beda zostal zostala zostalo zostaly zostali moze moga mogl mozna sie siebie sobie swoj swoja swoje swoim swojej swoich jego jej ich on ona ono oni one mu go im nim niej nich my nas nam wy was wam ja mnie mi tez takze tak juz jeszcze bardzo wiec bo poniewaz miedzy wobec wedlug ma maja mial',
  ru: 'и а но или да в во на с со к ко у о об от до из за по под над при про для без через между перед что чтобы как так же то это этот эта эти этого этой этому этих этим тот та те того той тех тем который которая которое которые которого которой которых которым где когда бы ли он она оно они его ее их ему ей им ним ней них мы нас нам вы вас вам я мне меня мной свой своя свое свои своего своей своих своим был была было были быть будет будут есть является являются может могут мог можно уже еще очень более также тоже потому поэтому лишь себя себе собой ведь там тут здесь все кто чего чем кого',
  uk: 'і й та а але або чи в у на з із зі до від од по за під над при про для без через між перед що щоб як так же то це цей ця ці цього цієї цьому цих цим той те ті того тієї тих тим який яка яке які якого якої яких яким де коли би б він вона воно вони його її їх йому їй їм ним ній них ми нас нам ви вас вам я мені мене мною свій своя своє свої свого своєї своїх своїм був була було були бути буде будуть є може можуть міг можна вже ще дуже більш також теж тому себе собі собою адже там тут хто чого чим кого зобов аби',
};

const SETS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(LISTS).map(([language, list]) => [language, new Set(list.split(' '))]),
);

const ALL: ReadonlySet<string> = new Set(
  Object.values(LISTS)
    .flatMap((list) => list.split(' '))
    .filter((w) => w.length < 3),
);

/** @param language ISO 639-1; of an unknown language only words of one or two letters count */
export const isStopWord = (folded: string, language: string): boolean => (SETS[language] ?? ALL).has(folded);
