/** A claim that came above the line, as a budget remembers it. */
export interface Entry {
  readonly claimId: string;
  readonly score: number;
  /** When it came above the line, ISO 8601. */
  readonly at: string;
  /** Somebody has worked on it or moved it: it keeps its place, and no other claim overtakes it. */
  readonly settled: boolean;
}

/** The claims that used up a budget: those of one article, or a desk's of the last hour. */
export interface Window {
  /** Counts the writes; 0 where nothing was written yet. */
  readonly version: number;
  readonly entries: readonly Entry[];
}

export const EMPTY_WINDOW: Window = { version: 0, entries: [] };

/** What becomes of a claim that asks for room in a window. */
export interface Admission {
  readonly admitted: boolean;
  /** The claim whose room it takes. */
  readonly overtakes: string | null;
  readonly window: Window;
}

/** The window without what came before that time. */
export const since = (window: Window, time: string): Window => ({ ...window, entries: window.entries.filter(({ at }) => at > time) });

/** The window without that claim. */
export const without = (window: Window, claimId: string): Window => ({
  ...window,
  entries: window.entries.filter((entry) => entry.claimId !== claimId),
});

/** The window in which those claims keep their places. */
export const settling = (window: Window, claimIds: ReadonlySet<string>): Window => ({
  ...window,
  entries: window.entries.map((entry) => (claimIds.has(entry.claimId) ? { ...entry, settled: true } : entry)),
});

/** Lets a claim into a window where there is room, or where it has a higher score than the least of those that can still give way. */
export function admit(window: Window, claim: Omit<Entry, 'settled'>, budget: number): Admission {
  const entries = window.entries.filter(({ claimId }) => claimId !== claim.claimId);
  const entry: Entry = { ...claim, settled: false };
  if (entries.length < budget) return { admitted: true, overtakes: null, window: { ...window, entries: [...entries, entry] } };
  const [least] = entries.filter(({ settled }) => !settled).toSorted((a, b) => a.score - b.score || (a.at < b.at ? 1 : -1));
  if (least === undefined || least.score >= claim.score) return { admitted: false, overtakes: null, window };
  return {
    admitted: true,
    overtakes: least.claimId,
    window: { ...without({ ...window, entries }, least.claimId), entries: [...entries.filter((one) => one !== least), entry] },
  };
}
