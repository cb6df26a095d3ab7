import { Button, Group, Skeleton, Stack, TextInput } from '@mantine/core';
import { IconShieldSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useActions } from '../../keyboard/use-actions.ts';
import { useSentForm } from '../../parts/forms/use-sent-form.ts';
import { Message } from '../../parts/messages/message.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { useLeadSearch } from '../use-lead-search.ts';
import { ChainEvents } from './chain-events.tsx';
import { ChainVerdict } from './chain-verdict.tsx';
import { claimIdIn } from './claim-id-in.ts';
import { findLack } from './find-lacks.ts';
import { useChain } from './use-chain.ts';

/** Checks that nothing of a claim’s audit was changed, overwritten or taken away, and shows it. */
export function AuditTab(): ReactNode {
  const { claim, look } = useLeadSearch();
  const [words, setWords] = useState(claim ?? '');
  const field = useRef<HTMLInputElement>(null);
  const id = claimIdIn(words);
  const { data, error, isFetching, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useChain(claim);
  const first = data?.pages[0];
  const checking = isFetching && !isFetchingNextPage;
  const { form, complaint } = useSentForm({
    lack: findLack(words),
    busy: checking,
    onSend: () => {
      if (id === claim) void refetch();
      else look(id);
    },
  });
  useActions([
    { id: 'audit-find', label: 'Name the claim to check', group: 'Lead', keys: ['f'], run: () => field.current?.focus() },
    { id: 'audit-again', label: 'Check it again', group: 'Lead', keys: ['r'], enabled: claim !== undefined, run: () => void refetch() },
  ]);
  return (
    <Stack gap="md">
      <form {...form}>
        <Group align="flex-end" gap="xs">
          <TextInput
            ref={field}
            data-field="claim"
            label="Claim"
            error={complaint('claim')}
            inputWrapperOrder={['label', 'description', 'error', 'input']}
            description="Its id, or the address of its page"
            placeholder="6p4hvgd7w95skbtq.20"
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
            flex="1 1 18rem"
            maw={480}
            maxLength={500}
            spellCheck={false}
            autoCapitalize="off"
          />
          <Button type="submit" loading={checking}>
            Check its audit
          </Button>
        </Group>
      </form>
      {claim === undefined ? (
        <Message icon={IconShieldSearch} title="Which claim?">
          Every step of a claim is an event that carries the hash of the one before. Here you see whether the chain is whole. To check all
          claims offline, run docket audit.
        </Message>
      ) : error !== null ? (
        <Trouble error={error} onRetry={() => void refetch()} />
      ) : first === undefined ? (
        <Skeleton h={240} aria-hidden />
      ) : (
        <>
          <ChainVerdict intact={first.intact} faults={first.faults} />
          <ChainEvents events={data?.pages.flatMap(({ items }) => items) ?? []} faults={first.faults} />
          {hasNextPage && (
            <Group justify="center">
              <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                Show more
              </Button>
            </Group>
          )}
        </>
      )}
    </Stack>
  );
}
