import type { Token } from '../../../text/tokens.ts';
import type { NameRun } from '../runs/name-runs.ts';

/** What somebody is called who brings such a paper before a court. */
const BRINGS: ReadonlyMap<string, string> = new Map([
  ['petition', 'petitioner'],
  ['plea', 'petitioner'],
  ['writ', 'petitioner'],
  ['suit', 'plaintiff'],
  ['lawsuit', 'plaintiff'],
  ['appeal', 'appellant'],
]);

const FILED = /^(?:filed|moved|brought|lodged|submitted|made)$/;

/** "The petition of Ann Lee", "a suit filed by Ann Lee", "Ann Lee's petition": she is the petitioner, the plaintiff; null of other mentions. */
export function partyBy(tokens: readonly Token[], { first, last }: NameRun, low: number, high: number): string | null {
  if (tokens[last + 1]?.lower === "'s" && last + 2 <= high) return BRINGS.get(tokens[last + 2]?.lower ?? '') ?? null;
  const link = tokens[first - 1]?.lower;
  if ((link !== 'of' && link !== 'by') || first - 2 < low) return null;
  const filed = link === 'by' && FILED.test(tokens[first - 2]?.lower ?? '');
  return BRINGS.get(tokens[filed ? first - 3 : first - 2]?.lower ?? '') ?? null;
}
