/**
 * How seven languages say that an outlet is the source. Each list holds alternatives of a regular expression
 * over lower-case text; `find-cited.ts` puts them before or behind a name. Written for this project and tried on
 * the tuning sentences of tests/eval/citations.
 *
 *   before   phrases that end in front of the name, a few words between: "according to the agency TASS"
 *   inverted reporting verbs in front of the name: "сообщает ТАСС", "berichtet die BBC"
 *   after    reporting verbs behind the name: "TASS reported", "Reuters on Friday quoted"
 *   topic    prepositions that make the name a subject of talk: "a book about RT"
 *   acts     what is done to an outlet or owned by it: "fined RT", "the owner of the Sun"
 *   roles    people and things of an outlet: "RT’s editor", "BBC headquarters"
 *   correspondent  roles that report for it, with a reporting verb
 *   own      words by which a statement is about the outlet itself: "the BBC said it would"
 *   that     conjunctions that open another sentence in front of a name: "said that RT"
 *   denied   words of debunking
 *   credit   words in front of a credited name: "Photo: AFP"
 *   and      what joins two names
 */
export interface CitationCues {
  readonly before: string;
  readonly inverted: string;
  readonly after: string;
  readonly topic: string;
  readonly acts: string;
  readonly roles: string;
  readonly correspondent: string;
  readonly own: string;
  readonly that: string;
  readonly denied: string;
  readonly and: string;
}

const en: CitationCues = {
  before:
    'according to|as per|per|citing|cites|cited|quoting|quoted (?:by|in)|cited (?:by|in)|(?:was|were|been|is|are) (?:first )?reported (?:by|in|on)|first reported by|reports? (?:by|from|in|on)|published (?:by|in|on)|broadcast (?:by|on)|aired (?:by|on)|carried (?:by|on|in)|relayed by|distributed by|seen by|obtained by|reviewed by|released by|shown (?:by|on)|footage from|in an? (?:\\w+ )?(?:interview|conversation) (?:with|to|on)|in (?:comments|remarks|a statement|an interview) (?:to|on)|(?:speaking|spoke|talking|talked) (?:to|on|with)|wrote (?:in|for)|writing (?:in|for)|appeared (?:on|in)|a dispatch by|referring to|with reference to|information from|interviewed by|as told to|in the words of|data from|via|told|picked up by|republished by|reprinted (?:by|in) by|run by|broken by|leaked to|confirmed (?:to|by)|shared with|admitted to|explained to|written for|(?:story|article|op-ed|editorial|column|piece|essay|documentary|interview|letter|ad|analysis|investigation|dispatch|account|survey|poll|statement) (?:in|by|from|for|on|with)|quoted on|seen on|streamed (?:by|on)|live on|appearing on|revealed (?:by|in)|uncovered by|documented by|compiled by|collected by|monitored by|cited as|courtesy of|more at|read (?:more )?(?:at|on|in)|available (?:at|on)|speaks (?:to|with)|reported on|noted by|attributed to|translated by|filmed by|recorded by|photographed by|interviews? (?:to|with)|informed|reporting (?:by|from|in)|in the pages of',
  inverted: 'reported|reports|wrote|writes|notes|as (?:reported|quoted|cited|noted) by',
  after:
    'reports?|reported|reporting|says?|said|wrote|writes|written|quoted|quotes|quoting|cited|cites|citing|claimed|claims|noted|notes|added|adds|revealed|reveals|broadcast|aired|carried|found|confirmed|confirms|understands|(?:has|had|have) (?:learned|learnt|reported|said|quoted|seen|confirmed|obtained|described)|described|alleged|asserted|estimates?|estimated|showed|shows|put the|puts the|published|ran an?|investigation|analysis|poll|dispatch|footage|tally|was told|were told|(?:has|have) been told|calls?|called|tells?|told|carries|runs?|airs|quotes|warned|warns|summed up|lists?|listed|counted|counts|identified|identifies|named|uncovered|obtained|posted|cited|suggested|suggests|predicts?|predicted|speculated|headlined|devoted|interviewed|reviewed|analysed|verified|geolocated|documented|tracked|monitored|translated|portrayed|portrays|characterised|states?|stated|concluded|concludes|survey|figures|reporter|journalists? (?:saw|heard|witnessed|counted)|has it that|hears',
  topic: 'about|against|towards?|on behalf of|like|unlike|than|for|from|at|of|into|inside|outside',
  acts: 'fined?|fining|ban(?:ned|s)?|banning|block(?:ed|s|ing)?|sanction(?:ed|s|ing)?|su(?:ed?|ing)|suspend(?:ed|s)?|clos(?:ed?|ing)|accus(?:ed?|ing)|criticis(?:ed?|ing)|criticiz(?:ed?|ing)|own(?:s|ed)?(?: by)?|buy(?:s|ing)?|bought|hack(?:ed|s)?|raid(?:ed|s)?|labell?ed|designat(?:ed|es)|found(?:ed)|launched|left|quit|joined|jamm(?:ed|ing)|took|funds?|funded|barr(?:ed|ing)|stripped|revoked|expelled',
  roles:
    'editors?|editor-in-chief|chief|directors?|director-general|heads?|boss|ceo|owners?|founders?|chair(?:man|woman)?|spokes\\w+|presenters?|hosts?|anchors?|stars?|employees?|staff|journalists?|photographers?|crew|lawyers?|union|board|building|offices?|headquarters|studios?|newsroom|bureau|licen[cs]e|shares?|brand|logo|website|app|subscribers|readers|viewers|audience|accounts?|assets',
  correspondent: 'correspondents?|reporters?|journalists?',
  own: 'it|its|they|their|itself',
  that: 'that|whether|how|why|because|after|before|when|which|who|if|while',
  denied: 'debunk\\w*|falsely|false (?:claim|report|story)|fake|fabricated|hoax|bogus|untrue|disinformation|misinformation',
  and: 'and|or|as well as|, and',
};

