import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compileFolder, writePack } from './src/compiler/write-pack.ts';
import { messageFiles } from './src/compiler/manifest-messages.ts';

const PACK = resolve('.wxt/pack');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    // Citation.js can fetch; nothing here may (src/ui/citation/no-fetch.ts).
    resolve: { alias: { 'node-fetch': resolve('src/ui/citation/no-fetch.ts'), 'sync-fetch': resolve('src/ui/citation/no-fetch.ts') } },
    // Firefox reviewers and readers' memory both prefer one readable size; source maps are for development.
    build: { sourcemap: false, target: 'es2022' },
  }),
  zip: { excludeSources: ['**/*.test.ts'] },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'sidepanel')) return;
      const { build } = config;
      const output = build?.rollupOptions?.output;
      if (build === undefined || output === undefined || Array.isArray(output)) return;
      // What a page needs at its start comes in one file of its own and one that pages share: each file costs the
      // browser some 3 ms before anything is drawn.
      output.codeSplitting = { groups: [{ name: 'start', tags: ['$initial'], minShareCount: 2 }] };
      build.modulePreload = { resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []) };
    },
    'build:publicAssets': (wxt, files) => {
      rmSync(PACK, { recursive: true, force: true });
      const pack = compileFolder(resolve('corpus'), { passagesOnly: wxt.config.mode === 'store' }, 'all');
      writePack(pack, PACK);
      for (const name of pack.keys()) files.push({ absoluteSrc: resolve(PACK, name), relativeDest: `pack/${name}` });
      for (const [locale, contents] of messageFiles()) files.push({ relativeDest: `_locales/${locale}/messages.json`, contents });
    },
  },
  manifest: ({ browser }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_name__',
      short_name: 'Caveat Lector',
      description: '__MSG_description__',
      default_locale: 'en',
      // Each permission has a line in the README that says why.
      permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(firefox ? [] : ['sidePanel'])],
      host_permissions: ['http://*/*', 'https://*/*'],
      action: { default_title: '__MSG_action__', ...(firefox ? { default_area: 'navbar' as const } : {}) },
      commands: {
        'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openPanel__' },
        'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_nextMark__' },
        'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_previousMark__' },
        // Chrome takes four suggested keys and drops the rest; this one the reader assigns.
        'look-up': { description: '__MSG_lookUp__' },
        'toggle-marks': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_toggleMarks__' },
      },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'caveat-lector@caveat-lector.org',
                strict_min_version: '142.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '120' }),
    };
  },
});
