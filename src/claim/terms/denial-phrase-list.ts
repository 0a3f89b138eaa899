/** How a sentence denies, refuses, doubts or asks after what it names. Alternatives of folded words, by language. */
import type { ByLanguage } from '../word-beginnings.ts';

/** Directly before the form; one word may stand between ("no genuine civil war"). */
export const BEFORE: ByLanguage = {
  en: 'no|nor any|never (?:a|an|any)|not (?:a|an|any|the)|(?:isn|wasn|aren|weren) t (?:a|an|any|the)|neither (?:a|an)|far from (?:a|an|being a)|hardly (?:a|an|any)|anything but (?:a|an)|nothing like (?:a|an)|no such thing as (?:a|an)|less (?:a|an)|instead of(?: a| an| the)?|rather than(?: a| an| the)?|(?:won t|will not|would not|wouldn t|cannot|can t|never) (?:be|become|accept|sign|have been)(?: a| an| any| the)?|neither (?:\\S+ ){0,6}nor(?: a| an)?|short of(?: a| an)?|unlike(?: a| an| the)?|as opposed to(?: a| an| the)?|too much like(?: a| an)?|(?:has|have|had|makes?|made|raises?|harbou?rs?|knows?|sees?|saw) no|without (?:a|an|any)',
  de: 'kein|keine|keinen|keiner|keinem|keines|(?:nicht|nie|niemals|mitnichten|weder|keineswegs) (?:ein|eine|einen|der|die|das)|alles andere als (?:ein|eine|einen)|(?:statt|anstatt|anstelle)(?: einer| eines| einem)?|(?:nicht|nie|niemals) zu (?:einem|einer)|(?:nicht|nie|niemals) als(?: ein| eine| einen)?|weder (?:\\S+ ){0,6}noch(?: ein| eine| einen)?|nicht um (?:ein|eine|einen)|im (?:unterschied|gegensatz) zu(?: einem| einer)?|anders als(?: ein| eine| im| in)?|kein noch so',
  fr: 'pas (?:d|de|un|une|la|le|l)|aucun|aucune|jamais (?:de|d|un|une)|jamais (?:eu|ete) (?:de|d|un|une)|nullement (?:un|une)|rien d (?:un|une)|tout sauf (?:un|une)|ni (?:un|une)|en rien (?:un|une)|au lieu d(?: un| une)?|plutot qu(?: un| une)?|pas comme (?:un|une)|loin d(?: un| une| etre un| etre une)|a la difference d(?: un| une)?|n (?:a|ont|avait|avaient|est|etait|existe|existait) (?:pas|aucun|aucune|nul|nulle|jamais)',
  es: 'no (?:es|fue|era|hubo|hay|sera|habra|son|eran)|no (?:es|fue|era|hubo|hay|sera|habra) (?:un|una|ningun|ninguna|el|la)|no se trat[ao] de (?:un|una)|ningun|ninguna|jamas hubo|nunca hubo|nunca fue (?:un|una)|nada de|todo menos (?:un|una)|ni (?:un|una)|en (?:lugar|vez) de(?: un| una)?|no como (?:un|una)|lejos de ser (?:un|una)|no (?:seria|serian|constituye|supone|significa|implica)(?: un| una| la| el)?|a diferencia de(?: un| una)?|no (?:tiene|tienen|tenia|tenian|tuvo|existe|existen|existia|quiere|busca|plantea|reclama|contempla|reconoce|constituye|supone|implica)',
  pl: 'nie (?:ma|bylo|byl|byla|jest|to|bedzie)|to nie|zadnej|zadnego|zadna|zaden|zadne|zadnym|ani|zamiast|nie (?:stanie|stalo|stala) sie|nie (?:jako|za)|nie (?:oznacza|stanowi)|daleko do|w odroznieniu od|nie (?:zglasza|wysuwa|zna|uznaje|stanowi|popiera|planuje|przewiduje)',
  ru: 'никакой|никакого|никакая|никакому|никакое|не (?:было|является|был|была|будет)|это не|нет|отнюдь не|вовсе не|ни о какой|ни о каком|ни в какой|вместо|не (?:станет|стал|стала|стало|стали|стать)|не как|а не|далеко не|в отличие от|не (?:имеет|имеют|имела|имел|знает|признает|признают|выдвигает|предъявляет|поддерживает|планирует|предусматривает|существует|существовало)',
  uk: 'ніякої|ніякого|ніяка|ніяке|жодної|жодного|жодна|жодне|не (?:було|є|був|була|буде)|це не|немає|аж ніяк не|зовсім не|про жодну|про жодне|про жоден|про жодний|замість|не (?:стане|став|стала|стало|стали)|не як|а не|далеко не|на відміну від|не (?:має|мають|мала|мав|знає|визнає|визнають|висуває|підтримує|планує|передбачає|існує|існувало)',
};

