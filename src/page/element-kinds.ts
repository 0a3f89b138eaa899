/**
 * What the elements of a page are to a reader: text that is read, furniture around it, or neither.
 *
 * Only names, roles and attributes are looked at, so that the same reading works in a page and in a
 * parsed file. Whether an element is visible is asked separately, where there is layout.
 */
import type { BlockRole } from '../text/text-block.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose text is never prose: code, scripts, controls, media, formulas. */
const NEVER = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO MAP FORM BUTTON SELECT OPTION TEXTAREA INPUT LABEL FIELDSET METER PROGRESS DIALOG MENU CODE PRE KBD SAMP VAR TT RT RP',
);

/** Landmarks around an article: menus, banners, side columns, footers. */
const FURNITURE = names('NAV ASIDE FOOTER');
const FURNITURE_ROLES = names(
  'navigation banner complementary contentinfo search menu menubar toolbar tablist dialog alertdialog alert status button checkbox textbox combobox listbox code math img presentation-only',
);

/**
 * Words in class or id that publishers give to comments, teasers, sharing bars, advertising and
 * notices. Looked for as whole words of a hyphenated or camel-cased name.
 */
const FURNITURE_WORDS =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|sidebar|related|recommended|recirc|promo|teasers?|newsletter|subscribe|paywall-offer|share|sharing|social|sharedaddy|ad|ads|advert|advertisement|sponsor(?:ed)?|banner|cookie|consent|gdpr|breadcrumbs?|pagination|pager|menu|navbar|nav|masthead|tags?|toolbar|widget|outbrain|taboola|skip-link|screen-reader-text|sr-only|visually-hidden|back-to-top|copyright)(?:$|[\s_-])/iu;

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
const nameOf = (element: Element): string => element.tagName.toUpperCase();

export const isBlock = (element: Element): boolean => BLOCKS.has(nameOf(element));

export const isLineBreak = (element: Element): boolean => nameOf(element) === 'BR';

export const roleOf = (element: Element): BlockRole => ROLES.get(nameOf(element)) ?? 'paragraph';

/** True for elements whose text must not be read at all. */
export const isUnreadable = (element: Element): boolean => {
  if (NEVER.has(nameOf(element))) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
};

/** True for what stands around an article. A `header` is furniture only outside the article. */
export const isFurniture = (element: Element): boolean => {
  if (FURNITURE.has(nameOf(element))) return true;
  const role = element.getAttribute('role');
  if (role !== null && FURNITURE_ROLES.has(role)) return true;
  const label = `${element.id} ${element.getAttribute('class') ?? ''}`;
  return label.length > 1 && FURNITURE_WORDS.test(label);
};
