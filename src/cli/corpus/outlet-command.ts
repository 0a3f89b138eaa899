import { loadCorpus } from '../../compiler/load-records.ts';
import { compileHere } from './compile-here.ts';

export const outletCommand = async (folder: string, [address = '']: readonly string[]): Promise<number> => {
  const url = URL.canParse(address) ? address : `https://${address}`;
  if (!URL.canParse(url)) {
    console.error(`expected an address or host, found "${address}"`);
    return 2;
  }
  const pack = compileHere(loadCorpus(folder));
  const brief = pack.outletByHost(new URL(url).hostname);
  console.log(brief ? JSON.stringify(await pack.record('outlet', brief.id), null, 2) : `${new URL(url).hostname}: no outlet of the corpus`);
  return brief ? 0 : 1;
};