const de: CitationCues = {
  before:
    'laut|gemäß|nach angaben|nach informationen|nach einem bericht|nach berichten|einem bericht|berichten|einer meldung|meldungen|unter berufung auf|mit verweis auf|unter verweis auf|beruft sich auf|berufen sich auf|zitiert (?:von|in)|von der nachrichtenagentur|berichten zufolge|gegenüber|im gespräch mit|im interview (?:mit|bei|der|des)|in einem (?:interview|gespräch) (?:mit|der|des)|sagte\\w*(?: \\w+){0,4} (?:der|dem)|erklärte\\w*(?: \\w+){0,4} (?:der|dem)|teilte\\w*(?: \\w+){0,4} (?:der|dem)|verbreitet von|veröffentlicht (?:von|in)|in der|heißt es (?:bei|in)|wie aus einem bericht|nach recherchen|mit bezug auf|berief sich auf|beriefen sich auf|bezieht sich auf|bericht (?:der|des|von|im|in)|berichte (?:der|des|von)|recherchen (?:von|der|des)|zuerst (?:hatte|hatten|berichtete)|quelle|sagte\\w*|sagten|erklärte\\w*|gegenüber der|meldung (?:der|des|von)|meldungen (?:der|des|von)|interview (?:der|des|von|in|im)|gastbeitrag (?:für|in)|kommentar (?:für|in|der|des)|artikel (?:in|im|der|des|von)|beitrag (?:in|im|der|des|von)|dokumentation (?:der|des|von)|umfrage (?:der|des|von|im auftrag (?:der|des|von))|bestätigte\\w*(?: \\w+){0,3}|übermittelt von|aufnahmen (?:der|des|von)|bilder (?:der|des|von)|ausgestrahlt (?:von|im|auf)|gesendet (?:von|im)|abgedruckt in|erschienen in|nachzulesen (?:bei|in|auf)|übereinstimmend|verwies(?:en)? auf|zitat aus|gab(?:en)? an|teilte\\w*(?: \\w+){0,4}|informationen (?:der|des|von)|angaben (?:der|des|von)|befragt von|zuspielten|vorliegenden|enthüllt von|aufgedeckt von',
  inverted:
    'bericht(?:et|ete|eten|en)|meld(?:et|ete|eten|en)|schreib(?:t|en)|schrieb(?:en)?|zitier(?:t|te|en|ten)|so|notiert|erfuhr|erfahren',
  after:
    'bericht(?:et|ete|eten|en)|meld(?:et|ete|eten|en)|gemeldet|schreib(?:t|en)|schrieb(?:en)?|geschrieben|zitier(?:t|te|en|ten)|zufolge|vermeldet\\w*|verbreitet\\w*|behauptet\\w*|spricht von|sprach von|erfuhr|erfahren|teilte|enthüllt\\w*|schätzt|nach|veröffentlichte|zeigte|-informationen|-angaben|-bericht\\w*|-recherchen|-meldung\\w*|liegt vor|vorliegt|hatte(?:n)? berichtet|hat berichtet|nennt|nannte|bezeichnet\\w*|kommentiert\\w*|titelt\\w*|zeigt|zeigen|veröffentlicht\\w*|gibt an|gab an|beziffert\\w*|dokumentiert\\w*|recherchiert\\w*|deckt\\w*|verweist|verwies|beruft|berief|urteilt\\w*|will erfahren|befragt\\w*|übernahm\\w*|-reporter\\w*|-korrespondent\\w*|-umfrage|-interview|-dokumentation|-analyse|-video\\w*|-journalisten',
  topic: 'über|gegen|bei|für|von|um|wegen|zu|zur|zum|statt|ohne',
  acts: 'verbot|verboten|verbietet|sperrt\\w*|gesperrt|blockiert\\w*|sanktioniert\\w*|verklagt\\w*|kritisiert\\w*|besitzt|gehört|kauft\\w*|gegründet|verließ|beschuldigt\\w*',
  roles:
    'chef\\w*|redakt\\w*|intendant\\w*|sprecher\\w*|moderator\\w*|eigentümer\\w*|mitarbeiter\\w*|journalist\\w*|gründer\\w*|herausgeber\\w*|gebäude|zentrale|studio\\w*|lizenz|aktien?|webseite|website|leser\\w*|büro\\w*|sendelizenz|logo',
  correspondent: 'korrespondent\\w*|reporter\\w*',
  own: 'sie selbst|ihre[nrms]?|seine[nrms]?|sich',
  that: 'dass|ob|weil|nachdem|bevor|wie|wenn|warum',
  denied: 'falschmeldung\\w*|fälschlich|widerlegt\\w*|gefälscht\\w*|fake|desinformation|falsche\\w* behauptung\\w*|faktencheck\\w*',
  and: 'und|oder|sowie',
};

