import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../config/limits.ts';
import { api, answerOf } from '../../../api/client.ts';
import { goOnWriting } from '../../../parts/forms/focus-field.ts';
import { useKept } from '../../kept/use-kept.ts';
import { useClaimChange } from '../../use-claim-change.ts';
import { SmallForm } from '../small-form.tsx';
import { answerLack } from './contact-lacks.ts';

interface AnswerFormProps {
  readonly claimId: string;
  readonly ask: number;
  /** The article’s byline, where it is known. */
  readonly reporter: string;
  readonly onDone: () => void;
}

/** Writes down what the reporter said. */
export function AnswerForm({ claimId, ask, reporter, onDone }: AnswerFormProps): ReactNode {
  const { fields, write, forget } = useKept({ claimId, form: `answer-${ask}` }, { text: '', from: reporter });
  const { text, from } = fields;
  const answer = useClaimChange(claimId, async () => {
    const answered = await answerOf(
      api.POST('/v1/claims/{id}/asks/{ask}/answer', {
        params: { path: { id: claimId, ask: String(ask) } },
        body: { text, from: from.trim() },
      }),
    );
    forget();
    return answered;
  });
  return (
    <SmallForm
      label="The reporter’s answer"
      submitLabel="Record the answer"
      lack={answerLack(text, from)}
      busy={answer.isPending}
      error={answer.error}
      onSubmit={() => answer.mutate(undefined, { onSuccess: onDone })}
      onCancel={() => {
        forget();
        onDone();
      }}
    >
      {(complaint) => (
        <>
          <Textarea
            data-field="text"
            label="What they said"
            error={complaint('text')}
            ref={goOnWriting}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={LIMITS.noteLength}
            value={text}
            onChange={({ currentTarget }) => write({ text: currentTarget.value })}
          />
          <TextInput
            data-field="from"
            label="Who answered"
            error={complaint('from')}
            maxLength={500}
            value={from}
            onChange={({ currentTarget }) => write({ from: currentTarget.value })}
          />
        </>
      )}
    </SmallForm>
  );
}
