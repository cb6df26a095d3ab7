import { ADVICE, FINDINGS } from '../../../../config/verdicts.ts';
import type { Advice, Finding } from '../../../../config/verdicts.ts';

/** Which verdicts are wanted; what is left out is no bound. */
export interface VerdictFilter {
  readonly desk?: string;
  readonly finding?: Finding;
  readonly advice?: Advice;
  /** Part of the name of who said it. */
  readonly source?: string;
  /** The first and last day, as `2026-11-25`, by the clock of whoever looks. */
  readonly since?: string;
  readonly until?: string;
}

/** What the screen’s address says: the filter, and the claim whose verdicts are open beside the list. */
export interface VerdictSearch extends VerdictFilter {
  readonly claim?: string;
}

/** Reads an address’s search parameters; what is no filter is left out. */
export function readSearch(search: Readonly<Record<string, unknown>>): VerdictSearch {
  const text = (name: string): string | undefined => {
    const value = search[name];
    const words = typeof value === 'number' ? String(value) : value;
    return typeof words === 'string' && words.trim() !== '' ? words.slice(0, LONGEST) : undefined;
  };
  const day = (name: string): string | undefined => {
    const value = text(name);
    return value !== undefined && isDay(value) ? value : undefined;
  };
  return given({
    desk: text('desk'),
    finding: FINDINGS.find((finding) => finding === search['finding']),
    advice: ADVICE.find((advice) => advice === search['advice']),
    source: text('source'),
    since: day('since'),
    until: day('until'),
    claim: text('claim'),
  });
}

/** Longest text that the API takes for a desk or a source, in UTF-16 code units. */
const LONGEST = 200;

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** The fields that have a value. */
function given<Fields extends object>(fields: Fields): Given<Fields>;
function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The search with one field set, or taken out. */
export const withField = <Name extends keyof VerdictSearch>(
  search: VerdictSearch,
  name: Name,
  value: VerdictSearch[Name] | undefined,
): VerdictSearch => given({ ...search, [name]: value });

/** How many bounds are set. */
export const boundsIn = ({ claim: _claim, ...filter }: VerdictSearch): number => Object.keys(filter).length;

/**
 * The API’s parameters for a filter. Days are those of this machine’s clock, so they go as instants: from the first one’s beginning to the last one’s end.
 */
export const queryOf = ({ since, until, desk, finding, advice, source }: VerdictFilter) =>
  given({
    desk,
    finding,
    advice,
    source,
    since: since === undefined ? undefined : midnight(since, 0),
    until: until === undefined ? undefined : midnight(until, 1),
  });

/** When a day begins here, so many days later. */
function midnight(day: string, daysLater: number): string {
  const time = new Date(`${day}T00:00:00`);
  time.setDate(time.getDate() + daysLater);
  return time.toISOString();
}

/** Whether the days are in the wrong order: nothing could be found. */
export const isBackwards = ({ since, until }: VerdictFilter): boolean => since !== undefined && until !== undefined && since > until;