/** With nothing between. */
export const DIRECTLY: ByLanguage = {
  en: 'not|never|hardly|neither|nor|t',
  de: 'nicht|nie|niemals|mitnichten|keineswegs|weder',
  fr: 'nullement|aucunement|ni|pas|jamais|point',
  es: 'no es|ni|no|no ha|no han|nunca|nunca ha|jamas',
  pl: 'nie|ani',
  ru: 'не|ни',
  uk: 'не|ані|ні',
};

/** “Not until”, “so long as … not”, “not yet”: they wait for it. */
export const NOT_YET: ByLanguage = {
  en: 'until|unless|yet|not only|not just|not merely',
  de: 'ehe|bevor|bis|solange|noch|nicht nur|nicht bloss',
  fr: 'tant qu|tant que|avant qu|encore|pas seulement|non seulement',
  es: 'hasta|mientras|aun|todavia|no solo|no solamente',
  pl: 'dopoki|poki|zanim|jeszcze|nie tylko',
  ru: 'пока|покуда|еще|не только|не просто',
  uk: 'поки|доки|допоки|ще|не лише|не тільки|не просто',
};

/** Small words between a verb of denying, or what is not found, and the form. */
export const LINKING: ByLanguage = {
  en: 'any|all|every|the|a|an|that|there|it|this|was|were|is|are|had|has|have|been|be|being|having|ever|would|will|talk|notion|idea|suggestions?|claims?|charges?|accusations?|allegations?|label|of|as|to|for|in|such|committing|planning|theory|comparisons?|with|plans?|russia|ukraine|moscow|kyiv|he|she|they',
  de: 'jede|jeden|jedes|jeder|jegliche|jeglichen|ein|eine|einen|einer|einem|der|die|das|den|dem|dass|es|sich|um|von|vom|als|fur|auf|zu|zur|zum|je|handle|gebe|gegeben|vorwurf|behauptung|these|idee|gedanken|rede|vergleich|mit|ware|wurde|sei|russland|die ukraine|moskau|kiew',
  fr: 'tout|toute|tous|toutes|d|de|du|des|un|une|le|la|les|l|idee|que|qu|il|y|ait|eu|soit|ete|avoir|commis|accusations?|these|parler|qualifier|comme|en|a|s|agisse|agit|ce|plan|projet|vouloir|preparer|russie|ukraine|moscou|kiev',
  es: 'que|vaya|vayan|a|haber|haya|habido|hubiera|exista|se|trate|tratara|de|del|un|una|el|la|los|las|toda|todo|cualquier|alguna|idea|tal|acusacion|acusaciones|hablar|calificar|como|plan|ningun|ninguna|en|sea|fuera|al|con|comparacion|rusia|ucrania|moscu|kiev',
  pl: 'ze|by|zeby|jakoby|byl\\S*|bylo|ma|jest|to|o|w|na|z|za|jako|wszelk\\S*|kazd\\S*|mysl|zarzut\\S*|teze|tezy|pomysl|jakiejkolwiek|jakakolwiek|jakikolwiek|istnieni\\S*|plan\\S*|chodzi\\S*|doszlo|do|okreslani\\S*|nazywani\\S*|porownani\\S*|rosj\\S*|ukrain\\S*',
  ru: 'что|чтобы|любой|любую|любые|любого|всякую|всякие|всякое|сам|сама|само|саму|факт|мысль|идею|обвинения|обвинение|тезис|о|об|в|на|к|с|за|был\\S*|быть|это|есть|планы|план|возможность|каких|либо|какой|какого|росси\\S*|украин\\S*|там|якобы|якобы|сравнени\\S*',
  uk: 'що|щоб|будь|який|яку|яке|які|якої|якого|всякі|усякі|сам|сама|саму|факт|думку|ідею|звинувачення|тезу|про|у|в|на|до|з|за|був|була|було|бути|це|є|плани|план|можливість|росі\\S*|україн\\S*|там|нібито|порівнянн\\S*',
};

