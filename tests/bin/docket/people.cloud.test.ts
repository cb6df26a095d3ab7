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
