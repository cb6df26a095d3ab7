import { Button, Group, Stack, Text } from '@mantine/core';
import { IconMessageQuestion, IconPhone, IconQuote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../../../api/types.ts';
import { sourceName } from '../../../parts/words/words.ts';
import { shownText } from '../../article/shown-text.ts';
import { useArticle } from '../../queries.ts';
import { AskCard } from './ask-card.tsx';
import { AskForm } from './ask-form.tsx';
import { CallForm } from './call-form.tsx';
import { CallList } from './call-list.tsx';
import { ResponseCard } from './response-card.tsx';
import { ResponseForm } from './response-form.tsx';

export type ContactForm = 'ask' | 'call' | 'response';

interface ContactsPanelProps {
  readonly detail: ClaimDetail;
  readonly me: string;
  readonly isLead: boolean;
  readonly mayWrite: boolean;
  /** Whether one has begun to write in a form. */
  readonly begun: (form: ContactForm) => boolean;
  /** The form that is open. */
  readonly form: ContactForm | undefined;
  readonly onForm: (form: ContactForm | undefined) => void;
  readonly onGone: () => void;
}

/** Whom the desk asked about the claim: its reporter, its claimant, and anybody it called. */
export function ContactsPanel({ detail, me, isLead, mayWrite, begun, form, onForm, onGone }: ContactsPanelProps): ReactNode {
  const { claim, asks, calls, response } = detail;
  const { data } = useArticle(claim.articleId);
  const claimant = shownText(sourceName(claim));
  const close = (): void => onForm(undefined);
  return (
    <Stack gap="sm">
      {asks.length === 0 && calls.length === 0 && response === null && form === undefined && (
        <Text size="sm" c="dimmed">
          Nobody was asked yet. Whom you ask or call, and what they say, is kept here for the whole desk.
        </Text>
      )}
      {mayWrite && form === undefined && (
        <Group gap="xs">
          <Button
            variant="light"
            size="compact-md"
            leftSection={<IconMessageQuestion size={16} aria-hidden />}
            onClick={() => onForm('ask')}
          >
            {begun('ask') ? 'Go on asking the reporter' : 'Ask the reporter'}
          </Button>
          <Button variant="light" size="compact-md" leftSection={<IconPhone size={16} aria-hidden />} onClick={() => onForm('call')}>
            {begun('call') ? 'Go on logging a call' : 'Log a call'}
          </Button>
          {response === null && (
            <Button variant="light" size="compact-md" leftSection={<IconQuote size={16} aria-hidden />} onClick={() => onForm('response')}>
              {begun('response') ? 'Go on with the claimant’s response' : 'The claimant’s response'}
            </Button>
          )}
        </Group>
      )}
      {form === 'ask' && <AskForm detail={detail} onDone={close} onGone={onGone} />}
      {form === 'call' && <CallForm claimId={claim.id} claimant={claimant} onDone={close} />}
      {form === 'response' && <ResponseForm claimId={claim.id} response={response} onDone={close} />}
      {response !== null && form !== 'response' && (
        <ResponseCard claimant={claimant} response={response} onChange={mayWrite ? () => onForm('response') : undefined} />
      )}
      {asks.length > 0 && (
        <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Questions to the reporter">
          {asks.toReversed().map((ask) => (
            <AskCard
              key={ask.number}
              claimId={claim.id}
              ask={ask}
              reporter={data?.article?.byline ?? ''}
              mayAnswer={mayWrite}
              mayWithdraw={mayWrite && (isLead || ask.by === me)}
            />
          ))}
        </Stack>
      )}
      {calls.length > 0 && <CallList calls={calls} />}
    </Stack>
  );
}