/** Denying that it is, before the small words that lead to the form. */
export const DENIES: ByLanguage = {
  en: 'deny|denies|denied|denying|denial of|refut(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|exclud(?:es|ed)|doubt(?:s|ed)?|disput(?:es|ed) that|debunk\\S*|disavow\\S*|disbelie\\S*',
  de: 'bestreite\\S*|bestritt\\S*|dementier\\S*|leugn\\S*|verneint\\S*|bezweifel\\S*|widerspr(?:icht|ach|achen|echen)',
  fr: 'nie|nient|niait|niaient|a nie|ont nie|nier|dement|dementent|dementi|dementait|refut\\S*|exclu[te]?|excluent|excluait|recus\\S*|doute\\S*',
  es: 'niega|niegan|nego|negaron|negaba\\S*|negar|negando|desmient\\S*|desminti\\S*|descart\\S*|refut\\S*|duda\\S*',
  pl: 'zaprzecz\\S*|zdementow\\S*|dementuj\\S*|neguj\\S*|negowal\\S*|wyklucz\\S*|watpi\\S*',
  ru: 'отрица\\S+|опроверг\\S*|исключ(?:ил|ила|или|ает|ают)|усомни\\S*|сомнева\\S*',
  uk: 'заперечу\\S*|запереч(?:ив|ила|или|ило)|спростову\\S*|спростува\\S*|виключ(?:ив|ила|или|ає|ають)|сумніва\\S*',
};

/** Turning down: only with “any”, “as”, “talk of”; “rejects the surrender plan” names one that there is. */
export const REFUSES: ByLanguage = {
  en: '(?:reject|dismiss|refus|declin|avoid|shun|balk|stop\\S* short|resist)\\S*(?: \\S+){0,6} (?:any|all|every|talk|notion|idea|suggestions?|claims?|charges?|accusations?|allegations?|comparisons?|as|call|calling|label|labelling|describ\\S*|speak\\S*)',
  de: '(?:lehn|weist|wies|weiger|verweiger|verzicht|vermeid|vermied|scheu|hut)\\S*(?: \\S+){0,8} (?:jede|jeden|jedes|jegliche\\S*|vorwurf|behauptung|these|idee|gedanken|vergleich|als|nennen|sprechen|bezeichnen)',
  fr: '(?:refus|rejet|repouss|ecart|conteste|evit|renonc)\\S*(?: \\S+){0,6} (?:tout|toute|idee|accusations?|these|parler|qualifier|comme|comparaison|voir|appeler|designer)',
  es: '(?:rechaz|neg[ao]|rehus|evit|desech|renunci)\\S*(?: \\S+){0,6} (?:toda|todo|cualquier|idea|acusacion\\S*|tesis|hablar|calificar|como|que|comparacion|llamar|ver)',
  pl: '(?:odrzuc|odmow|odmaw|unika|uchyl|podwaz|kwestion|odzegn|wzbrania)\\S*(?: \\S+){0,6} (?:wszelk\\S*|kazd\\S*|mysl\\S*|zarzut\\S*|tez\\S*|pomysl\\S*|jak\\S*kolwiek|uznac|uznani\\S*|nazw\\S*|nazyw\\S*|okresl\\S*|mowi\\S*|porownani\\S*|jako)',
  ru: '(?:отверг|отказ|отмел|отмета|оспори|оспарива|избега|воздерж)\\S*(?: \\S+){0,6} (?:люб\\S+|всяк\\S+|мысль|идею|обвинени\\S*|тезис\\S*|призна\\S*|счита\\S*|назыв\\S*|назва\\S*|говор\\S*|сравнени\\S*|слов\\S*)',
  uk: '(?:відкида|відкину|відмов|оскарж|уника|утрим|не погод)\\S*(?: \\S+){0,6} (?:будь|всяк\\S+|усяк\\S+|думку|ідею|звинувачен\\S*|тез\\S*|визна\\S*|вважа\\S*|назива\\S*|назва\\S*|говор\\S*|порівнян\\S*|слов\\S*)',
};

