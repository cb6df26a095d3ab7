import type { Claim, Triaged } from '../../api/types.ts';
import type { Which } from './order.ts';

/** What came of an order, all its requests together. */
export interface Outcome {
  readonly changed: readonly Claim[];
  /** Ids of those that were as asked for before. */
  readonly already: readonly string[];
  readonly refused: Triaged['refused'];
  /** What ended it before all was done; what is in none of the lists may or may not have been changed. */
  readonly failure?: unknown;
}

/** How far an order has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Claims that one request changes at most. */
const AT_ONCE = 100;

/** The server says that something is left, and yet changes nothing. */
class Stalled extends Error {
  override readonly name = 'Stalled';
  constructor(left: number) {
    super(`The server left ${left} claims as they were. Load the list again, and try once more.`);
  }
}

/**
 * Sends an order in as many requests as it takes: a hundred claims each, and the same again while the server says that some are left. Never throws: what
 * was done before something failed is done, and can be undone.
 * @param send one request of the API
 */
export async function carryOut(
  send: (which: Which) => Promise<Triaged>,
  which: Which,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Outcome> {
  const changed = new Map<string, Claim>();
  const already = new Set<string>();
  const refused = new Map<string, Triaged['refused'][number]>();
  const outcome = (): Outcome => ({
    changed: [...changed.values()],
    already: [...already].filter((id) => !changed.has(id)),
    refused: [...refused.values()],
  });
  const settled = (): number => new Set([...changed.keys(), ...already, ...refused.keys()]).size;
  try {
    for (const part of partsOf(which)) {
      for (let left = 1; left > 0;) {
        const answer = await send(part);
        for (const claim of answer.changed) changed.set(claim.id, claim);
        for (const id of answer.already) already.add(id);
        for (const one of answer.refused) refused.set(one.claim, one);
        left = answer.left;
        onProgress({ done: settled(), total: 'claims' in which ? which.claims.length : settled() + left });
        if (left > 0 && answer.changed.length === 0) throw new Stalled(left);
      }
    }
  } catch (failure) {
    return { ...outcome(), failure };
  }
  return outcome();
}

function partsOf(which: Which): readonly Which[] {
  if ('article' in which) return [which];
  const parts: Which[] = [];
  for (let start = 0; start < which.claims.length; start += AT_ONCE) parts.push({ claims: which.claims.slice(start, start + AT_ONCE) });
  return parts;
}
