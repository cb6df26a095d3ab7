import type { Holdings, InHand } from '../../api/types.ts';
import { count } from '../../parts/words/words.ts';

export type Hands = Holdings['items'][number];

/** How somebody has a claim: under a lease, as theirs to find, or set aside. */
export type How = 'held' | 'assigned' | 'parked';

/** A claim that somebody has. */
export interface HandHeld extends InHand {
  readonly how: How;
}

/** All that somebody has: first what is overdue, then what nobody works at since its time is over, then by when it is due. */
export function inHandsOf({ held, assigned, parked }: Pick<Hands, How>): HandHeld[] {
  const all = (
    [
      ['held', held],
      ['assigned', assigned],
      ['parked', parked],
    ] as const
  ).flatMap(([how, claims]) => claims.map((claim): HandHeld => ({ ...claim, how })));
  // A claim that is parked may be its parker’s to find as well.
  const once = new Map<string, HandHeld>();
  for (const claim of all) if (once.get(claim.id)?.how !== 'held') once.set(claim.id, claim);
  return [...once.values()].toSorted(
    (one, other) =>
      Number(other.overdue) - Number(one.overdue) ||
      Number(other.expired) - Number(one.expired) ||
      (one.dueBy ?? LAST).localeCompare(other.dueBy ?? LAST) ||
      (one.id < other.id ? -1 : 1),
  );
}

const LAST = '9999';

/** `3 held, 1 parked; 2 overdue` */
export function handsInWords(hands: Pick<Hands, How>): string {
  const all = inHandsOf(hands);
  const parts = (
    [
      ['held', 'held'],
      ['assigned', 'to find'],
      ['parked', 'parked'],
    ] as const
  ).flatMap(([how, words]) => {
    const number = all.filter((claim) => claim.how === how).length;
    return number === 0 ? [] : [`${number} ${words}`];
  });
  const overdue = all.filter((claim) => claim.overdue).length;
  if (parts.length === 0) return 'nothing in hand';
  return `${parts.join(', ')}${overdue === 0 ? '' : `; ${overdue} overdue`}`;
}

/** What goes before the time that ends it: `time ends` in 12 min. */
export function untilWords({ how, expired }: Pick<HandHeld, 'how' | 'expired'>): string {
  if (how === 'held') return expired ? 'held, but the time was over' : 'held, time ends';
  if (how === 'assigned') return expired ? 'theirs to find; their turn was over' : 'theirs to find, their turn ends';
  return expired ? 'parked, and wakes any moment; its time was' : 'parked, back';
}

/** What releasing somebody does, in sentences for whoever confirms it. @param where it does so: `on this desk` */
export function releaseConsequences(name: string, hands: Pick<Hands, How> | undefined, where: string): string[] {
  const all = hands === undefined ? [] : inHandsOf(hands);
  const of = (how: How): number => all.filter((claim) => claim.how === how).length;
  const [held, assigned, parked] = [of('held'), of('assigned'), of('parked')];
  return [
    held === 0
      ? `What ${name} holds ${where} goes back to its place on the docket.`
      : `${count(held, 'claim')} that ${name} holds ${where} ${held === 1 ? 'goes back to its place' : 'go back to their places'} on the docket: anybody may take ${held === 1 ? 'it' : 'them'} at once.`,
    ...(assigned === 0
      ? []
      : [
          `${count(assigned, 'claim')} that ${assigned === 1 ? 'was' : 'were'} theirs to find ${assigned === 1 ? 'is' : 'are'} anybody’s again.`,
        ]),
    ...(parked === 0
      ? []
      : [
          `${count(parked, 'claim')} that they parked ${parked === 1 ? 'stays' : 'stay'} parked and ${parked === 1 ? 'wakes' : 'wake'} in time. Hand over what cannot wait.`,
        ]),
    'Drafts are kept: whoever takes a claim next can read what was written, unless they must review it blind.',
  ];
}