/** A negation, up to six words (…), and what is not found, not meant or not reached. */
export const FOUND_NONE: ByLanguage = {
  en: '(?:no|nobody|none|nothing|neither|nor|without|little|scant|not|t|never|few) … (?:declar\\S*|rul(?:ed|es|ing)|classif\\S*|evidence|proofs?|traces?|signs?|hint|grounds|basis|found|find|finds|amount\\S*|constitut\\S*|qualif\\S*|supports?|supported|confirm\\S*|establish\\S*|suggests?|prove\\S*|resembl\\S*|detect\\S*|discover\\S*|mean|means|meant|equal\\S*|recogni[sz]\\S*|call\\S*|speak\\S*|spoke|deserves?|consider\\S*|regard\\S*|see|sees|saw|view\\S*|treat\\S*|plan\\S*|prepar\\S*|intend\\S*|propos\\S*|seek\\S*|envisag\\S*|foresee\\S*|impl\\S*|entail\\S*|provid\\S* for)',
  de: '(?:kein\\S*|nicht|nichts|niemand|nie|niemals|ohne|weder|kaum|wenig) … (?:erklar\\S*|eingestuft|stuft\\S*|befand\\S*|beweis\\S*|beleg\\S*|spur\\S*|anzeichen|hinweis\\S*|indiz\\S*|anhaltspunkt\\S*|gefunden|fand\\S*|findet|rede|bedeut\\S*|hinaus|bestatig\\S*|nachgewiesen|gleich\\S*|ahnelt|spricht|sprechen|spreche|anerk\\S*|erkenn\\S*|betracht\\S*|sieht|sehen|stuf\\S*|halt|halten|hielt\\S*|wert\\S*|plan\\S*|bereit\\S*|beabsicht\\S*|sieht|vorgesehen|verlang\\S*)',
  fr: '(?:aucun\\S*|rien|nul|nulle|personne|jamais|pas|ni|sans) … (?:declar\\S*|class\\S*|juge\\S*|preuve\\S*|traces?|signes?|indices?|constat\\S*|trouv\\S*|equiva\\S*|signifi\\S*|constitu\\S*|ressembl\\S*|relev\\S*|confirm\\S*|etabli\\S*|agit|question|revient|parl\\S*|reconna\\S*|merite\\S*|consider\\S*|qualifi\\S*|trait\\S*|juge\\S*|prepar\\S*|prevoi\\S*|propos\\S*|exige\\S*|impliqu\\S*|envisag\\S*)',
  es: '(?:ningun\\S*|nadie|nada|no|nunca|jamas|sin|ni) … (?:declar\\S*|clasific\\S*|juzg\\S*|pruebas?|rastros?|indicios?|senal\\S*|hall\\S*|encontr\\S*|equival\\S*|signific\\S*|constitu\\S*|supon\\S*|parec\\S*|confirm\\S*|constat\\S*|trata\\S*|habl\\S*|reconoc\\S*|merec\\S*|consider\\S*|calific\\S*|considera\\S*|prepar\\S*|preve\\S*|propon\\S*|implic\\S*|contempl\\S*|pretend\\S*)',
  pl: '(?:nie|nikt|nic|zaden|zadn\\S*|ani|bez|nigdy|brak) … (?:oglosi\\S*|orzek\\S*|zaklasyfik\\S*|mowy|dowod\\S*|slad\\S*|znamion|oznak\\S*|przeslanek|podstaw|stwierdz\\S*|znalaz\\S*|potwierdz\\S*|oznacza\\S*|rown\\S*|stanowi\\S*|dopatrz\\S*|wskazuj\\S*|przypomina|uzna\\S*|mowi\\S*|zaslug\\S*|uwaza\\S*|traktuj\\S*|postrzeg\\S*|przygotow\\S*|planuj\\S*|planow\\S*|zaklada\\S*|przewiduj\\S*|proponuj\\S*|zamierz\\S*)',
  ru: '(?:не|ни|никто|ничто|ничего|никак\\S*|нет|без|нигде|никогда) … (?:призна\\S*|объяви\\S*|назва\\S*|постанови\\S*|доказательств\\S*|следов|признак\\S*|оснований|свидетельств\\S*|речи|нашл\\S*|нашел|обнаруж\\S*|подтверд\\S*|означа\\S*|значит|равносильн\\S*|тянет|похож\\S*|напомина\\S*|явля\\S*|установ\\S*|зафиксир\\S*|выяв\\S*|призна\\S*|говорит|говорят|заслуж\\S*|счита\\S*|рассматрива\\S*|назыв\\S*|назвал\\S*|видит|видят|находят|находит|готови\\S*|готовит|планиру\\S*|предусматрива\\S*|предлага\\S*|предполага\\S*|собира\\S*)',
  uk: '(?:не|ні|ніхто|ніщо|нічого|жод\\S*|немає|без|ніде|ніколи|нема) … (?:визна\\S*|оголоси\\S*|назва\\S*|постанови\\S*|доказ\\S*|слідів|ознак\\S*|підстав|свідчен\\S*|мови|знайш\\S*|виявил\\S*|виявив|підтверд\\S*|означа\\S*|дорівню\\S*|тягне|схож\\S*|нагаду\\S*|явля\\S*|встанов\\S*|зафіксув\\S*|визна\\S*|говорить|говорять|каже|заслуг\\S*|вважа\\S*|розгляда\\S*|назива\\S*|назвав|назвала|бачить|бачать|знаходять|готу\\S*|плану\\S*|передбача\\S*|пропону\\S*|збира\\S*)',
};

