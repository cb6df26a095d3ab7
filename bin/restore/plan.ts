import { UserError } from '../support/failure.ts';

/** A table and the one that it is restored to. */
export interface Restoration {
  readonly from: string;
  readonly to: string;
}

/** Both tables, to one instant. */
export interface RestorePlan {
  /** A whole second. */
  readonly at: Date;
  readonly ledger: Restoration;
  readonly audit: Restoration;
}

/** What an earlier restore put behind a name. */
const SUFFIX = /-\d{8}T\d{6}Z$/;

/** A table's name without the instant that a restore put behind it: the name of the one that it was restored from, or its own. */
export const nameBefore = (table: string): string => table.replace(SUFFIX, '');

const suffixOf = (at: Date): string => `-${at.toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`;

/**
 * Where the tables are restored to: new ones, named by their instant.
 * @param instant ISO 8601, with a time zone
 * @throws UserError where it is none, or is to come
 */
export function planRestore(tables: { readonly ledger: string; readonly audit: string }, instant: string, now: Date): RestorePlan {
  const milliseconds = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(milliseconds))
    throw new UserError(`“${instant}” is no instant. Give one with its time zone, such as 2026-11-26T08:00:00Z.`);
  const at = new Date(Math.floor(milliseconds / 1000) * 1000);
  if (at >= now) throw new UserError(`${at.toISOString()} is yet to come.`);
  const restored = (from: string): Restoration => ({ from, to: `${nameBefore(from)}${suffixOf(at)}` });
  return { at, ledger: restored(tables.ledger), audit: restored(tables.audit) };
}
