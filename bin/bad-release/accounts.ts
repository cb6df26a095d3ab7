import { getArticle } from '../../functions/ledger/articles/articles.ts';
import { getIntake } from '../../functions/ledger/articles/intakes.ts';
import { getClaims } from '../../functions/ledger/claims/read-claims.ts';
import { countStuck } from '../../functions/ledger/pending/stuck.ts';
import { readRecord } from '../audit/read-record.ts';
import { readRoots } from '../audit/read-roots.ts';
import { verify } from '../audit/verify.ts';
import { missingIntakes } from '../reconcile/missing-intakes.ts';
import type { Cloud } from '../support/cloud.ts';
import { must } from './rehearsal.ts';

/** What became of all that was uploaded. */
export interface Accounts {
  readonly articles: number;
  readonly claims: number;
  readonly events: number;
}

/**
 * Accounts for every upload: each is an article whose every claim is noted or on a docket, or beyond; nothing is stuck; and the audit is whole.
 * @param intakes ids of the uploads' intakes
 * @throws RehearsalFailed where something is lost
 */
export async function account(cloud: Cloud, intakes: readonly string[]): Promise<Accounts> {
  const { ledger } = cloud;
  let claims = 0;
  for (const id of intakes) {
    const intake = await getIntake(ledger, id);
    must(intake?.status === 'processed' && intake.articleId !== null, `The upload ${id} is ${intake?.status ?? 'unknown'}, not processed.`);
    const { claimIds = [] } = (await getArticle(ledger, intake.articleId)) ?? {};
    const found = await getClaims(ledger, claimIds);
    must(found.length === claimIds.length, `Of ${claimIds.length} claims of ${intake.articleId} the ledger has ${found.length}.`);
    for (const { id: claimId, state } of found)
      must(state !== 'found' && state !== 'stuck', `The claim ${claimId} is ${state}: on no docket.`);
    claims += found.length;
  }
  const { missing } = await missingIntakes(cloud, new Date());
  must(missing.length === 0, `${missing.length} uploads have no intake record.`);
  const stuck = await countStuck(ledger, 100);
  must(stuck === 0, `${stuck} pieces of work are stuck.`);
  const { faults, rootFaults, events } = verify(await readRecord(ledger, await readRoots(cloud.s3, cloud.outputs.RootBucketName)));
  must(faults.length + rootFaults.length === 0, `The audit is not whole: ${JSON.stringify([...faults, ...rootFaults])}`);
  return { articles: intakes.length, claims, events };
}
