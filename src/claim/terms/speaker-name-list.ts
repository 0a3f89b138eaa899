/** Surnames that headlines put before a colon, and words that stand there and are nobody's name. Folded beginnings in seven languages. */

/** Presidents, heads of government, ministers and party leaders who speak of this war; Zelensky, whom wordings name, is told apart. */
export const SPEAKER_NAMES =
  'trump vance rubio biden blinken harris hegseth witkoff kellogg macron lecornu barrot lepen melenchon merz scholz baerbock wadephul pistorius wagenknecht weidel chrupalla selenskyj ' +
  'starmer sunak johnson lammy healey tusk duda sikorski nawrocki kaczynski morawiecki kosiniak orban szijjarto szijarto magyar fico babis pavel pellegrini meloni salvini tajani sanchez albares feijoo abascal ' +
  'rutte stoltenberg kallas leyen michel costa borrell metsola erdogan fidan vucic lukaschenko lukashenko loukachenko lukaszenk putin poutine lavrov lawrow peskov peskow pieskow medvedev medwedew miedwiediew zakharova sacharowa zacharowa ' +
  'nauseda stubb marin kallas rinkevics landsbergis lipavsky sandu sybiha kuleba jermak yermak umerow umerov budanov syrsky xi modi lula francis franziskus ' +
  'трамп вэнс венс рубио рубіо байден макрон мерц шольц стармер туск дуда сикорски сікорськ навроцк качиньск орбан сийярто сіярто фицо фіцо бабиш бабіш мелони мелоні санчес рютте столтенберг каллас ляйен боррель эрдоган ердоган вучич вучіч ' +
  'лукашенко путин путін лавров песков пєсков медвед захаров науседа стубб санду сибига сибіга кулеба ермак єрмак умеров буданов сырск сирськ келлог уиткофф віткофф писториус пісторіус';

/** Topics, rubrics, kinds of text. */
export const RUBRICS =
  'news update updates live read war offensive front crisis analysis opinion comment view report exclusive interview explainer fact check factcheck breaking video photo watch podcast editorial letter timeline summary background talks peace deal plan summit poll question history ' +
  'krieg analyse kommentar liveticker ticker newsblog meinung interview bericht hintergrund faktencheck video umfrage gipfel lage konflikt frieden gesprache friedensplan exklusiv leitartikel ' +
  'guerre analyse opinion tribune reportage entretien direct exclusif enquete sondage sommet conflit paix plan decryptage edito ' +
  'guerra analisis opinion reportaje entrevista directo exclusiva encuesta cumbre conflicto paz plan editorial cronica ' +
  'wojna analiza opinia komentarz wywiad reportaz relacja sondaz szczyt konflikt pokoj plan pilne wideo ' +
  'война анализ мнение комментарий интервью репортаж опрос саммит конфликт мир план срочно видео эксклюзив ' +
  'війна аналіз думка коментар інтерв’ю репортаж опитування саміт конфлікт мир план терміново відео';
