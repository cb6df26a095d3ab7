import { expect, it, vi } from 'vitest';
import { Offline, PartMissing } from '../../../../web/src/api/problem.ts';
import { Chunk } from '../../../../web/src/parts/chunks/chunk.ts';

const fails = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const answers = (): Promise<string> => Promise.resolve('a page');

it('is loaded once, however often it is wanted', async () => {
  const load = vi.fn(() => Promise.resolve('the palette'));
  const chunk = new Chunk(load, answers);
  expect(chunk.there).toBeUndefined();
  expect(await Promise.all([chunk.bring(), chunk.bring()])).toEqual(['the palette', 'the palette']);
  expect(await chunk.bring()).toBe('the palette');
  expect(chunk.there).toBe('the palette');
  expect(load).toHaveBeenCalledOnce();
});

it('says that there is no connection, and comes when it is wanted again and there is one', async () => {
  const load = vi.fn(() => Promise.resolve('the palette')).mockImplementationOnce(fails);
  const chunk = new Chunk(load, vi.fn(answers).mockImplementationOnce(fails));
  await expect(chunk.bring()).rejects.toBeInstanceOf(Offline);
  expect(chunk.there).toBeUndefined();
  expect(await chunk.bring()).toBe('the palette');
});

it('comes at once where the connection is back by the time that one looks', async () => {
  const chunk = new Chunk(vi.fn(() => Promise.resolve('the palette')).mockImplementationOnce(fails), answers);
  expect(await chunk.bring()).toBe('the palette');
});

it('says that a part is missing where the server answers and it does not come', async () => {
  await expect(new Chunk(fails, answers).bring()).rejects.toBeInstanceOf(PartMissing);
});

it('says nothing when it was to come ahead and did not', async () => {
  const chunk = new Chunk(vi.fn(() => Promise.resolve('the palette')).mockImplementationOnce(fails), fails);
  chunk.bringAhead();
  await expect(chunk.bring()).rejects.toBeInstanceOf(Offline);
  expect(await chunk.bring()).toBe('the palette');
});
