import { useLocalStorage } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';
import { POLL_MILLISECONDS } from '../../app/query-client.ts';
import { showDone } from '../../parts/messages/notices.tsx';

/** What the next shift should know. */
export const useHandover = (desk: string) =>
  useQuery({
    queryKey: ['handover', desk],
    queryFn: async ({ signal }) => answerOf(api.GET('/v1/desks/{desk}/handover', { params: { path: { desk } }, signal })),
    refetchInterval: POLL_MILLISECONDS,
  });

/** The words that are being written for the next shift: kept by the browser until they are left. */
export function useHandoverWords(desk: string) {
  const client = useQueryClient();
  const [text, setText, forget] = useLocalStorage({ key: `claim-docket.handover.${desk}`, defaultValue: '' });
  const leave = useMutation({
    // The version of the words that one has read: where somebody left others since, nobody’s are lost.
    mutationFn: async (version: number | undefined) =>
      answerOf(
        api.PUT('/v1/desks/{desk}/handover', {
          params: { path: { desk } },
          body: { text: text.trim(), ...(version === undefined ? {} : { version }) },
        }),
      ),
    onSuccess: () => {
      forget();
      showDone('The next shift finds it here.');
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['handover', desk] }),
  });
  return { text, setText, leave };
}
