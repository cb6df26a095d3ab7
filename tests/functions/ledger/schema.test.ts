import { describe, expect, it } from 'vitest';
import { NewerSchema, readItem, SCHEMA, UnknownSchema } from '../../../functions/ledger/schema.ts';

const thrown = (item: Record<string, unknown>): unknown => {
  try {
    readItem(item, 'A claim');
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('readItem', () => {
  it('reads every version that code of ours has written', () => {
    for (let schema = 1; schema <= SCHEMA; schema++) {
      const item = { schema, id: 'c1' };
      expect(readItem(item, 'A claim')).toBe(item);
    }
    expect(readItem(undefined, 'A claim')).toBeUndefined();
  });

  it('says of what newer code wrote that it waits for that code', () => {
    const error = thrown({ schema: SCHEMA + 1 });
    expect(error).toBeInstanceOf(NewerSchema);
    expect(error).toBeInstanceOf(UnknownSchema);
    expect(String(error)).toMatch(/^NewerSchema: A claim has schema 2; this code knows 1\. Deploy the newer code/);
  });

  it.each([{ schema: 0 }, { schema: '1' }, { schema: null }, {}])('knows nothing of %j', (item) => {
    expect(thrown(item)).toMatchObject({ name: 'UnknownSchema' });
  });
});
