import type { Repair } from '../../domain/review/repair/repair.ts';
import type { Wording } from '../../domain/review/repair/wording.ts';
import type { Repair as ShownRepair, Wording as ShownWording } from '../answers/repairs.ts';

/** What a claim says, as far as a repair may change it. */
export const wordingView = ({ text, spans, attribution, kind, basis, verification, question }: Wording): ShownWording => ({
  text,
  spans,
  source: attribution.source === null ? null : { name: attribution.source.name, type: attribution.source.type },
  denies: attribution.denies ?? false,
  kind,
  basis,
  verification: verification.status,
  question,
});

/** A repair as the API shows it: its salt stays in the ledger. */
export const repairView = ({ revision, action, by, at, before, after, joins, frees }: Repair): ShownRepair => ({
  revision,
  action,
  by: by.name,
  at,
  before: wordingView(before),
  after: wordingView(after),
  joins,
  frees,
});