const fr: CitationCues = {
  before:
    "selon|d[’']après|de source|citant|cité[es]* (?:par|dans)|rapporté[es]* par|relayé[es]* par|repris[es]* par|publié[es]* (?:par|dans|sur)|diffusé[es]* (?:par|sur)|révélé[es]* par|interrogé[es]* par|interviewé[es]* par|au micro de|sur l[’']antenne de|dans (?:un|une) (?:\\w+ )?(?:entretien|interview|article|dépêche)(?: \\w+)? (?:à|avec|au|de|du|accordée?)(?: \\w+)?|a (?:déclaré|dit|indiqué|confié|affirmé|expliqué|précisé|assuré|raconté)(?: \\w+){0,2} (?:à|au|aux)|ont (?:déclaré|dit|indiqué|confié|affirmé|expliqué)(?: \\w+){0,2} (?:à|au|aux)|déclaré (?:à|au)|confié (?:à|au)|à en croire|d[’']informations (?:de|du)|informations (?:de|du)|se référant à|sur la foi de|dépêche (?:de|du)|en citant|contacté[es]* par|consulté[es]* par|obtenu[es]* par|recueilli[es]* par|révélation[s]? (?:de|du)|enquête (?:de|du|menée par)|article (?:de|du|paru dans)|tribune (?:dans|au|publiée)|une? (?:\\w+ )?(?:analyse|reportage|documentaire|sondage|éditorial) (?:de|du|dans|pour)|confirmé[es]* (?:à|au|par)|expliqué (?:à|au)|indiqué (?:à|au)|précisé (?:à|au)|assuré (?:à|au)|affirmé (?:à|au)|raconté (?:à|au)|répondu (?:à|au)|invité[es]* (?:de|du|sur)|à l[’']antenne de|au journal de|d[’']une source (?:de|à)|par la voix de|images (?:de|du)|photo (?:de|du)|vérifié[es]* par|recensé[es]* par|lu dans|paru[es]* dans|signé[es]* par|attribué[es]* à|le correspondant (?:de|du)|la correspondante (?:de|du)|confie(?:nt)? (?:à|au)|explique(?:nt)? (?:à|au)|déclare(?:nt)? (?:à|au)|dit (?:à|au)|glissé (?:à|au)|a appris|ont appris|apprend[- ]on (?:de|du)",
  inverted:
    'rapporte(?:nt)?|a rapporté|rapportait|indique(?:nt)?|a indiqué|écrit|écrivait|affirme|précise|révèle|annonce|relate|signale|note|souligne|explique|relaie|cite',
  after:
    'rapporte(?:nt)?|(?:a|ont|avait|avaient) (?:\\w+ )?(?:rapporté|indiqué|écrit|affirmé|précisé|révélé|cité|annoncé|publié|diffusé|relayé|fait état|signalé|assuré|raconté)|rapportait|indique(?:nt)?|indiquait|écrit|écrivait|affirme(?:nt)?|précise|révèle(?:nt)?|cite(?:nt)?|citait|citant|fait état|(?:a|ont) fait (?:savoir|état)|explique(?:nt)?|annonce(?:nt)?|souligne(?:nt)?|note|évoque|évoquait|relate|signale|raconte|relaie|assure|parle de|parlait de|croit savoir|a appris|ont appris|a (?:\\w+ )?(?:mentionné|rappelé|estimé|décrit|dévoilé|montré|interrogé|recensé|documenté|enquêté|consacré|titré|qualifié|diffusé|vérifié|expliqué|souligné|évoqué|repris|noté|démontré|recueilli)|titre|titrait|qualifie|décrit|décrivait|dévoile|estime|montre|rappelle|recense|documente|consacre|publie|croit|rapportent|relève|détaille|relayait|résume|compte|dénombre|prétend',
  topic: 'sur|contre|à propos de|concernant|pour|chez|de|du|comme',
  acts: 'interdi\\w+|bloqu\\w+|sanctionn\\w+|suspend\\w*|accus\\w+|poursui\\w+|rachet\\w+|possèd\\w+|fondé\\w*|quitt\\w+|amend\\w+|ferm\\w+|condamn\\w+|critiqu\\w+',
  roles:
    'rédact\\w+|directeur\\w*|directrice|patron\\w*|propriétaire\\w*|journalistes?|présentat\\w+|employés?|salariés?|siège|locaux|bureaux?|antenne|licence|porte-parole|actionnaires?',
  correspondent: 'correspondant\\w*|envoyé\\w* spécia\\w+|reporters?',
  own: "sa|ses|son|leurs?|s[’']",
  that: "que|qu[’']\\w*|si|comment|pourquoi|parce|après",
  denied: 'fausse? (?:information|nouvelle|affirmation)\\w*|démenti\\w*|désinformation|infox|intox|à tort|faux|fake',
  and: 'et|ou|ainsi que',
};

