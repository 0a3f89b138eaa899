/** Phrases by which a sentence gives its words to somebody, beside the verbs of saying in stance/frames.ts. Alternatives of folded words. */
import type { ByLanguage } from '../word-beginnings.ts';

/** Put in between, or said with a noun: what stance/frames.ts, which looks for claims, has no use for. On folded words. */
export const SAID: ByLanguage = {
  en: 'as (?:\\S+ ){1,4}(?:put|puts|see|sees|saw|would have) it|likes? to (?:call|describe|say)|(?:he|she|they|it) (?:went|goes) on(?= was| were| would| had| is| are)|(?:spoke|speaks|talks|talked) of|(?:holds?|held) that|(?:evoked|evokes|invoked|invokes|branded|brands|hailed|hails|decried|decries)|in (?:his|her|their|(?:\\S+ ){1,3}s) (?:words|telling|eyes|view|account)|thesis that|theory that|argument that|narrative|(?:put|puts|called|calls|phrased|phrases|framed|frames) it|in (?:\\S+ ){0,3}(?:phrase|formula|formulation|wording)|to (?:quote|borrow)|is what (?:\\S+ ){1,5}(?:writes?|writing|says?|saying|claims?|believes?|thinks?|preach\\S*|teach\\S*|calls?)|been (?:writing|repeating|arguing|preaching|telling)|in the opinion of|listen to|state (?:television|tv|media)|(?:statement|communique|bulletin) (?:says|said)',
  de: '(?<=(?:ist|war|sind|waren) (?:\\S+ ){1,6})(?<!keine )die rede|die rede (?:ist|war) von|(?:spricht|sprach|sprechen|sprachen|redet|reden) von|(?:these|vorwurf|lesart|erzahlung|sicht) (?:wonach|dass|der zufolge)|wonach|in (?:seinen|ihren|dessen) worten|(?:seiner|ihrer|deren) (?:ansicht|meinung|auffassung) nach|wie (?:\\S+ ){1,4}(?:es )?(?:nannte|nennt|formulierte|formuliert|ausdruckte|ausdruckt|sagte|sagt|schrieb|schreibt|meint|meinte|hervorhob)|um (?:es )?mit (?:\\S+ ){1,4}zu (?:sprechen|sagen)|im wortlaut|nach auffassung|nach uberzeugung|in den worten|staatsfernsehen\\S*|mitteilung des|meldung des|in einer mitteilung',
  fr: '(?:evoque|evoquent|evoquait|a evoque|ont evoque|brandit|brandissent|fustige|fustigent)|(?:parle|parlent|parlait|a parle|ont parle) (?:d|de|du)|la these|au dire|dans la bouche|sous la plume|pour reprendre (?:les mots|l expression|la formule|le mot|les termes)|comme (?:\\S+ ){0,3}(?:l a|l ont|le|la) (?:\\S+ ){0,1}(?:dit|formule|appelle|appele|ecrit|nomme|designe|decrit)|comme (?:dit|disent|dirait)|selon (?:l expression|la formule|les mots|le mot)|dixit|de l avis d\\S*|a l avis|au gout d\\S*|au jugement d\\S*|communique\\S*|television d etat|dans un communique',
  es: '(?:habla|hablan|hablo|hablaron|hablaba) de|(?:tacha|tachan|tacho|tachar|tacharon|tilda|tildan|tildo|tildar) (?:\\S+ ){0,6}de|(?:evoco|evoca|invoco|invoca|denuncia|denuncian)|la tesis|en boca de|(?:en|a) su (?:opinion|juicio)|como (?:\\S+ ){0,2}(?:dijo|llamo|expreso|formulo|definio|dice|dicen|llaman|describio)|como (?:suele|gusta|le gusta)|en (?:palabras|expresion|opinion|boca) del?|a juicio del?|a ojos del?|por usar|citando a|al entender de|(?:viene|vienen|lleva|llevan) (?:\\S+ ){0,3}(?:escribiendo|diciendo|repitiendo|sosteniendo|afirmando)|comunicado\\S*|television estatal',
  pl: '(?:mowi|mowia|mowil|mowila|opowiada|opowiadaja) o|(?:okreslil|okreslila|okreslily|nazywa|nazywaja) |mial\\S* powiedziec|ma byc|teza|w ustach|swiet\\S+ jako|jak (?:to )?(?:\\S+ ){0,2}(?:ujal|ujela|ujeli|okreslil|okreslila|nazwal|nazwala|nazywa|sformulowal\\S*|wyrazil\\S*|pisze|pisal|mawia|powiada)|(?:uzywajac|cytujac) (?:slow )?|by uzyc slow|w opinii|w ocenie|w przekonaniu|w pojeciu|w mniemaniu|komunika\\S+|telewizj\\S+ panstwow\\S+',
  ru: 'передает|передают|(?:счел|сочла|сочли|считая)|(?:говорит|говорят|говорил|говорила|говорили|говоря) об?|(?:окрестил|обозвал|именует)\\S*|тезис\\S* о|в устах|на языке|по (?:его|ее|их) (?:словам|мнению)|предостерег\\S*|как (?!(?:\\S+ )?ни )(?:\\S+ ){0,2}(?:выразил\\S*|сказал\\S*|сформулировал\\S*|назвал\\S*|называ\\S+|пишет|писал\\S*|говорит|говорят|любит говорить)|по (?:выражению|определению|формулировке|оценке|убеждению|мысли)|(?:со|с) слов|цитируя|в (?:представлении|понимании|терминах)|в глазах|как следует из|сообщени(?:и|ю|ях|ям)|в сводке|по данным|по информации|по сообщению',
  uk: 'передає|передають|(?:вважає|вважають|вважав|вважала)|(?:говорить|говорять|говорив|говорила|говорили) про|(?:охрестив|охрестила|обізвав|обізвала|іменує)|тез[аи] про|в устах|мовою|на (?:його|її|їхню) думку|застерігав\\S*|застеріг\\S*|як (?!(?:\\S+ )?не )(?:\\S+ ){0,2}(?:висловив\\S*|висловила\\S*|сказав|сказала|сформулював\\S*|назвав|назвала|називає|називають|пише|писав|каже|кажуть|любить казати)|за (?:висловом|визначенням|формулюванням|оцінкою|переконанням|думкою)|(?:зі|з) слів|цитуючи|в (?:уявленні|розумінні|термінах)|як випливає з|у повідомленні|за даними|за інформацією|за повідомленням|у зведенні',
};

