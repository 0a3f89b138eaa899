/** `npm run corpus -- …`: what authors of records run. */
import { resolve } from 'node:path';
import { addDocumentCommand } from './corpus/add-document-command.ts';
import { checkCommand } from './corpus/check-command.ts';
import { explainCommand } from './corpus/explain-command.ts';
import { findCommand } from './corpus/find-command.ts';
import { newCommand } from './corpus/new-command.ts';
import { outletCommand } from './corpus/outlet-command.ts';
import { reviewedCommand } from './corpus/reviewed-command.ts';
import { schemaCommand } from './corpus/schema-command.ts';
import { statsCommand } from './corpus/stats-command.ts';

const USAGE = `usage: npm run corpus -- check [PATH-PART]    every check; only problems of files whose path contains PATH-PART
       npm run corpus -- stats                what there is, and how well it is backed
       npm run corpus -- new KIND ID          a record to fill in (KIND: entry kind)
       npm run corpus -- add-document FILE [--url ADDRESS] [--id ID] [--lang xx] [--title TEXT]
                                              a document record from a saved page or text
       npm run corpus -- find TEXT            what the engine finds in TEXT, with its reasons
       npm run corpus -- outlet URL           whose page an address is
       npm run corpus -- explain ID           a record, its forms, passages, content hash
       npm run corpus -- reviewed ID… --scope TEXT   a second reader's stamp on records as they are now
       npm run corpus -- schema               write the JSON Schemas for editors`;

const COMMANDS: Readonly<Record<string, (folder: string, args: readonly string[]) => number | Promise<number>>> = {
  check: checkCommand,
  stats: statsCommand,
  new: newCommand,
  'add-document': addDocumentCommand,
  find: findCommand,
  outlet: outletCommand,
  explain: explainCommand,
  reviewed: reviewedCommand,
  schema: schemaCommand,
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) process.exitCode = await command(resolve('corpus'), args);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
