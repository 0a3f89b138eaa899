/**
 * The rest of the fold table, in runs.
 *
 * Problem. A page in Arabic or Georgian, one with a list of languages or with a sign like ☰ in its menu needs blocks that
 * fold-blocks.ts does not write down. Asking Unicode's tables of 256 characters compiles a dozen regular expressions of
 * thousands of ranges each: 5 to 15 ms of the page's first reading, most of what it took.
 *
 * Idea. Blocks are runs of characters of one kind or of letters that fold alike; a run is a sign and a number. Their signs:
 *
 *   i ignored   j joining   a alone   * special   s space   l line   - hyphen   ' apostrophe   . hard      units of a kind
 *   =12         12 units that fold to themselves
 *   ^12         12 pairs, of a capital and the small letter behind it, to which both fold
 *   >-1632,10   10 units, each folding to the one 1632 places before it
 *   "a3         3 units that fold to a
 *
 * A sign without a number stands for one. A test asks Unicode's tables for every unit of every block, and shows the line
 * that would be right.
 */

/** What a sign of a kind stands for: its place is the kind's number in fold-table.ts. */
export const RUN_SIGNS = "?ija*sl-'.";

/** First and last block (high byte of the code units) that are of one sign altogether. */
export const UNIFORM_BLOCKS: readonly (readonly [number, number, string])[] = [
  [0x15, 0x15, '='],
  [0x23, 0x23, '.'],
  [0x25, 0x26, '.'],
  [0x28, 0x2b, '.'],
  [0x2f, 0x2f, '.'],
  [0x33, 0x33, '.'],
  [0x34, 0x4c, 'a'],
  [0x4e, 0x9f, 'a'],
  [0xa0, 0xa3, '='],
  [0xa5, 0xa5, '='],
  [0xac, 0xd6, '='],
  [0xd8, 0xdf, '*'],
  [0xe0, 0xf8, '.'],
  [0xf9, 0xf9, 'a'],
];

