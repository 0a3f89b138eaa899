/**
 * One given name in many languages: Oleksandr is Alexander to a German and Александр to a Russian; Oleg is neither.
 *
 * A family lists how its names begin, folded. A word belongs to the family with the longest beginning that fits; names of
 * no family are compared by their first letters. Only names that people of the news bear and that are mixed up stand here.
 */
import { foldPlain } from '../text/fold.ts';

const FAMILIES = [
  'oleksandr aleksandr aleksander alexand alejandr alessandr aleksandar олександр александр sasha саша сашко',
  'oleksii oleksiy oleksij aleksei aleksey alexei alexey alexej alexis олексі алексе',
  'oleg oleh олег',
  'olga olha ольга',
  'olena elena yelena helena олена елена алена',
  'olesya olesia lesya леся олеся',
  'volodymyr wolodymyr vladimir wladimir wlodzimierz volodimir володимир владимир vova вова vlad влад',
  'vladislav vladyslav wladyslaw wladislaw владислав',
  'petro petr piotr pjotr pyotr peter pedro pierre петро петр пётр',
  'viktor victor wiktor віктор виктор',
  'viktoria victoria wiktoria вікторія виктория',
  'leonid leonyd леонід леонид',
  'leon лев',
  'sergei sergey sergej sergio serge serhii serhij serhiy serguei siergiej sergueï серге сергі',
  'maria mariya mariia marie masha marija марія мария маша',
  'marina maryna марина',
  'marian мар’ян мариан',
  'dmitri dmitry dmitrij dmitriy dmytro dimitri дмитрий дмитро dima дима',
  'david davyd dawid давид',
  'daniel daniil danylo данило даниил',
  'mykhailo mikhail michail mihail mijail michal michael mykhaylo михайло михаил',
  'mykhaila mykhailyna михайлина',
  'andrii andriy andrij andrei andrey andrej andrzej андрі андре',
  'anders',
  'andy',
  'antony anthony tony ентоні энтони тоні тони ентони',
  'anton antoni антон',
  'ruslan руслан',
  'rustem rustam рустем рустам',
  'yuri yurii yuriy juri jurij юри юрі',
  'yulia julia юлия юлія',
  'valeri valery valerii valeriy waleri valerij валерій валерий валерія валерію валерием валерієм валерию',
  'valentin valentyn валентин',
  'mykola nikolai nikolay nikolaj микол никола',
  'mykyta nikita микита никита',
  'donald donnie дональд',
  'boris borys борис',
  'bohdan bogdan богдан',
  'friedrich fritz фридрих',
  'frederick frederik',
  'joseph josep jose josef жозеп жузеп хосе',
  'steve steven stephen stephane стів стив',
  'stefan stepan стефан степан',
  'jared джаред',
  'marco marko марко',
  'mark marc марк',
  'sergiusz сергиус',
  'igor ihor игор ігор',
  'irina iryna ирина ірина',
  'evgen yevhen yevgen eugen евген євген',
  'ursula urszula урсула',
].map((family) => family.split(' ').map(foldPlain));

const read = (folded: string): number => {
  let [best, length] = [-1, 0];
  FAMILIES.forEach((beginnings, family) => {
    for (const beginning of beginnings)
      if (beginning.length > length && folded.startsWith(beginning)) [best, length] = [family, beginning.length];
  });
  return best;
};

/** Of the given names met so far, of which a language has some hundred. */
const known = new Map<string, number>();

/** @returns number of the family; −1 where a name has none */
export const familyOf = (folded: string): number => {
  let family = known.get(folded);
  if (family === undefined) known.set(folded, (family = read(folded)));
  return family;
};
