import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, answerOf } from '../../../api/client.ts';
import type { ClaimDetail } from '../../../api/types.ts';
import { showDone, showProblem } from '../../../parts/messages/notices.tsx';
import { count } from '../../../parts/words/words.ts';
import { shownText } from '../../article/shown-text.ts';
import { useClaimChange } from '../../use-claim-change.ts';

interface JoinedClaimsProps {
  readonly detail: ClaimDetail;
  /** The claim’s words changed by one’s own hand. */
  readonly onRepaired: (claim: ClaimDetail['claim']) => void;
}

/** The claims that people joined to this one, with what was written about them. */
export function JoinedClaims({ detail: { claim, gathered, actions }, onRepaired }: JoinedClaimsProps): ReactNode {
  const client = useQueryClient();
  const separate = useClaimChange(claim.id, async (id: string) =>
    answerOf(api.POST('/v1/claims/{id}/separate', { params: { path: { id } } })),
  );
  return (
    <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Claims joined to it">
      {gathered.map(({ claim: { id, text }, evidence, notes, drafts }) => (
        <Group key={id} component="li" justify="space-between" wrap="nowrap" align="start">
          <div>
            <Text size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              Joined: {shownText(text)}
            </Text>
            <Text size="xs" c="dimmed">
              {count(evidence.length, 'piece of evidence', 'pieces of evidence')}, {count(notes.length, 'note')},{' '}
              {count(drafts.length, 'draft')}
            </Text>
          </div>
          {actions.includes('ungather') && (
            <Button
              size="compact-sm"
              h={32}
              variant="subtle"
              color="gray"
              flex="none"
              loading={separate.isPending}
              onClick={() =>
                separate.mutate(id, {
                  onError: showProblem,
                  onSuccess: ({ claim: now }) => {
                    onRepaired(now);
                    void client.invalidateQueries({ queryKey: ['claim', id] });
                    showDone('It waits by itself again.');
                  },
                })
              }
            >
              Separate
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}
