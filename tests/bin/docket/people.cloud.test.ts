import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { NEWSROOM_DESKS } from '../../../config/desks.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import { runDocket } from '../run-docket.ts';

const newsroom = useNewsroom();
const docket = (...args: readonly string[]) => runDocket(...args, '--data', newsroom().cloud.dataDir);
/** A token from the command line, and nothing else. */
async function tokenFor(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await docket('token', ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  return stdout.trim();
}
const me = async (token: string) => (await newsroom().call('GET', '/v1/me', { token })).body;

it('docket outputs prints the stack’s outputs as one JSON object', async () => {
  const { code, stdout, stderr } = await docket('outputs');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(newsroom().cloud.cloud.outputs);
});

describe('docket token', () => {
  it('makes somebody a member of every desk', async () => {
    const token = await tokenFor('--user', 'anna', '--role', 'reviewer');
    expect(await me(token)).toEqual({
      id: decodeJwt(token).sub,
      name: 'anna',
      role: 'reviewer',
      preferences: { skipGraphic: false },
      desks: expect.toSatisfy(
        (desks: string[]) =>
          desks.toSorted().join() ===
          NEWSROOM_DESKS.map(({ id }) => id)
            .toSorted()
            .join(),
      ),
    });
  });

  it('makes them a member of exactly the desks named, whatever they were before', async () => {
    const everywhere = await tokenFor('--user', 'ben', '--role', 'lead');
    const there = await tokenFor('--user', 'ben', '--role', 'lead', '--desk', 'world', '--desk', 'health');
    expect(await me(there)).toMatchObject({ name: 'ben', role: 'lead', desks: ['health', 'world'] });
    // The same person, who still has their older token.
    expect(await me(everywhere)).toEqual(await me(there));
  });

  it('is good for as long as it says', async () => {
    const { iat = 0, exp = 0 } = decodeJwt(await tokenFor('--user', 'carla', '--role', 'viewer', '--hours', '0.5'));
    expect(exp - iat).toBe(1800);
  });
});

it('docket member puts people on a desk, lists them and takes them off', async () => {
  const { code, stdout } = await docket('member', 'add', 'some-id', 'Dana Reyes', '--desk', 'business');
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'Dana Reyes is a member of business.\n' });
  expect((await docket('member', 'list', '--desk', 'business')).stdout).toContain('some-id\tDana Reyes\n');

  expect(await docket('member', 'remove', 'some-id', '--desk', 'business')).toMatchObject({ code: 0 });
  expect((await docket('member', 'list', '--desk', 'business')).stdout).not.toContain('some-id');
});

it('docket member leave takes somebody off all desks, gives back what they hold, and ends nothing that they wrote', async () => {
  const nora = await newsroom().colleague({ role: 'reviewer', desks: ['general', 'world'] });
  const lead = await newsroom().colleague({ role: 'lead', desks: ['general'] });
  const id = decodeJwt(nora.token).sub ?? '';
  const [held = '', given = '', parked = ''] = await newsroom().plant('general', 3);
  const { body } = await nora.lease(parked);
  const until = new Date(Date.now() + 3_600_000).toISOString();
  await nora.call('POST', `/v1/claims/${parked}/park`, { token: body.lease.token, reason: 'call-back', until });
  await nora.lease(held);
  await nora.call('POST', `/v1/claims/${held}/notes`, { text: 'The office opens at nine.' });
  await lead.call('POST', '/v1/desks/general/triage', { action: 'assign', claims: [given], to: id });

  const left = await docket('member', 'leave', id, '--by', 'the-editor');
  expect(left).toMatchObject({ code: 0, stderr: '' });
  expect(left.stdout.split('\n')).toEqual([
    'On the laptop there is no account to close: anybody can be chosen on its sign-in page.',
    `${nora.name} was taken off general, world.`,
    'Released: 1 claim; no longer theirs to find: 1 claim.',
    `Parked by them, to be handed over before they wake: ${parked}.`,
    '',
  ]);
  // They have a token still, and no desk.
  expect(await nora.call('GET', `/v1/claims/${held}`)).toMatchObject({ status: 403, body: { type: '/problems/not-your-desk' } });
  expect(await lead.call('GET', `/v1/claims/${held}`)).toMatchObject({
    body: { claim: { state: 'waiting' }, lease: null, notes: [{ by: nora.name, text: 'The office opens at nine.' }] },
  });
  const { body: history } = await lead.call('GET', `/v1/claims/${held}/history`);
  expect((history as { items: unknown[] }).items).toContainEqual(expect.objectContaining({ type: 'released', actor: 'the-editor' }));

  expect((await docket('member', 'leave', id, '--by', 'the-editor')).stdout).toContain(`${id} was on no desk.\nReleased: 0 claims`);
});
