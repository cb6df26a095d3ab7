import type { Draft } from '../clauses/attribution.ts';

/** What the rules say a token is to one attribution, or to any. */
const ROLES = { none: 0, contentFirst: 1, content: 2, contentLast: 3, sourceFirst: 4, source: 5, cue: 6 } as const;

/** The rules' own reading, by token. */
export interface RuleRoles {
  /** What the token is to any outermost attribution. */
  readonly any: Uint8Array;
  /** The draft in whose cue the token stands, by position; -1 where none. */
  readonly cueOf: Int32Array;
  readonly drafts: readonly Draft[];
}

/** The draft in whose cue a token stands, if any. */
export function draftAt({ cueOf, drafts }: RuleRoles, t: number): Draft | undefined {
  const number = cueOf[t] ?? -1;
  // an array that is asked for its element -1 takes long to say that there is none
  return number < 0 ? undefined : drafts[number];
}

export function readRoles(length: number, drafts: readonly Draft[]): RuleRoles {
  const any = new Uint8Array(length);
  const cueOf = new Int32Array(length).fill(-1);
  for (const [number, draft] of drafts.entries()) {
    for (const [first, last] of draft.cue)
      for (let i = first; i <= last; i++) if (cueOf[i] === -1 || draft.within === null) cueOf[i] = number;
    if (draft.within === null) fillRoles(any, draft, 0);
  }
  return { any, cueOf, drafts };
}

/** Writes a draft's roles into `roles`, whose first element stands for token `offset`. */
export function fillRoles(roles: Uint8Array, draft: Draft, offset: number): void {
  const fill = (first: number, last: number, open: number, inside: number, close: number): void => {
    const from = Math.max(0, first - offset);
    const to = Math.min(roles.length - 1, last - offset);
    for (let i = from; i <= to; i++) roles[i] = inside;
    if (first >= offset && first - offset < roles.length) roles[first - offset] = open;
    if (last > first && last >= offset && last - offset < roles.length) roles[last - offset] = close;
  };
  for (const [first, last] of draft.content) fill(first, last, ROLES.contentFirst, ROLES.content, ROLES.contentLast);
  for (const [first, last] of draft.source) fill(first, last, ROLES.sourceFirst, ROLES.source, ROLES.source);
  for (const [first, last] of draft.cue) fill(first, last, ROLES.cue, ROLES.cue, ROLES.cue);
}
