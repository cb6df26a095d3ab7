import { Badge, Button, CopyButton, Group, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { api, answerOf } from '../../../api/client.ts';
import { showDone, showProblem } from '../../../parts/messages/notices.tsx';
import { TimeText } from '../../../parts/times/time-text.tsx';
import { useClaimChange } from '../../use-claim-change.ts';
import { AnswerForm } from './answer-form.tsx';
import { sentWords } from './contact-words.ts';
import type { Ask } from './contact-words.ts';

interface AskCardProps {
  readonly claimId: string;
  readonly ask: Ask;
  readonly reporter: string;
  readonly mayAnswer: boolean;
  /** It is one’s own, or one is a lead. */
  readonly mayWithdraw: boolean;
}

const STATE_WORDS = { open: 'Waits for an answer', answered: 'Answered', withdrawn: 'Withdrawn' } as const;

/** A question to the reporter, and what came of it. */
export function AskCard({ claimId, ask, reporter, mayAnswer, mayWithdraw }: AskCardProps): ReactNode {
  const { number, question, by, at, message, state, answer } = ask;
  const [answering, answerForm] = useDisclosure();
  const withdraw = useClaimChange(claimId, async () =>
    answerOf(api.DELETE('/v1/claims/{id}/asks/{ask}', { params: { path: { id: claimId, ask: String(number) } } })),
  );
  const open = state === 'open';
  return (
    <Paper withBorder p="xs" component="li">
      <Stack gap={6}>
        <Group gap={6}>
          <Text size="xs" fw={650}>
            To the reporter
          </Text>
          <Badge color={open ? 'blue' : 'gray'}>{STATE_WORDS[state]}</Badge>
        </Group>
        <Text size="sm" dir="auto" style={WRITTEN} {...(state === 'withdrawn' ? { td: 'line-through', c: 'dimmed' } : {})}>
          {question}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {by} · <TimeText at={at} />
          {open && ` · ${sentWords(ask)}`}
        </Text>
        {answer !== null && (
          <>
            <Text size="sm" dir="auto" style={WRITTEN} pl="sm">
              {answer.text}
            </Text>
            <Text size="xs" c="dimmed" pl="sm" style={{ overflowWrap: 'anywhere' }}>
              {answer.from}, written down by {answer.by} · <TimeText at={answer.at} />
            </Text>
          </>
        )}
        {open && !answering && (
          <Group gap={6}>
            {mayAnswer && (
              <Button size="compact-sm" h={32} variant="light" onClick={answerForm.open}>
                Record the answer
              </Button>
            )}
            <CopyButton value={message}>
              {({ copied, copy }) => (
                <Button size="compact-sm" h={32} variant="default" onClick={copy}>
                  {copied ? 'Copied' : 'Copy its words'}
                </Button>
              )}
            </CopyButton>
            {mayWithdraw && (
              <Button
                size="compact-sm"
                h={32}
                variant="subtle"
                color="gray"
                loading={withdraw.isPending}
                onClick={() =>
                  withdraw.mutate(undefined, { onError: showProblem, onSuccess: () => showDone('The question is withdrawn.') })
                }
              >
                Withdraw
              </Button>
            )}
          </Group>
        )}
        {open && answering && <AnswerForm claimId={claimId} ask={number} reporter={reporter} onDone={answerForm.close} />}
      </Stack>
    </Paper>
  );
}

const WRITTEN = { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' } as const;
