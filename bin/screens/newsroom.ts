import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCloud } from '../../local/cloud.ts';
import type { Cloud } from '../../local/cloud.ts';
import { synthesize } from '../../local/synthesize.ts';
import { createApi } from '../../web/src/api/client.ts';
import type { Api } from '../../web/src/api/client.ts';
import { COLLEAGUES, enrol, offeredPeople } from '../start/people.ts';
import { findCloud } from '../support/cloud.ts';
import { uploadAll } from '../upload/upload-all.ts';

const SAMPLES = ['company.html', 'conflict.txt', 'court.md', 'election.html', 'health-scare.txt'];
const PATIENCE_MILLISECONDS = 60_000;

/** A newsroom of its own on this machine, with the sample articles taken in; gone when it is closed. */
export interface OpenNewsroom {
  readonly cloud: Cloud;
  /** The API as one of the laptop's people calls it. */
  as(user: string): Promise<Api>;
  close(): Promise<void>;
}

/** @throws where the stack cannot be synthesized or brought up */
export async function openNewsroom(): Promise<OpenNewsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
  const assembly = join(folder, 'assembly');
  const dataDir = join(folder, 'data');
  await synthesize(assembly);
  const ledger = async () => (await findCloud({ data: dataDir })).ledger;
  const cloud = await startCloud({ assembly, dataDir, ports: { aws: 0, api: 0 }, schedules: false, people: offeredPeople(ledger) });
  for (const colleague of COLLEAGUES) await enrol(await ledger(), colleague);
  const found = await findCloud({ data: dataDir });
  await uploadAll(
    found,
    SAMPLES.map((name) => join('samples', name)),
    { folder: 'incoming', wait: true },
    () => {},
  );
  await cloud.atRest(PATIENCE_MILLISECONDS);
  return {
    cloud,
    async as(user) {
      const role = COLLEAGUES.find((colleague) => colleague.user === user)?.role;
      const token = await cloud.issueToken({ user, roles: role === undefined ? [] : [role] });
      const api = createApi({ baseUrl: cloud.apiUrl });
      api.setTokenSource(() => Promise.resolve(token));
      return api;
    },
    async close() {
      await cloud.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