/** “If Ukraine were a …”: it is not one. */
export const SUPPOSED: ByLanguage = {
  en: 'if (?:it|this|that) (?:were|was) (?:a|an|about)(?: \\S+)?|were there (?:a|an)(?: \\S+)?|if there were (?:a|an)(?: \\S+)?|(?:if|were) \\S+(?: \\S+){0,2} (?:were|really were|been|to be) (?:a|an|the)(?: \\S+)?|were (?:\\S+ ){1,2}(?:a|an)(?: \\S+)?',
  de: '(?:gabe|ginge|handelte) (?:\\S+ ){1,3}(?:ein|eine|einen|einem|einer)(?: \\S+)?|wenn (?:es|das|dies) (?:ein|eine|einen)(?: \\S+)?|(?:ware|waren) (?:\\S+ ){1,3}(?:ein|eine|einen)(?: \\S+)?',
  fr: 's il (?:s agissait|y avait|etait question) d(?:e|un|une)?(?: \\S+){0,2}|si (?:c )?etait (?:un|une)(?: \\S+)?|si (?:\\S+ ){1,3}(?:etait|avait ete) (?:un|une)(?: \\S+)?',
  es: 'si (?:se tratara|se tratase|hubiera|hubiese) (?:de )?(?:un |una )?(?:\\S+)?|si (?:\\S+ ){0,3}(?:fuera|fuese|hubiera sido) (?:un|una)(?: \\S+)?',
  pl: 'gdyby (?:chodzilo|szlo|mowa)(?: \\S+){0,3}|gdyby (?:\\S+ ){0,3}(?:byl|byla|bylo|byly)(?: \\S+)?',
  ru: 'если бы (?:речь шла|дело шло|шла речь)(?: \\S+){0,3}|(?:если бы|будь) (?:\\S+ ){0,3}(?:был|была|было|были)?(?: \\S+)?',
  uk: '(?:якби|коли б) (?:йшлося|ішлося|мова йшла)(?: \\S+){0,3}|(?:якби|коли б) (?:\\S+ ){0,3}(?:був|була|було|були)(?: \\S+)?',
};

