import { Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../config/limits.ts';
import { api, answerOf } from '../../../api/client.ts';
import { TimeField } from '../../../parts/forms/time-field.tsx';
import { Choice } from '../../ruling/choice.tsx';
import { useKept } from '../../kept/use-kept.ts';
import { useClaimChange } from '../../use-claim-change.ts';
import { SmallForm } from '../small-form.tsx';
import { responseLack } from './contact-lacks.ts';
import { RESPONSE_WORDS } from './contact-words.ts';
import type { ClaimantResponse } from './contact-words.ts';
import { fieldsOf, responseBody } from './response-words.ts';

interface ResponseFormProps {
  readonly claimId: string;
  readonly response: ClaimantResponse | null;
  readonly onDone: () => void;
}

/** What the claimant said when they were asked about their claim, or that they did not answer. */
export function ResponseForm({ claimId, response, onDone }: ResponseFormProps): ReactNode {
  const [began] = useState(() => fieldsOf(response, new Date()));
  const { fields, write, forget } = useKept({ claimId, form: 'response' }, began);
  const record = useClaimChange(claimId, async (body: NonNullable<ReturnType<typeof responseBody>>) => {
    const recorded = await answerOf(api.PUT('/v1/claims/{id}/response', { params: { path: { id: claimId } }, body }));
    forget();
    return recorded;
  });
  const answered = fields.outcome !== null && fields.outcome !== 'did-not-answer';
  return (
    <SmallForm
      label="The claimant’s response"
      submitLabel="Record it"
      lack={responseLack(fields)}
      busy={record.isPending}
      error={record.error}
      onSubmit={() => {
        const body = responseBody(fields, new Date());
        if (body !== undefined) record.mutate(body, { onSuccess: onDone });
      }}
      onCancel={() => {
        forget();
        onDone();
      }}
    >
      {(complaint) => (
        <>
          <Choice
            field="outcome"
            label="What they said of their claim"
            error={complaint('outcome')}
            name={`response-${claimId}`}
            value={fields.outcome}
            words={RESPONSE_WORDS}
            onChoose={(outcome) => write({ outcome })}
            disabled={record.isPending}
          />
          <Textarea
            label={answered ? 'In their words' : 'Note'}
            autosize
            minRows={2}
            maxRows={10}
            maxLength={LIMITS.noteLength}
            value={fields.text}
            onChange={({ currentTarget }) => write({ text: currentTarget.value })}
          />
          <Group align="end">
            <TimeField
              data-field="askedAt"
              label="Asked at"
              error={complaint('askedAt')}
              required
              value={fields.askedAt}
              onChange={(askedAt) => write({ askedAt })}
            />
            {answered && (
              <TimeField
                label="Answered at"
                description="Empty: now."
                value={fields.answeredAt}
                onChange={(answeredAt) => write({ answeredAt })}
              />
            )}
          </Group>
        </>
      )}
    </SmallForm>
  );
}
