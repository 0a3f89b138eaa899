import { loadCorpus } from '../../compiler/load-records.ts';
import { imitatedBy, outletAt } from '../../outlet/outlet-at.ts';
import { compileHere } from './compile-here.ts';

/** Prints the outlet's record; on standard error how it was found, or what is known without one. */
export const outletCommand = async (folder: string, [address = '']: readonly string[]): Promise<number> => {
  const url = URL.canParse(address) ? address : `https://${address}`;
  const pack = compileHere(loadCorpus(folder));
  const at = URL.canParse(url) ? outletAt([pack], url) : null;
  if (!at) {
    console.error(`expected an address or host, found "${address}"`);
    return 2;
  }
  const imitated = imitatedBy([pack], at.host);
  if (at.through.length > 0) console.error(`reached through: ${at.through.join(', ')}; the site inside is ${at.host}`);
  if (at.account) console.error(`by account: ${at.account}`);
  if (imitated) console.error(`${at.host} imitates ${imitated.host} (${imitated.trick}), which has nothing to do with it`);
  console.log(at.outlet ? JSON.stringify(await pack.record('outlet', at.outlet.id), null, 2) : `${at.host}: no outlet of the corpus (not rated)`);
  return at.outlet ? 0 : 1;
};
