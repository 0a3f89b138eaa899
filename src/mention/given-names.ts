/**
 * Given names, to see that a surname belongs to somebody else: "Igor Zelensky", "Lyndon Johnson".
 *
 * The commonest names of the news in the languages of the corpus, with the transliterations pages use.
 * Left out: names that are also words before a surname ("Will Putin …", "Mark", "Grant", "Frank") or
 * places ("Florence", "Jordan"). A name that is missing here costs nothing: it then says nothing.
 */
import { foldPlain } from '../text/fold.ts';

const LATIN = `
aaron abbie abigail achille adalberto adam adele adrian adriana agata agnes agnieszka agustin aidan aino aitana akaki aksel alaa alain alan alastair
albert albina aldo aldona aldous alec alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksei aleksey alessandra alessandro alevtina
alex alexander alexandra alexandre alexei alexey alexis alfie alfonso alfred alfredo aliaksandr alice alicia alina aliona alisa alison alistair alla
allan alojzy alona aloys aloysius altin alvaro amadeo amadeus amalia amanda amelia amir amos amy ana anabel anastasia anatole anatoli anatolii
anatolij anatoliy anatoly anatolyi anders andoni andre andrea andreas andrei andrej andres andrew andrey andrii andrij andriy andrzej andy anfisa
angela angelica angelina angus anibal anita anja anke ann anna anne annette annie ansgar anthony antje antoine anton antoni antonin antonina antonio
antony anzhela anzhelika apolonia archibald archil ariadna ariana ariel arkadi arkadii arkadij arkadiusz arkadiy arkady arlene arlette arman armand
armando armen arnaud arno arnold arsen arseni arsenii arseniy artem artemii arthur artur arturo artyom asen ashley asja aslan astrid asya atilio aubin
aubrey audrey augusto aurelia aurelien aurore avery avtandil axel ayse azat aziz babken badri bagrat baptiste barbara barbora barron barry bartosz
bassam bastien beata beate beatrice becky begoña bela ben benedict benjamin benoit berenice bernadette bernard bernd bernhard bernice berta bertha
bertie bertrand betsy bettina betty beverly bianca birgit birte bjorn blandine bob bobby bodo bogdan bogdana bohdan bohdana bohumil boleslaw boniface
bonnie boris boy boyko brad bradley brandon branko brenda brendan brett brian bridget brigida brigitte bronislaw bruce bruna bruno bryan bryony
burkhard caetano caitlin calvin cameron camila camilla camille carl carla carles carlo carlos carlota carly carmen carol carolin caroline carolyn
carrie carsten casimir cassandra cassie catalina catherine cathy cecil cecile cecilia cedric celestino celia celina cesar cezary chad chaim chantal
charlene charles charlie charlotte cheryl chiara chloe chris christa christelle christiane christina christine christoph christopher chrystyna claire
clara clarence clarissa claude claudia claus clayton clemens clement clementine clifford clint clive clyde cody colin colleen connie connor conrad
constance coralie corinna corinne cornelia courtney craig cristian cristina cristobal curtis cynthia cyprien cyril cyrille dagmar daisy dalia damian
damien damir damon dan daniel daniela danielle daniil danil danilo danny danuta danylo daphne darcy daria dariusz darlene darrell darren darya daryl
daryna dasha dave david davide debbie deborah deirdre delia della delphine demian demyan denis denise dennis denys derek desiree desislava desmond
detlef diana diane diego dieter dietlinde dietmar dimitar dimitri dimitrij dimitrios dirk ditmar dmitri dmitrii dmitrij dmitriy dmitriyy dmitry dmytro
dobromir dominic dominik dominika dominique donald donatien donna donnie dora doreen dorian doris dorota dorothea dorothy doug douglas dragan dudley
duncan dusan dustin dwayne dwight dylan dzhokhar dzmitry dörte earvin ebba eberhard eckart eckhard eddie edeltraud edgar edita edith edmond edmund
edmundo edna eduard eduardas eduardo edward edwin edwina edyta effie efim egon eileen eino ekaterina ekkehard elaine elchin eldar eleanor elena
elfriede eli elias elina eliot elisa elisabeth elizabeth elke ella ellen elliot elmar elodie elsa elsie elton elvin elvira elvis elzbieta emanuel
emeline emery emil emilia emiliano emilien emilio emily emin emine emma emmanuel emmett emmi emre engelbert enoch enric enrique enver erdem eric erica
erich erik erika erin erkki ermolai erna ernest ernestine ernesto ernie ernst ervin erwin eryk esmeralda esteban estefania estela estelle ester esther
eszter ethan ethel eudald eugen eugene eugenia eugeniusz eulalia eunice eustachy eva evan evaristo eveline evelyn evgeni evgenia evgenii evgenij
evgeniy evgeniya evgeny evgueni ewa ewald ewelina ewgeni ewgenij ezra fabian fabienne fabio fabrice fadel fanny fatima fatma faustino federico fedir
fedor felicia feliks felipe felix ferdinand ferenc fergus fermin fernand fernanda fernando fikret filip fiona flavia florian floyd foma forrest franca
frances francesca francesco francine francis francisco franciszek franck francois francoise frankie franklin franz fred freda freddie frederic
frederick frederique fredrik freya friederike friedrich fritz fyodor gabriel gabriela gael gaelle gail galina galyna gareth gary gaston gavin
genevieve gennadi gennadii gennadij gennadiy gennady genrikh geoff geoffrey georg george georges georgii georgij georgina georgios georgiy gerald
geraldine gerard gerd gerda gerhard gerlinde germain gerry gerti gertrud gertrude geza ghislaine gianni gideon gilbert gilberto gilda gilles gillian
gina gintaras giorgi giorgio giovanni gisbert gisela gisele giselher giulia giuseppe gladys gleb glen glenn gonzalo goran gordei gordon gottfried
grady graeme graham grazyna greg gregoire gregor gregorio gregory greta grigol grigor grigori grigorij grigory grzegorz gudrun guennadi guido
guillaume guillermo guinevere gulnara gunda gunnar gunter gunther gustav gustave gustavo guy gwen gwendolyn gyorgy hakan halina halyna hamid hank
hanna hannah hanne hannelore hannes hans hansjörg hansjürgen harald harley harold harriet harrison harry hartmut harvey hasan hassan hasso hattie
hauke heather hector hedwig heidemarie heidi heidrun heike heiko heinke heinrich heinz helen helena helene helga helge helmut heloise hennadii
hennadiy henning henri henrietta henrik henrike henrique henry henryk heorhii heorhiy herbert herlinde herman hermann hermine herta hilario hilary
hilda hilde hildegard hillary hinrich hlib hnat holger hollis homer honore horace horacio horst hortense hovhannes howard hrant hryhorii hryhoriy
hubert huey hugh hugo humbert humphrey husein hussein ian iban ibrahim iciar ievgueni ignacio ignat ignatius igor ihar ihnat ihor iker ilan ilham ilia
ilie ilka ilkka illia illya ilmar ilmi ilona ilse ilya imanol imke imogen imre ines inese inga inge ingeborg ingelore ingmar ingo ingram ingrid
inmaculada inna innokenty ioan ioana ioann ioannis ion iosif iouri ira irena irene irenee ireneusz irina irma irmgard irving irwin iryna isaac isaak
isabel isabella isabelle isaiah isidoro isidro isla ismail isolde istvan itziar ivan ivana ivanka ivanna ivar ivars ivaylo ivica ivo ivor iwan iwona
izabela izolda iñaki jaak jaan jacek jack jackie jackson jacob jacqueline jacques jadwiga jafar jaime jake jakob jakov jakub james jamie jan jana jane
janet janine janis janko jannik janos janusz jared jarl jarmila jaromir jaroslaw jarosław jasmina jason jasper jaume javid javier jay jean jeanne
jeannette jeannine jeff jefferson jeffrey jelena jelle jemima jenna jennifer jenny jens jeremiah jeremy jermaine jerome jeronimo jerry jerzy jesper
jesse jessica jesus jethro jewhenia jewhenija jill jillian jim jimmy joachim joan joanna joanne joao joaquin joaquina jocelyn jocelyne jochen jodie
joe joel joerg joern johan johann johanna johannes john johnny jolanta jolene jon jonas jonathan jordi jorg jorge jorn jose josef josefa josefina
josep joseph josephine josette joshua josiah josue joyce jozef jozsef juan juana juanita judah judd judith judson judy juha juhani jukka julia julian
julie julien julieta juliette julio julius jurgen jurij justin justine justyna jutta jörg jürg jürgen kaarel kacper kai kaja kakha kalle kamil kamila
kamilla karel karen karim karin karina karine karl karla karlis karlo karlos karol karolina karsten kasia kasimir kaspar katarina katarzyna kate
katerina kateryna katharina katherine kathleen kathy katia katie katja katrin katya kay kayla kazimierz keira keith kellie kelly ken kendra kenneth
kermit kerry kerstin ketevan kevin khalid khatia khristina kieran kilian kim kimberly kinga kiril kirill kirk kirsten kirsty klara klaudia klaus
klavdia klemens knud koba konrad konstantin konstantyn korbinian kordula kornelia kostas kostiantyn kostyantyn krista kristian kristiina kristin
kristina krystyna krzesimir krzysztof ksenia kseniia kseniya kunigunde kurt kuzma kyle kyrylo lacey ladislav laetitia lali lambert lara larisa larry
lars larysa lasha laszlo laura lauren laurence laurent laverne lavinia lavrentiy lawrence lazar lazaro lea leah leandro leanid leanne lech lee leif
leigh leila lela lena lenny leo leon leona leonard leonardo leonhard leonid leonie leonor leonora leonti leontiy leopold leopoldo leroy lesia leslie
lester lesya leszek leticia lev levan lew lewis lia liam liana lidia lidiia lidija lidiya liisa lila lilia liliana liliia lilija lillian linda lindsay
lindsey lionel lisa lise liselotte liudmila liudmyla ljuba ljubov ljudmila lloyd lois lokke lonnie lora lorenz lorenzo loretta lorraine lothar lottie
lou louis louise lourdes lowell lubomir luc luca lucas lucette lucia luciano lucie lucien lucienne lucille lucjan lucy lucyna ludek ludger ludmila
ludmiła ludmyla ludmyła ludovic ludovica ludwig ludwik luigi luis luisa luise lukas lukasz luke lukian luther lutz lydia lyndon lynn lyubov lyudmila
lyudmyla mabel macarena maciej maddie madeleine maelle magali magda magdalena maggie magic magnus maike maisie maja makar makarii maks maksim maksym
malcolm malgorzata malik malika malte mamie mamuka manana mandy manfred manolo manon manuel manuela marat marc marcel marcela marcelino marcelo marcia
marcin marco marcos marcus mareike marek margaret margarete margarethe margarita margaryta margaux margery margit margot margrit marguerite margus
maria marian mariana marianna marianne mariano maribel marie marieke mariia marija marika marilyn marina mario marion marisa marisol marissa marit
marita mariusz mariya marjorie markian marko markus marla marlene marlies marlis marlon marsha marta martha martin martina martine martti marvin mary
maryana maryia maryna massimo mateusz mathew mathias mathieu mathilde matias matilda matt matteo matthew matthias matthieu matvei matvey matviy maud
maude maureen maurice mauricio mauro maurycy mavis maxence maxim maxime maximilian maximiliano maya mechthild meg megan meghan mehdi mehmet meike
meinhard meir mel melania melanie melchior melinda melissa melitta merab meredith merle mervyn mette mia micaela michael michaela michal michel
michele michelle mick mickael miguel mihail mika mikael mikalai mike mikel mikhail mikheil mikkel mikko miklos mila milan mildred millicent millie
milos miloslav milosz milton minnie miranda mircea mireia mireille mirela miriam mirko miroslav miroslaw mirosława mitch mohamed mohammad mohammed
moises mollie molly monica monika monique montserrat monty moritz morris morten mortimer moses moshe mstislav murad murat muriel mustafa mykhailo
mykhaylo mykita mykola mykyta myra myroslav myrtle mzia nadezhda nadia nadiia nadine nadiya nadja nancy naomi narciso narek narine nastia nastya
natacha natali natalia natalie nataliia natalya natasha natella nathalie nathan nathaniel natia nazar nazarii nazariy nazim ned neil nell nellie nelly
nelson nepomuk nerea nestan nestor nettie neville niall nicanor nicholai nicholas nick nicky nicola nicolas nicole niels nigel nigina nikifor nikita
nikki niklas nikol nikola nikolai nikolaj nikolaus nikolay nikolos nikoloz nikos nils nina nino noah nodar noel nora norbert noreen norma norman
notburga nuria nurlan octave octavia octavio odette odile odilo oksana olaf olalla ole oleg oleh oleksa oleksandr oleksandra oleksii oleksiy olena
olesia olesya olexander olexandr olexii olexiy olga olha oliver olivia olivier oliwia olle ollie olof omar onufry ophelia oren orest orhan oriol orla
ornella orson orville oscar oskar ostap osvaldo oswald oswin otar otis otmar ottilie ottmar otto ottokar owen oxana ołeh paata pablo paco pamela panas
pankratiy pankraz pansy panteleimon paola paolo parviz pascal pascale pascual patrice patricia patrick patrizia patryk patsy patty pau paul paula
paulette paulina pauline paulius paulo pavel pavlina pavlo pavol pawel pawlo pedro peggy pekka pelageya penelope per percy perrine petar peter peteris
petr petra petre petri petro petros petrus phil philine philip philipp philippe phillip phoebe phyllis pia pierre pierrick piers piet pieter piotr
piret platon polina porfiry poul prokhor queenie quentin quim rachel radek radoslaw rafael rafal raffaele rafik raimondas raimund rainer raisa ralf
ralph ramaz ramazan ramil ramiro ramon ramona ramsay randall randolph randy raphael raquel rasmus ratko raul ray raymond rebecca recep refat reginald
regine regis reimar reinaldo reiner reinhard reinhold reinis remi remigiusz remy renata renate renato renaud rene reuben rezo rhoda rhonda rhys
ricardo richard rick ricky rikard rimma rita roald rob robbie robert roberta robertas roberto robin robyn rocio rod roderick rodion rodney rodolfo
rodolphe rodrigo rogelio roger roksana roland rolandas rolf romain romana romina romuald ron ronald ronnie roque rosa rosalia rosalie rosalind rosanna
rosemarie rosemary roser rosie rostislav rostyslav roswitha rowena roxana roxanne roy royce roza ruben rudolf rudolph rudy rufus rupert ruprecht rurik
rushan ruslan ruslana russell rustam rustem ruth ruthie ruy ryan ryszard ryszarda rüdiger sabin sabina sabine sabrina sadie saida sally salome
salvador salvatore samantha samir samira samson samuel samvel sandor sandra sandro santiago sara sarah sascha saskia saturnino saul savva scott sean
sebastian sebastiano sebastien sedat segolene selim selina selma semen semyon serafim serafima serafin serge sergei sergej sergey sergi sergio sergiy
serguei sergueï serhii serhij serhiy seth sevda severine seymour shamil shana shane shannon sharon shaun shavkat shawn sheila sheldon shelley sherry
shirley shmuel sibyl sibylle sidney siegbert siegfried sieglinde siegmar siegmund sienna sigmar sigmund sigrid sigrun silas silke silvan silvester
silvestre silvia silvio simon simona simone sinead siniša sixtus slavko slawomir slobodan snezhana sofia sofie sofiia sofiya solange solomia solomiia
solveig sonia sonja sophia sophie soraya soren soslan spartak spencer spiridon spyridon stacey stan stanislas stanislav stanislava stanislaw
stanislawa stanley stefan stefania stefanie stefano steffen stefka stelios stella stepan stepanida stephan stephane stephanie stephen steponas steve
steven stewart stuart sulkhan suren susan susana susanne suzanne suzie svante svein sven svend svenja svetlana sviatoslav svitlana svyatoslav swetlana
swiatoslaw switlana sybil sylvain sylvia sylvie sylwester sylwia symon szczepan szymon taavi tabitha tadeusz taisa taisia taisiia tamar tamara tamas
tamaz tamila tancrede tanel tania tanja tanya taras tarik tasha tatia tatiana tatiyana tatjana tato tatyana taylor ted temur tengiz teodor teodoro
teofil teresa terezia terry tess tessa tetiana thais thea thekla thelma theo theodor theodora theodore theresa therese thibault thibaut thierry thilo
thomas thorsten tiago tiffany tigran tihomir tiit tilda tilly tilman tilo tim timo timofei timofey timofiy timothy timur tinatin tiziana tobias toby
todd tom tomas tomasz tomislav tommy tony toomas torben torbjorn toribio torsten tracey tracy traudl trevor trina trisha trixie trofim trude trudi
trudy tyler tymofii tymofiy tymur tyrone ubaldo udo ulana ulf ulla ulrich ulrike ulyana umar urbain uriel urmas ursel ursula urszula uta ute utz uwe
vaclav vaclovas vadim vadym vahe vakhtang valdas valdis valentin valentina valentyn valentyna valere valeri valeria valerian valeriana valerie valerii
valeriia valerij valeriy valeriya valery valeska valteri vanessa vano varvara vasili vasilii vasilij vasilios vasiliy vasily vasyl vasylyna vaughn
vazha velma venera veniamin vera verena vernon veronica veronika veronique vesa viachaslau viacheslav vicenta vicente vicky victor vida vidadi
vidmantas vigdis viktar viktor viktoria viktoriia viktorija viktoriya vilem vilius ville vilma vincas vince vincent vincenzo vinzenz viola violaine
violeta violetta vira virgil virginie vitali vitalii vitalij vitalijus vitaliy vitaliya vitaly vitautas vitold vittorio vivian viviane vivien vivienne
vjacheslav vlad vlada vladas vladek vladimir vladimira vladislav vladlen vlado vladyslav vladyslava vlasta vojtech voldemar volker volkmar volodymyr
volodymyra vsevolod vyacheslav vytautas walburga waldemar walentyna waleri walerian walerij walery wally walt walter waltraud wanda warren wasilij
wassili wassilij wasyl wayne wenceslao wendell wendy wenzel werner weronika wesley wiebke wieslaw wiesław wiktor wiktoria wilbur wilfred wilfried
wilhelm wilhelmina willa willard willem willi william willibald willie willy wilma wiltrud wincenty winfried winifred winnie winona winston wiola
wioletta witali witalij witold wjatscheslaw wladimir wladislaw wladyslaw wlodzimierz wojciech wolf wolfgang wolfhard wolfram wolodimir wolodymyr
woodrow wsewolod wyatt włodzimierz xabier xaver xavier ximena yacov yael yago yakiv yakov yalcin yan yana yanina yann yannick yaroslav yaroslava yefim
yefrem yegor yehor yekaterina yelena yelizaveta yelyzaveta yeremei yermolai yevdokia yevgeni yevgenia yevgenii yevgeniy yevgeniya yevgeny yevgueni
yevguenia yevhen yevhenii yevheniia yevheniy yevheniya yolanda yolande yonatan yosef yosyp youssef yulia yuliia yulija yuliya yunus yura yuri yurii
yurij yuriy yusuf yuval yvan yves yvette yvonne zacarias zachary zahar zaira zakhar zara zaur zaza zbigniew zbyszek zdenek zdzislaw zdzisław zelda
zenon zhanna zinaida zita ziya zoe zofia zoia zoja zora zoran zoya zsofia zsolt zurab zuzana zuzanna zviad zygfryd zygmunt`;

