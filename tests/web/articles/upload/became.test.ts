import { describe, expect, it } from 'vitest';
import { becameOf } from '../../../../web/src/articles/upload/became.ts';
import { upload } from '../an-upload.ts';

describe('what has become of sent files', () => {
  const read = upload({ key: 'incoming/1/a.txt' });
  const processing = upload({ key: 'incoming/2/b.txt', uploadId: 'in-b', status: 'processing' });

  const noDesk = (): never => {
    throw new Error('No desk is asked.');
  };

  it('is told by the list of the newest; of one that is not recorded yet, nothing', async () => {
    const asked: string[] = [];
    const records = {
      newest: async () => Promise.resolve([read]),
      ofDesk: noDesk,
      byId: async (id: string) => {
        asked.push(id);
        return Promise.resolve(null);
      },
    };
    const sent = [
      { key: 'incoming/1/a.txt', desk: 'world', upload: undefined },
      { key: 'incoming/3/c.txt', desk: undefined, upload: undefined },
    ];
    expect(await becameOf(sent, records)).toEqual(new Map([['incoming/1/a.txt', read]]));
    expect(asked).toEqual([]);
  });

  it('is asked for by id, where it is no longer among the newest', async () => {
    const done = { ...processing, status: 'processed' as const };
    const records = {
      newest: async () => Promise.resolve([read]),
      ofDesk: noDesk,
      byId: async (id: string) => Promise.resolve(id === 'in-b' ? done : null),
    };
    const sent = [{ key: 'incoming/2/b.txt', desk: 'world', upload: processing }];
    expect(await becameOf(sent, records)).toEqual(new Map([['incoming/2/b.txt', done]]));
  });

  it('is told by the desk’s own list where it is in no other, each desk asked once', async () => {
    const asked: string[] = [];
    const ours = upload({ key: 'incoming/smoke/4/d.txt' });
    const records = {
      newest: async () => Promise.resolve([read]),
      ofDesk: async (desk: string) => {
        asked.push(desk);
        return Promise.resolve([ours]);
      },
      byId: async () => Promise.resolve(null),
    };
    const sent = [ours.key, 'incoming/smoke/5/e.txt'].map((key) => ({ key, desk: 'smoke', upload: undefined }));
    expect(await becameOf(sent, records)).toEqual(new Map([[ours.key, ours]]));
    expect(asked).toEqual(['smoke']);
  });
});
