import fc from 'fast-check';
import { STAGES } from '../../../functions/domain/review/claim/states.ts';
import type { Stage } from '../../../functions/domain/review/claim/states.ts';

/** What can go wrong on the way, beside what the index lag does by itself. */
export const MISHAPS = [
  'lost answer',
  'sent twice at once',
  'call dropped',
  'call answered in vain',
  'throttled',
  'killed before',
  'killed after',
] as const;
export type Mishap = (typeof MISHAPS)[number];

/** What somebody wants to do: which claim and token that is, is found when its turn comes. */
export interface Wish {
  readonly what:
    | 'next'
    | 'take'
    | 'extend'
    | 'release'
    | 'skip'
    | 'handoff'
    | 'park'
    | 'draft'
    | 'note'
    | 'review'
    | 'sign-off'
    | 'adjudication'
    | 'update'
    | 'correction'
    | 'reopen'
    | 'withdrawal'
    | 'refile'
    | 'promote'
    | 'demote'
    | 'dismiss'
    | 'restore'
    | 'move'
    | 'assign'
    | 'add'
    | 'restate'
    | 'split'
    | 'join'
    | 'separate'
    | 'undo';
  readonly who: number;
  readonly other: number;
  readonly desk: number;
  readonly claim: number;
  /** Whether the one who can do it is the one who tries. */
  readonly able: boolean;
  /** Whether they know token, version, revision and verdict as they are. */
  readonly current: boolean;
  readonly words: number;
  readonly hours: number;
  readonly stage: Stage | undefined;
}

/** One step of the story. */
export type Step =
  | { readonly kind: 'wish'; readonly wish: Wish; readonly mishap: Mishap | null; readonly nth: number }
  | { readonly kind: 'at once'; readonly wishes: readonly Wish[] }
  | { readonly kind: 'two windows'; readonly wish: Wish }
  /** Somebody asks for more than they may hold, all at once. */
  | { readonly kind: 'greed'; readonly wish: Wish }
  | { readonly kind: 'jump'; readonly minutes: number }
  | { readonly kind: 'tend'; readonly twice: boolean }
  | { readonly kind: 'arrive'; readonly desk: number; readonly deliveries: number };

const what = fc.oneof(
  ...(
    [
      ['next', 16],
      ['take', 10],
      ['extend', 4],
      ['release', 4],
      ['skip', 4],
      ['handoff', 5],
      ['park', 5],
      ['draft', 12],
      ['note', 4],
      ['review', 22],
      ['sign-off', 8],
      ['adjudication', 6],
      ['update', 3],
      ['correction', 2],
      ['reopen', 2],
      ['withdrawal', 1],
      ['refile', 2],
      ['promote', 2],
      ['demote', 3],
      ['dismiss', 3],
      ['restore', 4],
      ['move', 4],
      ['assign', 4],
      ['add', 3],
      ['restate', 5],
      ['split', 3],
      ['join', 4],
      ['separate', 3],
      ['undo', 4],
    ] as const
  ).map(([value, weight]) => ({ weight, arbitrary: fc.constant<Wish['what']>(value) })),
);

const wish: fc.Arbitrary<Wish> = fc.record({
  what,
  // A few do most of it, so that they come to their cap.
  who: fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, { weight: 2, arbitrary: fc.nat(19) }),
  other: fc.nat(19),
  desk: fc.nat(2),
  claim: fc.nat(11),
  able: fc.integer({ min: 1, max: 10 }).map((n) => n > 2),
  current: fc.integer({ min: 1, max: 10 }).map((n) => n > 1),
  words: fc.nat(7),
  hours: fc.integer({ min: 1, max: 48 }),
  stage: fc.option(fc.constantFrom(...STAGES), { nil: undefined, freq: 1 }),
});

const mishap: fc.Arbitrary<Mishap | null> = fc.oneof(
  { weight: 70, arbitrary: fc.constant(null) },
  { weight: 12, arbitrary: fc.constant<Mishap>('lost answer') },
  { weight: 6, arbitrary: fc.constant<Mishap>('sent twice at once') },
  { weight: 4, arbitrary: fc.constant<Mishap>('call dropped') },
  { weight: 4, arbitrary: fc.constant<Mishap>('call answered in vain') },
  { weight: 3, arbitrary: fc.constant<Mishap>('throttled') },
  { weight: 1, arbitrary: fc.constantFrom<Mishap>('killed before', 'killed after') },
);

/** A step, most of them one person's wish. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 60, arbitrary: fc.record({ kind: fc.constant('wish' as const), wish, mishap, nth: fc.integer({ min: 1, max: 8 }) }) },
  {
    weight: 20,
    arbitrary: fc.record({ kind: fc.constant('at once' as const), wishes: fc.array(wish, { minLength: 2, maxLength: 3 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('two windows' as const), wish }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('greed' as const), wish }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('jump' as const), minutes: fc.constantFrom(1, 2, 3, 5, 7, 7, 7, 7, 31, 31, 241, 1500) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('tend' as const), twice: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('arrive' as const), desk: fc.nat(2), deliveries: fc.integer({ min: 1, max: 3 }) }),
  },
);

/** How many claims a greedy person asks for. */
export const GREED = 4;

/** How many requests a step makes. */
export function sizeOf(one: Step): number {
  if (one.kind === 'at once') return one.wishes.length;
  return { 'two windows': 2, greed: GREED, wish: 1, jump: 1, tend: 1, arrive: 1 }[one.kind];
}
