import type { Phrase } from '../phrases.ts';
import type { Discourse } from './discourse.ts';
import type { Referent } from './referent.ts';

/** How many traces back another report is looked for. */
const REACH = 30;

/** "The report" behind "…, Radio Kesh reports", a few sentences back, where no other report was told of: the outlet. Null of other phrases. */
export function wiredReport(discourse: Discourse, { tokens, head }: Phrase, at: number): Referent | null {
  if (head !== 'report' || tokens.length !== 2 || tokens[0]?.lower !== 'the') return null;
  for (const referent of discourse.told.before(at, REACH)) if (referent.head === 'report') return null;
  return discourse.told.best(
    at,
    [],
    ({ wires, entity }, spoke, trace) => spoke && wires && entity !== undefined && discourse.told.isNear(at, trace),
  );
}