const es: CitationCues = {
  before:
    'según|segun|de acuerdo con|conforme a|citando a?|citad[oa]s? (?:por|en)|que cita a|cita a|recogid[oa]s? por|difundid[oa]s? por|publicad[oa]s? (?:por|en)|emitid[oa]s? (?:por|en)|adelantad[oa]s? por|en (?:una|un) (?:\\w+ )?(?:entrevista|conversación|artículo|despacho)(?: \\w+)? (?:con|a|al|en|de|para|del)|entrevistad[oa] por|en declaraciones (?:a|al)|(?:dijo|declaró|explicó|contó|aseguró|afirmó|señaló|confirmó|indicó|dijeron|declararon|confirmaron|ha declarado|ha dicho|ha explicado|comentó)(?: \\w+){0,2} (?:a|al)|tal y como|con información de|informaciones de|basándose en|remitiéndose a|haciéndose eco de|despacho de|cable de|consultad[oa]s? por|obtenid[oa]s? por|revelad[oa]s? por|según (?:una|un) \\w+ (?:de|del|en)|una? (?:\\w+ )?(?:investigación|reportaje|artículo|nota|análisis|documental|encuesta|editorial|tribuna|informe) (?:de|del|en|para|publicad[oa] (?:por|en))|recoge|confirmó a|explicó a|contó a|reveló a|aseguró a|afirmó a|señaló a|relató a|declararon a|ante las cámaras de|en las páginas de|imágenes de|informó a|supo|ha sabido|vía|leído en|aparecid[oa]s? en|firmad[oa]s? por|dicho a|concedid[oa]s? a|corresponsal de|el corresponsal de|datos de|cifras de|recopilad[oa]s? por|verificad[oa]s? por|dice a|cuenta a|explica a',
  inverted:
    'inform(?:a|ó|an|aron)|ha informado|report(?:a|ó)|public(?:a|ó)|señal(?:a|ó)|asegur(?:a|ó)|recog(?:e|ió)|adelant(?:a|ó)|revel(?:a|ó)|afirm(?:a|ó)|indic(?:a|ó)|escrib(?:e|ió)|cit(?:a|ó)|apunt(?:a|ó)|relat(?:a|ó)|coment(?:a|ó)',
  after:
    'inform(?:a|ó|an|aron|aba)|(?:ha|han|había|habían) (?:informado|publicado|señalado|asegurado|revelado|citado|adelantado|afirmado|recogido|reportado)|report(?:a|ó|an|aron)|public(?:a|ó|an|aron)|señal(?:a|ó|an)|asegur(?:a|ó|an)|cit(?:a|ó|an|ando)|recog(?:e|ió)|adelant(?:a|ó)|revel(?:a|ó)|afirm(?:a|ó|an)|indic(?:a|ó)|escrib(?:e|ió)|apunt(?:a|ó)|relat(?:a|ó)|habla de|hablaba de|sostiene|sostuvo|dijo|dice|detall(?:a|ó)|destac(?:a|ó)|explic(?:a|ó)|coment(?:a|ó)|cuenta|contó|mostr(?:a|ó|aba)|difund(?:e|ió|ía)|cifr(?:a|ó|aba)|titul(?:a|ó|aba)|calific(?:a|ó|aba)|describ(?:e|ió|ía)|atribuy(?:e|ó)|desvel(?:a|ó)|confirm(?:a|ó)|estim(?:a|ó)|calcul(?:a|ó)|document(?:a|ó)|accedió|tuvo acceso|ha tenido acceso|pudo saber|ha podido saber|entrevist(?:a|ó)|asever(?:a|ó)|precis(?:a|ó)|añad(?:e|ió)|recuerda|recordó|subray(?:a|ó)|mencion(?:a|ó)|se hizo eco|aludió|analiz(?:a|ó)|investig(?:a|ó)|sit(?:úa|uó)|llama|llamó|enumer(?:a|ó)|constat(?:a|ó)|reproduj(?:o|eron)|reproduce',
  topic: 'sobre|contra|acerca de|en torno a|para|de|del|como|en',
  acts: 'prohib\\w+|bloque\\w+|sancion\\w+|suspend\\w+|acus\\w+|demand\\w+|compr\\w+|posee\\w*|fund\\w+|mult\\w+|cerr\\w+|critic\\w+|vet\\w+',
  roles:
    'redact\\w+|director\\w*|jef[ea]\\w*|dueñ\\w+|propietari\\w+|periodistas?|presentador\\w*|emplead\\w+|sede|edificio|oficinas?|licencia|portavo\\w+|accion\\w*',
  correspondent: 'corresponsal\\w*|enviad\\w+ especial\\w*|reporter\\w*',
  own: 'sus?|se',
  that: 'que|si|cómo|porque|tras|cuando',
  denied: 'bulos?|falsa?mente|fals[ao]s? (?:noticia|información|afirmación)\\w*|desmient\\w+|desinformación|noticia falsa|desmontad\\w+',
  and: 'y|o|e|así como',
};

