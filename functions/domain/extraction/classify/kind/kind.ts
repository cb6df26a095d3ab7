import type { ClaimKind } from '../../claim.ts';
import { CLAIM_KINDS } from '../../claim.ts';
import type { PackedTable } from '../../model/model.ts';
import { unpackTable } from '../../model/model.ts';
import type { SparseTable } from '../../model/sparse-table.ts';
import { addRows } from '../../model/sparse-table.ts';
import { kindByVerb } from './by-verb.ts';
import type { KindEvidence } from './features/kind-features.ts';
import { kindFeatures } from './features/kind-features.ts';
import weights from './kind-weights.json' with { type: 'json' };

/** How likely each kind is, 0 to 1; they add up to 1. */
export type KindShares = Readonly<Record<ClaimKind, number>>;

const packed: PackedTable = weights;
let loaded: SparseTable | undefined;

/**
 * How likely each kind is: by the verb where it leaves no doubt, else by the words of the claim, as `npm run train` learned: a row of the table has a weight
 * for each of `CLAIM_KINDS`.
 */
export function kindShares(evidence: KindEvidence, table: SparseTable = (loaded ??= unpackTable(packed))): KindShares {
  const told = kindByVerb({ cue: evidence.cue, text: evidence.wording.text });
  return told === null ? kindSharesOf(kindFeatures(evidence), table) : { ...NONE, [told]: 1 };
}

const NONE: KindShares = { fact: 0, opinion: 0, prediction: 0, call: 0, plan: 0 };

/** The same by a claim's features. */
export function kindSharesOf(features: Int32Array, table: SparseTable): KindShares {
  const sums = new Int32Array(CLAIM_KINDS.length + 1);
  addRows(table, { values: features, length: features.length }, sums, 0);
  let most = sums[0] ?? 0;
  for (let kind = 1; kind < CLAIM_KINDS.length; kind++) most = Math.max(most, sums[kind] ?? 0);
  const power = (kind: number): number => Math.exp(((sums[kind] ?? 0) - most) * table.scale);
  // in the order of `CLAIM_KINDS`
  const [fact, opinion, prediction, call, plan] = [power(0), power(1), power(2), power(3), power(4)];
  const total = fact + opinion + prediction + call + plan;
  return { fact: fact / total, opinion: opinion / total, prediction: prediction / total, call: call / total, plan: plan / total };
}

/**
 * So likely a claim must be a fact to be taken for one: as likely as all else together. Cross-validated, as many kinds are right from 0.45 to 0.55; what is
 * queued of them is decided with how sure the claim is (`classify/queue.ts`).
 */
const SURE_FACT = 0.5;

const OTHERS = CLAIM_KINDS.filter((kind) => kind !== 'fact');

/** The likeliest kind; a fact only where that is likely enough. */
export function likeliest(shares: KindShares): ClaimKind {
  return shares.fact >= SURE_FACT ? 'fact' : OTHERS.reduce((best, kind) => (shares[kind] > shares[best] ? kind : best), 'opinion');
}
