/**
 * Names that tell that a text is about Russia's war against Ukraine: folded beginnings in seven languages and both
 * scripts; `=` in front asks for the whole word ("natomiast" is no NATO). Countries have a list of their own.
 */

/** Where the war is or was fought, and the regions about it. */
export const FRONT_NAMES = `
crimea crimee krims =krim =krym krymu krymi krymsk крым =крим криму кримом кримськ кримчан
donbas донбас donets donezk doniec doniet донец lugansk luhansk lougansk lugans luhans louhans луганс
kherson cherson jerson херсон zaporizh zaporozh saporisch saporosch zaporij zaporiy zaporoz zaporiz запорож запоріж
mariupol marioupol мариупол маріупол kharkiv kharkov charkiw charkow jarkov charkiv harkiv харьков харків
avdi awdi avdeev авдеев авдії bakhmut bachmut bajmut bakhmout бахмут soledar соледар
sloviansk slaviansk slowjansk slowians славянск янськ їнк kramatorsk краматорс
kupiansk kupjansk kupyansk kupians koupiansk купянс izyum izium izjum izioum =изюм =изюма =изюмом =изюме =ізюм =ізюма =ізюмі =ізюмом
pokrovsk pokrowsk покровс melitopol мелитопол мелітопол berdiansk berdyansk berdjansk бердянс
belgorod bjelgorod bielgorod bialogrod белгород бєлгород шебекин koursk kursk курск sudzha sudscha soudja суджа судже суджу
severodon sieverodon siewierodon sjewjerodon северодонец сєвєродон lysychans lissitschans lyssytschans lyssytchans lysyczans лисичанс
rubizhn rubischn рубежно рубіжн popasn попасн dobropil добропіл доброполь vuhledar ugledar wuhledar угледар вугледар
toretsk torezk toreck торецк торецьк chasiv tschassiw tchassiv czasiw часовояр kurakhov kurachow курахов
vovchans wowtschans wowczans волчанск вовчанс marinka марьинк красногоров krasnohor gorlovka horlivka горловк горлівк makiivka makeevka макеевк макіївк
debaltsev debalzew дебальцев ilovais ilowais иловайс іловайс savur =саур =савур snizhn
shyrokyn schyrokyne широкино volnovakh wolnowach волновах энергодар енергодар enerhodar energodar tokmak токмак
robotyn роботин huliaipol guliaipol гуляйпол kakhovk kachowk каховк butscha boutcha =bucha =буча =бучі =буче =бучу irpin irpen ирпен ірпін ірпен hostomel гостомел
=sumy =сумы сумщин chernihiv tschernihiw tchernihiv czernih чернигов чернігів sewastopol sevastopol sebastopol sebastopol севастопол simferopol симферопол сімферопол
isjum artemovsk artyomovsk artemiws артемовск артемівськ балакл balakl balaklija sewerodon sievierodon lisichans lisiczans lissitchans =orikhiv орехов оріхів nikopol нікопол никопол ochakiv otschakiw очаків очаков kertsch =kerch =kertch =керчь =керчи =керч приазов novoross neurussland noworos новоросси новоросі lyman =лиман =лимана =лимані
shakhtarsk konstantinovk kostiantyniv kostjantyniw konstantynow kostiantyniw константиновк костянтинів krasnoarm красноармейс красноармійс myrnohrad mirnograd мирноград димитров
horliwk gorlowk gorliwk =ostukraine =sudukraine
kostyantyniv druzhkiv druzhkov druschkiw дружковк дружківк siversk seversk северск сіверськ selydov selidov селидов huliai hulyai gulyaipol =seim =сейм
henichesk genichesk henitschesk генич геніч skadovsk скадовс oleshk олешк krynky крынк кринк enakiev єнакі енакиев alchevsk алчевс stakhanov стаханов novoaz новоазов
svatov swatow сватов сватове kremin kreminn кременной кременная кремінн bilohoriv oskil оскіл новосілк zmiin змеиного зміїн grayvoron грайворон shebekin schebekin tyotkin glushkov глушков rylsk рыльс bryansk brjansk briansk брянск
staromaior urozhain ocheret очеретин krasnohoriv klishchiiv klischtsch кліщіїв клещеев andriivk vasylivk василів polohy stepnohirsk novohrodiv новогрод новогроді hrodiv
`;

export const PEOPLE_NAMES = `
zelensk selensk zelenski zelenskyy зеленск зеленс putin poutine путин путін lawrow lavrov lawrow лавров peskov peskow pieskow песков пєсков
yanukov janukow ianoukov януковыч янукович yushchenk juschtschenk juszczenk iouchtchenk ющенк poroschenk poroshenk poroszenk порошенк
rashis raschis ruschis ruscis рашис рашист medvedev medwedew miedwiediew медведев медвед zakharov sacharow zacharow захаров
schojgu shoigu szojgu choigou шойгу gerassimow gerasimov gierasimow герасимов medinski medinsky мединск мединськ konaschenkow конашенк
prigozhin prigoschin prigojine пригожин kadyrow kadyrov кадыров кадиров girkin гиркин гіркін strelkow
syrsk сырск сирськ zaluzhn saluschn залужн budanow budanov буданов jermak yermak єрмак umerow umerov умеров umjerow umierow
zelenskiego witkoff уиткофф віткофф медведчук medvedchuk arakhamia арахами jazenjuk yatsenyuk яценюк
`;

export const BODY_NAMES = `
budapest budapeszt будапешт =nato =otan =нато maidan majdan майдан bandera бандер azov asow азов wagner вагнер
vsu зсу всу днр лнр генштаб минобороны міноборони атошник himars хаймарс schahed shahed szahed шахед
dnieper dniepr dnipro dnjepr днепр дніпр rostov rostow ростов
`;
