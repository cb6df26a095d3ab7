/** Small words that may stand in a byline between names. */
const BETWEEN = new Set(
  'and & in at for of the with from on by de da del della di van von der den la le el al bin ibn staff reporter reporters correspondent correspondents editor editors writer writers contributor our special to news bureau chief agency team columnist columnists journalist journalists'.split(
    ' ',
  ),
);
/** What a writer writes about, before the title: ", environment correspondent", "Abara senior health editor". */
const BEAT =
  /(?<=,\s{0,3}|\p{Lu}[\p{L}.'\u2019-]{0,30}\s)(?:(?!(?:an?|the)\s)\p{Ll}[\p{Ll}'\u2019-]{0,30}\s+){1,4}(?=(?:correspondent|reporter|editor|writer|columnist|journalist)s?\b)/gu;
const TITLES = /\b(?:correspondent|reporter|editor|writer|columnist|bureau|staff|journalist|desk)s?\b/i;

/** True where a line is only names and the words between them, as bylines are: no verb, no full stop. */
export function isNames(line: string): boolean {
  const words = line.split(/[\s,|/\u00B7\u2022\u2013\u2014-]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 24) return false;
  return words.every(
    (word) => BETWEEN.has(word.toLowerCase()) || /^[\p{Lu}(@][\p{L}\p{M}.'\u2019)]*$/u.test(word) || /^\S+@\S+$/.test(word),
  );
}

/**
 * Reads "By Jane Doe", "From X and Y, OUTLET", "Jane Doe, Health correspondent". A bare name is no byline here: only its neighbours can tell.
 */
export function isByline(line: string): boolean {
  if (line.length > 200 || /[!?:;]$/.test(line)) return false;
  if (/[a-z]{3}\.$/.test(line)) return false;
  const by = /^(?:(?:story |report |words |written |reported |text )?by|author(?:s)?|reporters?):?\s+(.*)$/is.exec(line);
  if (by?.[1] !== undefined) return isNames(by[1].replace(BEAT, '')) && !isDayOrMonth(by[1]);
  const from = /^from\s+(.*)$/is.exec(line);
  if (from?.[1] !== undefined) return from[1].includes(',') && isNames(from[1]);
  return line.length <= 100 && TITLES.test(line) && line.includes(',') && isNames(line.replace(BEAT, ''));
}

/** True for two to four capitalised words and nothing else. */
export function isBareName(line: string): boolean {
  return line.length <= 60 && /^\p{Lu}[\p{L}.'\u2019-]+(?: \p{Lu}[\p{L}.'\u2019-]*){1,3}$/u.test(line) && !line.endsWith('.');
}

function isDayOrMonth(rest: string): boolean {
  return /^(?:sun|mon|tues|wednes|thurs|fri|satur)day\b|^\d/i.test(rest);
}

/** The names of a byline without "By" and "From". */
export function bylineNames(line: string): string {
  return line
    .replace(/^(?:(?:story |report |words |written |reported |text )?by|from|author(?:s)?|reporters?):?\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The outlet that a byline ends with ("…, HW"; "… | Harbour Wire"), or null. */
export function bylineOutlet(line: string): string | null {
  const last = /[,|]\s*([^,|]{2,40})$/.exec(line)?.[1]?.trim() ?? null;
  if (last === null || TITLES.test(last) || (!isBareName(last) && !/^[A-Z][A-Za-z.&]*$/.test(last))) return null;
  const named =
    /\b(?:News|Times|Post|Wire|Agency|Press|Herald|Tribune|Journal|Gazette|Standard|Observer|Chronicle|Telegraph|Courier|Dispatch|Today|Radio|Television|TV|Mail|Star|Globe|Sun|Record|Report|Review|Register|Monitor|Mercury|Ledger|Echo|Argus)$/;
  return /^[A-Z][A-Z.&]{1,9}$/.test(last) || named.test(last) ? last : null;
}