/** A question whose answer is yes or no, and of which the form is what it asks: “Was it a …?” */
export const ASKED: ByLanguage = {
  en: '(?:is|was|were|are|isn t|wasn t|has|had) (?:\\S+ ){0,4}(?:a|an|the|really|there|been)?(?: any| a)?|(?:what|which)(?: \\S+)?|(?:did|does|do|has|have|had|could|can) (?:\\S+ ){0,6}\\S+',
  de: '(?:war|waren|ist|sind|gab|gibt|ware|droht) (?:\\S+ ?){0,5}|(?:welcher|welche|welchen|was fur ein\\S*)(?: \\S+)?|(?:hat|haben|hatte|kann|konnte|geht|ging|handelt|handelte|drohte|soll|bedeutet) (?:\\S+ ?){0,6}',
  fr: '(?:est ce|etait ce|est il|y a t il|s agit il|s agissait il|etait il) (?:\\S+ ?){0,5}|quels?(?: \\S+)?|quelles?(?: \\S+)?|(?:est ce que|\\S+ a t (?:il|elle|on)|a t on|faut il|peut on) (?:\\S+ ?){0,6}',
  es: '(?:es|fue|era|hubo|hay|se trata|estamos ante|un|una)(?: \\S+){0,4}|(?:que|cual)(?: \\S+)?|(?:ha|han|existe|existio|cabe|puede|provoco|supone|significa)(?: \\S+){0,5}',
  pl: 'czy (?:\\S+ ?){0,5}|jaki\\S*(?: \\S+)?|jaka(?: \\S+)?',
  ru: '(?:был\\S*|есть|это|разве|неужели|\\S+ ли)(?: \\S+){0,4}|как(?:ая|ой|ое|ие|ого|ую)(?: \\S+)?|(?:\\S+ ){1,3}ли(?: \\S+){0,4}',
  uk: '(?:чи|хіба|невже|це)(?: \\S+){0,4}|як(?:а|ий|е|і|ої|ого|у)(?: \\S+)?',
};

/** Behind the form, with so few words between that the form is what they speak of. */
export const BEHIND: ByLanguage = {
  en: '(?:never (?:happened|existed|took place)|did not happen|did not exist|does not exist|(?:is|was|are|were) (?:\\S+ )?(?:denied|ruled out|a myth|nonsense|a fiction|an invention|out of the question|not on the table|not an option)|it is not|it was not|is not what)|nobody (?:speaks|talks|mentions|wants)|no (?:evidence|trace|sign)|does not apply|(?:is|was) (?:not a|no) (?:fact|reality)|(?:was |were |has been )?(?:recorded|found|seen|observed|confirmed|registered|documented) by (?:no|neither|nobody)|(?:nobody|no (?:mission|monitor|court|observer|commission|body|source|inspector|judge|organi\\S+)\\S*) (?:\\S+ )?(?:recorded|found|saw|observed|confirmed|registered|documented)',
  de: '(?<=^)nicht$|(?:hat|gab|gibt|habe) es (?:\\S+ )?(?:nie|nicht|niemals)|kann keine rede|nie gegeben|ist keine rede|(?:bestreit|bestritt|dementier|leugn)\\S*|(?:ist|war) (?:es|das|dies|er|sie) nicht|schliesst \\S+(?: \\S+)? aus|(?:weist|wies) (?:\\S+ ){1,3}zuruck|kommt nicht in frage|steht nicht zur debatte|(?:spricht|redet|sprach) (?:\\S+ ){0,3}(?:niemand|keiner)|nichts (?:zu sehen|ubrig)|keine spur|(?:ist|war) (?:keine tatsache|kein faktum)|(?:ist|war|sind|waren|gibt|gab|wird|wurde|herrscht|herrschte) (?:\\S+ ){1,3}(?:nicht|nie|niemals)(?: mehr)?$|(?:hat|haben|sah|fand|stellte|bestatigte|verzeichnete|registrierte) (?:\\S+ ){0,2}(?:niemand|keiner|keine) (?:der|\\S*(?:mission|kommission|gericht|beobachter|organisation|behorde|stelle|quelle|richter|prufer))\\S*',
  fr: 'n a jamais (?:eu lieu|existe)|n existe pas|n a pas (?:eu lieu|existe)|est (?:exclu|exclue|un mythe|une fable|une invention)|est hors de question|il n en est pas question|(?:personne|nul) n en parle|n (?:est|etait) pas (?:un fait(?! (?:isole|divers|nouveau|unique))|une realite)|(?:aucune?|nul|nulle|personne) (?:\\S+ ){0,3}n (?:en )?(?:a|ont|avait)|(?:n a ete|n est) (?:\\S+ )?(?:constate|constatee|releve|relevee|etabli|etablie|confirme|confirmee)\\S* par (?:aucun|personne)',
  es: 'no (?:existe|existio|hubo)|nunca (?:existio|ocurrio)|(?<=^|^\\S+ )(?:alguno|alguna)|esta descartad[ao]|es (?:un mito|una invencion|un invento)|(?:nadie|ninguno) (?:habla|hablo)|no (?:es|era|fue) (?:un hecho(?! (?:aislado|nuevo|unico))|una realidad)|no (?:lo |la )?(?:ha |han )?\\S+ (?:(?!a )\\S+ )?(?<! a )(?:nadie|ningun|ninguna|ninguno)',
  pl: 'nie (?:bylo|ma|istnieje)|(?:jest|jest to) (?:mit|wymysl)\\S*|nie wchodzi w gre|zaprzecz\\S*|wyklucz\\S*|nikt (?:\\S+ )?nie mowi|nie bedzie|nikt nie widzial|(?:nie jest|nie byl\\S*|to nie) fakt\\S*|nie \\S+ (?:\\S+ )?(?:nikt|zaden|zadna|zadne)|(?:nikt|zaden|zadna|zadne) (?:\\S+ ){0,3}nie (?:stwierdz|odnotow|widzial|potwierdz|znalaz|zarejestr|dostrzeg)\\S*',
  ru: 'не (?:было|существует|существовало|будет)|нет$|исключен[аоы]?|не может быть и речи|(?:отрица|опроверг)\\S*|не подтвер\\S*|никто не говорит|ни слова|не видно|не факт(?! что)|не является фактом|не \\S+ (?:\\S+ )?(?:никто|ни один|ни одна|ни одно|никакой|никакая)|(?:никто|ни один|ни одна|ни одно) (?:\\S+ ){0,3}не (?:зафиксир|фиксир|видел|подтверд|нашл|нашел|обнаруж|отмет|отмеч|устан)\\S*',
  uk: 'не (?:було|існує|існувало|буде)|немає|виключен[аоі]|не може бути й мови|(?:запереч|спростов)\\S*|не підтвер\\S*|ніхто не говорить|ні слова|не видно|не факт(?! що)|не є фактом|не \\S+ (?:\\S+ )?(?:ніхто|жоден|жодна|жодне)|(?:ніхто|жоден|жодна|жодне) (?:\\S+ ){0,3}не (?:зафіксу|фіксу|бачи|підтверд|знайш|вияв|відзнач|встанов)\\S*',
};

