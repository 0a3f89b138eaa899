/** Citation.js 0.8 has no types of its own; only what we call. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string, options?: { readonly generateGraph?: boolean }): readonly Record<string, unknown>[] };
    readonly output: { format(name: 'bibtex' | 'ris', items: readonly object[]): string };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
