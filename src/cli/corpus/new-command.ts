import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENTRY_KINDS } from '../../corpus/schema/entry.ts';
import { LANGUAGES } from '../../corpus/schema/primitives.ts';

const template = (kind: string, id: string, today: string): string => {
  const year = Number(today.slice(0, 4));
  const each = (indent: string, value: string): string => LANGUAGES.map((l) => `${indent}${l}: ${value}`).join('\n');
  return `id: ${id}
kind: ${kind}
names:
${each('  ', '…')}
summary:
  en: One neutral sentence, at most 220 characters.
  de: …
  uk: …
misread:
  en: What is often said of it and is not so.
  de: …
  uk: …
facts:
  - date: ${today}
    text: One dated fact.
    evidence:
      - rank: primary
        authority: …
        title: …
        locator: …
        url: https://…
        verified: not-read
        checked: ${today}
forms:
${each('  ', '[{ text: … }]')}
related: []
asOf: ${today}
reviewAfter: ${year + 1}${today.slice(4)}
`;
};

/** Writes a record to fill in; `check` names every "…" that is left. */
export const newCommand = (folder: string, [kind = '', id = '']: readonly string[]): number => {
  if (!(ENTRY_KINDS as readonly string[]).includes(kind) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    console.error(`expected KIND (${ENTRY_KINDS.join(', ')}) and ID (lower-case letters, digits, hyphens)`);
    return 2;
  }
  const path = join(folder, 'entries', kind, `${id}.yaml`);
  if (existsSync(path)) {
    console.error(`${path} exists already`);
    return 1;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, template(kind, id, new Date().toISOString().slice(0, 10)));
  console.log(path);
  return 0;
};
