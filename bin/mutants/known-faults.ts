import { DELIVERY } from './faults/delivery.ts';
import { DEPLOYING } from './faults/deploying.ts';
import { HOLDING } from './faults/holding.ts';
import { READING } from './faults/reading.ts';
import { RECORD } from './faults/record.ts';
import { REPAIRING } from './faults/repair.ts';
import { RULING } from './faults/ruling.ts';
import { SECURITY } from './faults/security.ts';
import { TRIAGE } from './faults/triage.ts';
import { WATCHING } from './faults/watching.ts';
import { WORDS } from './faults/words.ts';
import type { Mutant } from './mutant.ts';

/** The faults that the suite must notice: at least one for each guarantee of the design and each rule of ruling. */
export const MUTANTS: readonly Mutant[] = [
  ...HOLDING,
  ...WORDS,
  ...RULING,
  ...RECORD,
  ...DELIVERY,
  ...READING,
  ...TRIAGE,
  ...REPAIRING,
  ...SECURITY,
  ...DEPLOYING,
  ...WATCHING,
];