const pl: CitationCues = {
  before:
    'według|zdaniem|za|powołując\\w* się na|powołuje się na|powołują się na|cytowan\\w+ (?:przez|w)|cytuje|cytując|w rozmowie z|rozmowie z|w wywiadzie (?:dla|z|udzielonym)|wywiadzie dla|jak wynika z informacji|z informacji|informacji|z ustaleń|ustaleń|opublikowan\\w+ (?:przez|w|na)|wyemitowan\\w+ (?:przez|w)|nadan\\w+ przez|przekazan\\w+ przez|podan\\w+ przez|na antenie|na łamach|(?:powiedział|powiedziała|przekazał|przekazała|mówił|mówiła|powiedzieli|oświadczył|oświadczyła|wyjaśnił|wyjaśniła|dodał|dodała)(?: \\w+){0,4}|doniesień|depesz\\w+|w ślad za|cytowan\\w+ za|jak czytamy (?:w|na)|czytamy (?:w|na)|źródł\\w+|w materiale|zgodnie z|wynika z|opierając się na|w oparciu o|doniesienia|relacji|publikacji|artykule|tekście|śledztw\\w+|reportaż\\w*|wywiad(?:zie|u|em)?(?: dla| z| udzielony\\w*)?|sondaż\\w*(?: dla)?|materiał\\w*|zdjęci\\w+|nagrani\\w+|na stronach|w programie|potwierdził\\w*(?: \\w+){0,3}|wyznał\\w*(?: \\w+){0,2}|tłumaczył\\w*(?: \\w+){0,2}|zapewnił\\w*(?: \\w+){0,2}|zapowiedział\\w*(?: \\w+){0,3}|stwierdził\\w*(?: \\w+){0,3}|ujawnion\\w+ (?:przez|w)|odnotowan\\w+ (?:przez|w)|dowiedział\\w* się|jak twierdz\\w+|mówi\\w*(?: \\w+){0,2} (?:w|dla)',
  inverted:
    'poda(?:je|ła|ł|ło|ją|ły)|inform(?:uje|ował|owała|owało|ują)|poinform(?:ował|owała|owało|owały)|przekaz(?:ał|ała|ało|uje)|donos(?:i|zą)|doni(?:ósł|osła|osło)|pisz(?:e|ą)|napis(?:ał|ała|ało)|cytuje|relacjonuje|twierdzi|zauważa|ustalił\\w*|opisuje|odnotowuje',
  after:
    'poda(?:je|ła|ł|ło|ją|ły|wał\\w*)|inform(?:uje|ował|owała|owało|ują|owały)|poinform(?:ował|owała|owało|owały)|przekaz(?:ał|ała|ało|uje|ały)|donos(?:i|zą|ił\\w*)|doni(?:ósł|osła|osło|osły)|pisz(?:e|ą)|napis(?:ał|ała|ało|ały)|cyt(?:uje|owała|ował|owało)|relacjon\\w+|twierdz\\w+|zauważ\\w+|ustalił\\w*|opisuje|opisał\\w*|ujawni\\w+|odnotow\\w+|opublikował\\w*|publikuj\\w+|pokazał\\w*|pokazuj\\w+|dowiedział\\w* się|szacuj\\w+|ocenia\\w*|określił\\w*|określa\\w*|nazwał\\w*|nazywa\\w*|przypomina\\w*|przypomniał\\w*|podkreśl\\w+|dodał\\w*|dodaje|wylicz\\w+|przytacz\\w+|przytoczył\\w*|powołuj\\w+|powołał\\w*|komentuj\\w+|potwierdz\\w+|dotarł\\w*|wskazuj\\w+|wskazał\\w*|mówi\\w*|alarmuj\\w+|ostrzeg\\w+|wymieni\\w+',
  topic: 'o|przeciwko|przeciw|dla|wobec|od|do|przez|w|na|ze?|u|jak',
  acts: 'zakaz\\w+|zablokow\\w+|ukar\\w+|grzywn\\w+|sankcj\\w+|zawies\\w+|oskarż\\w+|pozw\\w+|kupi\\w+|założ\\w+|zamkn\\w+|skrytykow\\w+|przej\\w+',
  roles:
    'redakt\\w+|dyrektor\\w*|szef\\w*|właściciel\\w*|prezes\\w*|dziennikar\\w+|pracowni\\w+|siedzib\\w+|budyn\\w+|biur\\w+|studi\\w+|licencj\\w+|koncesj\\w+|rzeczni\\w+|akcj\\w+|prezenter\\w*',
  correspondent: 'korespondent\\w*|reporter\\w*|wysłanni\\w+',
  own: 'sw(?:ój|oje|oją|oich|ego|oim)|się sam',
  that: 'że|czy|ponieważ|gdy|po tym|aby|żeby',
  denied: 'fałszyw\\w+|nieprawdziw\\w+|dezinformac\\w+|fejk\\w*|fake\\w*|zdementow\\w+|obal\\w+',
  and: 'i|oraz|lub|a także',
};

