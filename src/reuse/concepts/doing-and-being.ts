/** Concepts of acting, speaking and judging, and ordinary things of the news. Columns: en | de | fr | es | pl | ru | uk. */
export const DOING_AND_BEING = `
accept | akzept annehm annahm | accept | acept | akcept przyj zaakcept | приня приним | прийня прийм
reject refus dismiss rebuff | ablehn abgelehnt lehnt zuruckweis weiger | rejet refus ecart | rechaz neg= niega descart | odrzuc odmow | отверг отказ отклон | відкин відмов відхил
abandon drop= dropping renounc renunci forgo relinquish waive give-up | verzicht aufgeb aufzugeb aufgab | renon abandon | renunci abandon | rezygn zrezygn wyrzec porzuc | отказ | відмов зректи
fulfil fulfill meet= | erfull | satisf rempl accompl | cumpl satisf | spelni | выполн удовлетвор | викон задовольн
ready readiness willing prepared | bereit | pret= prete= prets= dispos | dispuest list= listo | gotow | готов | готов
possib possibility | moglich | possib eventuel | posib | mozliw | возмож | можлив
impossib unable | unmoglich | impossib incapabl | imposib incap | niemozliw | невозмож | неможлив
necess need | notwendig brauch notig | necess besoin | necesi necesid | koniecz potrzeb | необходим нужн | необхідн потріб
important importance | wichtig bedeut | important importance | importan | wazn istotn | важн | важлив
point points | punkt | point | punto | punkt | пункт момент | пункт момент
clear clarif | klar deutlich | clair precis | clar= claro clara | jasn wyrazn | ясн понят четк | ясн зрозум чітк
simple easy simply | einfach leicht | simpl facil | simpl facil sencill | prost latw | прост легк | прост легк
difficult hard challeng | schwierig schwer herausforder | difficil defi | dificil dificult desafi ret= reto | trudn wyzwan | сложн трудн вызов | складн важк виклик
interview | interview | interview entretien | entrevist | wywiad | интервью | інтерв'ю інтервю
journalist reporter press media | journalist reporter press medien | journalist press medias | periodist prens medio | dziennik pras media medi= | журналист пресс сми | журналіст прес змі меді
report reported | bericht | rapport | inform | raport relacj donios | сообщ доклад отчет | повідом доповід звіт
interest | interess | interes | interes | interes zainteres | интерес заинтерес | інтерес зацікав
empty vain | leer | vid= vide= vain creus | vaci | pust | пуст | порожн
lesson | lektion lehre nachhilf | lecon | leccion | lekcj | урок | урок
difference differ | unterschied anders | differen | diferen distint | roznic rozni | разниц отлич различ | різниц відмін відріз
system | system | system | sistem | system | систем | систем
built build | bau= gebaut baut errichte | constru bati | constru | budow zbudow | построен строи | побудов збудов
man men | mann manner | homme | hombre | czlowiek mezczy | человек мужчин | людин чолов
one= single | ein einzig= | seul | solo unico | jeden jedn | один одн | один одн
war-end end= ending ended finish | ende= beend | fin= finir termin | fin= final termin | koniec konca zakoncz | конец окончан заверш | кінець закінч заверш
begin began start launch | beginn begann start | commenc debut lanc | empez comenz inici lanz | zacz rozpocz poczat | нача начин запуст | поча розпоч запуст
continu remain keep | fortsetz fortfuhr weiter bleib | continu rest demeur | continu sigu perman qued | kontynu pozosta nadal | продолж остава остал | продовж залиш
stop halt cease | stopp aufhor einstell | arret cess | deten cese par= parar | zatrzym zaprzest wstrzym | останов прекрат | зупин припин
return back | zuruck ruckkehr | retour rev | regres volv | powrot wroc | возвра вернут | поверн
exchange swap trade | austausch tausch gegenleist gegenzug | echang contrepart | cambio intercambi | zamian wymian | обмен взамен | обмін взамін натомість
give gave given | geb gab= gegeb | donn | dar= dio= dado | da= dac= daje | дат= дал= дает | дат= дав= дає надат
receive obtain get= got= | erhalt bekomm | recev obten recu | recib obten | otrzym dosta | получ | отрим одерж
provid offer-give | bereitstell gewahr liefer | fourni accord | proporcion brind ofrec | zapewni dostarcz udziel | предостав обеспеч | надат надав забезпеч
include contain | enthalt einschliess umfass beinhalt | comprend inclu comport | inclu conten | zawier obejm | включ содерж | включ містит
maintain retain | behielt behalt beibehalt aufrechterhalt | conserv mainten | mantuv manten conserv | utrzym zachow | сохран поддерж | зберег збереж підтрим утрим
control | kontroll | control | control | kontrol | контрол | контрол
possess own | besass besitz | possed | poseer posee pose | posiada | облада владе | волод
world | welt | mond= mondial | mund | swiat | мир= мира= миров | світ
third | dritt | trois tiers | tercer | trzeci | трет | трет
largest big great large | gross grosst | grand plus-grand | grand may | najwiek wielk duz | крупн больш велик | найбільш велик
small little | klein | petit peu= | pequen poc | mal= maly niewiel | маленьк неболь мал | маленьк невелик мал
new | neu | nouveau nouvel | nuev | now= nowy nowe nowa nowych | нов | нов
old former long-standing | alt= alten= fruher ehemalig | ancien vieux | antigu viej exp= | dawn star= byly | стар бывш прежн | стар колишн давн
long-time long | lang | long | larg | dlug | долг давно | довг давно
recent late | kurzlich jungst letzt | recent dernier | recient ultim | niedawn ostatn | недавн последн | нещодавн останн
next future coming | nachst kunft zukunft | prochain futur avenir | proxim futur | nastepn przyszl | следующ будущ | наступн майбутн
first | erst | premier prem= | primer | pierwsz | перв | перш
second | zweit | second deuxi | segund | drug | втор | друг
most majority mainly predominant | meist mehrheit uberwieg | plupart majorit | mayor | wiekszosc glown przewaz | больш большинств преимущ | більш переважн
equal similar comparable equivalent | gleich ahnlich vergleich entsprech | egal similair compar equivalent | igual similar compar equivalent | rown podobn porown odpowiad | равн схож похож сопостав аналогич | рівн схож подібн порівн аналогіч
strict firm robust strong solid | streng hart stark robust fest | strict ferme solid fort robust | estrict firme solid fuerte robust | surow twarde siln mocn solidn scisl | строг жестк сильн крепк надежн | суворо жорстк сильн міцн надійн
better improve | besser verbesser | mieux meilleur amelior | mejor | lepsz poprawi | лучш улучш | кращ поліпш покращ
bad worse | schlecht schlimm | pire mauvais | peor mal= malo | zl= gorsz | плох хуж | поган гірш
full complete | voll vollstand | complet plein | complet plen | peln calkow | полн | повн
reduce reduc cut= | reduzier verring senk | redui reduct diminu | reduc disminu | zmniejsz ogranicz redukc | сократ снизи уменьш | скорот зменш зниз
increase rise grow | erhoh steig wachs zunahm | augment hauss crois | aument sub= creci | wzrost zwieksz rosn | увелич рост повыш | збільш зрост підвищ
radical drastic | radikal drastisch | radical drastiq | radical drastic | radykaln drastycz | радикал кардинал | радикал кардинал
presenc | prasenz | presence | presencia | obecnosc | присутств | присутн
trust confidence | vertrau | confiance | confianz | zaufan | довер | довір
mutual reciproc | gegenseit | mutuel reciproq | mutu reciproc | wzajemn | взаимн | взаємн
goal aim objectiv purpose | ziel zweck | but= objectif | objetiv meta= fin= | cel= cele= celu= celem= | цел цель | мет= мета мету ціл
task mission | aufgabe mission auftrag | tache mission | tarea mision | zadani misj | задач мисси | завдан місі
reason cause justif | grund rechtfert ursach | raison cause justif | razon causa justific | powod przyczyn uzasad | причин основан оправд | причин підстав виправд
result outcome | ergebnis resultat | result issue | result | wynik rezultat | результат итог | результат підсум
fact actual | tatsach tatsachlich | fait= realit | hecho realid | fakt rzeczywist | факт действител | факт насправд
question issue matter | frage | question | cuestion pregunt tema | pytan kwesti spraw | вопрос | питан
answer respon | antwort | repons repond | respuest respond | odpowied | ответ отвеч | відповід
idea notion concept | idee konzept | idee notion concept | idea nocion concept | idea pomysl koncepcj pojeci | иде концепци понят | іде концепці понят
opinion view | meinung ansicht | opinion avis | opinion opin | opini zdani poglad | мнени взгляд | думк погляд
decision decide | entscheid | decision decid | decision decid | decyzj decyd | решен реши | рішен виріш
choice choose option | wahl option | choix option | elec opcion | wybor opcj | выбор вариант | вибір варіант
chance opportunit | chance gelegenheit | chance occasion opportun | oportun ocasion | szans okazj | шанс возможн | шанс нагод
hope expect | hoff erwart | espoir esper attend attent | esperanz esper expect | nadziej oczekiw | надежд надея ожида | наді сподів очік
fear worr concern | furcht angst sorg | crain peur inquiet preoccup | miedo temor preocup | obaw strach niepokoj | страх опасен беспоко | страх побоюв занепоко
believe think thought | glaub denk meint dacht | croi pens | cree creer piens | wierz sadzi mysl uwaz | вери счита дума | вірит вваж дума
know known | wiss weiss bekannt | sait savoir connu | sab conoc | wie= wiedz znan | зна извест | знає відом
understand | versteh verstand | compren | entiend comprend | rozumi | понима | розумі
remember recall forgotten | erinner gedach vergess | souven rappel oubli | record olvid | pamiet przypom zapom | помн напомн забыт вспом | пам'ят нагад забут
refer mention allude | bezog bezieh erwahn anspiel | refer mention allusion | refer mencion alud | nawiaz wspom odnos | ссыла упомян имел.в.виду | посил згад мав.на
explain | erklar erlauter | expliqu | explic | wyjasni tlumacz | объясн поясн | поясн
emphasi stress underlin | beton unterstrich | soulign insist | subray destac insist enfatiz | podkresl zaznacz | подчеркн | підкресл наголос
confirm | bestatig | confirm | confirm | potwierdz | подтвер | підтвер
announce | ankundig angekundigt kundigt bekanntg | annonc | anunci | oglos zapowied | объяв анонс | оголос анонс
warn | warn | averti mis.en.garde | advert | ostrzeg ostrzez | предупрежд предостер | попередж застер
accus blame charge | beschuldig vorwurf vorwerf | accus | acus culp | oskarz zarzuc | обвин | звинувач
deny denied | bestreit dementier leugn | nie= dement | neg desmint | zaprzecz | отриц опроверг | запереч спрост
speak spoke talk-about | sprech sprach redet | parl= parle evoqu | habl | mowi= mowil rozmaw | говор | говор розмов
write wrote written | schreib schrieb | ecri | escri | pisa napisa | писа напис | писа напис
quote cite according | zitier laut= zufolg | cit | cita segun | cyt wedlug | цит словам | цит словами
publish | veroffent | publi | public | publik opublik | публик опублик | публік опублік
appear seem | schein | sembl appar | parec apar | wydaj zda | каже появ | здає з'яв
show demonstrat | zeig | montr | muestr mostr demuestr | pokaz wykaz | показ демонстр | показ демонстр
mean meaning | bedeut heisst | signif | signific | oznacz znacz | означ значи | означ значит
change alter transform | ander wandel verander wechsel | chang modif transform | cambi transform | zmian zmieni | измен перемен | змін
consider regard | betracht erwag | consider envisag | consider | uzna rozwaz traktow | рассматр счита | розгляд вваж
discuss debate | diskut erorter debatt | discut debat | discut debat | dyskut omaw debat | обсужд дискусс | обговор дискус
approve adopt pass= | billig verabschied genehmig | approuv adopt | aprob adopt | zatwierdz przyjet uchwal | одобр утверд приня | схвал затверд ухвал
establish set-up create | schaff grund errichte einricht | cre= creer etabl | cre= crear establec | utworz stworz ustanow | созда установ учред | створ встанов
enshrine anchor | verankert verank | inscrit inscri consacr | consagr consagrad | zapisan wpisan | закреплен закреп | закріплен закріп
impose force-to compel | zwing erzwing | impos forc oblig | impon oblig forz | zmus narzuc | застав навяз принуд | змус нав'яз примус
allow permit let= | erlaub zulass ermoglich | permet autoris | permit | pozwol umozliw | позвол разреш | дозвол
exist existenc | existi bestehen | exist | exist | istni | существ | існу
work function | funktion wirk arbeit | fonction march travail | funcion trabaj | dziala funkcj prac | работ действ функц | працю діє функц
lose lost loss | verlor verlier verlust | perd pert | perd perdi | strac utrat | потер утрат | втрат
win won victory | gewinn gewonn sieg | gagn victoire | gan victori | wygr zwyciest | побед выигр | перемог виграт
fall fell | fall fiel= sturz | tomb chute | cae cay | upad spad | паде упал | паді впав
send sent | send schick gesandt | envoy | envi | wysl | отправ посла | надісл відправ
take took | nehm nahm | prend pris= | tom= tomar tomo | wzia bierz | взя бер | взя бер
bring lead led | bring fuhrt | men= conduit apport | llev condu | prowadz doprow | прив вед | прив вед
move step | schritt bewegung | pas= demarche mesure | paso medida | krok ruch | шаг мер | крок захід
process | prozess | processus | proces | proces | процесс | процес
way path road | weg= wege | voie chemin | via camin | drog sposob | путь дорог способ | шлях дорог спосіб
side sides | seite | cote= camp | lado bando part | stron | сторон | сторон сторін
group | gruppe | groupe | grupo | grup | групп | груп
role | rolle | role | papel rol= | rol= role= | роль рол | роль рол
paper piece-of | papier zettel | papier | papel | papier kartk swistek | бумаг бумажк | папір папер папірц
place | ort= platz stelle | lieu place | lugar | miejsc | мест | місц
family families home house | famil haus | famill maison | famili casa hogar | rodzin dom= domu | семь семей дом | сім'я родин дім дом
child children | kind kinder | enfant | nin hij | dzieck dziec | дет ребен | діт дит
electric power-cut outage energy | strom energi stromausfall | electric coupur energ | electric apagon energ corte | prad elektr energ | электр энерг отключ | електр енерг відключ
water heat | wasser heiz | eau= chauff | agua calef | wod ogrzew ciepl | вод отоплен тепл | вод опаленн тепл
econom | wirtschaft okonom | econom | econom | gospodar ekonom | эконом хозяйств | економ господар
money fund billion million | geld milliard million | argent milliard million fond | diner millon millard fond | pieniad miliard milion fundusz | деньг миллиард миллион фонд | грош мільярд мільйон фонд
market price | markt preis | march prix | mercad preci | rynek cen= ceny | рынок цен | ринок цін
company firm | unternehm firma konzern | entrepris societ | empres compani | firm przedsieb spolk | компани предприят | компані підприєм
gas oil fuel | gas= ol= treibstoff | gaz petrol carbur | gas= petrol combust | gaz rop= ropy paliw | газ нефт топлив | газ нафт палив
expert analyst scholar | experte analyst | expert analyst | expert analist | ekspert analityk | эксперт аналитик | експерт аналітик
agenc | agentur | agence | agencia | agencj | агентств | агентств
channel broadcast televis | sender kanal fernseh rundfunk | chaine televis | canal cadena televis | kanal telewiz stacj | канал телевид телеканал | канал телебач телеканал
scenario prospect | szenari aussicht perspektiv | scenari perspectiv | escenari perspectiv | scenari perspektyw | сценари перспектив | сценарі перспектив
influence impact effect | einfluss auswirk wirkung | influenc impact effet consequen | influenci impact efect consecu | wplyw skutek skutk konsekw | влияни эффект последств воздейств | вплив ефект наслід
standard level high | niveau hoch hohe | niveau haut eleve | nivel alt= alto elevad | poziom wysok | уровень уровн высок | рівень рівн висок
relation | bezieh verhalt | relation rapport | relacion | relacj stosun | отношен | віднос стосун
history histor | geschicht histor | histoir histor | histori | histori | истори | істор
moment | moment augenblick | moment instant | moment | moment chwil | момент | момент
principle | prinzip grundsatz | princip | princip | zasad | принцип | принцип
international | international volkerrecht | international | internacional | miedzynarod | международ | міжнарод
global geopolit | global geopolit weltweit | global geopolit mondial | global geopolit mundial | globaln geopolit | глобальн геополит | глобальн геополіт
continent | kontinent | continent | continent | kontynent | континент | континент
local domestic internal | lokal inner innen | local interieur interne | local intern | lokaln wewnetrz krajow | местн внутренн | місцев внутрішн
public | offentlich | public publiq | public | publiczn | публичн обществен | публічн громадськ
private | privat | priv | privad | prywatn | частн | приватн
common joint | gemeinsam | commun conjoint | comun conjunt | wspoln | общ совместн | спільн
serious grave | ernst gravierend | grave serieu | grave seri | powazn | серьезн | серйозн
fair just= | fair gerecht | juste equitabl | justo justa | sprawiedliw uczciw | справедлив | справедлив
broad wide comprehensive | breit umfassend | large vast global | ampli integral | szerok kompleks | широк комплексн | широк комплексн
temporary preliminary | vorubergeh vorlaufig | temporair provisoir prelim | temporal provision prelim | tymczasow wstepn | временн предварит | тимчасов попередн
permanent constant | standig dauerhaft permanent | permanent durabl | permanent duradera | stal staly trwal | постоян | постійн
nearly almost about | fast ungefahr | presque environ | casi unos | prawie okolo | почти около | майже близько
human | mensch | humain | human | ludzk czlowiecz human | человеч гуман | людськ гуман
cultur | kultur | cultur | cultur | kultur | культур | культур
language linguist | sprach | langu linguist | lengu idiom linguist | jezyk | язык | мов= мова мови
inform | inform | inform | inform | inform | информ | інформ
civil civili | zivil | civil | civil | cywil | цивил граждан | цивіл
`;