/**
 * Fear, comparison, justification, blame, conviction: whose object the wording is, theirs it is. Also "pour Orbán, c'est …",
 * placards and slogans. Folded words before the form.
 */
export const HELD: ByLanguage = {
  en: '(?:idea|notion|thesis|theory|charge|myth|talk) (?:of|that)|searches for|in \\S+ s (?:eyes|view)|liken(?:s|ed|ing)?|compar(?:e|es|ed|ing)|fear(?:s|ed|ing)?|justif(?:y|ies|ied|ying)|(?:is|are|was|were|remains?) convinced|seems? to think|thinks|sees (?:it|this|a|an|in)|reports? (?:that|the)|lash(?:es|ed) out at|alleg\\S+ of|accusations? of|signs? (?:against|reading|saying)|banners?|placards?|for (?:\\S+ ){1,3}(?:this|it) (?:is|was|has)|pretext|justification|line that|chant\\S*|promise[sd] to|learned that',
  de: 'vergleich(?:t|en)|verglich(?:en)?|furcht(?:et|en|ete|eten)|rechtfertig(?:t|te|en|ten)|begrund(?:et|ete|en|eten)|uberzeugt|werfen|warfen|plakat\\S*|transparent\\S*|aus (?:\\S+ ){1,2}sicht|in \\S+ augen|(?:these|vorwurf|idee|erzahlung|lesart|theorie) vo[nm]|(?:halt|halten|hielt|hielten) (?:\\S+ ){1,5}fur|fur (?:\\S+ ){1,3}(?:ist|war|bleibt) (?:es|das|dies)|vorwand|rechtfertigung|versprach|verspricht|(?:moskauer|russischer|offizieller) lesart',
  fr: 'compar(?:e|ait|ent)|crai(?:nt|gnent|gnait|gnaient)|redout(?:e|ent|ait)|justifi(?:e|ent|ait|aient)|convaincue?s?|y voi(?:t|ent)|l idee (?:d|de|du)|trait(?:e|ait|ent|ant) (?:\\S+ ){1,4}de|pancarte\\S*|banderole\\S*|pour (?:\\S+ ){1,3}(?:c est|il s agit|ce n est)|pretexte|justification|promet|a promis',
  es: 'compar(?:o|a|an|aron|aba)|tem(?:e|en|ia|ian)|justific(?:o|a|an|aron|aba)|convencid\\S+|la idea de|llam(?:o|aron|aba)(?! la atencion)|pancarta\\S*|para (?:\\S+ ){1,3}(?:se trata|es|esto|fue)|pretexto|justificacion|prometio|promete',
  pl: 'tez\\S+ o|porown(?:al|ala|ali|uje|uja|ujac)|obawia(?:ja)?|usprawiedliwi\\S+|uzasadni\\S+|przekonan\\S+|boi sie|boja sie|transparen\\S+|plakat\\S*|dla (?:\\S+ ){1,3}to|pretekst\\S*|obiecal\\S*|obiecuje',
  ru: 'сравнил\\S*|сравнива\\S+|опаса\\S+ся|боится|боятся|оправдыва\\S+|обосновыва\\S+|убежден\\S*|видит в|видят в|обрушил\\S+ на|набросил\\S+ на|возложил\\S*|свалил\\S* (?:вину|все)|плакат\\S*|для \\S+ это|предлог\\S*|оправдани\\S*|пообещал\\S*|обещает|обещал\\S*',
  uk: 'порівня(?:в|ла|ли)|порівню\\S+|побоює\\S+|боїться|бояться|виправдову\\S+|обґрунтову\\S+|бачить [ув]|бачать [ув]|накинув\\S* на|накинула\\S* на|покла(?:в|ла|ли) (?:провину|вину|відповідальність)|плакат\\S*|для \\S+ це|привід|приводом|виправданн\\S*|пообіцяв|пообіцяла|обіцяє',
};