/** The next sentence begins with a no. */
export const DENIED_AFTER =
  /^ (?:(?:that|this|it|which) (?:is|was|s)(?: \S+)? (?:false|wrong|untrue|nonsense|not true|not so|a lie|a myth|not)|not at all|nothing of|das (?:ist|war) (?:\S+ )?(?:falsch|unwahr|unsinn|nicht|gelogen|erfunden)|das (?:stimmt|trifft) (?:\S+ )?nicht|mitnichten|c est (?:\S+ )?(?:faux|inexact|un mensonge)|ce n est pas (?:vrai|exact|le cas)|il n en est rien|es (?:\S+ )?(?:falso|mentira)|no es (?:cierto|verdad|asi)|to (?:\S+ )?(?:nieprawda|falsz|klamstwo)|nic podobnego|это (?:\S+ )?(?:не так|неправда|ложь|выдумка|миф)|ничего подобного|неправда|це (?:\S+ )?(?:не так|неправда|брехня|вигадка|міф)|нічого подібного)/u;

/** Whoever calls it so goes too far. Folded beginnings, anywhere in the sentence. */
export const TOO_FAR: ByLanguage = {
  en: 'exaggerat overblown overstat absurd far-fetched mislead inaccurate ridiculous laughable preposterous misnomer misread',
  de: 'ubertrieb abwegig absurd irrefuhr verfehlt unsinnig lacherlich missverstand fehldeutung irrtum',
  fr: 'exager absurd abusi trompeu fantaisist ridicul contresens contre-sens',
  es: 'exagera absurd engano ridicul disparat descabellad inexact',
  pl: 'przesad absurd mylac niedorzeczn smieszn nietrafn nieuprawnion',
  ru: 'преувелич абсурд нелеп смехотворн натяжк некорректн беспочвен надуман',
  uk: 'перебільш абсурд безглузд сміховинн натяжк некоректн безпідстав надуман',
};

/** Whether it was so: an indirect question in the form's clause. Alternatives of folded words. */
export const WHETHER: ByLanguage = {
  en: 'whether(?! or not)',
  de: 'ob',
  fr: 'savoir si|demand\\S* si|ignor\\S* si',
  es: 'saber si|pregunt\\S* si|debat\\S* si',
  pl: 'czy',
  ru: '\\S+ ли',
  uk: '(?<!рано )чи(?! не| то)',
};
