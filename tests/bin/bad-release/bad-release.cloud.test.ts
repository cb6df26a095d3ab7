import { expect, it } from 'vitest';
import { rehearse } from '../../../bin/bad-release/rehearse.ts';
import { useCloud } from '../../support/cloud.ts';

const laptop = useCloud();

it('a bad release rings the template’s alarms, goes back by the documented commands, and loses nothing', { timeout: 90_000 }, async () => {
  const said: string[] = [];
  const accounts = await rehearse(laptop.cloud, laptop.dataDir, (line) => said.push(line));
  expect(accounts).toMatchObject({ articles: 5 });
  expect(accounts.claims).toBeGreaterThan(10);
  expect(said.filter((line) => line.startsWith('  ALARM')).length).toBeGreaterThanOrEqual(6);
  expect(laptop.cloud.host.function('IngestFunction').aliases.get('live')).toEqual({ version: '1' });
});
