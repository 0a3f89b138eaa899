// Lint: the compiler's blind spots, and the walls between the folders (DESIGN.md, "Layers").
import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';

/** Folder of src/ → folders of src/ it may import from. */
const { mayImport } = JSON.parse(readFileSync(new URL('src/layers.json', import.meta.url), 'utf8'));
const FOLDERS = Object.keys(mayImport);
/** These run in Node. */
const IN_NODE = ['compiler', 'cli'];

const walls = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...FOLDERS.filter((f) => f !== folder && !allowed.includes(f)).map((f) => ({
            group: [`**/${f}/**`, `../${f}/*`, `../../${f}/*`],
            message: `src/${folder} does not import from src/${f} (DESIGN.md, "Layers").`,
          })),
          ...(folder === 'platform'
            ? []
            : [{ group: ['webextension-polyfill', 'wxt/*'], message: 'Only src/platform imports the extension API.' }]),
          ...(IN_NODE.includes(folder) ? [] : [{ group: ['node:*'], message: 'Only src/compiler and src/cli run in Node.' }]),
          { group: ['**/entrypoints/**'], message: 'Nobody imports entrypoints.' },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', 'node_modules/**', 'coverage/**', 'tests/bench/node_modules/**'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]', message: 'Text is inserted as text.' },
        { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'Text is inserted as text.' },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text is inserted as text.' },
      ],
    },
  },
  ...walls,
  {
    // Test pages are made of markup on purpose.
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Strings that hold control characters on purpose: what is refused must be named.
    files: ['src/corpus/schema/**', 'src/text/**', 'tests/**'],
    rules: { 'no-control-regex': 'off', 'no-misleading-character-class': 'off' },
  },
);
