import { FINDINGS } from '../../../config/verdicts.ts';
import { CLAIM_KINDS } from '../../domain/extraction/claim.ts';
import { group } from '../../domain/figures/counters.ts';
import type { Counters } from '../../domain/figures/counters.ts';
import type { SourceRecord as Kept } from '../../ledger/sources/read-sources.ts';
import type { SourceRecord } from '../answers/sources.ts';

/** The counters of a group that have one of those names. */
const named = <Name extends string>(counters: Counters, of: string, names: readonly Name[]): Partial<Record<Name, number>> => {
  const all = group(counters, of);
  const shown: Partial<Record<Name, number>> = {};
  for (const name of names) if (all[name] !== undefined) shown[name] = all[name];
  return shown;
};

/** A source as the API shows it. */
export function sourceView({ profile, others, counters }: Kept): SourceRecord {
  const { id, name, type, owner, stake, firstAt } = profile;
  return {
    id,
    name,
    type,
    owner,
    stake,
    firstAt,
    names: others.map((other) => ({ id: other.id, name: other.name })),
    claims: counters['claims:made'] ?? 0,
    repeated: counters['claims:repeated'] ?? 0,
    kinds: named(counters, 'kind', CLAIM_KINDS),
    findings: named(counters, 'finding', FINDINGS),
  };
}
