/** Arguments of `annotate`; see {@link USAGE}. */

export const USAGE = `usage: npm run -s annotate -- [--url URL] [--lang xx] [--text] [--jsonl] [--pack PATH]… [--no-bundled] [--top N] [--no-text] [FILE …]

  FILE            saved pages (HTML), or plain text with --text; "-" or nothing: standard input
  --url URL       the address the page was served from
  --lang xx       its language (ISO 639-1); otherwise as declared, otherwise guessed
  --jsonl         lines {"id","html"|"text","url","lang"} on standard input, one report a line
  --pack PATH     a compiled pack, a folder of YAML, or a file of ClaimReview (.json), added to the bundled one (again for more)
  --no-bundled    without the bundled pack
  --top N         the N best claims per sentence, also below the threshold
  --no-text       leave the page's text out of the report
  --help          this`;

export interface AnnotateArguments {
  readonly files: readonly string[];
  readonly url: string | null;
  readonly lang: string | null;
  readonly text: boolean;
  readonly jsonl: boolean;
  readonly packs: readonly string[];
  readonly bundled: boolean;
  readonly top: number;
  readonly withText: boolean;
}

const VALUED = new Set(['--url', '--lang', '--pack', '--top']);
const FLAGS = new Set(['--text', '--jsonl', '--no-bundled', '--no-text']);

/** @returns `help` where that is asked for; a sentence where the arguments make no sense */
export const parseArguments = (argv: readonly string[]): AnnotateArguments | string => {
  if (argv.includes('--help')) return 'help';
  const values = new Map<string, string[]>();
  const flags = new Set<string>();
  const files: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const arg = argv[i] as string;
    if (FLAGS.has(arg)) flags.add(arg);
    else if (VALUED.has(arg)) {
      const value = argv[++i];
      if (value === undefined) return `${arg} needs a value`;
      values.set(arg, [...(values.get(arg) ?? []), value]);
    } else if (arg.startsWith('--')) return `unknown option ${arg}`;
    else files.push(arg);
  }
  const last = (name: string): string | null => values.get(name)?.at(-1) ?? null;
  const top = last('--top');
  if (top !== null && !/^\d{1,4}$/u.test(top)) return '--top needs a number';
  const lang = last('--lang');
  if (lang !== null && !/^[a-z]{2,3}$/u.test(lang)) return '--lang needs a language code such as en';
  const url = last('--url');
  if (url !== null && !URL.canParse(url)) return '--url needs an address that parses';
  if (flags.has('--jsonl') && files.length > 0) return '--jsonl reads standard input, not files';
  if (flags.has('--no-bundled') && !values.has('--pack')) return '--no-bundled needs at least one --pack';
  return {
    files,
    url,
    lang,
    text: flags.has('--text'),
    jsonl: flags.has('--jsonl'),
    packs: values.get('--pack') ?? [],
    bundled: !flags.has('--no-bundled'),
    top: top === null ? 0 : Number(top),
    withText: !flags.has('--no-text'),
  };
};
