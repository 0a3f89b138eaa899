/** Concepts of states, law and politics, and of the countries and towns of the news. Columns: en | de | fr | es | pl | ru | uk. */
export const STATES_AND_LAW = `
president | prasident | president | president | prezydent | президент | президент
minister ministr | minister | ministr | ministr | minist | министр министерств | міністр міністерств
prime premier | premier | premier | primer | premier | премьер | прем'єр премєр
deputy vice | stellvertret vize | adjoint vice | vice adjunt vicepres | wice zastepc | заместител вице | заступник віце
secretar | sekret aussenminist | secretair | secretari | sekretarz | секретар госсекретар | секретар держсекретар
chancell | kanzler | chancel | cancill | kanclerz | канцлер | канцлер
foreign | aussen auslandisch | etrang exteri | exterior extranjer | zagraniczn | иностран зарубеж | закордон іноземн
government | regierung | gouvernement | gobiern | rzad rzadow | правительств | уряд
parliament | parlament | parlement | parlament | parlament | парламент | парламент
speaker chair | vorsitz prasidi sprecher | president.parl porte | portavoz | marszal przewodnicz rzeczni | спикер председател | спікер голов
spokes | sprecher | porte-parol parole | portavoz vocero | rzecznik rzeczni | представител пресс | речник прес представни
congress | kongress | congres | congres | kongres | конгресс | конгрес
senat | senat | senat | senad | senat | сенат | сенат
council | rat= rats= sicherheitsrat | conseil | consej | rada rady radz | совет | рад= рада ради раді
commission | kommission | commission | comision | komisj | комисси | комісі
union | union | union | union | uni= unii unia | союз | союз
european europe | europa | europe | europ | europ | европ евро | європ євро
membership member | mitglied | membre adhesion | miembr membres | czlonk | член | член
join access | beitritt beitret | adher rejoind adhesion integr | adhesion unirse ingres incorpor | przystap przystep dolacz akces | вступ присоедин | вступ приєдна
candidate | kandidat | candidat | candidat | kandydat | кандидат | кандидат
aspiration ambition | bestreb ambition | aspirat ambition | aspiraci ambicion | aspirac ambic | стремлен амбиц | прагнен амбіц
constitution | verfassung konstitut | constitution | constitucion | konstytuc | конституц | конституц
amend | ander novell | amend modifi | enmiend modific reform | nowel popraw zmian | поправк измен | поправк змін
referend plebiscit | referend volksabstimm | referend | referend | referend | референдум | референдум
vote voter ballot | abstimm wahler stimm | vote voter electeur | vot voto elector | glosow wyborc | голосов избирател | голосув виборц
elect election | wahl gewahlt | elect elu= | eleccion elegid | wybor wybran | выбор избран | вибор обран
law legal legisl | gesetz recht rechtlich | loi jurid legal lois= | ley legal juridic | praw ustaw | закон прав юридич | закон прав юридич
binding obligat | verbindlich bindend verpflicht | contraign oblig | vinculant oblig | wiaza obowiaz zobowiaz | обязыва обязатель | зобов'яз обов'яз
commit pledge promise | zusag versprech versprach verpflicht | engag promess promet | compromet compromis promes promet | zobowiaz obiet obiec przyrzec | обязатель обещ | обіця зобов
court judg | gericht richter | tribunal cour= juge | tribunal corte juez | sad= sadu sedzi | суд судь | суд судд
article clause | artikel paragraf klausel | article clause | articul clausul | artykul klauzul | стать пункт | статт пункт
democra | demokrat | democra | democra | demokra | демократ | демократ
republic | republik | republi | republic | republik | республик | республік
state states stat | staat | etat | estad | panstw | государств стран | держав країн
country countries nation | land lander nation | pays nation | pais nacion | kraj= kraje kraju narod | стран наци | країн наці
people popul citizen | volk bevolker burger | peupl popul citoyen | puebl poblac ciudadan | lud= ludnosc obywatel narod | народ населен граждан | народ населен громадян
authorit official | behord amtlich beamt offiziell | autorit offici responsabl | autorid oficial funcionari | wladz urzedni oficjaln | власт чиновн официал должност | влад посадов чиновн офіцій
leader head | fuhrer chef leiter anfuhr | dirigeant chef leader | lider jefe dirigent | przywod lider szef | лидер глав руковод | лідер очільн кер керівн
power | macht | pouvoir puissanc | poder potenci | wladz moc= mocarst potega | власт держав | влад держав
policy politic | polit | polit | polit | polity | полит | політ
party parties faction | partei fraktion | parti faction | partid faccion | parti frakcj stron | парти фракци сторон | парті фракці сторон
opposition | opposit | opposit | oposic | opozyc | оппозиц | опозиц
advis | berat | conseill | asesor | doradc | советник | радник
negotiator | unterhandl | negociat | negociador | negocjator | переговорщик | переговорник перемовник
status | status | statut | estatus estado.jur status | status | статус | статус
sovereignty-declar proclaim declarat | erklar prokla | proclam declar | proclam declar | proklam deklar | провозгла деклар | проголос деклар
revolution coup | revolution putsch umsturz | revolution coup | revolucion golpe | rewoluc pucz zamach | революц переворот | революц переворот
maidan | maidan | maidan | maidan | majdan | майдан | майдан
soviet ussr | sowjet udssr | sovieti urss | sovietic urss | sowiec radziec zsrr | совет ссср | радян срср
collapse dissol disintegr | zusammenbruch zerfall auflos | effondr dislocat dissol chute | colaps disolu derrumb caida | rozpad upadek | распад развал | розпад розвал
cold | kalt | froid | fria fri= | zimn | холодн | холодн
united | vereinigt vereint | unis= uni= | unid | zjednoczon | соединен объединен | сполучен об'єднан
nations | nationen | nations | naciones | narodow | наций | націй
american america usa us=  u.s | amerik usa us= | americ etats-unis usa | estadounid americ eeuu | ameryk usa | америк сша | америк сша
washington | washington | washington | washington | waszyngton | вашингтон | вашингтон
britain british kingdom uk= | brit grossbritann | britann royaume brit | britan reino.unido | brytyj brytan | британ великобритан | британ великобритан
london | london | londres | londres | londyn | лондон | лондон
german berlin | deutsch berlin | allemag alleman berlin | aleman berlin | niemiec niemc berlin | герман немец берлин | німеч німец берлін
france french paris | frankreich franzos paris | franc paris | franc paris | franc paryz | франц париж | франц париж
poland polish warsaw | pol= polen polnisch warschau | pologn polon varsov | polon polac varsov | polsk polsce warszaw | польш польск варшав | польщ польськ варшав
china chinese beijing | chin peking | chin pekin | chin pekin | chin pekin | кита пекин | кита пекін
turkey turkish ankara turkiye | turk ankara | turqu turc ankara | turqu turc ankara | turc ankar | турци турец анкар | туреч анкар
israel | israel | israel | israel | izrael | израил | ізраїл
canada canadian | kanad | canad | canad | kanad | канад | канад
italy italian rome | italien rom= | itali rome | itali roma | wloch wlosk | итали рим | італі рим
spain spanish madrid | spani | espagn madrid | espan madrid | hiszpan | испан | іспан
russia russian | russ | russ | rus rusia | rosj rosyj | росси русск | росі російськ
ukrain | ukrain | ukrain | ucran ucrani | ukrain | украин | україн
moscow | moskau | moscou | moscu | moskw moskiew | москв моско | москв моско
kyiv kiev | kiew kyjiw | kiev kyiv | kiev kyiv | kijow | киев | києв київ
kremlin | kreml | kremlin | kremlin | kreml | кремл | кремл
crimea | krim | crimee | crimea | krym | крым | крим
donbas | donbas | donbas | donbas | donbas | донбасс | донбас
donetsk | donezk donetsk | donetsk | donetsk | donieck doniec | донецк | донецьк донеч
lugansk luhansk | luhansk lugansk | louhansk lougansk | lugansk | lugansk luhansk | луганск | луганськ
belarus | belarus weissruss | bielorus belarus | bielorrus | bialorus | белорус беларус | білорус
switzerland swiss | schweiz | suiss | suiz | szwajcar | швейцар | швейцар
austria | osterreich | autrich | austri | austri | австри | австрі
ireland irish | irland irisch | irland | irland | irland | ирланд | ірланд
serbia | serbi | serbi | serbi | serbi | серби | сербі
finland sweden | finn schwed | finland sued | finland sueci | finlandi szwecj | финлянд швец | фінлянд швец
japan | japan | japon | japon | japoni | япони | японі
india | indi | inde= indien | indi | indi | инди | інді
istanbul | istanbul | istanbul | estambul | stambul | стамбул | стамбул
minsk | minsk | minsk | minsk | minsk mins | минск | мінськ
budapest | budapest | budapest | budapest | budapeszt | будапешт | будапешт
bucharest | bukarest | bucarest | bucarest | bukareszt | бухарест | бухарест
stuttgart | stuttgart | stuttgart | stuttgart | stuttgar | штутгарт | штутгарт
yalta | jalta | yalta | yalta | jalt jalc | ялт | ялт
chernihiv chernigov | tschernih | tcherni | cherni | czerni | чернигов | чернігов чернігів
arabia saudi gulf | saudi golf | saoudit golfe | saudi golfo | saudyj | саудов | саудів
geneva | genf | geneve | ginebra | genew | женев | женев
brussels | brussel | bruxell | brusel | bruksel | брюссел | брюссел
`;
