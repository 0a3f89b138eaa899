import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { jsonSchemas } from '../../compiler/json-schemas.ts';

export const schemaCommand = (): number => {
  for (const [path, contents] of jsonSchemas()) {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(resolve(path), contents);
    console.log(path);
  }
  return 0;
};
