// Lint: the compiler's blind spots, and the walls between the folders (DESIGN.md, "Layers").
import tseslint from 'typescript-eslint';

/** Folder → folders it may import from. `tests/unit/architecture.test.ts` states the same in words. */
const LAYERS = {
  text: [],
  settings: [],
  matching: ['text'],
  corpus: ['text', 'matching'],
  mention: ['text', 'matching', 'corpus', 'settings'],
  reuse: ['text', 'matching', 'corpus', 'mention'],
  outlet: ['text', 'matching', 'corpus', 'mention'],
  claim: ['text', 'matching', 'corpus', 'mention'],
  report: ['text', 'matching', 'corpus', 'mention', 'reuse', 'claim', 'outlet', 'settings'],
  export: ['corpus', 'report'],
  'claim-review': ['text', 'matching', 'corpus', 'mention', 'claim'],
  messaging: ['text', 'corpus', 'mention', 'reuse', 'outlet', 'report', 'settings', 'ui'],
  page: ['text', 'messaging'],
  highlight: ['text', 'page', 'messaging'],
  ui: [
    'text',
    'matching',
    'corpus',
    'mention',
    'reuse',
    'outlet',
    'report',
    'settings',
    'messaging',
    'page',
    'highlight',
    'export',
    'claim-review',
  ],
  platform: ['text', 'corpus', 'mention', 'reuse', 'report', 'settings', 'messaging'],
  compiler: ['text', 'matching', 'corpus', 'mention', 'reuse', 'claim', 'outlet', 'report', 'settings', 'ui'],
};
const FOLDERS = [...Object.keys(LAYERS), 'cli'];

const walls = Object.entries(LAYERS).map(([folder, allowed]) => ({
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
          ...(folder === 'compiler' ? [] : [{ group: ['node:*'], message: 'Only src/compiler and src/cli run in Node.' }]),
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