/** "Denounced as a second Yalta", "was Russland als X feiert": ends directly before the form. On folded words. */
export const VIEWED_AS: readonly RegExp[] = [
  / (?:denounc|decri|condemn|portray|depict|cast|fram|paint|hail|brand|celebrat|present|regard|view|tout|dismiss|label|characteri|describ|see)\S* (?:\S+ ){0,8}as (?:\S+ ){0,3}$/u,
  / (?:stellt|wertet|feiert|brandmark|geissel|verurteil|preist|pries|verkauf|deutet|sieht|sah|betracht|versteht|verstand)\S* (?:\S+ ){0,8}als (?:\S+ ){0,3}$/u,
  / (?:present|decri|denonc|fustig|celebr|percu|percoi|considere|condamn|salue|qualifi|vend)\S* (?:\S+ ){0,8}comme (?:\S+ ){0,3}$/u,
  / (?:present|describ|denunci|celebr|perciben|percib|considera|conden|vend)\S* (?:\S+ ){0,8}como (?:\S+ ){0,3}$/u,
  / (?:przedstaw|opisa|opisuj|uzna|uwaza|traktuj|odbier|postrzeg|pietnu|swietu|obchodz)\S* (?:\S+ ){0,8}(?:jako|za) (?:\S+ ){0,3}$/u,
  / (?:представ|подал|подает|подают|описыва|описал|восприн|расцен|рассматрива|тракту|трактова|праздну|преподнос|оценива|охарактериз|видит|видят)\S* (?:\S+ ){0,8}как (?:\S+ ){0,3}$/u,
  / (?:представ|подає|подають|опису|описа|сприйма|розціню|розгляда|тракту|святку|характериз|бачить|бачать)\S* (?:\S+ ){0,8}як (?:\S+ ){0,3}$/u,
  / (?:what|was|que|qu|co|что|що) (?!beg[au]n|started|begann|anfing|commenc|a commence|empezo|comenzo|zaczel|rozpocz|нача|поча|розпоча)(?:\S+ ){1,6}(?:as|als|comme|como|jako|как|як) (?:\S+ ){0,3}$/u,
];

