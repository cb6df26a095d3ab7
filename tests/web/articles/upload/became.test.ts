import { describe, expect, it } from 'vitest';
import { becameOf } from '../../../../web/src/articles/upload/became.ts';
import { upload } from '../an-upload.ts';

describe('what has become of sent files', () => {
  const read = upload({ key: 'incoming/1/a.txt' });
  const processing = upload({ key: 'incoming/2/b.txt', uploadId: 'in-b', status: 'processing' });

  it('is told by the list of the newest; of one that is not recorded yet, nothing', async () => {
    const asked: string[] = [];
    const records = {
      newest: async () => Promise.resolve([read]),
      byId: async (id: string) => {
        asked.push(id);
        return Promise.resolve(null);
      },
    };
    const sent = [
      { key: 'incoming/1/a.txt', upload: undefined },
      { key: 'incoming/3/c.txt', upload: undefined },
    ];
    expect(await becameOf(sent, records)).toEqual(new Map([['incoming/1/a.txt', read]]));
    expect(asked).toEqual([]);
  });

  it('is asked for by id, where it is no longer among the newest', async () => {
    const done = { ...processing, status: 'processed' as const };
    const records = {
      newest: async () => Promise.resolve([read]),
      byId: async (id: string) => Promise.resolve(id === 'in-b' ? done : null),
    };
    expect(await becameOf([{ key: 'incoming/2/b.txt', upload: processing }], records)).toEqual(new Map([['incoming/2/b.txt', done]]));
  });
});
