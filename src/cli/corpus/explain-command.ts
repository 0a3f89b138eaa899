import { loadCorpus } from '../../compiler/load-records.ts';
import { recordHash } from '../../compiler/content-hash.ts';
import { expandBraces } from '../../compiler/expand-braces.ts';
import type { RecordFamily } from '../../corpus/records.ts';
import { compileHere } from './compile-here.ts';

const FAMILIES: readonly RecordFamily[] = ['entry', 'claim', 'wording', 'outlet', 'document'];

/** Everything that is known of an id: where it stands, its hash, its forms, the compiled record. */
export const explainCommand = async (folder: string, [id = '']: readonly string[]): Promise<number> => {
  const corpus = loadCorpus(folder);
  const sources = [...corpus.entries, ...corpus.claims, ...corpus.wordings, ...corpus.outlets, ...corpus.documents].filter((s) => s.record.id === id);
  if (sources.length === 0) {
    console.error(`there is no record ${id}`);
    return 1;
  }
  for (const s of sources) console.log(`${s.file}:${s.lineOf([])}  hash ${recordHash(s.record)}`);
  const entry = corpus.entries.find((s) => s.record.id === id)?.record;
  for (const [language, forms] of Object.entries(entry?.forms ?? {})) {
    const all = forms.flatMap((f) => expandBraces(f.text).map((t) => `${t}${f.generic ? ' (generic)' : f.metonym ? ' (metonym)' : f.ambiguous ? ' (ambiguous)' : ''}${f.short ? ' (short)' : ''}`));
    console.log(`  ${language}: ${all.join(' · ')}`);
  }
  const pack = compileHere(corpus);
  for (const family of FAMILIES) {
    const record = await pack.record(family, id);
    if (record) console.log(JSON.stringify(record, null, 2));
  }
  return 0;
};
