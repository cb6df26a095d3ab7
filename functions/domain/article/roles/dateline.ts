/** The place and agency before a story's first sentence: "LUSEN, Dec. 29 (Harbour Wire) -", "(HW) --". */
export interface Dateline {
  /** How many UTF-16 code units it takes, with the dash and the space after it. */
  readonly length: number;
  /** The dateline alone, without the space after it. */
  readonly text: string;
  readonly outlet: string | null;
}

const DASH = '(?:--|\u2014|\u2013|\u2015|(?<=[ )])-)';
const OUTLET = "\\((?<outlet>[A-Z][\\w.&\u2019' -]{1,30})\\)";
// Capitalised or in capitals: the patterns below mind the case, for the sake of place names.
const MONTH = [
  'Jan(?:uary)?',
  'Feb(?:ruary)?',
  'Mar(?:ch)?',
  'Apr(?:il)?',
  'May',
  'June?',
  'July?',
  'Aug(?:ust)?',
  'Sept?(?:ember)?',
  'Oct(?:ober)?',
  'Nov(?:ember)?',
  'Dec(?:ember)?',
]
  .flatMap((name) => [name, name.toUpperCase()])
  .join('|');
const DATE = `(?:\\d{1,2} (?:${MONTH})\\.?|(?:${MONTH})\\.? \\d{1,2})(?:,? \\d{4})?`;
const CAPITALS = "[A-Z\u00C0-\u00DE][A-Z\u00C0-\u00DE.'\u2019-]*(?:[ /][A-Z\u00C0-\u00DE.'\u2019-]+){0,4}";
const PLACE = "[A-Z\u00C0-\u00DE][\\p{L}.'\u2019-]*(?: (?:[A-Z\u00C0-\u00DE][\\p{L}.'\u2019-]*|de|la|al|el|on|upon)){0,3}";

const FORMS: readonly RegExp[] = [
  // (HW) --
  new RegExp(`^${OUTLET} ?${DASH}\\s+`, 'u'),
  // Lusen, Kethoria (HW) -- ; LUSEN, Dec 29, 2027 (HW) -
  new RegExp(`^(?:${PLACE}|${CAPITALS})(?:, ${PLACE}){0,2}(?:,? ${DATE},?)? ${OUTLET} ?(?:${DASH}|:)\\s+`, 'u'),
  // Geneva, 12 March 2031 -- ; GENEVA, March 12 -
  new RegExp(`^${PLACE}(?:, ${PLACE}){0,2}, ${DATE} ?${DASH}\\s+`, 'u'),
  // LUSEN -- ; LUSEN, Kethoria --
  new RegExp(`^(?<city>${CAPITALS})(?:, ${PLACE}){0,2} ?${DASH}\\s+`, 'u'),
  // LUSEN\u2014Talks
  new RegExp(`^(?<city>${CAPITALS})(?:, ${PLACE}){0,2}\u2014(?=[A-Z"\u201C])`, 'u'),
  // Lusen -- Talks; Lusen, Kethoria -- Talks
  new RegExp(`^(?<town>${PLACE})(?:, ${PLACE})? [\u2014\u2013] (?=[A-Z"\u201C][^\u2014\u2013]*$)`, 'u'),
];

/** Words in capitals before a dash that are no place. */
const NO_PLACE =
  /^(?:nato|unesco|unicef|opec|asean|osce|nasa|breaking|update(?:d)?|exclusive|watch|live|video|analysis|opinion|factbox|explainer|correction|note|police|officials|photos?|listen|read|yes|no|today|why|how|what|first|review|profile|interview|report)\b/i;

/** All of the forms open with a capital or a bracket and have a dash, or a colon behind an agency: most paragraphs have neither, and are looked into no further. */
const OPENING = /^[(A-Z\u00C0-\u00DE]/;
const MARK = /--|[\u2014\u2013\u2015]|[ )]-|\) ?:/;

/** Finds the dateline at the start of a paragraph. */
export function readDateline(paragraph: string): Dateline | null {
  if (!OPENING.test(paragraph)) return null;
  const start = paragraph.slice(0, 160);
  if (!MARK.test(start)) return null;
  for (const form of FORMS) {
    const match = form.exec(start);
    if (match === null || match[0].length === paragraph.length) continue;
    const city = match.groups?.['city'];
    if (NO_PLACE.test(match.groups?.['town'] ?? '')) continue;
    if (city !== undefined && (NO_PLACE.test(city) || !/[A-Z\u00C0-\u00DE]{4}/.test(city))) continue;
    return { length: match[0].length, text: match[0].trimEnd(), outlet: match.groups?.['outlet'] ?? null };
  }
  return null;
}
