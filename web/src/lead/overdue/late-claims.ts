import type { Claim, Holdings, Person } from '../../api/types.ts';
import { inHandsOf } from '../hands/in-hand.ts';
import type { How } from '../hands/in-hand.ts';

/** A claim that was due before now. */
export interface LateClaim {
  readonly id: string;
  readonly text: string;
  readonly stage: Claim['stage'];
  /** ISO 8601. */
  readonly dueBy: string;
  /** Who has it and how; null where it waits for anybody. */
  readonly with: { readonly person: Person; readonly how: How; readonly expired: boolean; readonly member: boolean } | null;
}

/**
 * All that is overdue at a desk, latest first.
 * @param waiting claims that wait and are overdue, of any stage
 * @param holdings what people have, overdue or not
 */
export function lateClaims(
  waiting: readonly Pick<Claim, 'id' | 'text' | 'stage' | 'dueBy'>[],
  holdings: readonly Holdings['items'][number][],
): LateClaim[] {
  const late = new Map<string, LateClaim>();
  for (const { id, text, stage, dueBy } of waiting) if (dueBy !== null) late.set(id, { id, text, stage, dueBy, with: null });
  for (const { person, member, ...hands } of holdings) {
    for (const { id, text, stage, dueBy, overdue, how, expired } of inHandsOf(hands)) {
      if (overdue && dueBy !== null) late.set(id, { id, text, stage, dueBy, with: { person, how, expired, member } });
    }
  }
  return [...late.values()].toSorted((one, other) => Date.parse(one.dueBy) - Date.parse(other.dueBy) || (one.id < other.id ? -1 : 1));
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How late it is, short: `5 min`, `3 h 20 min`, `2 d 4 h`. */
export function lateBy(dueBy: string, now: Date): string {
  const late = now.getTime() - Date.parse(dueBy);
  if (late < HOUR) return `${Math.max(1, Math.floor(late / MINUTE))} min`;
  return late < DAY ? inTwo(late, [HOUR, 'h'], [MINUTE, 'min']) : inTwo(late, [DAY, 'd'], [HOUR, 'h']);
}

type Unit = readonly [milliseconds: number, name: string];

function inTwo(milliseconds: number, [large, largeName]: Unit, [small, smallName]: Unit): string {
  const rest = Math.floor((milliseconds % large) / small);
  return `${Math.floor(milliseconds / large)} ${largeName}${rest === 0 ? '' : ` ${rest} ${smallName}`}`;
}

/** Who has it, in words. */
export function whoseWords({ with: having }: Pick<LateClaim, 'with'>): string {
  if (having === null) return 'nobody has it';
  const { person, how, expired } = having;
  if (how === 'held') return expired ? `${person.name} held it, but the time was over` : `${person.name} holds it`;
  return how === 'parked' ? `${person.name} parked it` : `${person.name} is to take it`;
}
