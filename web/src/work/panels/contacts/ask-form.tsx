import { Checkbox, Select, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../config/limits.ts';
import { api, answerOf } from '../../../api/client.ts';
import type { ClaimDetail } from '../../../api/types.ts';
import { showDone } from '../../../parts/messages/notices.tsx';
import { goOnWriting } from '../../../parts/forms/focus-field.ts';
import { useKept } from '../../kept/use-kept.ts';
import { useClaimChange } from '../../use-claim-change.ts';
import { SmallForm } from '../small-form.tsx';
import { askLack } from './contact-lacks.ts';

interface AskFormProps {
  readonly detail: ClaimDetail;
  readonly onDone: () => void;
  /** The claim went back to its reporter, and out of one’s hands. */
  readonly onGone: () => void;
}

const HOUR = 3_600_000;
const WAITS = [
  { value: '', label: 'as long as the desk’s rule says' },
  { value: String(HOUR), label: 'an hour at most' },
  { value: String(4 * HOUR), label: 'four hours at most' },
  { value: String(24 * HOUR), label: 'until tomorrow at most' },
];

const NOTHING = { question: '', returns: false, wait: '' };

/** Asks whoever wrote the article; where one holds the claim, it may wait with them until they answer. */
export function AskForm({ detail: { claim, lease, actions }, onDone, onGone }: AskFormProps): ReactNode {
  const { fields, write, forget } = useKept({ claimId: claim.id, form: 'ask' }, NOTHING);
  const { question, returns, wait } = fields;
  const token = actions.includes('return-to-reporter') ? lease?.token : undefined;
  const ask = useClaimChange(claim.id, async () => {
    const asked = await answerOf(
      api.POST('/v1/claims/{id}/asks', {
        params: { path: { id: claim.id } },
        body: {
          question,
          ...(returns && token !== undefined ? { token } : {}),
          ...(returns && token !== undefined && wait !== '' ? { until: new Date(Date.now() + Number(wait)).toISOString() } : {}),
        },
      }),
    );
    forget();
    return asked;
  });
  return (
    <SmallForm
      label="Ask the reporter"
      submitLabel={returns ? 'Ask, and return it' : 'Ask'}
      lack={askLack(question)}
      busy={ask.isPending}
      error={ask.error}
      onSubmit={() =>
        ask.mutate(undefined, {
          onSuccess: ({ ask: { channel } }) => {
            onDone();
            showDone(channel === 'none' ? 'The question is recorded. Pass its words on to the reporter.' : 'The question is on its way.');
            if (returns) onGone();
          },
        })
      }
      onCancel={() => {
        forget();
        onDone();
      }}
    >
      {(complaint) => (
        <>
          <Textarea
            data-field="question"
            label="Your question to the reporter"
            error={complaint('question')}
            description="The claim’s words and a link go with it. How it is sent, or that you pass it on, stands beside it then."
            placeholder="Who told you, and did you see the report yourself?"
            ref={goOnWriting}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={LIMITS.noteLength}
            value={question}
            onChange={({ currentTarget }) => write({ question: currentTarget.value })}
          />
          {token !== undefined && (
            <Checkbox
              label="Return the claim to its reporter until they answer"
              description="It is parked, counts no longer among yours, and comes back on top with the answer."
              checked={returns}
              onChange={({ currentTarget }) => write({ returns: currentTarget.checked })}
            />
          )}
          {returns && (
            <Select label="It waits" value={wait} allowDeselect={false} data={WAITS} onChange={(value) => write({ wait: value ?? '' })} />
          )}
        </>
      )}
    </SmallForm>
  );
}
