/**
 * Blocks of the fold table that nearly every page needs, written down, sign by sign.
 *
 * Problem. Asking Unicode's tables for 256 characters compiles a dozen regular expressions: some milliseconds for the first
 * block, in a background that was woken a moment ago and has not read a word.
 *
 * Idea. What comes of it stands here: for each character the letter or digit that it folds to, or the sign of its kind
 * ({@link KINDS}). A test asks Unicode's tables for every one of them. The other blocks are in fold-runs.ts.
 */

/** The sign at place k is kind k of fold-table.ts. No word character is among them. */
export const KINDS = "?~+&* |-'.";

/** By the high byte of the code units. */
export const FOLD_BLOCKS: ReadonlyMap<number, string> = new Map([
  // U+0000: Basic Latin, Latin-1
  [
    0x00,
    "......... ||||.................. ......'.....-..0123456789......" +
      ".abcdefghijklmnopqrstuvwxyz...._'abcdefghijklmnopqrstuvwxyz....." +
      ".....|.......................... .........a..~....23'μ...1o....." +
      'aaaaaa*ceeeeiiiiðnooooo.ouuuuyþ*aaaaaa*ceeeeiiiiðnooooo.ouuuuyþy',
  ],
  // U+0100: Latin Extended
  [
    0x01,
    'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkĸlllllll' +
      'lllnnnnnnnŋŋoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs' +
      'ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴzzʒƹƹƺƻƽƽƾƿ' +
      'ǀǁǂǃ*********aaiioouuuuuuuuuuǝaaaa**ǥǥggkkooooʒʒj***ggƕƿnnaa**oo',
  ],
  // U+0200: phonetic and modifier letters
  [
    0x02,
    'aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶjȸȹⱥȼȼƚⱦȿ' +
      'ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏɐɑɒɓɔɕɖɗɘəɚɛɜɝɞɟɠɡɢɣɤɥɦɧɨɩɪɫɬɭɮɯɰɱɲɳɴɵɶɷɸɹɺɻɼɽɾɿ' +
      "ʀʁʂʃʄʅʆʇʈʉʊʋʌʍʎʏʐʑʒʓʔʕʖʗʘʙʚʛʜʝʞʟʠʡʢʣʤʥʦʧʨʩʪʫʬʭʮʯhɦjrɹɻʁwy'.'''''" +
      "ˀˁ....ˆ&'&&&ˌˍˎˏːˑ..............ɣlsxʕ.......ˬ.ˮ.................",
  ],
  // U+0300: combining marks, Greek
  [
    0x03,
    '++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++' +
      "+++++++++++++++~++++++++++++++++++++++++++++++++ͱͱͳͳ'.ͷͷ..~ͻͼͽ.ϳ" +
      '......α.εηι.ο.υωιαβγδεζηθικλμνξοπρ.στυφχψωιυαεηιυαβγδεζηθικλμνξο' +
      'πρσστυφχψωιυουωϗβθυυυφπϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯκρσϳθε.ϸϸσϻϻϼͻͼͽ',
  ],
  // U+0400: Cyrillic
  [
    0x04,
    'ееђѓєѕіїјљњћќиўџабвгдежзийклмнопрстуфхцчшщъыьэюяабвгдежзийклмноп' +
      'рстуфхцчшщъыьэюяееђѓєѕіїјљњћќиўџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѷѷѹѹѻѻѽѽѿѿ' +
      'ҁҁ.+++++++ҋҋҍҍҏҏґґғғҕҕҗҗҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүүұұҳҳҵҵҷҷҹҹһһҽҽҿҿ' +
      'ӏӂӂӄӄӆӆӈӈӊӊӌӌӎӎӏӑӑӓӓӕӕӗӗәәӛӛӝӝӟӟӡӡӣӣӥӥӧӧөөӫӫӭӭӯӯӱӱӳӳӵӵӷӷӹӹӻӻӽӽӿӿ',
  ],
  // U+1E00: Latin with two marks
  [
    0x1e,
    'aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm' +
      'mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv' +
      'wwwwwwwwwwxxxxyyzzzzzzhtwyasẜẝ*ẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee' +
      'eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿ',
  ],
  // U+2000: punctuation
  [
    0x20,
    "           ~~~~~------..''''............||~~~~~ ..'..'...''....." +
      '............................... ~~~~~~~~~~~~~~~~0i..456789.-...n' +
      '0123456789.-....aeoxəhklmnpst...................................' +
      '................+++++++++++++++++++++++++++++++++...............',
  ],
  // U+2100: letterlike signs, numbers, arrows
  [
    0x21,
    '..c....ɛ..ghhhhhiill.n...pqrrr......z.ω.z.kabc.eefⅎmoאבגדi..πγγπ' +
      '.....ddeij....ⅎ.................i***v****x**lcdmi***v****x**lcdm' +
      'ↀↁↂↄↄↅↆↇↈ.......................................................' +
      '................................................................',
  ],
]);
