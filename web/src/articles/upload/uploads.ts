import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { api, answerOf } from '../../api/client.ts';
import { postForm } from '../../parts/files/post-form.ts';
import { becameOf } from './became.ts';
import { guardUnsent } from './guard-unsent.ts';
import { awaited, UploadQueue } from './upload-queue.ts';
import type { QueuedUpload, SendArticle } from './upload-queue.ts';

const sendArticle: SendArticle = async (file, { filename, contentType }, desk, onProgress) => {
  const body = { filename, contentType, ...(desk === undefined ? {} : { desk }) };
  const form = await answerOf(api.POST('/v1/uploads', { body }));
  await postForm(form, file, onProgress);
  return form.key;
};

/** The page’s uploads: they go on while somebody looks at another screen. */
export const uploadQueue = new UploadQueue(sendArticle);
guardUnsent(uploadQueue, globalThis);

/** How often it is asked what has become of uploads, in milliseconds: reading an article takes a second or two. */
const ASK_MILLISECONDS = 1500;

/** The uploads and what has become of each, asked for until that is known. */
export function useUploads(): readonly QueuedUpload[] {
  const client = useQueryClient();
  const uploads = useSyncExternalStore(uploadQueue.subscribe, uploadQueue.read);
  const asked = awaited(uploads);
  useQuery({
    queryKey: ['became', asked.map(({ key }) => key)],
    enabled: asked.length > 0,
    refetchInterval: ASK_MILLISECONDS,
    staleTime: 0,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const newest = async (desk?: string) =>
        (await answerOf(api.GET('/v1/articles', { params: { query: { limit: 100, ...(desk === undefined ? {} : { desk }) } }, signal })))
          .items;
      const known = await becameOf(asked, {
        newest: () => newest(),
        ofDesk: newest,
        byId: async (id) => (await answerOf(api.GET('/v1/articles/{id}', { params: { path: { id } }, signal }))).upload,
      });
      if (uploadQueue.told(known)) await client.invalidateQueries({ queryKey: ['articles'] });
      return known.size;
    },
  });
  return uploads;
}
