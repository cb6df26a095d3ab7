import type { Upload } from '../../api/types.ts';
import { fileName } from './file-name.ts';
import { OUTCOMES } from './outcome-words.ts';

/** What of the articles is looked for; kept in the address. */
export interface ArticleSearch {
  /** Words of headline, outlet or file name, or an id. */
  readonly words?: string;
  readonly outlet?: string;
  readonly desk?: string;
  readonly outcome?: Upload['status'];
  /** First and last day of arrival, `2026-11-23`, both included. */
  readonly from?: string;
  readonly to?: string;
}

/** What an address says is looked for; what makes no sense in it is left out. */
export function articleSearchOf(raw: Readonly<Record<string, unknown>>): ArticleSearch {
  const text = (name: string): string | undefined => {
    const value = raw[name];
    // The router reads `words=2026` as a number.
    const said = typeof value === 'number' ? String(value) : value;
    return typeof said === 'string' && said.trim() !== '' ? said : undefined;
  };
  const day = (name: string): string | undefined => {
    const said = text(name);
    return said !== undefined && /^\d{4}-\d\d-\d\d$/.test(said) && !Number.isNaN(Date.parse(said)) ? said : undefined;
  };
  const said = {
    words: text('words'),
    outlet: text('outlet'),
    desk: text('desk'),
    outcome: OUTCOMES.find((outcome) => outcome === raw['outcome']),
    from: day('from'),
    to: day('to'),
  };
  if (said.from !== undefined && said.to !== undefined && said.to < said.from) said.to = undefined;
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

export const isSearching = (search: ArticleSearch): boolean => Object.keys(search).length > 0;

/** Whether an upload is one that is looked for. @param timeZone whose days `from` and `to` are */
export function isSought(search: ArticleSearch, upload: Upload, timeZone: string): boolean {
  const { outlet, desk, outcome, from, to } = search;
  const day = from === undefined && to === undefined ? '' : dayIn(upload.receivedAt, timeZone);
  return (
    (outlet === undefined || upload.outlet === outlet) &&
    (desk === undefined || upload.desk === desk) &&
    (outcome === undefined || upload.status === outcome) &&
    (from === undefined || day >= from) &&
    (to === undefined || day <= to) &&
    hasWords(search.words, upload)
  );
}

function hasWords(words: string | undefined, upload: Upload): boolean {
  if (words === undefined) return true;
  const text = folded([upload.headline, upload.outlet, fileName(upload.key), upload.id, upload.uploadId].join('\n'));
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without case and accents: “Beyonce” finds “Beyoncé”. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const dayIn = (instant: string, timeZone: string): string =>
  // Swedes write days as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));

/** The words, where they are an id alone: of an article, or of an upload (`in-…`). */
export function idIn(words: string | undefined): string | undefined {
  const id = words?.trim();
  return id !== undefined && /^(?:in-)?[a-kmnp-z2-9]{16}$/.test(id) ? id : undefined;
}