const ru: CitationCues = {
  before:
    'по (?:данным|информации|сведениям|сообщени\\w+|словам|версии)|согласно|со ссылкой на|ссылаясь на|ссылается на|ссылаются на|по сообщению|цитирует|цитируют|процитировал\\w*|в (?:интервью|беседе с|разговоре с|комментарии)(?: для)?|интервью|в эфире|на страницах|опубликованн\\w+ (?:в|на)?|опубликовал\\w* (?:в|на)?|корреспондент(?:у|ка|ке|ам|ы)? |рассказал\\w*(?: \\p{L}+){0,3}|сообщил\\w*(?: \\p{L}+){0,4}|заявил\\w*(?: \\p{L}+){0,3}|сказал\\w*(?: \\p{L}+){0,3}|пояснил\\w*(?: \\p{L}+){0,3}|подтвердил\\w*(?: \\p{L}+){0,3}|отметил\\w*(?: \\p{L}+){0,3}|источник\\w*|собеседник\\w*|в материале|показанн\\w+|кадр\\w+|цитате|как стало известно|материал\\w*|в сообщении|по (?:подсчётам|подсчетам|оценк\\w+)|как следует из|стало известно|со слов|пересказ\\w+|публикаци\\w+|расследовани\\w+|стать(?:е|я|ю|и|ёй|ей)|колонк\\w+|репортаж\\w*|опрос\\w*|фото|видео|съёмк\\w+|передаче|программе|в (?:газете|журнале|издании)|объяснил\\w*(?: \\p{L}+){0,3}|добавил\\w*(?: \\p{L}+){0,2}|уточнил\\w*(?: \\p{L}+){0,3}|прокомментировал\\w*(?: \\p{L}+){0,2}|раскрыл\\w*(?: \\p{L}+){0,2}|поделил\\w*(?: \\p{L}+){0,2}|ссылкой на|на основании|данные|данным|сведениям|подсчитал\\w*|переданн\\w+|обнародованн\\w+',
  inverted:
    'сообща(?:ет|ют|ло|ла)|сообщил[аио]?|переда(?:ёт|ет|ют|ло|ла|вало|ли)|пиш(?:ет|ут)|написал[аио]?|информиру(?:ет|ют)|отмеча(?:ет|ют)|уточня(?:ет|ют)|утвержда(?:ет|ют)|рассказыва(?:ет|ют)|привод(?:ит|ят)|цитиру(?:ет|ют)|узнал[аио]?|заявля(?:ет|ют)',
  after:
    'сообща(?:ет|ют|л[аио]?)|сообщил[аио]?|переда(?:ёт|ет|ют|л[аио]?|вал[аио]?)|пиш(?:ет|ут)|писал[аио]?|написал[аио]?|информир(?:ует|уют|овал[аио]?)|отмеча(?:ет|ют)|отметил[аио]?|уточн(?:яет|яют|ил[аио]?)|утвержда(?:ет|ют|л[аио]?)|рассказал[аио]?|привод(?:ит|ят|ил[аио]?)|цитир(?:ует|уют|овал[аио]?)|узнал[аио]?|опубликовал[аио]?|привел[аио]?|привёл|показал[аио]?|выяснил[аио]?|со ссылкой|заявля(?:ет|ют)|подчёркивает|подчеркивает|сообщали|обратил\\w* внимание|ссылается|называет|опублику(?:ет|ют)|публику(?:ет|ют)|показыва(?:ет|ют)|расследова\\w+|обнаружил[аио]?|подсчитал[аио]?|оценива(?:ет|ют)|оценил[аио]?|обнародовал[аио]?|процитировал[аио]?|напомина(?:ет|ют)|напомнил[аио]?|добавля(?:ет|ют)|добавил[аио]?|поясня(?:ет|ют)|пояснил[аио]?|констатиру(?:ет|ют)|расценил[аио]?|назвал[аио]?|счита(?:ет|ют)|предполага(?:ет|ют)|прогнозиру(?:ет|ют)|описыва(?:ет|ют)|перечисля(?:ет|ют)|подтвердил[аио]?|подтвержда(?:ет|ют)|рассказыва(?:ет|ют)|стало известно|озаглавил[аио]?|упомина(?:ет|ют)|говорит(?:ся)?|приводятся|сослал\\w*|узнали',
  topic: 'о|об|про|против|для|от|у|из|в отношении|как|к|в|на',
  acts: 'запрет\\w+|заблокир\\w+|оштраф\\w+|санкци\\w+|приостанов\\w+|обвин\\w+|иск\\w*|куп\\w+|основал\\w*|закры\\w+|раскритик\\w+|внес\\w+|признал\\w*|лишил\\w*|блокир\\w+|принадлеж\\w+',
  roles:
    'главн\\w+ редактор\\w*|главред\\w*|редактор\\w*|директор\\w*|глав[аыеу]|руководител\\w+|владел\\w+|основател\\w+|журналист\\w*|сотрудни\\w+|офис\\w*|здани\\w+|редакци\\w+|штаб-квартир\\w+|лицензи\\w+|ведущ\\w+|пресс-секретар\\w+|акци\\w+|сайт\\w*|телеведущ\\w+',
  correspondent: 'корреспондент\\w*|корр\\.|репортёр\\w*|репортер\\w*|собкор\\w*',
  own: 'сво(?:й|я|ё|ю|их|им|его|ей|ём|и)|себя',
  that: 'что|как|если|чтобы|когда|почему|потому|после',
  denied: 'фейк\\w*|опроверг\\w*|ложн\\w+|недостоверн\\w+|дезинформац\\w+|разоблач\\w+|лживо',
  and: 'и|или|а также',
};

