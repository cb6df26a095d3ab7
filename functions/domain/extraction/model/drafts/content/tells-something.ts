import type { TokenFacts } from '../../token-facts.ts';
import { FINITE, OUTSIDE } from '../../token-facts.ts';

/** Whether a finite verb or a quotation stands in a range of tokens. */
export function tellsSomething({ edge, quote }: TokenFacts, first: number, last: number): boolean {
  for (let t = first; t <= last; t++) if (edge[t] === FINITE || quote[t] !== OUTSIDE) return true;
  return false;
}
