/** `npm run eval [-- mentions|…]`: scores the engine on the labelled sets in tests/eval. Without a name: all of them. */
import { evalCitations } from './citations/score.ts';
import { evalClaims } from './claims/score.ts';
import { fitSetting } from './mentions/fit-setting.ts';
import { evalMentionLines } from './mentions/lines.ts';
import { evalMentions } from './mentions/score.ts';
import { evalOutlets } from './outlets/score.ts';
import { evalRetrieval } from './retrieval/score.ts';
import { evalReuse } from './reuse/score.ts';
import { fitVoice } from './wordings/fit-voice.ts';
import { evalWordings } from './wordings/score.ts';

const SETS: Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>> = {
  citations: evalCitations,
  claims: evalClaims,
  mentions: (args) => {
    if (args.includes('--fit-setting')) return Promise.resolve(fitSetting(args));
    return args.includes('--lines') ? evalMentionLines(args) : evalMentions(args);
  },
  outlets: evalOutlets,
  retrieval: evalRetrieval,
  reuse: evalReuse,
  wordings: (args) => (args.includes('--fit-voice') ? Promise.resolve(fitVoice(args)) : evalWordings(args)),
};

const [name, ...args] = process.argv.slice(2);
if (name !== undefined && !(name in SETS)) {
  console.error(`usage: npm run eval -- [${Object.keys(SETS).join('|')}] [--errors] [--tuning]`);
  process.exitCode = 2;
} else {
  let good = true;
  for (const [set, run] of Object.entries(SETS)) if (name === undefined || name === set) good = (await run(args)) && good;
  process.exitCode = good ? 0 : 1;
}
