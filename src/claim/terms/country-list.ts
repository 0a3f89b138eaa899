/**
 * Countries: how names, capitals and demonyms begin, folded, in seven languages and both scripts.
 *
 * A capital stands for its state, as it does in news. Two claims that differ in nothing but the country
 * are two claims, so a country that only one side names speaks against a match.
 */
export const COUNTRY_ROWS = `
ua: ukrain ucran ukrajin kyiv kiev kiew kyjiw kijow kijow киев киян украин україн київ києв
ru: russi russ moscow moskau moscou moscu moskw mosca moskva kremlin kreml rusia ruso rusa rusos rusas rosj росс русск моск кремл рос росі російськ рф russland rosyj moskiew
us: america united=states usa =us washington vereinigte amerik etats-unis etatsunis etats estados eeuu american waszyngton usa сша америк вашингтон stany
gb: britain british kingdom london england grossbritannien brit konigreich londres royaume-uni britann reino brytan zjednoczon londyn brytyj британ лондон великобритан королевств англи британі
fr: =france francais franzos frances francus francj french frankr frankreich paris =pari paryz франц париж
de: german deutsch berlin allemagn allemand alemania aleman niemc niemiec niemc немц герман берлин німеч німц
pl: poland polish polen poln warsaw warschau pologn polonais varsovi polonia polaco polsk polak warszaw польш польск поляк варшав польщ
tr: turk ankara istanbul стамбул турц турец анкар туреч
by: belarus weissruss bielorus bialorus белорус білорус
ge: =georgia georgian georgien georgi gruzj gruzi tbilisi tiflis грузи тбилис грузі тбілісі
md: moldov moldau moldavi chisin kisz молдов молдав кишин кишинів
fi: finland finn finlande finlandi helsin финлян финн финск фінл фінн фінс хельсин гельсін
se: swed schwed suede suedois sueci szwec szwed stockholm sztokholm швед швец стокгольм
ch: switz swiss schweiz suisse suiza suizo szwajcar =bern =berne швейцар
at: austri osterreich autrich wien vienn austriac wieden австри вен австрі відень
ie: ireland irish irland dublin irlande ирланд дублин ірланд дублін
cn: china chines beijing peking chine pekin chin кита пекин китай пекін
il: israel izrael jerusalem израил ізраїл
ca: canad kanad ottawa канад
sy: syri syrie siria damas сири сирі
iq: iraq irak baghdad bagdad ирак ірак
ir: iran teher тегеран иран іран
af: afghan afgan афган
rs: serb serbi belgrad сербск сербі белград
xk: kosov косов
kz: kazakh kasach kazajst kazach казах
lt: lithuan litau lituan litw vilnius wilno литв вильнюс вільнюс
lv: latvia lettland letton leton lotw riga латв рига
ee: eston tallin эстон естон таллин
ro: romani roumain rumani rumun rumano bucharest bukarest bucarest румын румун бухарест
hu: hungar ungarn ungaris hongr hungr wegr wegier венгр угорщ угорс
cz: czech tschech tchequ checa checo czes =prague =prag =praga =prager чехи чехія чехії чехію чешск чеськ прага праге праги прагу празі
sk: slovak slowak slovaq eslovac slowac словак словац
bg: bulgar болгар =софия =софии =софія
gr: =greece greek griech greci grecja grecji grecka =grece =grec athen ateny греци грецьк греческ греч афин
it: italy itali =rome =rom =roma italien италь итали італ
es: spain spanish spani espagn espan madrid hiszp испан іспан мадрид
pt: portug португал
nl: netherland dutch niederland hague pays-bas holand haag нидерланд гааг нідерланд
be: belgi belge belga belgow belgijs бельг
dk: denmark danemark danish danem dinamar dania danii dunsk копенг дания дании данию данией датск данія данії данію данськ
no: norw norveg norueg норве oslo
jp: japan japon tokyo tokio япон токио
kr: korea coree corea korei корея кореи корею корейс кореє кореї сеул seoul
in: =india indian indien delhi indie индия индии індія індії
tw: taiwan tajwan тайван
lb: lebanon liban libano ливан ліван
lk: libya libyen libye libi ливи лівія лівії лівію лівійс
za: sudafrik south=africa южноафрикан юар
am: armeni erevan yerevan erywan армен вірмен ереван
az: azerbai aserbai azerbaij azerbejd баку азербайдж baku
ne: =niger nigrze нигер нігер
ml: =mali малі
sd: sudan soudan судан
ve: venezuel wenezuel венесуэл венесуел
cu: =cuba =kuba кубы куба
mx: mexic mexik mexiqu meksyk мексик
br: brazil brasil bresil brazyl бразил
eg: egypt egipt agypt егип египет єгип
sa: saudi saoud саудов
ye: yemen jemen йемен ємен
ps: palestin palast gaza палест =газа =газе =газу =газы =гази =газі
vn: vietnam wietnam вьетнам вєтнам
kp: pjongjang pyongyang пхеньян
pk: pakistan пакистан
au: australi австрал
mm: myanmar birma мьянм мянм
mk: macedon mazedon macedonia македон
me: montenegro czarnogor черногор чорногор
cy: cyprus zypern chypre chipre cypr кипр кіпр
`;
