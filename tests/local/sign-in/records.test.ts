import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { Records } from '../../../local/sign-in/records.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('keeps each model’s records apart, finds them by their browser’s id, and forgets those whose time is up', async () => {
  const records = await Records.open(await temporaryFolder());
  const sessions = records.adapter('Session');
  await sessions.upsert('a', { uid: 'u' }, 60);
  await sessions.upsert('b', { uid: 'old' }, -1);
  expect(await sessions.findByUid('u')).toEqual({ uid: 'u' });
  expect(await records.adapter('Grant').find('a')).toBeUndefined();
  expect(await sessions.find('b')).toBeUndefined();
  expect(await sessions.findByUid('old')).toBeUndefined();
});

it('marks what was used, and drops all that a grant gave', async () => {
  const folder = await temporaryFolder();
  const records = await Records.open(folder);
  await records.adapter('AuthorizationCode').upsert('code', { grantId: 'g' }, 60);
  await records.adapter('RefreshToken').upsert('token', { grantId: 'g' }, 60);
  await records.adapter('RefreshToken').upsert('other', { grantId: 'h' }, 60);
  await records.adapter('AuthorizationCode').consume('code');
  expect(await records.adapter('AuthorizationCode').find('code')).toMatchObject({ consumed: expect.any(Number) });
  await records.adapter('AuthorizationCode').revokeByGrantId('g');

  const later = (await Records.open(folder)).adapter('RefreshToken');
  expect(await later.find('token')).toBeUndefined();
  expect(await later.find('other')).toEqual({ grantId: 'h' });
});

it('begins anew, and says so, where its file is damaged', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'sessions.json'), '{');
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect(await (await Records.open(folder)).adapter('Session').find('a')).toBeUndefined();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('people have to sign in again'));
  warn.mockRestore();
});
