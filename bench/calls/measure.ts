import { deskOf } from '../../config/desks.ts';
import { isRoute } from '../../functions/review-api/routes/index.ts';
import { ROUTES } from '../../config/routes.ts';
import type { RouteKey } from '../../config/routes.ts';
import { Office } from './office.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import type { Cloud } from '../../local/cloud.ts';
import { plantInBulk } from './plant.ts';
import { BLIND_DESK, DESK, SCENARIOS, SIGN_OFF_DESK } from './scenarios.ts';

/** Calls of one operation to DynamoDB, by their names: `{ GetItem: 2, Query: 1 }`. */
export type Calls = Readonly<Record<string, number>>;

/** What each operation of the API takes. */
export type CallsByRoute = ReadonlyMap<RouteKey, Calls>;

/** Where only sign-offs and adjudications are counted, which read no docket. */
const MOST_ELSEWHERE = 1000;

/** More than the scenarios take off a docket, so that it never falls below its size. */
const TAKEN = 60;

/** How long a cloud may take to come to rest before something is counted. */
const REST_MILLISECONDS = 20_000;

/**
 * Plants that many claims (and some more, to be worked on) on a desk's docket, and counts what each operation of the API takes then.
 * @param cloud with nothing on its dockets
 */
export async function measureCalls(cloud: Cloud, ledger: Ledger, claims: number): Promise<CallsByRoute> {
  const now = new Date();
  for (const id of [DESK, SIGN_OFF_DESK, BLIND_DESK]) {
    const size = id === DESK ? claims : Math.min(claims, MOST_ELSEWHERE);
    const desk = deskOf(id);
    if (desk === undefined) throw new RangeError(`There is no desk ${id}.`);
    await plantInBulk(ledger, desk, `${id}-${claims}`, size + TAKEN, now);
  }
  const caller = cloud.model.functions.find(({ environment }) => environment['POWERTOOLS_SERVICE_NAME'] === 'review-api')?.name;
  if (caller === undefined) throw new Error('The stack has no function review-api.');
  const office = new Office(cloud, ledger);
  const counted = new Map<RouteKey, Calls>();
  for (const route of Object.keys(ROUTES).filter(isRoute)) {
    const call = await SCENARIOS[route](office);
    await cloud.atRest(REST_MILLISECONDS);
    cloud.calls.clear();
    await office.call(route.split(' ')[0] ?? '', call);
    counted.set(route, cloud.calls.byOperation({ service: 'dynamodb', caller }));
  }
  return counted;
}
