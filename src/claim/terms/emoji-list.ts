/**
 * Names of emoji: animals, food, places, activities and things, which in posts stand for words. English | German | French |
 * Spanish | Polish | Russian | Ukrainian. Faces, hands and hearts tell a mood and are not among them.
 *
 * The short names of the Unicode Common Locale Data Repository, version 48.2; their terms: LICENSE.
 */
export const EMOJI_ROWS = `
🐵 monkey face|Affengesicht|tête de singe|cara de mono|głowa małpy|морда обезьяны|морда мавпи
🐒 monkey|Affe|singe|mono|małpa|обезьяна|мавпа
🦍 gorilla|Gorilla|gorille|gorila|goryl|горилла|горила
🦧 orangutan|Orang-Utan|orang-outan|orangután|orangutan|орангутан|орангутанг
🐶 dog face|Hundegesicht|tête de chien|cara de perro|głowa psa|морда собаки|морда собаки
🐕 dog|Hund|chien|perro|pies|собака|собака
🦮 guide dog|Blindenhund|chien guide|perro guía|pies przewodnik|собака-поводырь|собака-поводир
🐩 poodle|Pudel|caniche|caniche|pudel|пудель|пудель
🐺 wolf|Wolf|loup|lobo|głowa wilka|морда волка|вовк
🦊 fox|Fuchs|renard|zorro|głowa lisa|морда лисицы|лис
🦝 raccoon|Waschbär|raton laveur|mapache|szop|морда енота|єнот
🐱 cat face|Katzengesicht|tête de chat|cara de gato|głowa kota|морда кошки|морда кота
🐈 cat|Katze|chat|gato|kot|кошка|кіт
🦁 lion|Löwe|tête de lion|león|głowa lwa|морда льва|лев
🐯 tiger face|Tigergesicht|tête de tigre|cara de tigre|głowa tygrysa|морда тигра|морда тигра
🐅 tiger|Tiger|tigre|tigre|tygrys|тигр|тигр
🐆 leopard|Leopard|léopard|leopardo|lampart|леопард|леопард
🐴 horse face|Pferdegesicht|tête de cheval|cara de caballo|głowa konia|морда лошади|голова коня
🫎 moose|Elch|élan|alce|łoś|лось|лось
🫏 donkey|Esel|âne|burro|osioł|осел|віслюк
🐎 horse|Pferd|cheval|caballo|koń|лошадь|кінь
🦄 unicorn|Einhorn|licorne|unicornio|głowa jednorożca|голова единорога|єдиноріг
🦓 zebra|Zebra|zèbre|cebra|zebra|зебра|зебра
🦌 deer|Hirsch|cerf|ciervo|jeleń|олень|олень
🦬 bison|Bison|bison|bisonte|żubr|бизон|бізон
🐮 cow face|Kuhgesicht|tête de vache|cara de vaca|głowa krowy|морда коровы|морда корови
🐂 ox|Ochse|bœuf|buey|wół|бык|бик
🐃 water buffalo|Wasserbüffel|buffle|búfalo de agua|wół domowy|буйвол|буйвіл
🐄 cow|Kuh|vache|vaca|krowa|корова|корова
🐷 pig face|Schweinegesicht|tête de cochon|cara de cerdo|głowa świni|морда свиньи|рило свині
🐖 pig|Schwein|cochon|cerdo|świnia|свинья|свиня
🐗 boar|Wildschwein|sanglier|jabalí|dzik|кабан|вепр
🐽 pig nose|Schweinerüssel|groin|nariz de cerdo|ryj świni|свиной пятачок|свинячий пʼятак
🐏 ram|Widder|bélier|carnero|biały baran|баран|баран
🐑 ewe|Schaf|mouton|oveja|owca|овца|вівця
🐐 goat|Ziege|chèvre|cabra|koza|коза|цап
🐪 camel|Dromedar|dromadaire|dromedario|wielbłąd|одногорбый верблюд|одногорбий верблюд
🐫 two-hump camel|Kamel|chameau|camello|wielbłąd dwugarbny|двугорбый верблюд|двогорбий верблюд
🦙 llama|Lama|lama|llama|lama|лама|лама
🦒 giraffe|Giraffe|girafe|jirafa|żyrafa|жираф|жирафа
🐘 elephant|Elefant|éléphant|elefante|słoń|слон|слон
🦣 mammoth|Mammut|mammouth|mamut|mamut|мамонт|мамонт
🦏 rhinoceros|Nashorn|rhinocéros|rinoceronte|nosorożec|носорог|носоріг
🦛 hippopotamus|Nilpferd|hippopotame|hipopótamo|hipopotam|гиппопотам|бегемот
🐭 mouse face|Mäusegesicht|tête de souris|cara de ratón|głowa myszy|морда мыши|морда миші
🐁 mouse|Maus|souris|ratón|mysz|мышь|миша
🐀 rat|Ratte|rat|rata|szczur|крыса|щур
🐹 hamster|Hamster|hamster|hámster|głowa chomika|морда хомяка|хомʼяк
🐰 rabbit face|Hasengesicht|tête de lapin|cara de conejo|głowa królika|морда кролика|морда кроля
🐇 rabbit|Hase|lapin|conejo|królik|кролик|кролик
🐿 chipmunk|Streifenhörnchen|écureuil|ardilla|pręgowiec|бурундук|бурундук
🦫 beaver|Biber|castor|castor|bóbr|бобр|бобер
🦔 hedgehog|Igel|hérisson|erizo|jeż|еж|їжак
🦇 bat|Fledermaus|chauve-souris|murciélago|nietoperz|летучая мышь|кажан
🐻 bear|Bär|ours|oso|głowa niedźwiedzia|морда медведя|ведмідь
🐨 koala|Koala|koala|koala|koala|морда коалы|коала
🐼 panda|Panda|panda|panda|głowa pandy|морда панды|панда
🦥 sloth|Faultier|paresseux|perezoso|leniwiec|ленивец|лінивець
🦦 otter|Otter|loutre|nutria|wydra|выдра|видра
🦨 skunk|Stinktier|mouffette|mofeta|skunks|скунс|скунс
🦘 kangaroo|Känguru|kangourou|canguro|kangur|кенгуру|кенгуру
🦡 badger|Dachs|blaireau|tejón|borsuk|барсук|борсук
🐾 paw prints|Tatzenabdrücke|empreintes d’animaux|huellas de pezuñas|ślady łap|следы животного|сліди лап
🦃 turkey|Truthahn|dindon|pavo|indyk|индейка|індик
🐔 chicken|Huhn|poule|gallina|kura|курица|курка
🐓 rooster|Hahn|coq|gallo|kogut|петух|півень
🐣 hatching chick|schlüpfendes Küken|poussin qui éclôt|pollito rompiendo el cascarón|wykluwające się kurczątko|цыпленок в яйце|курча, що вилуплюється
🐤 baby chick|Küken|poussin|pollito|kurczątko|цыпленок боком|мале курча
🐥 front-facing baby chick|Küken von vorne|poussin de face|pollito de frente|kurczątko od przodu|цыпленок|курча, що стоїть
🐦 bird|Vogel|oiseau|pájaro|ptak|птица|птах
🐧 penguin|Pinguin|pingouin|pingüino|pingwin|пингвин|пінгвін
🕊 dove|Taube|colombe|paloma|gołąb|голубь|голуб
🦅 eagle|Adler|aigle|águila|orzeł|орел|орел
🦆 duck|Ente|canard|pato|kaczka|утка|качка
🦢 swan|Schwan|cygne|cisne|łabędź|лебедь|лебідь
🦉 owl|Eule|chouette|búho|sowa|сова|сова
🦤 dodo|Dodo|dodo|dodo|dodo|дронт|дронт
🪶 feather|Feder|plume|pluma|pióro|перо|пір’їна
🦩 flamingo|Flamingo|flamant|flamenco|flaming|фламинго|фламінго
🦚 peacock|Pfau|paon|pavo real|paw|павлин|павич
🦜 parrot|Papagei|perroquet|loro|papuga|попугай|папуга
🪽 wing|Flügel|aile|ala|skrzydło|крыло|крило
🪿 goose|Gans|oie|oca|gęś|гусь|гусак
🐸 frog|Frosch|grenouille|rana|głowa żaby|голова лягушки|жаба
🐊 crocodile|Krokodil|crocodile|cocodrilo|krokodyl|крокодил|крокодил
🐢 turtle|Schildkröte|tortue|tortuga|żółw|черепаха|черепаха
🦎 lizard|Eidechse|lézard|lagarto|jaszczurka|ящерица|ящірка
🐍 snake|Schlange|serpent|serpiente|wąż|змея|змія
🐲 dragon face|Drachengesicht|tête de dragon|cara de dragón|głowa smoka|голова дракона|голова дракона
🐉 dragon|Drache|dragon|dragón|smok|дракон|дракон
🦕 sauropod|Sauropode|sauropode|saurópodo|zauropod|зауропод|завропод
🦖 T-Rex|T-Rex|T-Rex|t-rex|t-rex|Ти-Рекс|тиранозавр
🐳 spouting whale|blasender Wal|baleine soufflant par son évent|ballena soltando un chorro|wieloryb tryskający wodą|кит с фонтанчиком|кит, що пускає фонтан
🐋 whale|Wal|baleine|ballena|wieloryb|кит|кит
🐬 dolphin|Delfin|dauphin|delfín|delfin|дельфин|дельфін
🫍 orca|Orca|orque|orca|orka|косатка|косатка
🦭 seal|Seehund|phoque|foca|foka|тюлень|тюлень
🐟 fish|Fisch|poisson|pez|ryba|рыба|риба
🐠 tropical fish|Tropenfisch|poisson tropical|pez tropical|ryba tropikalna|тропическая рыба|тропічна риба
🐡 blowfish|Kugelfisch|poisson-lune|pez globo|ryba rozdymka|рыба-еж|риба-куля
🦈 shark|Hai|requin|tiburón|rekin|акула|акула
🐙 octopus|Oktopus|pieuvre|pulpo|ośmiornica|осьминог|восьминіг
🐚 spiral shell|Schneckenhaus|coquille en spirale|caracola|muszla spiralna|раковина|морська мушля
🪸 coral|Koralle|corail|coral|koralowiec|коралл|корал
🪼 jellyfish|Qualle|méduse|medusa|meduza|медуза|медуза
🦀 crab|Krebs|crabe|cangrejo|krab|краб|краб
🦞 lobster|Hummer|homard|bogavante|homar|омар|омар
🦐 shrimp|Garnele|crevette|gamba|krewetka|креветка|креветка
🦑 squid|Tintenfisch|calamar|calamar|kałamarnica|кальмар|кальмар
🦪 oyster|Auster|huître|ostra|ostryga|устрица|устриця
🐌 snail|Schnecke|escargot|caracol|ślimak|улитка|равлик
🦋 butterfly|Schmetterling|papillon|mariposa|motyl|бабочка|метелик
🐛 bug|Raupe|chenille|bicho|gąsienica|гусеница|комаха
🐜 ant|Ameise|fourmi|hormiga|mrówka|муравей|мураха
🐝 honeybee|Biene|abeille|abeja|pszczoła|пчела|бджола
🪲 beetle|Käfer|scarabée|escarabajo|chrząszcz|жук|жук
🐞 lady beetle|Marienkäfer|coccinelle|mariquita|biedronka|божья коровка|сонечко
🦗 cricket|Grille|criquet|grillo|świerszcz|сверчок|цвіркун
🪳 cockroach|Kakerlake|cafard|cucaracha|karaluch|таракан|тарган
🕷 spider|Spinne|araignée|araña|pająk|паук|павук
🕸 spider web|Spinnennetz|toile d’araignée|tela de araña|pajęczyna|паутина|павутиння
🦂 scorpion|Skorpion|scorpion|escorpión|brązowy skorpion|скорпион|скорпіон
🦟 mosquito|Mücke|moustique|mosquito|komar|комар|комар
🪰 fly|Fliege|mouche|mosca|mucha|муха|муха
🪱 worm|Wurm|lombric|gusano|robak|червяк|хробак
🦠 microbe|Mikrobe|microbe|microbio|zarazek|микроб|мікроб
💐 bouquet|Blumenstrauß|bouquet|ramo de flores|bukiet kwiatów|букет|букет
🌸 cherry blossom|Kirschblüte|fleur de cerisier|flor de cerezo|kwiat wiśni|цветок вишни|вишневий цвіт
💮 white flower|Blumenstempel|fleur blanche|flor blanca|biały kwiat|белый цветок|біла квітка
🪷 lotus|Lotusblüte|lotus|loto|lotos|лотос|лотос
🏵 rosette|Rosette|rosette|roseta|rozeta|розетка|розета
🌹 rose|Rose|rose|rosa|róża|роза|троянда
🥀 wilted flower|welke Blume|fleur fanée|flor marchita|zwiędły kwiat|увядший цветок|привʼяла троянда
🌺 hibiscus|Hibiskus|hibiscus|flor de hibisco|kwiat hibiskusa|гибискус|гібіскус
🌻 sunflower|Sonnenblume|tournesol|girasol|słonecznik|подсолнух|соняшник
🌼 blossom|gelbe Blüte|bourgeon|flor|kwiat|цветок|жовта квітка
🌷 tulip|Tulpe|tulipe|tulipán|tulipan|тюльпан|тюльпан
🪻 hyacinth|Hyazinthe|jacinthe|campanilla|hiacynt|гиацинт|гіацинт
🌱 seedling|Spross|jeune pousse|planta joven|sadzonka|росток|сіянець
🪴 potted plant|Topfpflanze|plante en pot|planta de maceta|roślina doniczkowa|растение в горшке|рослина в горщику
🌲 evergreen tree|Nadelbaum|conifère|árbol de hoja perenne|wiecznie zielone drzewo|елка|вічнозелене дерево
🌳 deciduous tree|Laubbaum|arbre à feuilles caduques|árbol de hoja caduca|drzewo liściaste|дерево|листяне дерево
🌴 palm tree|Palme|palmier|palmera|palma|пальма|пальма
🌵 cactus|Kaktus|cactus|cactus|kaktus|кактус|кактус
🌾 sheaf of rice|Reisähre|plant de riz|espiga de arroz|pędy ryżu|колос|сніпок рису
🌿 herb|Kräuter|feuille|hierba|zioło|веточка|лікарська рослина
☘ shamrock|Kleeblatt|trèfle|trébol|koniczyna|трилистник|трилисник
🍀 four leaf clover|Glücksklee|trèfle à quatre feuilles|trébol de cuatro hojas|czterolistna koniczyna|четырехлистный клевер|чотирилисткова конюшина
🍁 maple leaf|Ahornblatt|feuille d’érable|hoja de arce|liść klonowy|кленовый лист|кленовий листок
🍂 fallen leaf|Laub|feuille morte|hojas caídas|spadające liście|падающие листья|опале листя
🍃 leaf fluttering in wind|Blätter im Wind|feuille virevoltante|hojas revoloteando al viento|liście na wietrze|листья на ветру|листя, що кружляє за вітром
🪹 empty nest|leeres Nest|nid vide|nido vacío|puste gniazdo|пустое гнездо|порожнє гніздо
🪺 nest with eggs|Nest mit Eiern|nid avec œufs|nido con huevos|gniazdo z jajkami|гнездо с яйцами|гніздо з пташиними яйцями
🍄 mushroom|Fliegenpilz|champignon|champiñón|grzyb|гриб|гриб
🪾 leafless tree|kahler Baum|arbre sans feuille|árbol sin hojas|drzewo bez liści|дерево без листвы|сухе дерево
🍇 grapes|Trauben|raisin|uvas|winogrona|виноград|виноград
🍈 melon|Honigmelone|melon|melón|melon|дыня|диня
🍉 watermelon|Wassermelone|pastèque|sandía|arbuz|арбуз|кавун
🍊 tangerine|Mandarine|mandarine|mandarina|mandarynka|мандарин|танжерин
🍋 lemon|Zitrone|citron|limón|cytryna|лимон|лимон
🍌 banana|Banane|banane|plátano|banan|банан|банан
🍍 pineapple|Ananas|ananas|piña|ananas|ананас|ананас
🥭 mango|Mango|mangue|mango|mango|манго|манго
🍎 red apple|roter Apfel|pomme rouge|manzana roja|czerwone jabłko|красное яблоко|червоне яблуко
🍏 green apple|grüner Apfel|pomme verte|manzana verde|zielone jabłko|зеленое яблоко|зелене яблуко
🍐 pear|Birne|poire|pera|gruszka|груша|груша
🍑 peach|Pfirsich|pêche|melocotón|brzoskwinia|персик|персик
🍒 cherries|Kirschen|cerises|cerezas|wiśnie|вишня|вишні
🍓 strawberry|Erdbeere|fraise|fresa|truskawka|клубника|полуниця
🫐 blueberries|Blaubeeren|myrtilles|arándanos|borówka amerykańska|голубика|лохина
🥝 kiwi fruit|Kiwi|kiwi|kiwi|owoc kiwi|киви|ківі
🍅 tomato|Tomate|tomate|tomate|pomidor|помидор|томат
🫒 olive|Olive|olive|aceituna|oliwka|оливка|оливка
🥥 coconut|Kokosnuss|noix de coco|coco|kokos|кокос|кокос
🥑 avocado|Avocado|avocat|aguacate|awokado|авокадо|авокадо
🍆 eggplant|Aubergine|aubergine|berenjena|bakłażan|баклажан|баклажан
🥔 potato|Kartoffel|pomme de terre|patata|ziemniak|картофель|картопля
🥕 carrot|Karotte|carotte|zanahoria|marchew|морковь|морква
🌽 ear of corn|Maiskolben|épi de maïs|espiga de maíz|kolba kukurydzy|кукурузный початок|качан кукурудзи
🌶 hot pepper|Peperoni|piment rouge|chile picante|ostra papryka|острый перец|гострий перець
🫑 bell pepper|Paprika|poivron|pimiento|papryka|болгарский перец|солодкий перець
🥒 cucumber|Gurke|concombre|pepino|ogórek|огурец|огірок
🥬 leafy green|Blattgemüse|légume à feuilles vertes|verdura de hoja verde|warzywo liściaste|зеленый салат|листя салату
🥦 broccoli|Brokkoli|brocoli|brócoli|brokuł|брокколи|броколі
🧄 garlic|Knoblauch|ail|ajo|czosnek|чеснок|часник
🧅 onion|Zwiebel|oignon|cebolla|cebula|лук|цибуля
🥜 peanuts|Erdnuss|cacahuètes|cacahuetes|orzeszki ziemne|арахис|арахіс
🫘 beans|Bohnen|haricots|alubias|fasola|фасоль|квасоля
🌰 chestnut|Kastanie|châtaigne|castaña|kasztan|каштан|каштан
🫚 ginger root|Ingwer|racine de gingembre|raíz de jengibre|korzeń imbiru|корень имбиря|імбир
🫛 pea pod|Erbsenschote|cosse de petits pois|vaina|strąk grochu|стручок гороха|стручок гороху
🫜 root vegetable|Wurzelgemüse|légume-racine|túberculo comestible|warzywo korzeniowe|корнеплод|коренеплід
🍞 bread|Brot|pain|pan de molde|chleb|хлеб|хліб
🥐 croissant|Croissant|croissant|cruasán|rogalik|круассан|круасан
🥖 baguette bread|Baguette|baguette|baguete|bagietka|багет|багет
🫓 flatbread|Fladenbrot|galette|pan sin levadura|pita|лепешка|корж
🥨 pretzel|Brezel|bretzel|bretzel|precel|крендель|крендель
🥯 bagel|Bagel|bagel|bagel|bajgiel|бублик|бейгл
🥞 pancakes|Pfannkuchen|pancakes|tortitas|naleśniki|блины|млинці
🧇 waffle|Waffel|gaufre|gofre|gofr|вафля|вафля
🧀 cheese wedge|Käsestück|part de fromage|cuña de queso|kawałek sera|сыр|кусень сиру
🍖 meat on bone|Fleischhachse|viande sur un os|carne con hueso|mięso z kością|мясо на косточке|м’ясо на кістці
🍗 poultry leg|Hähnchenschenkel|cuisse de poulet|muslo de pollo|udko kurczaka|куриная ножка|ніжка свійської птиці
🥩 cut of meat|Fleischstück|morceau de viande|corte de carne|kawałek mięsa|кусок мяса|мʼясний філей
🥓 bacon|Bacon|lard|beicon|boczek|бекон|бекон
🍔 hamburger|Hamburger|hamburger|hamburguesa|hamburger|гамбургер|гамбургер
🍟 french fries|Pommes frites|frites|patatas fritas|frytki|картофель фри|картопля фрі
🍕 pizza|Pizza|pizza|pizza|pizza|пицца|піца
🌭 hot dog|Hotdog|hot dog|perrito caliente|hot dog|хот-дог|хот-дог
🥪 sandwich|Sandwich|sandwich|sándwich|kanapka|сэндвич|сандвіч
🌮 taco|Taco|taco|taco|taco|тако|тако
🌯 burrito|Burrito|burrito|burrito|burrito|буррито|буріто
🫔 tamale|Tamale|tamal|tamal|tamales|тамале|тамале
🥙 stuffed flatbread|Döner|kebab|pan relleno|wrap|шаурма|піта
🧆 falafel|Falafel|falafels|falafel|falafel|фалафель|фалафель
🥚 egg|Ei|œuf|huevo|jajko|яйцо|яйце
🍳 cooking|Spiegelei in Bratpfanne|œuf au plat|cocinar|gotowanie|яичница на сковороде|готування їжі
🥘 shallow pan of food|Pfannengericht|plat mitonné|paella|danie z patelni|рагу в сковороде|каструля з їжею
🍲 pot of food|Topf mit Essen|marmite|olla de comida|garnek z jedzeniem|кастрюля с горячей едой|горщик з їжею
🫕 fondue|Fondue|fondue|fondue|fondue|фондю|фондю
🥣 bowl with spoon|Schüssel mit Löffel|bol avec cuillère|cuenco con cuchara|miska z łyżką|миска с ложкой|миска з ложкою
🥗 green salad|Salat|salade verte|ensalada|sałatka|овощной салат|зелений салат
🍿 popcorn|Popcorn|pop-corn|palomitas|popcorn|попкорн|попкорн
🧈 butter|Butter|beurre|mantequilla|masło|масло|масло
🧂 salt|Salz|sel|sal|sól|солонка|сіль
🥫 canned food|Konserve|aliments en conserve|comida enlatada|jedzenie w puszce|консервы|консерви
🍱 bento box|Bento-Box|boîte déjeuner|caja de bento|pudełko bento|бэнто|обід у коробці
🍘 rice cracker|Reiscracker|galette de riz|galleta de arroz|krakers ryżowy|рисовый крекер|рисовий крекер
🍙 rice ball|Reisbällchen|boulette de riz|bola de arroz|kulka ryżowa|онигири|рисова кулька
🍚 cooked rice|Reis in Schüssel|bol de riz|arroz cocido|gotowany ryż|рис|приготований рис
🍛 curry rice|Reis mit Curry|riz au curry|arroz con curry|ryż curry|рис с карри|рис із карі
🍜 steaming bowl|Schüssel und Essstäbchen|bol fumant|tazón de fideos|miska parującego jedzenia|лапша|миска, з якої піднімається пара
🍝 spaghetti|Spaghetti|spaghetti|espagueti|spaghetti|спагетти|спагеті
🍠 roasted sweet potato|geröstete Süßkartoffel|patate douce|patata asada|pieczony batat|печеный сладкий картофель|печений батат
🍢 oden|Oden|brochette de poisson|brocheta|oden|одэн|оден
🍣 sushi|Sushi|sushi|sushi|sushi|суши|суші
🍤 fried shrimp|frittierte Garnele|beignet de crevette|gamba frita|smażona krewetka|жареная креветка|смажена креветка
🍥 fish cake with swirl|Fischfrikadelle|croquette de poisson|pastel de pescado japonés|ciastko rybne|камабоко|рибний рулет зі спіральним візерунком
🥮 moon cake|Mondkuchen|gâteau de lune|pastel de luna|ciasteczko księżycowe|лунный пирог|мункейк
🍡 dango|Dango|brochette de bonbons|dango|dango|данго|рисові кульки на шпажці
🥟 dumpling|Teigtasche|boulette de pâte|dumpling|pieróg|вареник|вареник
🥠 fortune cookie|Glückskeks|biscuit chinois|galleta de la fortuna|ciastko z wróżbą|печенье с предсказанием|печиво з передбаченням
🥡 takeout box|Takeaway-Schachtel|boîte à emporter|caja para llevar|pudełko na wynos|коробка для еды на вынос|коробка з їжею на винос
🍦 soft ice cream|Softeis|glace italienne|cucurucho de helado|lody włoskie|мороженое в стаканчике|морозиво в ріжку
🍧 shaved ice|Wassereis|granité|granizado hawaiano|lody hawajskie|мороженое в креманке|льодова стружка
🍨 ice cream|Eiscreme|glace|helado|lody|мороженое|морозиво
🍩 doughnut|Donut|doughnut|dónut|pączek z dziurką|пончик|пончик
🍪 cookie|Keks|cookie|galleta|ciastko|печенье|печиво
🎂 birthday cake|Geburtstagskuchen|gâteau d’anniversaire|tarta de cumpleaños|tort urodzinowy|торт ко дню рождения|торт на день народження
🍰 shortcake|Torte|gâteau sablé|trozo de tarta|tort|кусочек торта|тістечко
🧁 cupcake|Cupcake|cupcake|magdalena|babeczka|капкейк|капкейк
🥧 pie|Kuchen|tarte|pastel|ciasto|пирог|пиріг
🍫 chocolate bar|Schokoladentafel|barre chocolatée|tableta de chocolate|tabliczka czekolady|шоколад|плитка шоколаду
🍬 candy|Bonbon|bonbon|caramelo|cukierek|конфета|цукерка
🍭 lollipop|Lutscher|sucette|piruleta|lizak|леденец|льодяник
🍮 custard|Pudding|crème renversée|flan|deser typu krem angielski|пудинг|заварний крем
🍯 honey pot|Honigtopf|pot de miel|tarro de miel|garnek miodu|мед|горщик із медом
🍼 baby bottle|Babyflasche|biberon|biberón|butelka ze smoczkiem|бутылочка с соской|пляшечка для немовляти
🥛 glass of milk|Glas Milch|verre de lait|vaso de leche|szklanka mleka|стакан молока|склянка молока
☕ hot beverage|Heißgetränk|boisson chaude|bebida caliente|gorący napój|горячий напиток|гарячий напій
🫖 teapot|Teekanne|théière|tetera|czajniczek|чайник|чайник
🍵 teacup without handle|Teetasse ohne Henkel|tasse|tazón de té|filiżanka bez uszka|чашка без ручки|чайна чашка без вушка
🍶 sake|Sake-Flasche mit Tasse|saké|sake|sake|бутылка саке|саке
🍾 bottle with popping cork|Flasche mit knallendem Korken|bouteille de champagne|botella descorchada|butelka z wystrzelającym korkiem|шампанское|пляшка з корком, що вилітає
🍷 wine glass|Weinglas|verre de vin|copa de vino|kieliszek wina|бокал вина|келих для вина
🍸 cocktail glass|Cocktailglas|cocktail|copa de cóctel|kieliszek z koktajlem|коктейль|бокал для коктейлю
🍹 tropical drink|Cocktail|cocktail tropical|bebida tropical|drink tropikalny|тропический коктейль|тропічний напій
🍺 beer mug|Bierkrug|chope|jarra de cerveza|kufel piwa|кружка пива|кухоль із пивом
🍻 clinking beer mugs|Bierkrüge|chopes de bière|jarras de cerveza brindando|stukające się kufle piwa|чокающиеся кружки|кухлі з пивом, що цокаються
🥂 clinking glasses|Sektgläser|trinquer|copas brindando|stukające się kieliszki|чокающиеся бокалы|дзвін бокалів
🥃 tumbler glass|Trinkglas|verre tumbler|vaso de whisky|szklanka z grubym dnem|стакан с виски|бокал віскі
🫗 pouring liquid|Flüssigkeit ausgießen|verser un liquide|líquido derramándose|nalewanie płynu|стакан с жидкостью|склянка, з якої виливається рідина
🥤 cup with straw|Becher mit Strohhalm|gobelet avec paille|vaso con pajita|szklanka ze słomką|стакан с соломинкой|стакан із соломинкою
🧋 bubble tea|Bubble Tea|thé aux perles|té de burbujas|napój bubble tea|чай с шариками|бульбашковий чай
🧃 beverage box|Trinkpäckchen|briquette de jus|tetrabrik|napój w kartoniku|пакетик сока|пакетик із напоєм
🧉 mate|Mate-Tee|maté|mate|yerba mate|мате|мате
🧊 ice|Eiswürfel|glaçon|cubito de hielo|kostka lodu|кубик льда|кубик льоду
🥢 chopsticks|Essstäbchen|baguettes|palillos|pałeczki|палочки для еды|палички для їжі
🍽 fork and knife with plate|Teller mit Messer und Gabel|fourchette et couteau avec assiette|cuchillo y tenedor con un plato|talerz z nożem i widelcem|тарелка с приборами|виделка, ніж і тарілка
🍴 fork and knife|Messer und Gabel|fourchette et couteau|tenedor y cuchillo|widelec i nóż|вилка и нож|виделка та ніж
🥄 spoon|Löffel|cuillère|cuchara|łyżka|ложка|ложка
🔪 kitchen knife|Küchenmesser|couteau de cuisine|cuchillo de cocina|nóż kuchenny|нож|кухонний ніж
🫙 jar|Einmachglas|bocal|tarro|słoik|банка|банка
🏺 amphora|Amphore|amphore|ánfora|amfora|амфора|амфора
🌍 globe showing Europe-Africa|Globus mit Europa und Afrika|globe tourné sur l’Afrique et l’Europe|globo terráqueo mostrando Europa y África|kula ziemska przedstawiająca Europę i Afrykę|Европа и Африка на земном шаре|глобус, що показує Європу й Африку
🌎 globe showing Americas|Globus mit Amerika|globe tourné sur les Amériques|globo terráqueo mostrando América|kula ziemska przedstawiająca Ameryki|Америка на земном шаре|глобус, що показує Америки
🌏 globe showing Asia-Australia|Globus mit Asien und Australien|globe tourné sur l’Asie et l’Australie|globo terráqueo mostrando Asia y Australia|kula ziemska przedstawiająca Azję i Australię|Азия и Австралия на земном шаре|глобус, що показує Азію і Австралію
🌐 globe with meridians|Globus mit Meridianen|globe avec méridiens|globo terráqueo con meridianos|kula ziemska z południkami|меридианы|земна куля з меридіанами
🗺 world map|Weltkarte|carte du monde|mapa mundial|mapa świata|карта мира|карта світу
🗾 map of Japan|Umriss von Japan|carte du Japon|mapa de Japón|mapa Japonii|карта Японии|карта Японії
🧭 compass|Kompass|boussole|brújula|kompas|компас|компас
🏔 snow-capped mountain|schneebedeckter Berg|montagne enneigée|montaña con nieve|góra z czapą lodową|гора со снежной шапкой|гора із засніженою верхівкою
⛰ mountain|Berg|montagne|montaña|góra|гора|гора
🛘 landslide|Erdrutsch|éboulement|desprendimiento|osuwisko|оползень|зсув
🌋 volcano|Vulkan|volcan|volcán|wulkan|вулкан|вулкан
🗻 mount fuji|Fuji|mont Fuji|monte Fuji|góra Fudżi|Фудзияма|гора Фудзі
🏕 camping|Camping|camping|camping|kemping|кемпинг|кемпінг
🏖 beach with umbrella|Strand mit Sonnenschirm|plage avec parasol|playa y sombrilla|parasol na plaży|пляж|пляж і парасолька
🏜 desert|Wüste|désert|desierto|pustynia|пустыня|пустеля
🏝 desert island|einsame Insel|île déserte|isla desierta|bezludna wyspa|остров|безлюдний острів
🏞 national park|Nationalpark|parc national|parque nacional|park narodowy|национальный парк|національний парк
🏟 stadium|Stadion|stade|estadio|stadion|стадион|стадіон
🏛 classical building|antikes Gebäude|monument classique|edificio clásico|klasyczna budowla|античное здание|антична будівля
🏗 building construction|Kran|construction d’un bâtiment|construcción|dźwig budowlany|стройка|спорудження будівлі
🧱 brick|Ziegelstein|brique|ladrillo|cegła|кирпичи|цегла
🪨 rock|Felsen|rocher|piedra|skała|камень|камінь
🪵 wood|Holz|bois|madera|drewno|древесина|деревина
🛖 hut|Hütte|hutte|cabaña|chata|хижина|хижа
🏘 houses|Wohnhäuser|maisons|casas|domki|дома|група будинків
🏚 derelict house|verfallenes Haus|maison abandonnée|casa abandonada|stary dom|заброшенный дом|занедбаний будинок
🏠 house|Haus|maison|casa|dom|дом|будинок
🏡 house with garden|Haus mit Garten|maison avec jardin|casa con jardín|dom z ogrodem|дом с садом|будинок із садом
🏢 office building|Bürogebäude|immeuble de bureaux|edificio de oficinas|biurowiec|офисное здание|офісна будівля
🏣 Japanese post office|japanisches Postgebäude|bureau de poste japonais|oficina de correos japonesa|japońska poczta|японская почта|японське поштове відділення
🏤 post office|Postgebäude|bureau de poste|oficina de correos europea|urząd pocztowy|почта|поштове відділення
🏥 hospital|Krankenhaus|hôpital|hospital|szpital|больница|лікарня
🏦 bank|Bank|banque|banco|bank|банк|банк
🏨 hotel|Hotel|hôtel|hotel|hotel|гостиница|готель
🏩 love hotel|Stundenhotel|love hotel|hotel del amor|hotel miłości|гостиница для свиданий|готель кохання
🏪 convenience store|Minimarkt|supérette|tienda 24 horas|sklep całodobowy|круглосуточный магазин|цілодобовий магазин
🏫 school|Schule|école|colegio|szkoła|школа|школа
🏬 department store|Kaufhaus|grand magasin|grandes almacenes|dom towarowy|универмаг|універмаг
🏭 factory|Fabrik|usine|fábrica|fabryka|завод|фабрика
🏯 Japanese castle|japanisches Schloss|château japonais|castillo japonés|japoński zamek|японский замок|японський замок
🏰 castle|Schloss|château|castillo europeo|zamek|замок|замок
💒 wedding|Hochzeit|mariage|iglesia celebrando boda|ślub|свадьба|весілля
🗼 Tokyo tower|Tokyo Tower|tour de Tokyo|Torre de Tokio|Tokyo Tower|Токийская башня|Токійська вежа
🗽 Statue of Liberty|Freiheitsstatue|statue de la Liberté|Estatua de la Libertad|Statua Wolności|статуя Свободы|Статуя Свободи
⛪ church|Kirche|église|iglesia|kościół|церковь|церква
🕌 mosque|Moschee|mosquée|mezquita|meczet|мечеть|мечеть
🛕 hindu temple|Hindutempel|temple hindou|templo hindú|świątynia hinduistyczna|индуистский храм|індуїстський храм
🕍 synagogue|Synagoge|synagogue|sinagoga|synagoga|синагога|синагога
⛩ shinto shrine|Shinto-Schrein|sanctuaire shinto|santuario sintoísta|świątynia shinto|синтоистский храм|синтоїстський храм
🕋 kaaba|Kaaba|kaaba|Kaaba|kaaba|Кааба|Кааба
⛲ fountain|Springbrunnen|fontaine|fuente|fontanna|фонтан|фонтан
⛺ tent|Zelt|tente|tienda de campaña|namiot|палатка|намет
🌁 foggy|neblig|brume|bruma|zamglenie|туман|туманно
🌃 night with stars|Sternenhimmel|nuit étoilée|noche estrellada|noc z gwiazdami|звездная ночь|зоряна ніч
🏙 cityscape|Skyline|ville|paisaje urbano|drapacze chmur|вид на город|міський краєвид
🌄 sunrise over mountains|Sonnenaufgang über Bergen|soleil levant derrière les montagnes|amanecer sobre montañas|wschód słońca zza gór|восход солнца над горами|схід сонця над горами
🌅 sunrise|Sonnenaufgang über dem Meer|soleil levant|amanecer|wschód słońca|восход|схід сонця
🌆 cityscape at dusk|Abendstimmung in der Stadt|ville au crépuscule|ciudad al atardecer|miasto o zmierzchu|закат в городе|місто в сутінках
🌇 sunset|Sonnenuntergang in der Stadt|coucher de soleil|puesta del sol|zachód słońca|закат|захід сонця
🌉 bridge at night|Brücke vor Nachthimmel|pont de nuit|puente de noche|most nocą|мост ночью|міст уночі
♨ hot springs|heiße Quellen|sources chaudes|aguas termales|gorące źródła|горячие источники|гарячі джерела
🎠 carousel horse|Karussellpferd|cheval de manège|caballo de tiovivo|koń z karuzeli|лошадь на карусели|коник на каруселі
🛝 playground slide|Spielplatzrutsche|toboggan|tobogán|zjeżdżalnia|детская горка|дитяча гірка
🎡 ferris wheel|Riesenrad|grande roue|noria de feria|diabelski młyn|колесо обозрения|чортове колесо
🎢 roller coaster|Achterbahn|montagnes russes|montaña rusa|kolejka górska|американские горки|американські гірки
💈 barber pole|Barbershop-Säule|enseigne de barbier|poste de barbero|słup fryzjerski|парикмахерская|вивіска перукаря (смугастий стовп)
🎪 circus tent|Zirkuszelt|chapiteau|carpa de circo|namiot cyrkowy|цирковой шатер|циркове шатро
🚂 locomotive|Dampflokomotive|locomotive|locomotora de vapor|lokomotywa|паровоз|паровий локомотив
🚃 railway car|Eisenbahnwagen|wagon|vagón|wagon kolejowy|вагон|вагон
🚄 high-speed train|Hochgeschwindigkeitszug mit spitzer Nase|TGV|tren de alta velocidad|szybki pociąg|скоростной поезд|швидкісний потяг
🚅 bullet train|Hochgeschwindigkeitszug|train à grande vitesse|tren bala|szybki pociąg z zaokrąglonym przodem|поезд-пуля|швидкісний потяг з округлим носом
🚆 train|Zug|train|tren|pociąg|поезд|потяг
🚇 metro|U-Bahn|métro|metro|metro|метро|метро
🚈 light rail|S-Bahn|métro léger|tren ligero|kolej miejska|легкий рельсовый транспорт|швидкісний трамвай
🚉 station|Bahnhof|gare|estación de tren|stacja|железнодорожный вокзал|станція
🚊 tram|Straßenbahn|tramway|tranvía|tramwaj|трамвай|трамвай
🚝 monorail|Einschienenbahn|monorail|monorraíl|kolej jednoszynowa|монорельс|монорейка
🚞 mountain railway|Bergbahn|train de montagne|ferrocarril de montaña|kolej górska|поезд в горах|залізниця в горах
🚋 tram car|Straßenbahnwagen|wagon de tramway|vagón de tranvía|wagon tramwajowy|трамвайный вагон|вагон трамвая
🚌 bus|Bus|bus|autobús|autobus|автобус|автобус
🚍 oncoming bus|Bus von vorne|bus de face|autobús próximo|nadjeżdżający autobus|автобус спереди|автобус, що наближається
🚎 trolleybus|Oberleitungsbus|trolleybus|trolebús|trolejbus|троллейбус|тролейбус
🚐 minibus|Kleinbus|minibus|minibús|minibus|микроавтобус|мікроавтобус
🚑 ambulance|Krankenwagen|ambulance|ambulancia|karetka pogotowia|машина скорой помощи|автомобіль швидкої допомоги
🚒 fire engine|Feuerwehrauto|camion de pompier|coche de bomberos|samochód strażacki|пожарная машина|пожежна машина
🚓 police car|Polizeiwagen|voiture de police|coche de policía|samochód policyjny|полицейская машина|поліцейська машина
🚔 oncoming police car|Polizeiwagen von vorne|voiture de police de face|coche de policía próximo|nadjeżdżający radiowóz|полицейская машина спереди|поліцейська машина, що наближається
🚕 taxi|Taxi|taxi|taxi|taksówka|такси|таксі
🚖 oncoming taxi|Taxi von vorne|taxi de face|taxi próximo|nadjeżdżająca taksówka|такси спереди|таксі, що наближається
🚗 automobile|Auto|voiture|coche|samochód|автомобиль|автомобіль
🚘 oncoming automobile|Auto von vorne|voiture de face|coche próximo|nadjeżdżający samochód|автомобиль спереди|автомобіль, що наближається
🚙 sport utility vehicle|Wohnmobil|véhicule utilitaire sport|vehículo deportivo utilitario|samochód SUV|джип|позашляховик
🛻 pickup truck|Pick-up|pick-up|camioneta|pick-up|пикап|автомобіль-пікап
🚚 delivery truck|Lieferwagen|camion de livraison|camión de reparto|samochód dostawczy|грузовик|вантажівка для доставки
🚛 articulated lorry|Sattelzug|semi-remorque|camión articulado|samochód ciężarowy|фура|вантажівка з причепом
🚜 tractor|Traktor|tracteur|tractor|ciągnik|трактор|трактор
🏎 racing car|Rennauto|voiture de course|coche de carreras|samochód wyścigowy|гоночный автомобиль|cпортивний автомобіль
🏍 motorcycle|Motorrad|moto|moto|motocykl|мотоцикл|мотоцикл
🛵 motor scooter|Motorroller|scooter|scooter|skuter|скутер|мопед
🦽 manual wheelchair|manueller Rollstuhl|fauteuil roulant manuel|silla de ruedas manual|wózek inwalidzki ręczny|кресло-коляска с ручным приводом|колісний візок із ручним приводом
🦼 motorized wheelchair|elektrischer Rollstuhl|fauteuil motorisé|silla de ruedas eléctrica|wózek inwalidzki elektryczny|кресло-коляска с мотором|колісний візок з електроприводом
🛺 auto rickshaw|Autorikscha|tuk tuk|mototaxi|autoriksza|авторикша|авторикша
🚲 bicycle|Fahrrad|vélo|bicicleta|rower|велосипед|велосипед
🛴 kick scooter|Tretroller|trottinette|patinete|hulajnoga|самокат|самокат
🛹 skateboard|Skateboard|planche à roulettes|monopatín|deskorolka|скейтборд|скейтборд
🛼 roller skate|Rollschuh|patin à roulettes|patines|wrotka|роликовые коньки|роликовий ковзан
🚏 bus stop|Bushaltestelle|arrêt de bus|parada de autobús|przystanek autobusowy|автобусная остановка|автобусна зупинка
🛣 motorway|Autobahn|autoroute|autopista|autostrada|шоссе|автомагістраль
🛤 railway track|Bahngleis|voie ferrée|vía de tren|tor kolejowy|железная дорога|залізнична колія
🛢 oil drum|Ölfass|baril de pétrole|barril de petróleo|beczka oleju|бочка|бочка для нафти
⛽ fuel pump|Tanksäule|pompe à essence|surtidor de gasolina|dystrybutor paliwa|заправка|бензоколонка
🛞 wheel|Autorad|roue|rueda|koło pojazdu|автомобильное колесо|колесо
🚨 police car light|Polizeilicht|gyrophare|luces de policía|kogut policyjny|мигалка|проблисковий маячок
🚥 horizontal traffic light|horizontale Verkehrsampel|feu tricolore horizontal|semáforo horizontal|pozioma sygnalizacja uliczna|горизонтальный светофор|горизонтальний світлофор
🚦 vertical traffic light|vertikale Verkehrsampel|feu tricolore vertical|semáforo|pionowa sygnalizacja uliczna|вертикальный светофор|вертикальний світлофор
🛑 stop sign|Stoppschild|stop|señal de stop|znak stopu|знак «стоп»|восьмикутний червоний знак
🚧 construction|Baustellenabsperrung|travaux|obras|prace drogowe|строительные работы|знак ремонтних робіт
⚓ anchor|Anker|ancre|ancla|kotwica|якорь|якір
🛟 ring buoy|Rettungsring|bouée de sauvetage|salvavidas|koło ratunkowe|спасательный круг|рятівний круг
⛵ sailboat|Segelboot|voilier|velero|żaglówka|парусник|вітрильник
🛶 canoe|Kanu|canoë|canoa|kajak|каноэ|каное
🚤 speedboat|Schnellboot|hors-bord|lancha motora|ścigacz wodny|катер|швидкохідний катер
🛳 passenger ship|Passagierschiff|paquebot|barco de pasajeros|statek pasażerski|пассажирский лайнер|пасажирський корабель
⛴ ferry|Fähre|ferry|ferri|prom|паром|пором
🛥 motor boat|Motorboot|bateau à moteur|barco a motor|motorówka|моторная лодка|моторний човен
🚢 ship|Schiff|navire|barco|statek|корабль|корабель
✈ airplane|Flugzeug|avion|avión|samolot|самолет|літак
🛩 small airplane|kleines Flugzeug|petit avion|avioneta|mały samolot|маленький самолет|малий літак
🛫 airplane departure|Abflug|avion au décollage|avión despegando|odlot samolotu|взлет|літак злітає
🛬 airplane arrival|Landung eines Flugzeugs|avion à l’atterrissage|avión aterrizando|przylot samolotu|посадка|літак сідає
🪂 parachute|Fallschirm|parachute|paracaídas|spadochron|парашют|парашут
💺 seat|Sitzplatz|siège|asiento de transporte|fotel|кресло|сидіння
🚁 helicopter|Hubschrauber|hélicoptère|helicóptero|helikopter|вертолет|гелікоптер
🚟 suspension railway|Schwebebahn|train suspendu|ferrocarril de suspensión|kolej podwieszana|подвесная железная дорога|підвісна монорейка
🚠 mountain cableway|Bergschwebebahn|téléphérique|teleférico de montaña|górska kolej linowa|вагон фуникулера|канатна дорога в горах
🚡 aerial tramway|Bergseilbahn|tramway aérien|teleférico|kolej linowa|канатная дорога|канатна дорога
🛰 satellite|Satellit|satellite|satélite|satelita|спутник|супутник
🚀 rocket|Rakete|fusée|cohete|rakieta|ракета|ракета
🛸 flying saucer|fliegende Untertasse|soucoupe volante|platillo volante|latający talerz|летающая тарелка|летюча тарілка
🛎 bellhop bell|Rezeptionsklingel|cloche de comptoir|timbre de hotel|dzwonek w recepcji|гостиничный звонок|готельний дзвоник
🧳 luggage|Gepäck|bagage|equipaje|bagaż|багаж|багаж
⌛ hourglass done|Sanduhr|sablier|reloj de arena sin tiempo|klepsydra|песочные часы|пісковий годинник
⏳ hourglass not done|laufende Sanduhr|sablier avec sable qui coule|reloj de arena con tiempo|klepsydra z przesypującym się piaskiem|время пошло|пісковий годинник із піском, який сиплеться
⌚ watch|Armbanduhr|montre|reloj|zegarek|наручные часы|наручний годинник
⏰ alarm clock|Wecker|réveil|reloj despertador|budzik|будильник|будильник
⏱ stopwatch|Stoppuhr|chronomètre|cronómetro|stoper|секундомер|секундомір
⏲ timer clock|Zeitschaltuhr|horloge|temporizador|minutnik|таймер|таймер
🕰 mantelpiece clock|Kaminuhr|pendule|reloj de sobremesa|zegar kominkowy|каминные часы|камінний годинник
🕛 twelve o’clock|Ziffernblatt 12:00 Uhr|midi/minuit|12 en punto|godzina 12:00|двенадцать часов|дванадцята година
🕧 twelve-thirty|12:30 Uhr|midi/minuit et demie|doce y media|godzina 12:30|полпервого|пів на першу
🕐 one o’clock|1:00 Uhr|une heure|1 en punto|godzina 1:00|час|перша година
🕜 one-thirty|1:30 Uhr|une heure et demie|una y media|godzina 1:30|полвторого|пів на другу
🕑 two o’clock|2:00 Uhr|deux heures|2 en punto|godzina 2:00|два часа|друга година
🕝 two-thirty|2:30 Uhr|deux heures et demie|dos y media|godzina 2:30|полтретьего|пів на третю
🕒 three o’clock|3:00 Uhr|trois heures|3 en punto|godzina 3:00|три часа|третя година
🕞 three-thirty|3:30 Uhr|trois heures et demie|tres y media|godzina 3:30|полчетвертого|пів на четверту
🕓 four o’clock|4:00 Uhr|quatre heures|4 en punto|godzina 4:00|четыре часа|четверта година
🕟 four-thirty|4:30 Uhr|quatre heures et demie|cuatro y media|godzina 4:30|полпятого|пів на п’яту
🕔 five o’clock|5:00 Uhr|cinq heures|5 en punto|godzina 5:00|пять часов|п’ята година
🕠 five-thirty|5:30 Uhr|cinq heures et demie|cinco y media|godzina 5:30|полшестого|пів на шосту
🕕 six o’clock|6:00 Uhr|six heures|6 en punto|godzina 6:00|шесть часов|шоста година
🕡 six-thirty|6:30 Uhr|six heures et demie|seis y media|godzina 6:30|полседьмого|пів на сьому
🕖 seven o’clock|7:00 Uhr|sept heures|7 en punto|godzina 7:00|семь часов|сьома година
🕢 seven-thirty|7:30 Uhr|sept heures et demie|siete y media|godzina 7:30|полвосьмого|пів на восьму
🕗 eight o’clock|8:00 Uhr|huit heures|8 en punto|godzina 8:00|восемь часов|восьма година
🕣 eight-thirty|8:30 Uhr|huit heures et demie|ocho y media|godzina 8:30|полдевятого|пів на дев’яту
🕘 nine o’clock|9:00 Uhr|neuf heures|9 en punto|godzina 9:00|девять часов|дев’ята година
🕤 nine-thirty|9:30 Uhr|neuf heures et demie|nueve y media|godzina 9:30|полдесятого|пів на десяту
🕙 ten o’clock|10:00 Uhr|dix heures|10 en punto|godzina 10:00|десять часов|десята година
🕥 ten-thirty|10:30 Uhr|dix heures et demie|diez y media|godzina 10:30|пол-одиннадцатого|пів на одинадцяту
🕚 eleven o’clock|11:00 Uhr|onze heures|11 en punto|godzina 11:00|одиннадцать часов|одинадцята година
🕦 eleven-thirty|11:30 Uhr|onze heures et demie|once y media|godzina 11:30|полдвенадцатого|пів на дванадцяту
🌑 new moon|Neumond|nouvelle lune|luna nueva|nów|новолуние|молодий місяць
🌒 waxing crescent moon|erstes Mondviertel|lune croissante|luna creciente|narastający półksiężyc|молодая луна|місяць у першій чверті
🌓 first quarter moon|zunehmender Halbmond|premier quartier de lune|luna en cuarto creciente|pierwsza kwadra księżyca|луна в первой четверти|перша чверть місяця
🌔 waxing gibbous moon|zweites Mondviertel|lune gibbeuse croissante|luna gibosa creciente|narastający księżyc między pierwszą kwadrą a pełnią|прибывающая луна|місяць у другій чверті
🌕 full moon|Vollmond|pleine lune|luna llena|pełnia|полнолуние|повний місяць
🌖 waning gibbous moon|drittes Mondviertel|lune gibbeuse décroissante|luna gibosa menguante|zanikający księżyc między pełnią a ostatnią kwadrą|убывающая луна|місяць у третій чверті
🌗 last quarter moon|abnehmender Halbmond|dernier quartier de lune|luna en cuarto menguante|ostatnia kwadra księżyca|луна в последней четверти|остання чверть місяця
🌘 waning crescent moon|letztes Mondviertel|lune décroissante|luna menguante|zanikający półksiężyc|старая луна|місяць у четвертій чверті
🌙 crescent moon|Mondsichel|croissant de lune|luna|półksiężyc|полумесяц|серп місяця
🌚 new moon face|Neumond mit Gesicht|nouvelle lune avec visage|luna nueva con cara|nów z twarzą|новая луна с лицом|молодий місяць з обличчям
🌛 first quarter moon face|Mondsichel mit Gesicht links|premier quartier de lune avec visage|luna de cuarto creciente con cara|pierwsza kwadra księżyca z twarzą|луна в первой четверти с лицом|перша чверть місяця з обличчям
🌜 last quarter moon face|Mondsichel mit Gesicht rechts|dernier quartier de lune avec visage|luna de cuarto menguante con cara|ostatnia kwadra księżyca z twarzą|луна в последней четверти с лицом|остання чверть місяця з обличчям
🌡 thermometer|Thermometer|thermomètre|termómetro|termometr|термометр|термометр
☀ sun|Sonne|soleil|sol|słońce|солнце|сонце
🌝 full moon face|Vollmond mit Gesicht|pleine lune avec visage|luna llena con cara|pełnia z twarzą|полная луна с лицом|повний місяць з обличчям
🌞 sun with face|Sonne mit Gesicht|soleil avec visage|sol con cara|słońce z twarzą|солнце с лицом|сонце з обличчям
🪐 ringed planet|Ringplanet|planète à anneaux|planeta con anillos|planeta z pierścieniami|планета с кольцом|планета з кільцем
⭐ star|weißer mittelgroßer Stern|étoile|estrella|gwiazda|желтая звезда|зірка
🌟 glowing star|funkelnder Stern|étoile brillante|estrella brillante|błyszcząca gwiazda|сияющая звезда|сяйна зірка
🌠 shooting star|Sternschnuppe|étoile filante|estrella fugaz|spadająca gwiazda|падающая звезда|метеор
🌌 milky way|Milchstraße|voie lactée|Vía Láctea|Droga Mleczna|Млечный Путь|Чумацький шлях
☁ cloud|Wolke|nuage|nube|chmura|облако|хмара
⛅ sun behind cloud|Sonne hinter Wolke|soleil derrière les nuages|sol detrás de una nube|słońce zza chmury|солнце за облаками|сонце за хмарою
⛈ cloud with lightning and rain|Wolke mit Blitz und Regen|nuage avec éclair et pluie|nube con rayo y lluvia|chmura z piorunem i deszczem|гроза|хмара з блискавкою та дощем
🌤 sun behind small cloud|Sonne hinter kleiner Wolke|soleil derrière un petit nuage|sol detrás de una nube pequeña|słońce za chmurką|солнце за облачком|сонце за хмаркою
🌥 sun behind large cloud|Sonne hinter großer Wolke|soleil derrière un gros nuage|sol detrás de una nube grande|słońce za chmurą|солнце за облаком|сонце за хмариною
🌦 sun behind rain cloud|Sonne hinter Regenwolke|soleil derrière un nuage de pluie|sol detrás de una nube con lluvia|słońce za chmurą i deszcz|слепой дождь|сонце за дощовою хмарою
🌧 cloud with rain|Wolke mit Regen|nuage avec pluie|nube con lluvia|chmura i deszcz|дождь|хмара з дощем
🌨 cloud with snow|Wolke mit Schnee|nuage avec neige|nube con nieve|chmura i śnieg|снег|хмара зі снігом
🌩 cloud with lightning|Wolke mit Blitz|nuage avec éclair|nube con rayo|chmura i piorun|молния|хмара з блискавкою
🌪 tornado|Wirbelsturm|tornade|tornado|tornado|торнадо|торнадо
🌫 fog|Nebel|brouillard|niebla|mgła|густой туман|туман
🌬 wind face|Wind|vent avec visage|cara de viento|dmuchająca twarz wiatru|дует ветер|обличчя, що дме
🌀 cyclone|Wirbel|cyclone|ciclón|cyklon|циклон|циклон
🌈 rainbow|Regenbogen|arc-en-ciel|arcoíris|tęcza|радуга|веселка
🌂 closed umbrella|geschlossener Regenschirm|parapluie fermé|paraguas cerrado|złożony parasol|закрытый зонт|складена парасолька
☂ umbrella|Regenschirm|parapluie ouvert|paraguas|parasol|зонт|парасолька
☔ umbrella with rain drops|Regenschirm im Regen|parapluie avec gouttes de pluie|paraguas con gotas de lluvia|parasol z kroplami deszczu|зонт под дождем|парасолька з краплями дощу
⛱ umbrella on ground|aufgestellter Sonnenschirm|parasol sur le sol|sombrilla en la arena|parasol plażowy wbity w ziemię|пляжный зонт|пляжна парасолька
⚡ high voltage|Hochspannung|haute tension|alto voltaje|wysokie napięcie|высокое напряжение|висока напруга
❄ snowflake|Schneeflocke|flocon|copo de nieve|płatek śniegu|снежинка|сніжинка
☃ snowman|Schneemann im Schnee|bonhomme de neige|muñeco de nieve con nieve|bałwanek i płatki śniegu|снеговик под снегом|сніговик
⛄ snowman without snow|Schneemann ohne Schneeflocken|bonhomme de neige sans neige|muñeco de nieve|bałwanek bez śniegu|снеговик|сніговик без снігу
☄ comet|Komet|comète|meteorito|kometa|комета|комета
🔥 fire|Feuer|feu|fuego|ogień|огонь|вогонь
💧 droplet|Tropfen|goutte d’eau|gota|kropla|капля|крапля
🌊 water wave|Welle|vague|ola de mar|fala|волна|хвиля
🎃 jack-o-lantern|Halloweenkürbis|citrouille|calabaza de Halloween|dynia na halloween|тыква-фонарь|ліхтар-гарбуз
🎄 Christmas tree|Weihnachtsbaum|sapin de Noël|árbol de Navidad|choinka bożonarodzeniowa|новогодняя елка|різдвяна ялинка
🎆 fireworks|Feuerwerk|feu d’artifice|fuegos artificiales|fajerwerki|фейерверк|феєрверки
🎇 sparkler|Wunderkerze|cierge magique|bengala|zimne ognie|бенгальский огонь|бенгальський вогонь
🧨 firecracker|Feuerwerkskörper|pétard|petardo|petarda|динамитная шашка|петарда
✨ sparkles|funkelnde Sterne|étincelles|chispas|gwiazdki|блестки|блискітки
🎈 balloon|Luftballon|ballon gonflable|globo|balon|воздушный шарик|повітряна кулька
🎉 party popper|Konfettibombe|cotillons|cañón de confeti|tuba z konfetti|хлопушка|хлопавка
🎊 confetti ball|Konfettiball|confettis|bola de confeti|kula z konfetti|конфетти|кулька з конфеті
🎋 tanabata tree|Tanabata-Baum|arbre à vœux|árbol de tanabata|drzewko na Tanabata|бамбук с бумажными лентами|танабата, гілка тандзаку
🎍 pine decoration|Piniendekoration|bambou décoratif|decoración de pino|japońska dekoracja kadomatsu|украшенный бамбук|прикраси на ялинку
🎎 Japanese dolls|japanische Puppen|poupées japonaises|muñecas japonesas|japońskie lalki|японские куклы|японські ляльки
🎏 carp streamer|traditionelle japanische Windsäcke|koinobori|banderín de carpas|flaga w kształcie karpia|вымпелы в виде карпов|вітровказ у формі коропів
🎐 wind chime|japanisches Windspiel|carillon éolien|campanilla de viento|dzwonek wietrzny|музыка ветра|китайські дзвіночки
🎑 moon viewing ceremony|traditionelles Mondfest|cérémonie de la lune|ceremonia de contemplación de la luna|ceremonia oglądania księżyca|праздник Луны|церемонія вшанування місяця
🧧 red envelope|roter Umschlag|enveloppe rouge|sobre rojo|czerwona koperta|красный конверт|червоний конверт
🎀 ribbon|pinke Schleife|ruban|lazo|wstążka|бантик|бант зі стрічки
🎁 wrapped gift|Geschenk|cadeau|regalo|zapakowany prezent|подарок|подарунок
🎗 reminder ribbon|Gedenkschleife|ruban de mémoire|lazo conmemorativo|wstążka pamięci|памятная лента|стрічка на згадку
🎟 admission tickets|Eintrittskarten|billet d’entrée|entradas|bilety wstępu|билеты|вхідні квитки
🎫 ticket|Ticket|billet|tique|bilet|билет|квиток
🎖 military medal|Militärorden|médaille militaire|medalla militar|order wojskowy|военная медаль|військова медаль
🏆 trophy|Pokal|trophée|trofeo|puchar|кубок|приз
🏅 sports medal|Sportmedaille|médaille sportive|medalla deportiva|medal sportowy|спортивная медаль|спортивна медаль
🥇 1st place medal|Goldmedaille|médaille d’or|medalla de oro|medal za 1. miejsce|золотая медаль|золота медаль
🥈 2nd place medal|Silbermedaille|médaille d’argent|medalla de plata|medal za 2. miejsce|серебряная медаль|срібна медаль
🥉 3rd place medal|Bronzemedaille|médaille de bronze|medalla de bronce|medal za 3. miejsce|бронзовая медаль|бронзова медаль
⚽ soccer ball|Fußball|ballon de football|balón de fútbol|piłka nożna|футбол|футбольний м’яч
⚾ baseball|Baseball|baseball|béisbol|baseball|бейсбол|бейсбольний м’яч
🥎 softball|Softball|softball|pelota de softball|softball|софтбол|софтбольний мʼяч
🏀 basketball|Basketball|basket|balón de baloncesto|koszykówka|баскетбол|баскетбольний м’яч
🏐 volleyball|Volleyball|volley-ball|pelota de voleibol|siatkówka|волейбол|волейбольний м’яч
🏈 american football|Football|football américain|balón de fútbol americano|futbol amerykański|американский футбол|мʼяч для американського футболу
🏉 rugby football|Rugbyball|rugby|balón de rugby|piłka do rugby|регби|мʼяч для регбі
🎾 tennis|Tennisball|tennis|pelota de tenis|tenis|теннис|тенісний м’яч
🥏 flying disc|Frisbee|disque volant|disco volador|frisbee|летающий диск|літаючий диск
🎳 bowling|Bowling|bowling|bolos|kręgle|боулинг|куля і кеглі для боулінгу
🏏 cricket game|Kricket|cricket|críquet|krykiet|крикет|бита і мʼяч для крикету
🏑 field hockey|Feldhockey|hockey sur gazon|hockey sobre hierba|hokej na trawie|хоккей на траве|ключка і мʼяч для хокею на траві
🏒 ice hockey|Eishockey|hockey sur glace|hockey sobre hielo|hokej na lodzie|хоккей|ключка і шайба для хокею
🥍 lacrosse|Lacrosse|crosse|lacrosse|lacrosse|лакросс|стік для лакросу
🏓 ping pong|Tischtennis|ping-pong|tenis de mesa|tenis stołowy|настольный теннис|ракетка і кулька для пінг-понгу
🏸 badminton|Badminton|badminton|bádminton|badminton|бадминтон|ракетка і волан для бадмінтону
🥊 boxing glove|Boxhandschuh|gant de boxe|guante de boxeo|rękawica bokserska|боксерская перчатка|боксерська рукавичка
🥋 martial arts uniform|Kampfsportanzug|tenue d’arts martiaux|uniforme de artes marciales|strój do sztuk walki|спортивное кимоно|одяг для єдиноборств
🥅 goal net|Tor|cage|portería|bramka|спортивные ворота|сітка воріт
⛳ flag in hole|Golffahne|drapeau de golf|banderín en hoyo|flaga w dołku|гольф|лунка для гольфу з прапорцем
⛸ ice skate|Schlittschuh|patin à glace|patín de hielo|but z łyżwą|коньки|ковзан
🎣 fishing pole|Angel mit Fisch|pêche à la ligne|caña de pescar|wędka|удочка с рыбой|рибацька вудка
🤿 diving mask|Tauchmaske|masque de plongée|máscara de buceo|maska do nurkowania|маска с трубкой|маска з трубкою
🎽 running shirt|Laufshirt|maillot de course|camiseta sin mangas|koszulka do biegania|футболка для бега|бігова теніска
🎿 skis|Ski|ski|esquís|narty|лыжи|лижі
🛷 sled|Schlitten|luge|trineo|sanie|санки|сани
🥌 curling stone|Curlingstein|pierre de curling|piedra de curling|kamień do curlingu|керлинг|камʼяна шайба для керлінгу
🎯 bullseye|Darts|dans le mille|diana|strzał w 10|мишень|мішень із прямим влученням
🪀 yo-yo|Jo-Jo|yoyo|yoyó|jojo|йо-йо|йо-йо
🪁 kite|Drachen|cerf-volant|cometa|latawiec|воздушный змей|повітряний змій
🔫 water pistol|Wasserpistole|pistolet à eau|pistola de agua|pistolet na wodę|водяной пистолет|водяний пістолет
🎱 pool 8 ball|Billardkugel|boule de billard|bola negra de billar|bila 8|бильярд|більярдна куля 8
🔮 crystal ball|Kristallkugel|boule de cristal|bola de cristal|kryształowa kula|хрустальный шар|кришталева куля
🪄 magic wand|Zauberstab|baguette magique|varita mágica|czarodziejska różdżka|волшебная палочка|чарівна паличка
🎮 video game|Gamepad|jeu vidéo|mando de videoconsola|gra wideo|видеоигры|ігровий контролер
🕹 joystick|Joystick|manette de jeu|joystick|dżojstik|джойстик|джойстик
🎰 slot machine|Spielautomat|machine à sous|máquina tragaperras|automat do gier|игровой автомат|гральний автомат
🎲 game die|Spielwürfel|dés|dado|kostka do gry|игральная кость|гральна кість
🧩 puzzle piece|Puzzleteil|pièce de puzzle|pieza de puzle|element układanki|пазл|елемент пазла
🧸 teddy bear|Teddybär|ours en peluche|osito de peluche|miś pluszowy|плюшевый мишка|ведмедик
🪅 piñata|Piñata|piñata|piñata|piniata|пиньята|піньята
🪩 mirror ball|Discokugel|boule à facettes|bola de espejos|kula dyskotekowa|диско-шар|дзеркальна куля
🪆 nesting dolls|Matroschka|poupées russes|muñeca rusa|matrioszki|матрешка|ляльки-матрьошки
♠ spade suit|Pik|pique|palo de picas|pik|пики|піка
♥ heart suit|Herz|cœur cartes|palo de corazones|kier|червы|чирва
♦ diamond suit|Karo|carreau|palo de diamantes|karo|бубны|бубна
♣ club suit|Kreuz|trèfle cartes|palo de tréboles|trefl|трефы|трефа
♟ chess pawn|Bauer Schach|pion d’échec|peón de ajedrez|pionek|пешка|пішак
🃏 joker|Jokerkarte|carte Joker|comodín|dżoker|джокер|джокер
🀄 mahjong red dragon|Mahjong-Stein|dragon rouge mahjong|dragón rojo de mahjong|madżong: czerwony smok|маджонг|фішка маджонгу «червоний дракон»
🎴 flower playing cards|japanische Blumenkarte|jeu des fleurs|cartas de flores|gra karciana hanafuda|цветочная карта|гральні карти з квітами (ханафуда)
🎭 performing arts|Masken|spectacle vivant|máscaras de teatro|maski teatralne|маски|театральне мистецтво
🖼 framed picture|gerahmtes Bild|cadre avec image|cuadro enmarcado|obrazek w ramce|картина|картина в рамці
🎨 artist palette|Mischpalette|palette de peinture|paleta de pintor|paleta malarska|палитра с красками|палітра художника
🧵 thread|Faden|bobine de fil|hilo|nić|катушка ниток|нитка
🪡 sewing needle|Nähnadel|aiguille à coudre|aguja de coser|igła krawiecka|швейная игла|швацька голка
🧶 yarn|Wollknäuel|fil|ovillo|włóczka|клубок|пряжа
🪢 knot|Knoten|nœud|nudo|węzeł|узел|вузол
👓 glasses|Brille|lunettes de vue|gafas|okulary|очки|окуляри
🕶 sunglasses|Sonnenbrille|lunettes de soleil|gafas de sol|okulary słoneczne|солнечные очки|сонцезахисні окуляри
🥽 goggles|Schutzbrille|lunettes|gafas de protección|okulary ochronne|защитные очки|захисні окуляри
🥼 lab coat|Laborkittel|blouse blanche|bata de laboratorio|biały fartuch|лабораторный халат|лабораторний халат
🦺 safety vest|Sicherheitsweste|gilet de sécurité|chaleco de seguridad|kamizelka ratunkowa|спасательный жилет|сигнальний жилет
👔 necktie|Hemd mit Krawatte|cravate|corbata|krawat|галстук|краватка
👕 t-shirt|T-Shirt|T-shirt|camiseta|koszulka|футболка|теніска поло
👖 jeans|Jeans|jean|vaqueros|dżinsy|джинсы|джинси
🧣 scarf|Schal|foulard|bufanda|szalik|шарф|шарф
🧤 gloves|Handschuhe|gants|guantes|rękawiczki|перчатки|рукавички
🧥 coat|Mantel|manteau|abrigo|płaszcz|пальто|пальто
🧦 socks|Socken|chaussettes|calcetines|skarpetki|носки|шкарпетки
👗 dress|Kleid|robe|vestido|sukienka|платье|сукня
👘 kimono|Kimono|kimono|kimono|kimono|кимоно|кімоно
🥻 sari|Sari|sari|sari|sari|сари|сарі
🩱 one-piece swimsuit|einteiliger Badeanzug|maillot de bain une pièce|traje de baño de una pieza|strój kąpielowy jednoczęściowy|цельный купальник|суцільний купальник
🩲 briefs|Slip|slip|ropa interior|kąpielówki|плавки|плавки
🩳 shorts|Shorts|short|pantalones cortos|szorty|шорты|шорти
👙 bikini|Bikini|bikini|bikini|bikini|бикини|бікіні
👚 woman’s clothes|Bluse|vêtements de femme|ropa de mujer|ubranie damskie|блузка|жіночий одяг
🪭 folding hand fan|Faltfächer|éventail|abanico abierto|wachlarz|веер|складане віяло
👛 purse|Geldbörse|porte-monnaie|monedero|portmonetka|кошелек|гаманець
👜 handbag|Handtasche|sac à main|bolso|torebka|сумка|сумка
👝 clutch bag|Clutch|pochette|bolso de mano|saszetka|клатч|клатч
🛍 shopping bags|Einkaufstüten|sacs de shopping|bolsas de compras|torby na zakupy|пакеты|сумки для покупок
🎒 backpack|Schulranzen|cartable|mochila escolar|tornister|ранец|шкільний рюкзак
🩴 thong sandal|Zehensandale|tong|chancla|japonka|вьетнамки|в’єтнамки
👞 man’s shoe|Herrenschuh|chaussure d’homme|zapato de hombre|but męski|ботинок|чоловіча туфля
👟 running shoe|Sportschuh|chaussure de sport|zapatilla deportiva|but do biegania|кроссовки|кросівка
🥾 hiking boot|Wanderstiefel|chaussure de randonnée|bota de senderismo|but turystyczny|треккинговый ботинок|похідні черевики
🥿 flat shoe|flacher Schuh|chaussure plate|bailarina|baleriny|балетки|туфлі без підборів
👠 high-heeled shoe|Stöckelschuh|chaussure à talon haut|zapato de tacón|but na wysokim obcasie|туфли на каблуке|туфля на високому підборі
👡 woman’s sandal|Damensandale|sandale de femme|sandalia de mujer|sandał damski|босоножки|жіноча сандалія з підбором
🩰 ballet shoes|Ballettschuhe|chaussons de danse|zapatillas de ballet|baletki|пуанты|балетні туфлі
👢 woman’s boot|Damenstiefel|botte de femme|bota de mujer|kozak damski|сапог|жіночий чобіт
🪮 hair pick|Haarkamm|peigne afro|peineta|grzebień fryzjerski|афро-гребень|гребінь
👑 crown|Krone|couronne|corona|korona|корона|корона
👒 woman’s hat|Damenhut|chapeau de femme|sombrero de mujer|kapelusz damski|шляпка|жіночий капелюшок
🎩 top hat|Zylinder|haut de forme|sombrero de copa|cylinder|цилиндр|циліндр (капелюх)
🎓 graduation cap|Doktorhut|toque universitaire|birrete|biret|шапочка выпускника|квадратна академічна шапочка
🧢 billed cap|Baseballmütze|casquette américaine|gorra con visera|bejsbolówka|бейсболка|бейсболка
🪖 military helmet|Militärhelm|casque militaire|casco militar|hełm wojskowy|армейская каска|військовий шолом
⛑ rescue worker’s helmet|Rettungshelm|casque de secouriste|casco con una cruz blanca|kask z krzyżykiem|каска с белым крестом|каска рятувальника
📿 prayer beads|Gebetskette|chapelet|rosario|sznur modlitewny|четки|молитовні чотки
💄 lipstick|Lippenstift|rouge à lèvres|pintalabios|szminka|помада|помада
💍 ring|Ring|bague|anillo|pierścionek|кольцо|каблучка
💎 gem stone|Edelstein|pierre précieuse|piedra preciosa|kamień szlachetny|драгоценный камень|коштовний камінь
🔇 muted speaker|durchgestrichener Lautsprecher|muet|altavoz silenciado|wyciszony głośnik|без звука|заглушений динамік
🔈 speaker low volume|Lautsprecher mit geringer Lautstärke|volume des enceintes faible|altavoz a volumen bajo|niska głośność głośnika|низкая громкость|низька гучність динаміка
🔉 speaker medium volume|Lautsprecher mit mittlerer Lautstärke|volume des enceintes moyen|altavoz a volumen medio|średnia głośność głośnika|средняя громкость|середня гучність динаміка
🔊 speaker high volume|Lautsprecher mit hoher Lautstärke|volume des enceintes élevé|altavoz a volumen alto|wysoka głośność głośnika|высокая громкость|високий рівень гучності динаміка
📢 loudspeaker|Lautsprecher|haut-parleur|altavoz de mano|głośnik|громкоговоритель|гучномовець
📣 megaphone|Megafon|porte-voix|megáfono|megafon|мегафон|мегафон
📯 postal horn|Posthorn|cor postal|corneta de posta|trąbka pocztowa|почтовый рожок|поштовий ріжок
🔔 bell|Glocke|cloche|campana|dzwonek|колокольчик|дзвінок
🔕 bell with slash|durchgestrichene Glocke|alarme désactivée|campana con signo de cancelación|przekreślony dzwonek|перечеркнутый колокольчик|заглушений дзвінок
🎼 musical score|Notenschlüssel|partition|pentagrama|partytura|нотный стан|партитура
🎵 musical note|Musiknote|note de musique|nota musical|nuta|нота|музична нота
🎶 musical notes|Musiknoten|notes de musique|notas musicales|nuty|ноты|музичні ноти
🎙 studio microphone|Studiomikrofon|micro de studio|micrófono de estudio|mikrofon studyjny|студийный микрофон|студійний мікрофон
🎚 level slider|Schieberegler|curseur de niveau|control de volumen|suwak miksera dźwięku|слайдер|повзунок рівня
🎛 control knobs|Drehregler|boutons de réglage|ruedas de control|pokrętła|регуляторы|обертові регулятори
🎤 microphone|Mikrofon|micro|micrófono|mikrofon|микрофон|мікрофон
🎧 headphone|Kopfhörer|casque|auricular|słuchawki|наушники|навушники
📻 radio|Radio|radio|radio|radio|радио|радіоприймач
🎷 saxophone|Saxofon|saxophone|saxofón|saksofon|саксофон|саксофон
🎺 trumpet|Trompete|trompette|trompeta|trąbka|труба|труба
🪊 trombone|Posaune|trombone à coulisse|trombón|puzon|тромбон|тромбон
🪗 accordion|Akkordeon|accordéon|acordeón|akordeon|аккордеон|акордеон
🎸 guitar|Gitarre|guitare|guitarra|gitara|гитара|гітара
🎹 musical keyboard|Klaviatur|piano|teclado musical|klawisze|клавишные|музична клавіатура
🎻 violin|Geige|violon|violín|skrzypce|скрипка|скрипка
🪕 banjo|Banjo|banjo|banjo|banjo|банджо|банджо
🥁 drum|Trommel|batterie|tambor|bęben|барабан|барабан
🪘 long drum|afrikanische Trommel|djembé|tamboril|konga|конга|циліндричний барабан
🪇 maracas|Maracas|maracas|maracas|marakasy|маракасы|маракас
🪈 flute|Flöte|flûte|flauta|flet|флейта|флейта
🪉 harp|Harfe|harpe|arpa|harfa|арфа|арфа
📱 mobile phone|Mobiltelefon|téléphone portable|teléfono móvil|telefon komórkowy|мобильный телефон|мобільний телефон
📲 mobile phone with arrow|Mobiltelefon mit Pfeil|appel entrant|móvil con una flecha|telefon komórkowy ze strzałką|входящий вызов|мобільний телефон зі стрілкою
☎ telephone|Telefon|téléphone|teléfono|telefon|телефон|телефон
📞 telephone receiver|Telefonhörer|combiné téléphonique|auricular de teléfono|słuchawka telefoniczna|телефонная трубка|телефонна слухавка
📟 pager|Pager|bipeur|busca|pager|пейджер|пейджер
📠 fax machine|Faxgerät|fax|máquina de fax|faks|факс|факс
🔋 battery|Batterie|pile|pila|bateria|батарейка|батарея
🪫 low battery|schwache Batterie|pile faible|batería baja|słaba bateria|низкий уровень заряда|низький заряд батареї
🔌 electric plug|Netzstecker|câble avec fiche électrique|enchufe eléctrico|wtyczka elektryczna|вилка|штепсель
💻 laptop|Laptop|ordinateur portable|ordenador portátil|laptop|ноутбук|ноутбук
🖥 desktop computer|Desktopcomputer|ordinateur de bureau|ordenador de sobremesa|komputer|компьютер|комп’ютер
🖨 printer|Drucker|imprimante|impresora|drukarka|принтер|принтер
⌨ keyboard|Tastatur|clavier|teclado|klawiatura|клавиатура|клавіатура
🖱 computer mouse|Computermaus|souris d’ordinateur|ratón de ordenador|mysz komputerowa|мышка|комп’ютерна миша
🖲 trackball|Trackball|boule de commande|bola de desplazamiento|trackball|трекбол|трекбол
💽 computer disk|Minidisc|disque d’ordinateur|minidisc|dysk komputerowy|диск|компʼютерний диск
💾 floppy disk|Diskette|disquette|disquete|dyskietka|дискета|дискета
💿 optical disk|CD|CD|disco óptico|dysk optyczny|CD|компакт-диск
📀 dvd|DVD|DVD|disco DVD|DVD|DVD|[DVD]-диск
🧮 abacus|Abakus|abaque|ábaco|liczydło|счеты|рахівниця
🎥 movie camera|Filmkamera|caméra|cámara de cine|kamera filmowa|кинокамера|кінокамера
🎞 film frames|Filmstreifen|pellicule|fotograma de película|taśma filmowa|кинопленка|кадри кіноплівки
📽 film projector|Filmprojektor|projecteur cinématographique|proyector de cine|projektor filmowy|кинопроектор|кінопроектор
🎬 clapper board|Filmklappe|clap|claqueta|klaps|хлопушка-нумератор|кінохлопавка
📺 television|Fernseher|téléviseur|televisión|telewizja|телевизор|телевізор
📷 camera|Fotoapparat|appareil photo|cámara de fotos|aparat fotograficzny|фотоаппарат|фотоапарат
📸 camera with flash|Fotoapparat mit Blitz|appareil photo avec flash|cámara con flash|aparat fotograficzny z lampą błyskową|фотоаппарат со вспышкой|фотоапарат зі спалахом
📹 video camera|Videokamera|caméscope|videocámara|kamera wideo|видеокамера|відеокамера
📼 videocassette|Videokassette|cassette vidéo|cinta de vídeo|kaseta wideo|видеокассета|відеокасета
🔍 magnifying glass tilted left|Lupe nach links|loupe orientée à gauche|lupa orientada hacia la izquierda|lupa pochylona w lewo|лупа, наклоненная влево|збільшувальне скло з нахилом уліво
🔎 magnifying glass tilted right|Lupe nach rechts|loupe orientée à droite|lupa orientada hacia la derecha|lupa pochylona w prawo|лупа, наклоненная вправо|збільшувальне скло з нахилом управо
🕯 candle|Kerze|bougie|vela|świeca|свеча|свічка
💡 light bulb|Glühbirne|ampoule|bombilla|żarówka|лампочка|лампочка
🔦 flashlight|Taschenlampe|torche|linterna|latarka|фонарик|ліхтарик
🏮 red paper lantern|rote Papierlaterne|lampion rouge|lámpara japonesa|czerwony lampion|красный бумажный фонарик|червоний паперовий ліхтар
🪔 diya lamp|Öllampe|diya|lámpara de aceite|dipa|масляная лампа|каганець
📔 notebook with decorative cover|Notizbuch mit dekorativem Einband|carnet avec couverture|cuaderno con tapa decorativa|notes z dekoracyjną okładką|записная книжка|записник у декоративній обкладинці
📕 closed book|geschlossenes Buch|livre fermé|libro cerrado|zamknięta książka|закрытая книга|закрита книга
📖 open book|offenes Buch|livre ouvert|libro abierto|otwarta książka|открытая книга|відкрита книга
📗 green book|grünes Buch|livre vert|libro verde|zielona książka|зеленая книга|зелений підручник
📘 blue book|blaues Buch|livre bleu|libro azul|niebieska książka|синяя книга|синій підручник
📙 orange book|orangefarbenes Buch|livre orange|libro naranja|pomarańczowa książka|оранжевая книга|оранжевий підручник
📚 books|Bücherstapel|livres|libros|książki|книги|книги
📓 notebook|Notizbuch|carnet|cuaderno|notes|тетрадь|зошит для творів
📒 ledger|Spiralblock|carnet de compte|libro de contabilidad|skoroszyt|блокнот|гросбух
📃 page with curl|teilweise eingerolltes Blatt|page enroulée|página doblada|zawinięta strona|страница с загибом|сторінка із завитком
📜 scroll|Schriftrolle|parchemin|pergamino|zwój|свиток|сувій
📄 page facing up|Vorderseite eines Blattes|page|página hacia arriba|strona|страница|сторінка лицевою стороною
📰 newspaper|Zeitung|journal|periódico|gazeta|газета|газета
🗞 rolled-up newspaper|zusammengerollte Zeitung|journal roulé|periódico enrollado|zwinięta gazeta|свернутая газета|скручена газета
📑 bookmark tabs|Pagemarker|signets|marcadores|karty zakładek|стикеры-закладки|мітки закладок
🔖 bookmark|Lesezeichen|marque-page|marcapáginas|zakładka|закладка|закладка
🏷 label|Etikett|étiquette|etiqueta|przywieszka do kluczy|бирка|бирка
🪙 coin|Münze|pièce|moneda|moneta|монета|монета
💰 money bag|Geldsack|sac plein d’argent|bolsa de dinero|worek z pieniędzmi|мешок денег|мішок грошей
🪎 treasure chest|Schatztruhe|coffre au trésor|cofre de tesoro|skrzynia skarbów|сундук с сокровищами|скриня скарбів
💴 yen banknote|Yen-Banknote|billet en yens|billete de yen|banknot jena|банкнота иены|єнові банкноти
💵 dollar banknote|Dollar-Banknote|billet en dollars|billete de dólar|banknot dolara|банкнота доллара|доларові банкноти
💶 euro banknote|Euro-Banknote|billet en euros|billete de euro|banknot euro|банкнота евро|єврові банкноти
💷 pound banknote|Pfund-Banknote|billet en livres|billete de libra|banknot funta|банкнота фунта|фунтові банкноти
💸 money with wings|Geldschein mit Flügeln|billet avec des ailes|billete con alas|uskrzydlone pieniądze|банкнота с крылышками|гроші з крилами
💳 credit card|Kreditkarte|carte bancaire|tarjeta de crédito|karta kredytowa|кредитная карта|кредитна картка
🧾 receipt|Beleg|reçu|recibo|paragon|чек|квитанція
💹 chart increasing with yen|steigende Kurve mit Yen-Zeichen|courbe avec yen en hausse|mercado al alza|wykres wzrostu z symbolem jena|биржа|графік зростання і знак єни
✉ envelope|Briefumschlag|enveloppe|sobre|koperta|конверт|конверт
📧 e-mail|E-Mail|e-mail|correo electrónico|e-mail|электронная почта|електронний лист
📨 incoming envelope|eingehender Briefumschlag|message reçu|sobre entrante|koperta przychodząca|входящее письмо|конверт вхідного листа
📩 envelope with arrow|Umschlag mit Pfeil|enveloppe avec flèche|sobre con flecha|koperta ze strzałką|исходящее письмо|конверт зі стрілкою
📤 outbox tray|Postausgang|boîte d’envoi|bandeja de salida|skrzynka nadawcza|исходящие|лоток вихідної скриньки
📥 inbox tray|Posteingang|boîte de réception|bandeja de entrada|skrzynka odbiorcza|входящие|лоток вхідної скриньки
📦 package|Paket|colis|paquete|paczka|посылка|пакунок
📫 closed mailbox with raised flag|geschlossener Briefkasten mit Post|boîte aux lettres fermée drapeau levé|buzón cerrado con la bandera levantada|zamknięta skrzynka pocztowa z podniesioną flagą|закрытый почтовый ящик с поднятым флажком|закрита поштова скринька з піднятим прапорцем
📪 closed mailbox with lowered flag|geschlossener Briefkasten ohne Post|boîte aux lettres fermée drapeau baissé|buzón cerrado con la bandera bajada|zamknięta skrzynka pocztowa z opuszczoną flagą|закрытый почтовый ящик с опущенным флажком|закрита поштова скринька з опущеним прапорцем
📬 open mailbox with raised flag|offener Briefkasten mit Post|boîte aux lettres ouverte drapeau levé|buzón abierto con la bandera levantada|otwarta skrzynka pocztowa z podniesioną flagą|открытый почтовый ящик с поднятым флажком|відкрита поштова скринька з піднятим прапорцем
📭 open mailbox with lowered flag|offener Briefkasten ohne Post|boîte aux lettres ouverte drapeau baissé|buzón abierto con la bandera bajada|otwarta skrzynka pocztowa z opuszczoną flagą|открытый почтовый ящик с опущенным флажком|відкрита поштова скринька з опущеним прапорцем
📮 postbox|Briefkasten|boîte aux lettres|buzón|skrzynka na listy|почтовый ящик|поштова скринька
🗳 ballot box with ballot|Urne mit Wahlzettel|urne électorale|urna con papeleta|urna wyborcza z głosem|избирательная урна|урна для голосування і бюлетень
✏ pencil|Bleistift|crayon|lápiz|ołówek|карандаш|олівець
✒ black nib|schwarzer Federhalter|stylo plume noir|pluma negra|pióro z czarną stalówką|перьевой наконечник|кінчик чорнильного пера
🖋 fountain pen|Füllhalter|stylo plume|estilográfica|wieczne pióro|перьевая ручка|чорнильна ручка
🖊 pen|Kugelschreiber|stylo|bolígrafo|długopis|шариковая ручка|кулькова ручка
🖌 paintbrush|Pinsel|pinceau|pincel|pędzel|кисточка|пензель
🖍 crayon|Wachsmalstift|crayon pastel|lápiz de cera|kredka|восковой мелок|пастель
📝 memo|Papier und Bleistift|mémo|cuaderno de notas|notatka|заметка|памʼятка
💼 briefcase|Aktentasche|porte-documents|maletín|teczka|портфель|кейс
📁 file folder|Ordner|dossier|carpeta de archivos|folder|папка|папка для файлів
📂 open file folder|geöffneter Ordner|dossier ouvert|carpeta de archivos abierta|otwarty folder|открытая папка|відкрита папка для файлів
🗂 card index dividers|Karteireiter|intercalaires|separador de fichas|rozdzielacze kartoteki|маркированные папки|роздільники в картотеці
📅 calendar|Kalender|calendrier|calendario|kalendarz|календарь|календар
📆 tear-off calendar|Abreißkalender|éphéméride|calendario recortable|kalendarz z wyrywanymi kartkami|отрывной календарь|відривний календар
🗒 spiral notepad|Notizblock|bloc-notes à spirale|bloc de notas de espiral|kołonotatnik|перекидной блокнот|блокнот на спіралі
🗓 spiral calendar|Spiralkalender|calendrier à spirale|calendario de espiral|kalendarz na spirali|перекидной календарь|календар на спіралі
📇 card index|Rotationskartei|carnet d’adresses|organizador de fichas|wizytownik|органайзер|картотека
📈 chart increasing|Aufwärtstrend|graphique en hausse|gráfica de evolución ascendente|wykres wzrostu|диаграмма роста|висхідний графік
📉 chart decreasing|Abwärtstrend|graphique en baisse|gráfica de evolución descendente|wykres spadku|диаграмма падения|низхідний графік
📊 bar chart|Balkendiagramm|graphiques à barres|gráfico de barras|wykres słupkowy|гистограмма|гістограма
📋 clipboard|Klemmbrett|porte-bloc|portapapeles|podkładka do pisania|планшет с зажимом|планшет для аркушів
📌 pushpin|Reißzwecke|punaise|chincheta|pinezka|канцелярская кнопка|канцелярська кнопка
📍 round pushpin|Stecknadel|épingle|chincheta redonda|okrągła pinezka|канцелярская кнопка с шариком|шпилька з круглою голівкою
📎 paperclip|Büroklammer|trombone|clip|spinacz|скрепка|скріпка
🖇 linked paperclips|verhakte Büroklammern|trombones|clips unidos|złączone spinacze|скрепки|зчеплені скріпки
📏 straight ruler|Lineal|règle|regla|linijka|линейка|пряма лінійка
📐 triangular ruler|dreieckiges Lineal|équerre|escuadra|ekierka|линейка-треугольник|трикутна лінійка
✂ scissors|Schere|ciseaux|tijeras|nożyczki|ножницы|ножиці
🗃 card file box|Karteikasten|boîte à dossiers|archivador de tarjetas|pudełko-kartoteka|картотека|скринька для карток
🗄 file cabinet|Aktenschrank|meuble à dossiers|archivador|szafka-kartoteka|архивный шкаф|шафа для документів
🗑 wastebasket|Papierkorb|corbeille à papiers|papelera|kosz na śmieci|корзина для мусора|сміттєвий кошик
🔒 locked|geschlossenes Schloss|cadenas fermé|candado cerrado|zamknięta kłódka|закрытый замок|замкнений замок
🔓 unlocked|offenes Schloss|cadenas ouvert|candado abierto|otwarta kłódka|открытый замок|відімкнений замок
🔏 locked with pen|Schloss mit Füller|cadenas fermé avec stylo|candado con pluma estilográfica|zamknięta kłódka z piórem|закрытый замок с перьевой ручкой|замок і чорнильна ручка
🔐 locked with key|Schloss mit Schlüssel|cadenas fermé avec clé|candado cerrado y llave|zamknięta kłódka z kluczem|закрытый замок с ключом|замкнений замок із ключем
🔑 key|Schlüssel|clé|llave|klucz|ключ|ключ
🗝 old key|alter Schlüssel|clé ancienne|llave antigua|staroświecki klucz|старинный ключ|старовинний ключ
🔨 hammer|Hammer|marteau|martillo|młotek|молоток|молоток
🪓 axe|Axt|hache|hacha|siekiera|топор|сокира
⛏ pick|Pickel|pioche|pico|kilof|кирка|кирка
⚒ hammer and pick|Hammer und Pickel|marteau et pioche|martillo y pico|młoty|кирка и молот|молоток і кирка
🛠 hammer and wrench|Hammer und Schraubenschlüssel|marteau et clé à molette|martillo y llave inglesa|młot i klucz|молот и гаечный ключ|молоток і гайковий ключ
🗡 dagger|Dolch|dague|puñal|sztylet|кинжал|кинджал
⚔ crossed swords|gekreuzte Schwerter|épées croisées|espadas cruzadas|skrzyżowane miecze|скрещенные мечи|схрещені мечі
💣 bomb|Bombe|bombe|bomba|bomba|бомба|бомба
🪃 boomerang|Bumerang|boomerang|bumerán|bumerang|бумеранг|бумеранг
🏹 bow and arrow|Pfeil und Bogen|arc et flèche|arco y flecha|łuk i strzała|лук со стрелой|лук і стріла
🛡 shield|Schutzschild|bouclier|escudo|tarcza|щит|щит
🪚 carpentry saw|Handsäge|scie|sierra de carpintería|piła do drewna|пила по дереву|теслярська пила
🔧 wrench|Schraubenschlüssel|clé à molette|llave inglesa|klucz warsztatowy|гаечный ключ|гайковий ключ
🪛 screwdriver|Schraubenzieher|tournevis|destornillador|śrubokręt|отвертка|викрутка
🔩 nut and bolt|Mutter und Schraube|vis et écrou|tornillo y tuerca|śruba i nakrętka|болт и гайка|гайка та болт
⚙ gear|Zahnrad|roue dentée|engranaje|koło zębate|шестеренка|шестірня
🗜 clamp|Schraubzwinge|serre-joint|tornillo de banco|ścisk|компрессор|затискач
⚖ balance scale|Waage|balance à poids|balanza|waga szalkowa|весы|ваги
🦯 white cane|Blindenstock|canne blanche|bastón|biała laska|белая трость|тактильна тростина
🔗 link|Linksymbol|chaînons|eslabón|ogniwa|гиперссылка|символ зʼєднання ланок
⛓ chains|Ketten|chaînes|cadenas|łańcuchy|цепь|ланцюги
🪝 hook|Haken|crochet|gancho|hak|крюк|гачок
🧰 toolbox|Werkzeugkasten|boîte à outils|caja de herramientas|skrzynka na narzędzia|ящик для инструментов|скриня для інструментів
🧲 magnet|Magnet|aimant|imán|magnes|магнит|магніт
🪜 ladder|Leiter|échelle|escalera|drabina|лестница|драбина
🪏 shovel|Schaufel|pelle|pala|łopata|лопата|лопата
⚗ alembic|Destillierapparat|alambic|alambique|alembik|перегонный сосуд|перегінний куб
🧪 test tube|Reagenzglas|tube à essai|tubo de ensayo|probówka|пробирка|пробірка
🧫 petri dish|Petrischale|boîte de pétri|placa de petri|płytka Petriego|чашка Петри|чашка Петрі
🧬 dna|DNA|adn|adn|dna|ДНК|ДНК
🔬 microscope|Mikroskop|microscope|microscopio|mikroskop|микроскоп|мікроскоп
🔭 telescope|Teleskop|télescope|telescopio|teleskop|телескоп|телескоп
📡 satellite antenna|Satellitenschüssel|antenne satellite|antena de satélite|antena satelitarna|спутниковая антенна|супутникова антена
💉 syringe|Spritze|seringue|jeringuilla|strzykawka|шприц|шприц
🩸 drop of blood|Blutstropfen|goutte de sang|gota de sangre|kropla krwi|капля крови|крапля крові
💊 pill|Kapsel|pilule|píldora|kapsułka|пилюля|пігулка
🩹 adhesive bandage|Heftpflaster|sparadrap|tirita|plaster|пластырь|пластир
🩼 crutch|Krücke|béquille|muleta|kula|костыль|милиця
🩺 stethoscope|Stethoskop|stéthoscope|estetoscopio|stetoskop|стетоскоп|стетоскоп
🩻 x-ray|Röntgenbild|radiographie|radiografía|zdjęcie rentgenowskie|рентген|рентген
🚪 door|Tür|porte|puerta|drzwi|дверь|двері
🛗 elevator|Fahrstuhl|ascenseur|ascensor|winda|лифт|ліфт
🪞 mirror|Spiegel|miroir|espejo|lustro|зеркало|дзеркало
🪟 window|Fenster|fenêtre|ventana|okno|окно|вікно
🛏 bed|Bett|lit|cama|łóżko|кровать|ліжко
🛋 couch and lamp|Sofa und Lampe|canapé et lampe|sofá y lámpara|kanapa i lampa|диван и торшер|канапа й торшер
🪑 chair|Stuhl|chaise|silla|krzesło|стул|стілець
🚽 toilet|Toilette|toilettes|inodoro|muszla klozetowa|унитаз|унітаз
🪠 plunger|Saugglocke|ventouse|desatascador|przepychacz|вантуз|вантуз
🚿 shower|Dusche|douche|ducha|prysznic|душ|душ
🛁 bathtub|Badewanne|baignoire|bañera|wanna|ванна|ванна
🪤 mouse trap|Mausefalle|tapette à souris|trampa de ratones|pułapka na myszy|мышеловка|мишоловка
🪒 razor|Rasierer|rasoir|cuchilla de afeitar|brzytwa|бритва|бритва
🧴 lotion bottle|Creme|bouteille de lotion|bote de crema|butelka z płynem|бутылка лосьона|лосьйон
🧷 safety pin|Sicherheitsnadel|épingle de sûreté|imperdible|agrafka|английская булавка|англійська шпилька
🧹 broom|Besen|balai|escoba|miotła|метла|мітла
🧺 basket|Korb|panier|cesta|kosz|корзина|кошик
🧻 roll of paper|Küchenrolle|rouleau de papier|rollo de papel|rolka papieru|рулон бумаги|рулон паперу
🪣 bucket|Eimer|seau|cubo|wiadro|ведро|відро
🧼 soap|Seife|savon|jabón|mydło|мыло|мило
🫧 bubbles|Blasen|bulles|burbujas|bąbelki|пузыри|бульбашки
🪥 toothbrush|Zahnbürste|brosse à dents|cepillo de dientes|szczoteczka do zębów|зубная щетка|зубна щітка
🧽 sponge|Schwamm|éponge|esponja|gąbka|губка|губка
🧯 fire extinguisher|Feuerlöscher|extincteur|extintor|gaśnica|огнетушитель|вогнегасник
🛒 shopping cart|Einkaufswagen|chariot|carrito de la compra|wózek sklepowy|тележка для покупок|магазинний візок
🚬 cigarette|Zigarette|cigarette|cigarrillo|papieros|сигарета|сигарета
⚰ coffin|Sarg|cercueil|ataúd|trumna|гроб|труна
🪦 headstone|Grabstein|pierre tombale|lápida|nagrobek|надгробие|надгробок
⚱ funeral urn|Urne|urne funéraire|urna funeraria|urna na prochy|урна с прахом|урна для тліну
🧿 nazar amulet|Nazar-Amulett|mauvais œil|ojo turco|amulet nazar|назар бонджук|Око Фатіми
🪬 hamsa|Hamsa|main de Fatma|hamsa|chamsa|хамса|хамса
🗿 moai|Statue|moai|estatua moái|moai|истукан|статуя з Острова Пасхи
🪧 placard|Protestschild|pancarte|letrero|tabliczka|плакат|плакат
🪪 identification card|Ausweis|carte d’identité|carné de identidad|dowód tożsamości|удостоверение личности|посвідчення
`;