const uk: CitationCues = {
  before:
    "за (?:даними|інформацією|повідомленням|відомостями|словами|версією)|згідно з|відповідно до|з посиланням на|із посиланням на|посилаючись на|посилається на|посилаються на|цитує|цитують|процитував\\w*|в інтерв[’'ʼ]ю(?: для)?|у інтерв[’'ʼ]ю|інтерв[’'ʼ]ю|у (?:коментарі|розмові з|бесіді з)(?: для)?|в (?:коментарі|розмові з|ефірі)(?: для)?|коментарі|в ефірі|у ефірі|на шпальтах|оприлюднен\\w+|опублікован\\w+|кореспондент(?:у|ові|ка|ці|ам|и)? |розповів\\w*(?: \\p{L}+){0,3}|розповіла(?: \\p{L}+){0,3}|повідоми(?:в|ла|ли|ло)(?: \\p{L}+){0,4}|заяви(?:в|ла|ли)(?: \\p{L}+){0,3}|сказа(?:в|ла|ли)(?: \\p{L}+){0,3}|поясни(?:в|ла|ли)(?: \\p{L}+){0,3}|підтверди(?:в|ла|ли)(?: \\p{L}+){0,3}|джерел\\w+|співрозмовни\\w+|кадр\\w+|у матеріалі|матеріал\\w*|у повідомленні|за (?:підрахунками|оцінк\\w+)|як (?:стало відомо|випливає з)|стало відомо|зі слів|переказ\\w*|публікаці\\w+|розслідуванн\\w+|статт(?:і|я|ю|ею)|колон\\w+|репортаж\\w*|опитуванн\\w+|фото|відео|програмі|у (?:газеті|журналі|виданні)|в (?:газеті|журналі|виданні)|пояснював\\w*(?: \\p{L}+){0,2}|додав\\w*(?: \\p{L}+){0,2}|дода(?:ла|ли)(?: \\p{L}+){0,2}|уточни(?:в|ла|ли)(?: \\p{L}+){0,3}|прокоментува(?:в|ла|ли)(?: \\p{L}+){0,2}|поділи(?:вся|лася|лися)(?: \\p{L}+){0,2}|посиланням на|на підставі|дані|даними|оприлюднен\\w+ (?:в|у)?|розмові|коментар\\w*(?: для)?|інтерв[’ʼ]ю для",
  inverted:
    'повідомля(?:є|ють)|повідоми(?:в|ла|ли|ло)|переда(?:є|ють|ло|ла|в|ли)|пиш(?:е|уть)|писа(?:в|ла|ло)|написа(?:в|ла|ло|ли)|інформу(?:є|ють)|зазнача(?:є|ють)|уточню(?:є|ють)|стверджу(?:є|ють)|розповіда(?:є|ють)|наводить|цитує|дізна(?:вся|лася|лося|лися)|відзначає',
  after:
    "повідомля(?:є|ють|в|ла|ло|ли)|повідоми(?:в|ла|ли|ло)|переда(?:є|ють|ло|ла|в|ли|вало)|пиш(?:е|уть)|писа(?:в|ла|ло|ли)|написа(?:в|ла|ло|ли)|інформу(?:є|ють|вав|вала|вало)|зазнач(?:ає|ають|ив|ила|ило)|уточн(?:ює|юють|ив|ила|ило)|стверджу(?:є|ють|вав|вала|вало)|розповіда(?:є|ють)|розповіл[аои]|наводить|навел[аои]|цитує|цитують|цитувал[аои]|дізна(?:вся|лася|лося|лися)|опублікува(?:в|ла|ло|ли)|оприлюдни(?:в|ла|ло|ли)|показа(?:в|ла|ло|ли)|з[’']ясува(?:в|ла|ло|ли)|наголошує|підкреслює|з посиланням|посилається|називає|публіку(?:є|ють)|показу(?:є|ють)|розслідува\\w+|виявила?|підрахува(?:в|ла|ло|ли)|оціню(?:є|ють)|оцінила?|процитува(?:в|ла|ло|ли)|нагаду(?:є|ють)|нагада(?:в|ла|ло)|дода(?:є|ють|в|ла|ло|ли)|пояснює|поясни(?:в|ла|ло|ли)|констату(?:є|ють)|назва(?:в|ла|ло|ли)|вважа(?:є|ють)|припуска(?:є|ють)|прогнозу(?:є|ють)|описує|описала?|перелічує|підтверди(?:в|ла|ло|ли)|підтверджує|згадує|йдеться|послала?ся|посилала?ся|розповіда(?:в|ла|ло|ли)|розповів",
  topic: 'про|проти|для|від|у|в|на|щодо|як|до|з',
  acts: 'заборон\\w+|заблок\\w+|оштраф\\w+|санкці\\w+|призупин\\w+|звинува\\w+|позов\\w*|купи\\w+|заснува\\w+|закри\\w+|розкритик\\w+|визна\\w+|позбави\\w+|блоку\\w+|належ\\w+',
  roles:
    'головн\\w+ редактор\\w*|редактор\\w*|директор\\w*|голов[аиу]|керівни\\w+|очільни\\w+|власни\\w+|засновни\\w+|журналіст\\w*|співробітни\\w+|офіс\\w*|будів\\w+|редакці\\w+|штаб-квартир\\w+|ліцензі\\w+|ведуч\\w+|речни\\w+|акці\\w+|сайт\\w*',
  correspondent: 'кореспондент\\w*|репортер\\w*|власкор\\w*',
  own: 'св(?:ій|оя|оє|ою|оїх|оїм|ого|ої|оєму)|себе',
  that: 'що|як|якщо|щоб|коли|чому|бо|після',
  denied: 'фейк\\w*|спросту\\w+|неправдив\\w+|недостовірн\\w+|дезінформац\\w+|викри\\w+',
  and: 'і|й|та|або|чи|а також',
};

export const CITATION_CUES: Readonly<Record<string, CitationCues>> = { en, de, fr, es, pl, ru, uk };

/** Words before a credited name, whatever the language: "Photo: AFP", "Quelle: dpa", "Джерело: УНІАН". */
export const CREDITS =
  'photos?|image|picture|video|source|sources|credit|via|by|foto|fotos|bild|bilder|quelle|quellen|text|crédits?|crédit photo|photographie|fuente|fuentes|imagen|vídeo|źródło|źródła|fot|zdjęcie|wideo|фото|видео|источник|источники|джерело|джерела|відео|світлина|©|\\(c\\)';
