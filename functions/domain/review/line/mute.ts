import type { Person } from '../claim/person.ts';
import type { Actor } from '../permit.ts';
import { personOf } from '../permit.ts';
import { TimeOutOfRange } from '../refusals.ts';

export const MUTED_KINDS = ['source', 'outlet', 'section'] as const;
export type MutedKind = (typeof MUTED_KINDS)[number];

/** A source, an outlet, or a section of whichever outlet, whose claims come below the line until a time. */
export interface Mute {
  readonly id: string;
  readonly kind: MutedKind;
  readonly name: string;
  readonly until: string;
  readonly reason: string;
  readonly by: Person;
  readonly at: string;
}

const DAY = 86_400_000;
/** Longest at a time, in days. */
const MOST_DAYS = 90;

/** Longest name in an id, which is to fit into a path: NFKC may make eighteen characters of one. */
const LONGEST = 150;

/** The same for a name however it is written: case, marks and white space aside; of a very long one, its beginning. */
const normal = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-|[-\p{Cs}]$/gu, '');

/** The id of a mute: one for each source, outlet and section. */
export const muteId = (kind: MutedKind, name: string): string => `${kind}-${normal(name)}`;

/** Mutes until a time within ninety days; again replaces what was there. @throws TimeOutOfRange */
export function mute(what: Pick<Mute, 'kind' | 'name' | 'until' | 'reason'>, actor: Actor, now: Date): Mute {
  const until = new Date(what.until);
  const latest = new Date(now.getTime() + MOST_DAYS * DAY);
  if (until <= now || until > latest) throw new TimeOutOfRange('until', now, latest);
  return { ...what, id: muteId(what.kind, what.name), until: until.toISOString(), by: personOf(actor), at: now.toISOString() };
}

/** The mute that a claim of that source, outlet and section falls under now, if any. */
export function muteFor(of: Readonly<Record<MutedKind, string | null>>, mutes: readonly Mute[], now: Date): Mute | undefined {
  return mutes.find(({ id, kind, until }) => of[kind] !== null && id === muteId(kind, of[kind]) && Date.parse(until) > now.getTime());
}
