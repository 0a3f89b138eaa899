/**
 * What the elements of a page are to a reader: text that is read, furniture around it, or neither.
 *
 * Only names, roles and attributes are looked at, so that the same reading works in a page and in a
 * parsed file. Whether an element is visible is asked separately, where there is layout.
 */
import type { BlockRole } from '../text/text-block.ts';
import { isMasked, localNameOf, tagNameOf } from './past-fields.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose text is never prose: code, scripts, controls, media, formulas. */
const NEVER = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO MAP BUTTON SELECT OPTION TEXTAREA INPUT LABEL FIELDSET METER PROGRESS DIALOG MENU CODE PRE KBD SAMP VAR TT RT RP',
);

/** Landmarks around an article: menus, banners, side columns, footers. */
const FURNITURE = names('NAV ASIDE FOOTER');
const FURNITURE_ROLES = names(
  'navigation banner complementary contentinfo search menu menubar toolbar tablist dialog alertdialog alert status button checkbox textbox combobox listbox code math img presentation-only',
);

/**
 * Words in class or id that publishers give to comments, teasers, sharing bars, advertising and
 * notices. Looked for as whole words of a hyphenated name.
 */
const wordsIn = (list: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${list})(?:$|[\\s_-])`, 'iu');
/** Text that is somebody else's, however much of it there is. */
const STRANGE_WORDS = wordsIn(
  'comments?|commentlist|disqus|respond|related|recommended|recirc|newsletter|subscribe|paywall-offer|cookie|consent|gdpr|outbrain|taboola|sponsor(?:ed)?|advert|advertisement|slider|carousel|read-also',
);
/** Words that also name a page's grid around the article: "l-sidebar-fixed", "entry-content no-share". */
const LAYOUT_WORDS = wordsIn(
  'sidebar|promo|teasers?|share|sharing|social|sharedaddy|ad|ads|banner|breadcrumbs?|pagination|pager|menu|navbar|nav|masthead|tags?|toolbar|widget|skip-link|screen-reader-text|sr-only|visually-hidden|back-to-top|copyright',
);
/** Class names that say what an article is about, what it lacks, or its grid: `tag-nato` of WordPress, `no-sidebar`, `sidebar-grid`. */
const TOPICS = /(?:^|\s)(?:(?:tag|category|has|no|not|with|without|is)-\S*|\S*sidebar-(?:grid|layout|fixed|wrap)\S*)/giu;

/** Elements that begin a block of text of their own. */
const BLOCKS = names(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);

const ROLES: ReadonlyMap<string, BlockRole> = new Map<string, BlockRole>([
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6'].map((n): [string, BlockRole] => [n, 'heading']),
  ['LI', 'list-item'],
  ['DT', 'list-item'],
  ['DD', 'list-item'],
  ['FIGCAPTION', 'caption'],
  ['CAPTION', 'caption'],
  ['BLOCKQUOTE', 'quote'],
  ['TD', 'table'],
  ['TH', 'table'],
]);

/** Upper-case name, also in XHTML and in parsers that keep the letter case of the source. */
export const nameOf = (element: Element): string => tagNameOf(element).toUpperCase();

/** A custom element with a sentence in it is a paragraph; one with a word in it is a word. */
const MIN_CUSTOM_BLOCK = 40;

export const isCustom = (element: Element): boolean => localNameOf(element).includes('-');

export const isBlock = (element: Element): boolean =>
  BLOCKS.has(nameOf(element)) || (isCustom(element) && (element.textContent ?? '').length >= MIN_CUSTOM_BLOCK);

export const isLineBreak = (element: Element): boolean => nameOf(element) === 'BR';

export const roleOf = (element: Element): BlockRole => ROLES.get(nameOf(element)) ?? 'paragraph';

/** True for elements whose text must not be read at all. */
export const isUnreadable = (element: Element): boolean => {
  const name = nameOf(element);
  if (NEVER.has(name)) return true;
  // Some site generators wrap the whole page in one form (ASP.NET).
  if (name === 'FORM' && (isMasked(element) || !element.querySelector('article, main, h1, [itemprop]'))) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
};

/** `by-layout`: called so by a word that may only describe the grid the article stands in. */
export type Furniture = 'no' | 'by-layout' | 'yes';

/** What stands around an article. A `header` is furniture only outside the article, and is not named here. */
export const furnitureKind = (element: Element): Furniture => {
  const name = nameOf(element);
  if (FURNITURE.has(name) || (name === 'FORM' && isMasked(element))) return 'yes';
  const role = element.getAttribute('role');
  if (role !== null && FURNITURE_ROLES.has(role)) return 'yes';
  const label = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`.replace(TOPICS, ' ');
  if (label.length < 2) return 'no';
  return STRANGE_WORDS.test(label) ? 'yes' : LAYOUT_WORDS.test(label) ? 'by-layout' : 'no';
};

export const isFurniture = (element: Element): boolean => furnitureKind(element) !== 'no';
