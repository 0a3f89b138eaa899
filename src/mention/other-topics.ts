/**
 * What kind of page this is, told by its words: a match report, a patient's file, a recipe, a travel tip.
 *
 * The same letters live in several fields: OSCE is an examination of medical students, MAP a blood
 * pressure, RT radiotherapy, CNN a network of neurons, Trump a snooker player, Minsk a weekend. Several
 * different words of one such field near a place say that the place belongs to it. One word says nothing:
 * ministers have doctors, summits have dinners. Written as cues: lower case, `*` = any ending.
 */
import type { PageWords } from './page-words.ts';

const TOPICS = ['sport', 'medicine', 'travel', 'computing', 'arts', 'study', 'trade', 'food', 'town'] as const;
export type Topic = (typeof TOPICS)[number];

const WORDS: Readonly<Record<Topic, string>> = {
  sport:
    'striker*|midfielder*|goalkeeper*|scored|goalless|halftime|half time|penalt*|snooker|frame|century|league|playoff*|cup tie|quarterback|innings|metres|marathon|rebounds|assists|season|coach|transfer window|yellow jersey|olympic*|world cup|champions league|stürmer*|torwart*|tor|tore|bundesliga|trainer|weltcup*|spieltag|halbzeit|rückraum*|buteur*|gardien de but|mi temps|ligue|entraîneur|rebonds|match|arbitre|goleador|portero|gol|goles|liga|entrenador|asistencias|mediocampista|marcó|partido de ida|bramkarz*|napastnik*|gol|mecz*|liga|ligi|trener*|maraton*|rekord życiowy|вратар*|нападающ*|матч*|тренер*|шайб*|гол|гола|чемпионат*|фрейм*|снукер*|забил*|лиги|воротар*|нападник*|тренер*|м’яч*|чемпіонат*|ліги|голи|головою|нокаут*|боксер*|юніор*|фінал*|олімпіад*|олимпиад*|rugby|tennis*|tenis*|cricket|handball*|basket*|hockey|hokej*|хоккей*|хокей*|футбол*|fußball*|football*|futbol*|piłkar*|tournament*|medal*|peloton|cyclist*|sprint*|stadium|referee*|gymnast*|heptathlon|hat trick|wicket*|offside|kickboxing|boxer*|winger*|turnier*|medaille*|elfmeter*|pokal*|radprofi*|spielmacher*|schiedsrichter*|stadion*|torschütze*|kader|tournoi*|médaille*|étape|stade|sprinteur*|cycliste*|penalti*|torneo*|medalla*|estadio*|delantero*|ciclista*|tenista*|árbitro*|mityng*|skoczk*|skoków|kolarz*|kraks*|turniej*|sprintu|kibic*|drużyn*|puchar*|szachist*|szachow*|zapaśni*|bramk*|пенальти|брейк*|бронз*|бревн*|спринт*|марафон*|велогонщик*|турнир*|арбитр*|стадион*|болельщик*|голкипер*|нокдаун*|чемпион*|медал*|пенальті|турнір*|арбітр*|стадіон*|вболівальник*|уболівальник*|чемпіон*|спринтер*|забіг*|суперкубок*|гандбол*|волейбол*|шахмат*|шахіст*|шахіс*|штангист*|борець|лыжн*|лижн*|tennis|sets|tie break|double fault|grand slam|wallach|reiter|stechen|umlauf|pferd|springreit*|dressur|jockey*|hippodrom*|juge de ligne|set|échecs|grossmeister*|großmeister*|grandmaster*|chess|schach*|ajedrez*|szach*|гроссмейстер*|гросмейстер*|партию|партію|внічию|ничью|глядач*|nokaut*|knockout*|corrida|torero*|boxeo|campeonato*|meisterschaft*|championnat*|mistrzostw*|joueur*|jugador*|zawodnik*|zawodniczk*|игрок*|гравець|гравц*|спортсмен*|біатлон*|биатлон*|biathlon*|gelding|filly|stallion|racecourse|hengst|stute|hongre|jument|pouliche|étalon|quinté|hippodrome|potro|potra|yegua|hipódromo|ogier|klacz|wałach|gonitw*|жереб*|кобыл*|скачк*|скакун*|скачок|кобил*|mundial|coupe du monde|camiseta*|maillot*|trikot*|koszulk*|футболк*|équipe de france',
  medicine:
    'patient*|tumour*|tumor*|chemotherap*|radiotherap*|fractions|lesion*|ng|mmhg|mg|ml|sonografie|diagnos*|noradrenalin*|biops*|dose|symptom*|clinical*|surger*|liver|lungs|chest|hepat*|leber*|behandlung*|therap*|tumeur*|chimiothérap*|paciente*|tratamiento|presión arterial|hígado|pacjent*|leczeni*|wątrob*|badani*|dawk*|пациент*|опухол*|печен*|лечени*|доз*|пацієнт*|пухлин*|лікуванн*|vaccin*|impfung*|swab*|pcr|blood pressure|plasma|serum|beta hcg|cea|implant*|neutrophil*|cardiolog*|mri|ct scan|surgeon*|chirurg*|chirurg|operationssaal|kardiolog*|cirujan*|implante*|guz*|zabieg*|нейтрофил*|имплант*|хирург*|кардиолог*|мигрен*|інфаркт*|инфаркт*|імплант*|хірург*|кардіолог*|рецептур*|аналіз крові|enfermer*|infirmier*|infirmière*|krankenpfleg*|nurse|nurses|pielęgniark*|медсестр*|electrofisiólog*|anesthesi*|anästhesi*|anestesi*|anestezj*|анестези*|анестезі*|sinusal|auricular|catheter*|katheter*|cathéter*|catéter*|cewnik*|катетер*|médecin*|médico|médicos|lekarz*|arzt|ärzte|ärztin|врач*|лікар*|клиник*|клінік*|анализ крови|онколог*|oncolog*|onkolog*',
  travel:
    'tram|trams|metro|museum*|tickets|hotel*|sightseeing|beach*|hostel*|cuisine|unesco|world heritage|old town|altstadt|alleen|visafrei*|urlaub*|reise*|funiculaire|plage*|séjour|balnéaire|playa*|barco|baños|pasteles|viaje*|zwiedza*|plaż*|bilety|билет*|квитк*|pub|pubs|kneipe*|karaoke|park|zamek|kawiarni*|набережн*|драник*|музе*|экскурси*|турист*|пляж*|отел*|готел*|кипарис*|путівк*|екскурсі*|ferry|ferries|bazaar|mosque|castle|baths|lángos|café*|opéra|marché|gulls|teahouse*|чай|чайк*|торг|килим*',
  computing:
    'neural|transformer*|layers|dataset*|training data|classif*|gpu|tensor*|algorithm*|software|server*|app|browser|firmware|login|netz*werk*|datensatz|réseau de neurones|logiciel*|redes neuronales|aprendizaje automático|sieć neuronowa|нейросет*|нейромереж*|алгоритм*|spectrogram*|bandwidth|router*|api',
  arts: 'playwright*|theatre|theater|stage|sequel|audiences|album|novel*|exhibition|gallery|sculptor*|painter*|collage*|orchestra*|ballet|volksbühne|ausstellung*|dichter*|bühne|roman|theaterstück|chanteuse|chante|concert|poète*|exposition|cantante|novela|pintor*|teatro|malar*|wystaw*|powieś*|teatr*|tłumaczył|актёр*|театр*|роман*|сцен*|выставк*|художни*|виставк*|аквар*|поет*|вистав*|sitcom|episode|actress|box office|reviews|critics|screenplay|film|films|actor|actors|movie*|director’s cut|comedy|comedies|filmfestival|schauspiel*|regisseur*|komödie*|kinofilm*|réalisat*|comédie*|actrice*|acteur*|película*|actriz|comedia*|cineasta*|aktor*|reżyser*|komedi*|filmu|filmie|kinow*|scenariusz*|фильм*|кинофестивал*|актер*|режиссёр*|режиссер*|комеди*|спектакл*|сериал*|фільм*|актор*|режисер*|комеді*|серіал*|кінокритик*|героїн*|героин*|кастинг*',
  study:
    'calculus|exam|exams|students|semester|curriculum|dean|course credit|classes|studierende*|prüfung*|examen|examens|étudiant*|alumnos|estudiantes|egzamin*|student*|студент*|экзамен*|іспит*|school counts|examiner*|examinee*|stations|resit*|written paper|coursework|semestre*|partiels|rattrapage*|cursus|amphi*|klausur*|hausarbeit*|mensa|hörsaal*|asignatura*|matrícula|zaliczeni*|dziekan*|зачёт*|деканат*|залік|заліки|заліку',
  trade:
    'warehouse|loan|lender*|collateral|mortgage|vendor*|processor|invoice*|supplier*|valve*|thread*|thread sealant|warranty|boiler*|refund*|auftragsverarbeit*|dienstleister|gewährleistung|fournisseur*|consommateur*|assurance habitation|proveedor*|préstamo|hipoteca|kredyt*|wykonawc*|faktur*|inwestor*|кредит*|поставщик*|игрушк*|магазин*|производител*|монтаж*|котел|котла|постачальник*|виробник*|фільтр*|airline*|emission*|customers|kundendienst',
  food: 'recipe*|butter|flour|garlic|dough|oven|tablespoon*|teaspoon*|breadcrumb*|rezept*|mehl|teelöffel|esslöffel|backofen|knoblauch*|recette*|beurre|farine|cuillère*|receta*|mantequilla|harina|cucharada*|masło|mąk*|koper*|piekarnik*|łyżk*|pierog*|сковород*|духовк*|мука|муки|чеснок*|укроп*|тесто|теста|начинк*|вареник*|борошн*|духовц*|часник*|кріп|тісто|тіста|борщ*',
  town: 'bus stop*|bakery|bakeries|parish|parishioners|bin collection|allotment*|bushaltestelle*|haltestelle*|bäckerei*|standesamt*|ortsteil*|marktplatz*|freibad|kleingarten*|schrebergarten*|boulangerie*|arrêt de bus|mairie|salle des fêtes|déchetterie|parada de autobús|parada|autobús|panadería*|vecinos|vecinas|vecinal*|ayuntamiento|przystan*|piekarni*|osiedl*|śmietnik*|działk*|автобусн*|остановк*|пекарн*|микрорайон*|подъезд*|дачник*|зупинк*|мікрорайон*|під’їзд*',
};

const CUES: readonly (readonly [Topic, readonly string[]])[] = TOPICS.map((topic) => [topic, [...new Set(WORDS[topic].split('|'))]]);

export interface TopicWord {
  readonly topic: Topic;
  readonly cue: string;
  /** Word number. */
  readonly at: number;
}

const known = new WeakMap<PageWords, readonly TopicWord[]>();

/** All topic words of a page, in page order; read once per page. */
export const topicWords = (page: PageWords): readonly TopicWord[] => {
  let found = known.get(page);
  if (!found) {
    found = CUES.flatMap(([topic, cues]) =>
      page.present(cues).flatMap(({ text, at }) => Array.from(at, (word) => ({ topic, cue: text, at: word }))),
    ).sort((a, b) => a.at - b.at);
    known.set(page, found);
  }
  return found;
};
