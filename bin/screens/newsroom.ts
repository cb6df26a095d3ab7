import { fileURLToPath } from 'node:url';
import type { Cloud } from '../../local/cloud.ts';
import type { OfferedPeople } from '../../local/sign-in/of-user-pool.ts';
import { withTemporaryCloud } from '../../local/temporary-cloud.ts';
import { createApi } from '../../web/src/api/client.ts';
import type { Api } from '../../web/src/api/client.ts';
import { COLLEAGUES, enrol, offeredPeople } from '../start/people.ts';
import { findCloud } from '../support/cloud.ts';
import { uploadAll } from '../upload/upload-all.ts';

const SAMPLES = ['company.html', 'conflict.txt', 'court.md', 'election.html', 'health-scare.txt'];
const PATIENCE_MILLISECONDS = 240_000;

/** A newsroom on this machine's cloud, with the sample articles taken in. */
export interface Newsroom {
  readonly cloud: Cloud;
  /** The API as one of the laptop's people calls it. */
  as(user: string): Promise<Api>;
}

/** Who can sign in, as `npm start` has it. @param dataDir of the cloud that is started with this */
export const peopleOf = (dataDir: () => string): OfferedPeople => offeredPeople(async () => (await findCloud({ data: dataDir() })).ledger);

/** Puts the laptop's people on their desks, and the sample articles into the bucket, and waits until their claims are on the dockets. */
export async function moveIn(cloud: Cloud, dataDir: string): Promise<Newsroom> {
  const found = await findCloud({ data: dataDir });
  for (const colleague of COLLEAGUES) await enrol(found.ledger, colleague);
  const files = SAMPLES.map((name) => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url)));
  await uploadAll(found, files, { folder: 'incoming', wait: true }, () => {});
  if (!(await cloud.emptied(PATIENCE_MILLISECONDS))) throw new Error('The samples’ claims did not reach the dockets in time.');
  return {
    cloud,
    async as(user) {
      const role = COLLEAGUES.find((colleague) => colleague.user === user)?.role;
      const token = await cloud.issueToken({ user, roles: role === undefined ? [] : [role] });
      const api = createApi({ baseUrl: cloud.apiUrl });
      api.setTokenSource(() => Promise.resolve(token));
      return api;
    },
  };
}

/**
 * Lets a newsroom be used on a cloud of its own, which is gone afterwards.
 * @param use gets the newsroom, and the folder of its cloud's data
 * @throws where the stack cannot be synthesized or brought up
 */
export const withNewsroom = <T>(use: (newsroom: Newsroom, dataDir: string) => Promise<T>): Promise<T> =>
  withTemporaryCloud(
    async (cloud, dataDir) => use(await moveIn(cloud, dataDir), dataDir),
    (dataDir) => ({ people: peopleOf(() => dataDir) }),
  );