const CYRILLIC = `
авраам агата агафон агнеса адам аделіна адриан азар айдер акакий аким аксинья алевтина александр александра алексей ален алена алим алина алиса алла
алсу альберт альбина альваро альона альфред алёна аліна аліса анастасия анатолий анатолій анвар ангела ангелина андре андреас андрей андриан андрій
анжела анжелика анзор анна анри анрі антон антонин антонина антонио антоніна антоніо анушаван анфиса анхель аполлон арина аристарх аркадий аркадій
арон арсен арсений арсеній арслан артак артем артемій артур артём архип асель аслан афанасий ахмед ахмет ахтем ашот бадри баррон бахтияр белла бен
бенжамін бенуа бернар берта бетти билл боб бобби богдан богдана борис борислав бронислав броніслав булат білл в'ячеслав вадик вадим валентин валентина
валер'ян валерий валерия валерьян валерій варвара василий василина василиса василь вахтанг венера вениамин веніамін вернон вероника вероніка викентий
виктор виктория вильгельм виолетта виталий влада владилен владимир владислав владислава владлен володимир вольфганг всеволод вячеслав віктор вікторія
вільям віолета віра віталій вітольд гаврила гаврило гайк гайко гайнц галина ганс гарик гарольд гарри гела гельмут геннадий геннадій георгий георгій
геракл герасим герман герхард гиви глафира глеб гліб гнат гордей гордій готфрид грег грегори григол григорий григорій григір гульнара гурам гюнтер
давид дамир даниил данил данила данилко данило данута дарина даррен дарья дейв дем'ян демьян денис деніел джадд джамал джамшид джейд джеймс джейсон
джек джен джеральд джереми джерри джессика джим джимми джо джон джонатан джордж джорджа джош джуд джудд дилара динара дитер дмитрo дмитрий дмитро
доминика домініка дуайт дуэйн дэвид дэн дэниел дэнни діана діляра дітер евгений евгения евдокия евсей егор едвард едуард екатерина елена елеонора
елизавета елисей ельвіра еліна емельян емма еммануель емілія ендрю ерванд ервін еремей ермолай ернест ерік еріка еріх ефим ефросинья жак жан жанна
жером жора жорди жорж заза замир заур захар зинаида зиновий зиновій зорян зоряна зоя зураб зінаїда зіновій ибрагим иван ивана иванка игнат игнатий
игорь ика илларион ильдар ильмар ильми ильхам илья инго ингрид инна иннокентий иоанн иоахим иоганн иосиф ипполит ираклий ирина исаак исмаил йенс
йоахим йорг йосип йосиф казимир камилла каміла карина карл карлос каріна катерина каха кевин келли кемерон кен кеннет кетеван кира кирилл кирило
кирсан кит клавдия клара клаус клим климентій кнуд коба кондрат константин корней корнелій корній костянтин крис кристоф кристофер ксения ксенія
кузьма курт кіндрат кіра лазарь лара лариса ларс лаша леван левко леонид леонтий леонтій леонід леся лиана лидия лилиана лилия линдон луи луиза луис
лук'ян лукаш лукьян луїс любовь любомир людвиг людвіг людмила ліана лідія ліліана лілія ліндон маврикій магдалина магомед магомет майк майкл майя
макар макс максим маланка малика мамука манана мар'ян мар'яна марат маргарита марина марио мария марк-антуан маркиян маркіян марта мартин маряна марія
матвей матвій матиас матіас меджик меджік мелани мелания мелані меланія мелетій мераб метью мигель микита микола милан мирослав мирослава митрофан
михаил михайлина михайло мишель модест моника мстислав мурад мурат мустафа мэри мэтт мэтью мігель мішель надежда назар назарій наина нариман наталия
наталка наталья наталія натела нельсон нестор ник никанор никита никифор никодим николай николя нина нинель нино нодар нонна ніколя ніна овсій одарка
оксана оксентій олег олександр олександра олександрія олексій олелько олена олесь оливье олимпиада ольга олів'є онисим онуфрій орест оресту орися
остап отар отто п'єр пабло павел павлина павло панас панкрат пантелеймон параска парфен парфений паскаль пахом педро пелагея петр петра петро пилип
пимен платон пол полина поль поліна прасковья прокофий прокіп прохор пьер пётр раиль раиса раймонд ральф рамазан рамзан рамиль расул рауф рафаэль
раїса рейчел ренат рената рене рефат ринат ричард роберт роджер родион розалия рой роксана роксолана роман рон рональд ростислав ростислава рубен
рудольф руслан руслана рустам рустем рэйчел річард сабина савва савелий савелій саид саймон салават салли самвел сандро сара светлана святополк
святослав світлана світозар себастьян севіль селим семен семён серафим серафима сергей сергій скотт соломія софия софрон софія спартак спиридон
станислав станіслав станіслава степан стефан стефания стефанія стивен стюарт стівен сурен сусанна сьюзан таисия тамаз тамара тарас татьяна таїсія тед
тенгиз терентій тетяна тигран тим тимоти тимофей тимофій тимур тиміш тихон тихін том томас тони тоні торстен трифон трофим трохим тьерри уве удо
уильям ульяна уляна урсула устим фаддей фаина фарид фатима фаїна федор федот федір феликс фелікс феодосій феофан фернандо фил филарет филип филипп
фома франсиско франсуа франсіско фрида фридрих фрол фрэнсис фёдор філіп філіпп хав'єр хавьер хайко хайнц ханс харитон хасан хелен хельга хельмут хома
хорхе хосе христина христофор христя хуан цецилия чарльз шамиль шарон шон шота штефан эдгар эдита эдуард элина эльвира эльдар эмиль эмин эмма эммануил
эммануэль энвер энверу энди эндрю энрике энтони эраст эрвин эрик эрих эрнест эрнст юлиан юлий юлия юліан юліана юлія юнус юрген юрий юрій юсуф юхим
явдоха яков якуб яків яна янина яромир ярослав ярослава євген євгенія єгор єнс іван іванка ігор ілларіон ілля ільдар ільмі інга інго інна іраклій
ірина іриней ісаак`;

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
  'ея',
  'еем',
  'ее',
  'ая',
  'аю',
  'аем',
  'ае',
];
const SHORTEST_STEM = 3;
/** Too long for the shortest stems: «Женеві» is no Женя. */
const LONG_ENDING = 3;

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
    if ((n < LONG_ENDING || folded.length - n > SHORTEST_STEM) && endings.has(folded.slice(-n)) && stems.has(folded.slice(0, -n)))
      return true;
  return false;
};