/** By the high byte of the code units. */
export const FOLD_RUNS: ReadonlyMap<number, string> = new Map([
  [0x05, `^24 . >48,38 .2 = ' .5 =39 * = . - .6 j45 - j . j2 . j2 . j .8 =27 .4 =4 ' .12`],
  [0x06, '.16 j11 . i .3 =2 "ا2 = "ا =26 i =10 j21 >-1584,10 .4 =2 j =4 *4 =91 . = j7 .2 j6 =2 j2 . j4 =2 >-1728,10 =3 .2 ='],
  [0x07, '.16 = j =30 j27 .2 =89 j11 = .14 >-1936,10 =33 j9 =2 .4 = .2 j .2'],
  [0x08, '=22 j4 = j9 = j3 = j5 .18 =25 j3 .4 =11 .5 =24 . =7 .7 j9 =42 j24 . j29'],
  [
    0x09,
    'j4 =54 j3 = j18 = j7 *8 =2 j2 .2 >-2358,10 . =16 j3 . =8 .2 =2 .2 =22 . =7 . = .3 =4 .2 j = j7 .2 j2 .2 j3 = .8 j .4 *2 . * =2 j2 .2 >-2486,10 =2 .2 =6 .2 = . j .',
  ],
  [
    0x0a,
    '. j3 . =6 .4 =2 .2 =22 . =7 . = * . = * . =2 .2 j . j5 .4 j2 .2 j3 .3 j .7 *3 = . * .7 >-2614,10 j2 =3 j .11 j3 . =9 . =3 . =22 . =7 . =2 . =5 .2 j = j8 . j3 . j3 .2 = .15 =2 j2 .2 >-2742,10 .9 = j6',
  ],
  [
    0x0b,
    '. j3 . =8 .2 =2 .2 =22 . =7 . =2 . =5 .2 j = j7 .2 j2 .2 j3 .7 j3 .4 *2 . =3 j2 .2 >-2870,10 . =7 .10 j = . =6 .3 =3 . =4 .3 =2 . = . =2 .3 =2 .3 =3 .3 =12 .4 j5 .3 j3 . j4 .2 = .6 j .14 >-2998,10 =3 .13',
  ],
  [
    0x0c,
    'j5 =8 . =3 . =23 . =16 .2 j = j7 . j3 . j4 .7 j2 . =3 . =2 .2 =2 j2 .2 >-3126,10 .8 =7 . = j3 . =8 . =3 . =23 . =10 . =5 .2 j = j7 . j3 . j4 .7 j2 .5 =3 . =2 j2 .2 >-3254,10 . =2 j .12',
  ],
  [
    0x0d,
    'j4 =9 . =3 . =41 j2 = j7 . j3 . j4 = .5 =3 j =10 j2 .2 >-3382,10 =9 . =6 . j3 . =18 .3 =24 . =9 . = .2 =7 .3 j .4 j6 . j . j8 .6 >-3510,10 .2 j2 .12',
  ],
  [0x0e, '. a48 j a2 j7 .5 a7 j8 . >-3616,10 .39 a2 . a . a5 . a24 . a . a10 j a2 j9 a .2 a5 . a . j7 . >-3744,10 .2 a4 .32'],
  [0x0f, '= .23 j2 .6 >-3824,10 =10 . j . j . j .4 j2 =3 * =4 . =4 * =4 * =4 * =4 * =12 * =3 .4 j20 . j2 =5 j11 . j36 .9 j .57'],
  [0x10, 'a43 j20 a >-4112,10 .6 a6 j4 a4 j3 a j3 a2 j7 a3 j4 a13 j12 a j >-4192,10 j4 .2 >7264,38 . "ⴧ .5 "ⴭ .2 =43 . "ნ =3'],
  [0x11, '=95 i2 j159'],
  [0x12, '=73 . =4 .2 =7 . = . =4 .2 =41 . =4 .2 =33 . =4 .2 =7 . = . =4 .2 =15 . =40'],
  [0x13, '=17 . =4 .2 =67 .2 j3 .9 =20 .3 =16 .16 >38864,80 >8,6 .2 =6 .2'],
  [0x14, '- =255'],
  [0x16, '=109 .2 =17 s =26 .5 =75 .3 =11 .7'],
  [0x17, '=18 j4 .9 =19 j3 .11 =18 j2 .12 =13 . =3 . j2 .12 a52 i2 j30 .3 a .4 a j .2 >-6064,10 .6 =10 .6'],
  [0x18, '.6 - .4 i5 >-6112,10 .6 =89 .7 =5 j2 =34 j = .5 =70 .10'],
  [0x19, '=31 . j12 .4 j12 .10 >-6422,10 =30 .2 =5 .11 =44 .4 =26 .6 >-6560,10 = .37'],
  [0x1a, '=23 j5 .4 =53 j10 . j29 .2 j >-6736,10 .6 >-6752,10 .13 = .8 j46 .2 j12 .20'],
  [0x1b, 'j5 =47 j17 =8 .3 >-6944,10 .17 j9 .12 j3 =30 j13 =2 >-7040,10 =44 j14 .12'],
  [0x1c, '=36 j20 .8 >-7184,10 .3 =3 >-7200,10 =36 .2 =9 ^ .5 >-3008,43 .2 >-3008,3 .16 j3 . j21 =4 j =6 j =2 j3 = .5'],
  [
    0x1d,
    '=44 "a * "b = >-7372,2 "ǝ >-7372,8 = "o "ȣ "p "r >-7372,2 "w "a >-6900,2 "ᴂ "b >-7396,2 "ə >-6896,2 "g = "k "m "ŋ "o "ɔ >-62,2 "p >-7395,2 "ᴝ "ɯ "v "ᴥ >-6571,3 >-6554,2 "i "r >-7407,2 >-6580,2 "ρ >-6563,2 =13 "н =34 "ɒ "c "ɕ "ð "ɜ "f "ɟ "ɡ "ɥ >-6972,3 "ᵻ "ʝ "ɭ "ᶅ "ʟ "ɱ "ɰ >-6972,4 "ɸ >-6961,2 "ƫ >-6957,2 "ᴜ >-6958,2 "z >-6956,3 "θ j64',
  ],
  [
    0x1f,
    `"α16 "ε6 .2 "ε6 .2 "η16 "ι16 "ο6 .2 "ο6 .2 "υ8 . "υ . "υ . "υ . "υ "ω16 "α2 "ε2 "η2 "ι2 "ο2 "υ2 "ω2 .2 "α16 "η16 "ω16 "α5 . "α7 . "ι .3 "η3 . "η2 "ε2 "η3 .3 "ι4 .2 "ι6 .4 "υ4 "ρ2 "υ6 "ρ .2 ' .2 "ω3 . "ω2 "ο2 "ω3 .3`,
  ],
  [0x22, '.18 - .237'],
  [0x24, '.96 >-9263,9 *11 .118 "0 =21'],
  [0x27, '.118 =30 .108'],
  [0x2c, '>48,48 =48 ^ "ɫ "ᵽ "ɽ =2 ^3 "ɑ "ɱ "ɐ "ɒ = ^ = ^ =5 "j "v >-10815,2 ^50 = .6 ^2 j3 ^ .9 = .2'],
  [0x2d, '=38 . = .5 = .2 =56 .7 "ⵡ .15 j =23 .9 =7 . =7 . =7 . =7 . =7 . =7 . =7 . =7 . j32'],
  [0x2e, '.23 - .2 - .20 = .10 -2 .4 - .28 - .162'],
  [0x30, 's .4 = a2 .20 - .4 a9 j6 - a5 .2 a3 = a .4 a86 .2 j2 .2 a3 - a90 . a4'],
  [
    0x31,
    '.5 a43 . >-8241,2 "ᆪ "ᄂ >-8073,2 >-8244,3 >-8074,6 "ᄚ >-8251,3 "ᄡ >-8252,10 >-8174,21 i >-8273,2 >-8096,2 "ᇌ "ᇎ "ᇓ "ᇗ "ᇙ "ᄜ "ᇝ "ᇟ >-8276,2 "ᄠ >-8274,2 "ᄧ "ᄩ >-8269,5 "ᄲ "ᄶ "ᅀ "ᅇ "ᅌ >-8081,2 >-8237,3 >-8195,2 "ᆈ >-8185,2 "ᆔ "ᆞ "ᆡ .3 "一 "二 "三 "四 .10 a32 .48 a16',
  ],
  [0x32, '.72 =8 . *15 .32 "一 "二 "三 "四 "五 "六 "七 "八 "九 "十 .39 *15 .64'],
  [0x4d, 'a192 .64'],
  [0xa4, '=141 .67 =46 .2'],
  [0xa6, '=13 .3 =16 >-42480,10 =2 .20 ^23 = j4 . j10 . = ^14 "ъ "ь j2 =80 j2 .14'],
  [
    0xa7,
    `.23 =9 .2 ^7 =2 ^31 "ꝯ =8 ^2 "ᵹ ^5 = .2 '2 "ɥ =2 ^2 =2 ^10 "ɦ "ɜ "ɡ "ɬ "ɪ = "ʞ "ʇ "ʝ "ꭓ ^8 "ꞔ "ʂ "ᶎ ^2 "ɤ ^8 "ƛ .20 "s "c "f "q ^ = "h * =6`,
  ],
  [0xa8, '=2 j =3 j =4 j =23 j5 .4 j .3 =6 .10 =52 .12 j2 =50 j18 .10 >-43168,10 .6 j18 =6 .3 = . =2 j'],
  [0xa9, '>-43216,10 =28 j8 .2 =23 j13 .12 =29 .3 j4 =47 j14 .14 = >-43424,10 .6 a5 j a10 >-43456,10 a5 .'],
  [0xaa, '=41 j14 .9 =3 j =8 j2 .2 >-43552,10 .6 a23 .3 a j3 a2 =48 j = j3 =2 j2 =5 j2 = j = .24 =3 .2 =11 j5 .2 =3 j2 .9'],
  [0xab, '. =6 .2 =6 .2 =6 .9 =7 . =7 . =43 . "ꜧ "ꬷ "ɫ "ꭒ =9 "ʍ .6 =115 j8 . j2 .2 >-43968,10 .6'],
  [0xd7, '=164 .12 =23 .4 =49 .4'],
  [0xfa, 'a110 .2 a106 .38'],
  [
    0xfb,
    '*7 .12 *5 .5 "י j "ײ "ע "א >-62799,2 >-62793,3 "ר "ת . "ש4 "א3 >-62816,6 . >-62816,5 . "מ . >-62816,2 . >-62816,2 . >-62816,5 "ו "ב "כ "פ * "ٱ2 "ٻ4 "پ4 "ڀ4 "ٺ4 "ٿ4 "ٹ4 "ڤ4 "ڦ4 "ڄ4 "ڃ4 "چ4 "ڇ4 "ڍ2 "ڌ2 "ڎ2 "ڈ2 "ژ2 "ڑ2 "ک4 "گ4 "ڳ4 "ڱ4 "ں2 "ڻ4 "ۀ2 "ہ4 "ھ4 "ے2 "ۓ2 .33 "ڭ4 "ۇ2 "ۆ2 "ۈ2 * "ۋ2 "ۅ2 "ۉ2 "ې4 "ى2 *18 "ی4',
  ],
  [0xfc, '*91 >-63019,2 "ى i6 *44 "ى *72 "ه *24 i3 *11'],
  [0xfd, '*60 "ا2 .18 *64 .2 *54 .40 *12 .4'],
  [
    0xfe,
    'i16 .16 j16 . -2 .37 - .10 - .12 i3 = i . i10 "ء "ا4 "ؤ2 "ا2 "ئ4 "ا2 "ب4 "ة2 "ت4 "ث4 "ج4 "ح4 "خ4 "د2 "ذ2 "ر2 "ز2 "س4 "ش4 "ص4 "ض4 "ط4 "ظ4 "ع4 "غ4 "ف4 "ق4 "ك4 "ل4 "م4 "ن4 "ه4 "و2 "ى2 "ي4 *8 .2 i',
  ],
  [
    0xff,
    `.7 ' .5 - .2 >-65248,10 .7 >-65216,26 .5 ' >-65248,26 .11 a56 j2 i >-61089,2 "ᆪ "ᄂ >-60921,2 >-61092,3 >-60922,6 "ᄚ >-61099,3 "ᄡ >-61100,10 .3 >-61025,6 .2 >-61027,6 .2 >-61029,6 .2 >-61031,3 .19 i9 .7`,
  ],
]);

/** How many units: the digits of a run, or one. */
const countOf = (digits: string): number => Number(digits || 1);

/** Writes one block of 256 units into the table. */
export const readRuns = (runs: string, table: Uint16Array, first: number): void => {
  let at = first;
  for (const run of runs.split(' ')) {
    const sign = run[0] as string;
    const rest = run.slice(1);
    const kind = RUN_SIGNS.indexOf(sign);
    if (kind > 0 || sign === '"') {
      const end = at + countOf(kind > 0 ? rest : rest.slice(1));
      table.fill(kind > 0 ? kind : rest.charCodeAt(0), at, end);
      at = end;
    } else if (sign === '^') {
      for (const end = at + 2 * countOf(rest); at < end; at += 2) table[at] = table[at + 1] = at + 1;
    } else {
      const [shift = '', count = ''] = sign === '>' ? rest.split(',') : ['0', rest];
      for (const end = at + countOf(count); at < end; at++) table[at] = at + Number(shift);
    }
  }
};
