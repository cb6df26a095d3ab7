import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';
import type { Mute } from '../../api/types.ts';
import { showProblem } from '../../parts/messages/notices.tsx';
import type { Doing } from '../doing/use-doing.ts';

export type MuteWords = Pick<Mute, 'kind' | 'name' | 'until' | 'reason'>;

/** What is muted on a desk. */
export const useMutes = (desk: string) =>
  useQuery({
    queryKey: ['mutes', desk],
    queryFn: async ({ signal }) => answerOf(api.GET('/v1/desks/{desk}/mutes', { params: { path: { desk } }, signal })),
    staleTime: 60_000,
  });

/** Mutes a source, an outlet or a section, and ends a mute; each can be undone. */
export function useMuting(desk: string, { did }: Doing) {
  const client = useQueryClient();
  const settled = () => client.invalidateQueries({ queryKey: ['mutes', desk] });
  const post = async ({ kind, name, until, reason }: MuteWords): Promise<Mute> => {
    const { mute } = await answerOf(
      api.POST('/v1/desks/{desk}/mutes', { params: { path: { desk } }, body: { kind, name, until, reason } }),
    );
    await settled();
    return mute;
  };
  const remove = async ({ id }: Mute): Promise<void> => {
    await answerOf(api.DELETE('/v1/desks/{desk}/mutes/{mute}', { params: { path: { desk, mute: id } } }));
    await settled();
  };
  const mute = useMutation({
    mutationFn: post,
    onSuccess: (made) =>
      did(
        { what: `Muted ${made.name}`, undo: () => remove(made) },
        `Muted ${made.name}: its claims come below the line from now on. Those on the docket stay.`,
      ),
  });
  const end = useMutation({
    mutationFn: remove,
    onSuccess: (_, ended) =>
      did(
        {
          what: `Ended the mute of ${ended.name}`,
          undo: async () => {
            await post(ended);
          },
        },
        `${ended.name} is muted no more.`,
      ),
    onError: showProblem,
  });
  return { mute, end };
}
