/** Concepts of diplomacy and war. Columns: en | de | fr | es | pl | ru | uk; see concept-table.ts. */
export const TALKS_AND_WAR = `
negotiat talks= talk= | verhandl unterhand gesprach | negoci pourparler | negoci conversacion dialog | negocj rozmow pertrakt | переговор | перемов переговор
guarant | garant | garanti garant | garant | gwaran | гарант | гарант
assuranc | zusicher zusag | assuranc | segurid.compromis | zapewni | заверен | запевнен
securit safety | sicherheit | securit | segur | bezpiecz | безопас | безпек безпеч
neutral | neutral | neutral | neutral | neutral | нейтрал | нейтрал
alliance allies ally | allianz bundnis verbundet | allianc allie | alianz aliad | sojusz soj | альянс союзн | альянс союзн
bloc bloc= non-bloc | block blockfrei | bloc | bloque | blok | блок внеблок | блок позаблок
nonalign aligned alignment | blockfrei bundnisfrei | non-align alignement aligne | alinead alineacion alineamient | niezaangaz | неприсоедин внеблоков | неприєднан позаблоков
memorandum | memorand | memorand | memorand | memorand | меморандум | меморандум
treaty treaties pact | vertrag pakt | traite pacte | tratado pacto | traktat umow pakt | договор пакт | договор договір пакт
agreement agree accord deal | abkommen vereinbar einig abmach | accord entente | acuerd acord pact | porozum uzgod uklad | соглаш согласи сделк договорен | угод домовлен згод
compromis concession conced | kompromiss zugestand | compromis concession conced | compromis concesion conced ceder | kompromis ustepst | компромисс уступк уступ | компроміс поступк поступит
peace | fried | paix pacif | paz pacif | pokoj pokoju | мир мирн мире | мир мирн миру
ceasefire truce | waffenruh waffenstill feuerpaus | cessez treve | alto.fuego tregua | rozejm zawieszen | перемир прекращени | перемир припиненн
war warfare wartime | krieg | guerre | guerra | wojn | войн военн | війн воєн війс.
conflict | konflikt | conflit | conflict | konflikt | конфликт | конфлікт
battle battlefield fight fought combat hostilit | kampf gefecht schlacht | combat bataille hostilit | batalla combat hostilid | bitw walk walcz pole. | бо боев битв сраж | бій бойов битв поле.бо боях боїв
attack assault strike offensiv | angriff angreif attack offensiv | attaqu assaut frapp offensiv | ataqu atac asalt ofensiv | atak ataku szturm ofensyw | атак напад нападени удар наступл | атак напад удар наступ
aggress | aggress | agress | agres | agresj | агресс | агрес
invasion invad | invasion einmarsch uberfall | invasion envahi | invasion invad | inwazj | вторжен вторг | вторгнен вторг
occup | besetz besatz okkup | occup | ocup | okup | оккуп | окуп
annex | annex annek | annex | anexi anex | aneks | аннекс | анекс
withdraw withdrew pullback pull-out | abzug abzieh abzuzieh ruckzug zuruckzieh | retrait retir | retir | wycof | вывод отвод вывест отвест | виведен відвед вивест відвест вивод
troop force soldier servicem | trupp soldat streitkraft | troup soldat forc | tropa soldad fuerza efectiv | wojsk zolnierz oddzial sil= sily= | войск солдат военнослуж сил= силы= | військ солдат сил= сили=
army armed | armee heer bewaffn | armee arme | ejercit armad | armi zbrojn | арми вооруженн | армі збройн
militar | militar | militair | militar | wojskow militarn | военн милитар | військов мілітар
weapon arms= arm= armament | waff rustung | armes arme= armement | armas arma= armament | bron= broni uzbroj zbroj | оруж вооруж | збро озброєн
nuclear atomic | atom nuklear kern | nucleair atomiq | nuclear atomic | nuklear jadrow atomow | ядерн атомн | ядерн атомн
arsenal stockpil | arsenal vorrat | arsenal stock | arsenal | arsenal | арсенал запас | арсенал запас
missile rocket ballist | raket ballist | missile ballist roquet | misil balist cohet | rakiet pocisk balist | ракет баллист | ракет баліст
drone uav | drohn | drone | dron | dron | дрон беспилот | дрон безпілот
bomb shell shelling | bomb beschuss beschoss granat | bomb obus pilonn | bomb proyectil bombard | bomb ostrzal ostrzel | бомб обстрел снаряд | бомб обстріл снаряд
air aerial airspac | luft flug | aeri air= airs= | aere aire= | lotnicz powietrz | воздуш авиа | повітр авіа
sky skies | himmel luftraum | ciel= espac.aer | ciel cielos | niebo nieb przestrzen.pow | небо | неб
tank armour | panzer | char= chars= blind | tanque blindad | czolg | танк | танк
intercept shot-down downed | abgefang abfang abgeschoss abschuss | intercept abatt | intercept derrib | przechwyc zestrzel strac | перехват сби | перехоп збит
defen protect | verteidig schutz schutz abwehr | defen proteg protection | defen defiend proteg proteccion | obron bron. ochron | оборон защит | оборон захист захищ
threat threaten | bedroh droh gefahr | menac | amenaz | grozb zagroz grozi | угроз угрож | загроз погроз
risk danger | risik gefahr | risqu danger | riesg peligr | ryzyk niebezp | риск опасн | ризик небезпе
deter prevent | abschreck verhinder | dissua empech preven | disuad imped disuas preven | odstrasz zapobie | сдержив предотвра | стримув запобі
border frontier | grenz | frontier | fronter | granic | границ рубеж | кордон меж
territor land | territori gebiet | territoir | territori | terytor ziem | территор земл | територ земл
region province oblast | region provinz oblast | region provinc oblast | region provinc | region obwod prowinc | регион област провинц | регіон област
sovereign | souveran | souverain | soberan | suweren | суверен | суверен
independ | unabhang | independ | independ | niepodleg niezalez | независ | незалеж
integrit | integrit unversehr | integrit | integrid | integral | целостн | цілісн
occupied-line contact front frontline | front kontaktlini | front | frent | front | фронт | фронт
line lines | lini | ligne | linea | lini | лини | ліні
zone buffer | zone puffer | zone tampon | zona tampon | stref bufor | зон буфер | зон буфер
base bases | stutzpunkt basen basis | base | base= bases= | baz= bazy baz | баз базы | баз бази
deploy station | stationier verleg | deploi deploy station | desplieg desplega estacion | rozmieszcz stacjon | размещ разверн дислоц | розміщ розгорн дислок
demilitari | entmilitari demilitari | demilitari | desmilitari | demilitary zdemilitary | демилитари | демілітари
denazif | entnazif denazif | denazif | desnazif | denazyf | денацифи | денацифі
special | spezial sonder | special | especial | specjaln | специальн спец | спеціальн спец
operation | operation einsatz | operation | operacion operativ | operac | операци | операці
victim casualt killed kill dead death died | opfer tote tot getot starb | victim mort tue= tues= morts= | victim muert mata muri | ofiar zabi smier zgin | жертв погиб уби смерт | жертв загиб вбит смерт
wounded injur | verletz verwund | bless | herid | rann | ранен | поранен ранен
destroy destruct ruin | zerstor | detrui destruct | destru | zniszcz | разруш уничтож | зруйн знищ
prisoner captiv | gefangen haft | prisonn captif | prision preso | jenc wiezn | пленн заключен | полонен в'язн
refuge displac | flucht vertrieb | refugi deplac | refugi desplaz | uchodz | бежен переселен | біжен переселен
mediat broker | vermittl | mediat mediation | mediad mediaci | mediat posredni | посредни | посередни
envoy emissar | gesandt sondergesandt | emissair envoye | enviad emisari | wyslannik | посланник спецпосланник эмиссар | посланник спецпосланник посланц емісар
ambassador embass | botschaft | ambassad | embajad | ambasad | посол посольств | посол посольств
delegat | delegat | delegat | delegac deleg | delegac | делегац | делегац
diplomat | diplomat | diplomat | diplomat | dyplom | дипломат | дипломат
summit | gipfel | sommet | cumbre | szczyt | саммит | саміт
meeting meet met | treff traf | rencontr reunion reuni | reunion encuentr reuni | spotka | встреч встрет | зустріч зустрі
visit trip | besuch reis | visit deplacement | visit viaj | wizyt podroz | визит поездк | візит поїздк
statement declar | erklar mitteil | declar communiq | declar comunicad | oswiadcz deklar | заявлен заяв деклар | заяв деклар
proposal propos suggest | vorschlag vorschl vorgeschlag | propos propositi | propuest propon propus | propoz propon zaproponow | предлож предлага | пропоз пропонув запропон
offer | angebot anbiet bot= | offr offre | ofrec ofert | ofert oferow zaofer | предлож | пропон
demand | forder verlang | exig demand revendic | exig demand reclam | zada domag | требова требу | вимаг вимог
condition precondition | bedingung voraussetz | condition | condicion | warun | услови | умов
plan blueprint | plan entwurf | plan | plan | plan | план | план
draft | entwurf | projet brouillon | borrador proyect | projekt | проект | проєкт проект
sign signed signator signature | unterzeich unterschr signatar | sign | firm signatari | podpis sygnatar | подпис | підпис
ratif | ratif | ratif | ratific | ratyf | ратифи | ратифік
violat breach trampl breach | verletz verstoss bruch | viol pietin | viol incumpl pisote | narusz pogwalc zlama | наруш попра | поруш потопт
sanction | sanktion | sanction | sancion | sankcj | санкци | санкці
crisis | krise | crise | crisis | kryzys | кризис | криз
solution solve resolve settle | losung losen gelos beileg | solution resou regl | solucion resolv resuelv | rozwiaz | решен урегул разреш | рішенн вирішен врегул розв'яз
escalat | eskal | escalad | escal | eskal | эскалац | ескалац
tension | spannung | tension | tension | napiec | напряжен | напруж
progress breakthrough | fortschritt durchbruch | progres avanc perce | progres avanc | postep przelom | прогресс прорыв продвижен | прогрес прорив поступ
consult | konsult beratung | consult | consult | konsult | консульт | консульт
mechanism | mechanism | mecanism | mecanism | mechanizm | механизм | механізм
assist help aid support | hilf hilfe helfen unterstutz beistand beispring | aide aider assist sout | ayud asist apoy | pomoc pomag pomoz wspar | помощ помог поддерж | допомо підтрим
partner | partner | partenair | soci= socios= | partner | партнер | партнер
western west | westlich westen | occident ouest | occident | zachod | запад | захід захід західн
eastern east | ostlich osten | orient est= | orient este= oriental | wschod | восток восточн | схід східн
southern south | sudlich suden | sud= | sur= | poludni | юг южн юге | півден півдн
northern north atlantic | nordlich norden nordatlant | nord= | norte | polnoc | север | північ
`;
