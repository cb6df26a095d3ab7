import type { Released } from '../../api/types.ts';
import { count } from '../../parts/words/words.ts';

/**
 * Asks again until nothing is left, since one request releases only so many. It stops where a request changed nothing, so that it ends.
 * @throws as `release`
 */
export async function releaseAll(release: () => Promise<Released>): Promise<Released> {
  let total: Released = { released: [], unassigned: [], parked: [], left: 0 };
  for (;;) {
    // Each request goes on where the one before it ended.
    const { released, unassigned, parked, left } = await release();
    total = { released: [...total.released, ...released], unassigned: [...total.unassigned, ...unassigned], parked, left };
    if (left === 0 || released.length + unassigned.length === 0) return total;
  }
}

/** What became of somebody’s claims. */
export function releasedWords(name: string, { released, unassigned, parked, left }: Released): string {
  const back = released.length + unassigned.length;
  const first = back === 0 ? `${name} held nothing.` : `${count(back, 'claim')} of ${name} went back to the desk.`;
  const aside = parked.length === 0 ? '' : ` ${parked.length} stay parked: hand them over where they cannot wait.`;
  return `${first}${aside}${left === 0 ? '' : ` ${left} could not be released yet: do it again in a minute.`}`;
}
