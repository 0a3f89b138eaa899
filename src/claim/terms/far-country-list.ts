/**
 * States, capitals and peoples outside Europe that the lists for mentions lack (mention/other-places.ts), in seven languages and both
 * scripts: where a wording's form is said of them, it is said of another war or quarrel. Folded beginnings; `=` in front asks for the whole word,
 * written with a capital: "чада" is no Chad, "мали" is Ukrainian for “they had”.
 */
export const FAR_COUNTRIES = `
centrafric centroafric srodkowoafryk zentralafrik centralafric malawi malaui burundi mauretan mauritan gambia gambie gambij guinee =guinea guinean gwine bissau bisau
lesotho lesoto eswatin esuatin swazil suazil madagas mauritius seychell seszel =comoros =komoren =comores =comoras jordani =jordan bhutan bhoutan butanczyk timor
costaric kostaryk surinam belize belice botsuan botswan sudsudan westsahara fidschi fidji fidzi fiyi nordkore sudkore
=tunez tunecin tunisi yibut dzibut dschibut djibout erythre erytre eritre koweit kuwej kuwait algieri zimbab simbab gabon gabun togoles =togo benin =oman omani
kamerun camerun camerou dominikan dominican  salwador salvadorian salvadoren jamaiq jamaj katar qatar namibi angola mozamb mosamb
bangui ndjamena ouagadou conakry konakry freetown monrovi =accra akkra cotonou =lome librevil brazzavil luanda lusaka harare maputo antananar kigali kampala asmara
lilongw windhoek gaborone =amman sanaa kathmand katmand thimphu phnom vientian =hanoi kuala canberra montevid tegucig managua =habana =havana =havanna =hawana
transnistr naddniestr tiraspol bendery katanga biafra waziris rohing maasai masaj massai masai tuareg touareg kurdist
центральноафрик  габон малави малаві бурунди бурунді мавритан гамби гамбі гвине гвіне бисау бісау лесото эсватин есватін мадагас маврики маврикі сейшел
=коморы =комори иордан йордан йорданськ =бутан бутанск тимор фидж фідж соломонов туркмен гватемал белиз беліз гондурас =панама =панаме =панамі панамск панамськ ямайк
доминиканск домініканськ гайан гаян суринам парагва уругва чилийск чилійськ =чили =чилі камерун замби замбі джибут сенегал сьерра сьєрра ботсван намиби намібі буркина буркіна
=чад =чада =чаде =чаду =чаді чадск чадськ =мали малийск малійськ =гана =ганы =гани =гане =гані ганск ганськ бенин бенін =оман =омана =омані =омане оманск оманськ =лаос лаосск лаоськ
=перу перуанс болив болів зимбаб зімбаб эритре еритре вєтнам в’єтнам мянм м’янм =бірма =бирма кндр
приднестр придністр тираспол масаи масаїв масаев туарег рохинд рохінд курдистан луанд найроби найробі кигали кігалі
`;
