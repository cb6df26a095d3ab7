import { Alert, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../config/limits.ts';
import type { ClaimDetail } from '../../api/types.ts';
import { useActions } from '../../keyboard/use-actions.ts';
import { Keys } from '../../keyboard/keys.tsx';
import { leaveField } from '../../parts/forms/leave-field.ts';
import { useSentForm } from '../../parts/forms/use-sent-form.ts';
import { RulingCard } from '../../parts/ruling-card.tsx';
import { inWords } from '../../parts/messages/trouble.tsx';
import { useKept } from '../kept/use-kept.ts';
import { OriginsNote } from '../ruling/origins-note.tsx';
import { originsShort } from '../ruling/origins-words.ts';
import type { Rule } from '../use-rule.ts';
import { returnLack } from './return-lacks.ts';

interface SignOffFormProps {
  readonly detail: ClaimDetail;
  /** Whether the person may see it and not decide, whoever holds it. */
  readonly looksOnly: boolean;
  readonly holds: boolean;
  readonly isLead: boolean;
  readonly rule: Rule;
}

/** A colleague’s ruling, to be signed or given back with a reason. */
export function SignOffForm({ detail: { claim, reviews, origins }, looksOnly, holds, isLead, rule }: SignOffFormProps): ReactNode {
  const { fields, write, forget } = useKept({ claimId: claim.id, form: 'sign-off' }, { reason: '', override: '' });
  const { reason, override } = fields;
  const [refusal, setRefusal] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  // A key may be struck again before the form is drawn anew.
  const onItsWay = useRef(false);
  const review = reviews.findLast(({ round }) => round === claim.round.number);
  const decide = async (decision: 'sign' | 'return'): Promise<void> => {
    if (onItsWay.current) return;
    onItsWay.current = true;
    setRefusal(null);
    setSending(true);
    try {
      await (decision === 'sign' ? rule.sign(override) : rule.giveBack(reason));
      forget();
    } catch (error) {
      setRefusal(error);
    } finally {
      onItsWay.current = false;
      setSending(false);
    }
  };
  const returning = useId();
  const { form, complaint } = useSentForm({ lack: returnLack(reason), busy: sending || !holds, onSend: () => void decide('return') });
  useActions([
    {
      id: 'sign',
      label: 'Sign it off: it becomes the verdict',
      group: 'Ruling',
      keys: ['S'],
      enabled: holds && !sending,
      once: true,
      run: () => void decide('sign'),
    },
    leaveField('Ruling'),
  ]);
  const ruling = (
    <>
      {review !== undefined && (
        <RulingCard title={`Ruling by ${review.by}`} ruling={review} denies={claim.attribution.denies} by={review.by} at={review.at} />
      )}
      <OriginsNote origins={origins} finding={review?.finding ?? null} />
    </>
  );
  if (looksOnly) return <Stack gap="sm">{ruling}</Stack>;
  return (
    <Stack gap="sm">
      {ruling}
      {isLead && originsShort(origins, review?.finding ?? null) !== null && (
        <TextInput
          label="Confirm on few origins, because"
          description="Needed where the desk refuses it without; recorded with the verdict."
          value={override}
          onChange={({ currentTarget }) => write({ override: currentTarget.value })}
          maxLength={LIMITS.reasonLength}
        />
      )}
      <form {...form} id={returning}>
        <Textarea
          data-field="reason"
          label="What should be done anew"
          description="Needed to give it back."
          error={complaint('reason')}
          value={reason}
          onChange={({ currentTarget }) => write({ reason: currentTarget.value })}
          maxLength={LIMITS.reasonLength}
          autosize
          minRows={2}
        />
      </form>
      {refusal !== null && (
        <Alert color="orange" role="alert">
          {inWords(refusal)}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" type="submit" form={returning} disabled={!holds} loading={sending}>
          Give it back
        </Button>
        <Button disabled={!holds} loading={sending} rightSection={<Keys binding="S" />} onClick={() => void decide('sign')}>
          Sign it off
        </Button>
      </Group>
    </Stack>
  );
}