/**
 * Verbs that tell whose words a sentence is only where they are put in behind a comma: ", reported the correspondent,". Beginnings.
 */
export const PUT_IN: ByLanguage = {
  en: 'reported wrote writes recounts recounted observed concluded mused grumbled fumed shouted cried intoned opined commented continued reads reasoned added adding replied responded urged',
  de: 'berichte meldet notiert befand befindet fand urteilt resumiert rief hohnt poltert seufzt raunt fuhr schwor doziert',
  fr: 'rapport racont not comment lanc tonn tranch resum poursui conclu relat s’emport tonne ecri lancait',
  es: 'reza relat inform cont coment resum concluy sentenci tron narr report anot escrib',
  pl: 'donos relacjonow relacjonuj pisal wspomina komentow komentuj oceni wylicz stwierdza opowiad ciagn rzuc grzmi informow informuj podaw podal ubolew pyta zanotowa',
  ru: 'писал передав докладыв рассказыв вспомина замеча замети комментир констатир резюмир возмуща сетова негодова изрек броси процеди веща доносил донес',
  uk: 'писав писала передав доповіда розповіда згадува зауваж коменту констату підсумув обурюва нарікав кину доносив донос',
};

/** The next sentence gives the words to somebody: "C’est ainsi que le Kremlin le désigne." On folded words, from its beginning. */
export const SAID_AFTER: readonly RegExp[] = [
  /^ (?:that|this|such|so|thus)(?: \S+){0,8} (?:how|what|way|view|line|version|verdict|message|claims?|says?|said|runs|goes|reads|argument) /u,
  /^ (?:so|das|dies)(?: \S+){0,6} (?:jedenfalls|zumindest|nennt|nannte|sieht|sagt|sagte|schreibt|lautet|klingt|formuliert|beschreibt|behauptet|lesart|these|sicht|meinung) /u,
  /^ (?:c est|ainsi|voila|telle? est)(?: \S+){0,7} (?:ainsi que|ce que|these|version|discours|avis|designe|appelle|decrit|affirme|pretend|exprime|parle|dit) /u,
  /^ (?:asi|eso|esa|ese|tal|esto)(?: \S+){0,5} (?:llama|llaman|dice|dicen|dijo|ve|ven|sostiene|describe|afirma|tesis|version|opinion|repite) /u,
  /^ (?:tak|to|taka|taki|takie)(?: \S+){0,5} (?:nazywa|nazywaja|mowi|mowia|twierdzi|twierdza|pisze|pisza|okresla|widzi|brzmi|teza|wersja|zdanie|narracja) /u,
  /^ (?:так|это|такова|таков|такое|вот)(?: \S+){0,5} (?:называ\S+|говор\S+|утвержда\S+|пиш\S+|счита\S+|видит|видят|звуч\S+|тезис|версия|мнение|зрения|изображ\S+) /u,
  /^ (?:так|це|така|такий|таке|ось)(?: \S+){0,5} (?:назива\S+|говор\S+|каж\S+|стверджу\S+|пиш\S+|вважа\S+|бачить|бачать|звуч\S+|теза|версія|думка|зображ\S+) /u,
];
