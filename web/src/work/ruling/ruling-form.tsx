import { Alert, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ADVICE, FINDINGS } from '../../../../config/verdicts.ts';
import { LIMITS } from '../../../../config/limits.ts';
import { useActions } from '../../keyboard/use-actions.ts';
import { Keys } from '../../keyboard/keys.tsx';
import { ADVICE_WORDS, FINDING_WORDS } from '../../parts/words/words.ts';
import { fromLocal, toLocal } from '../../parts/times/local-time.ts';
import { inWords } from '../../parts/messages/trouble.tsx';
import type { ClaimDetail } from '../../api/types.ts';
import { ApiProblem } from '../../api/problem.ts';
import { Choice } from './choice.tsx';
import { OriginsNote } from './origins-note.tsx';
import { missing } from './ruling-words.ts';
import { SaveNote } from './save-note.tsx';
import type { DraftInHand } from './use-draft.ts';

interface RulingFormProps {
  readonly draft: DraftInHand;
  /** What each finding says, by what is asked of the claim. */
  readonly meanings: Readonly<Record<string, string>>;
  /** How the claim’s evidence meets the desk’s rule of origins. */
  readonly origins: ClaimDetail['origins'];
  /** Whether the person holds the claim: without, they may write, and not submit. */
  readonly holds: boolean;
  readonly isLead: boolean;
  readonly submitLabel: string;
  /** @throws where it was refused: the words stay */
  readonly onSubmit: () => Promise<void>;
  /** More to say before it can be submitted, such as an adjudicator’s reason. */
  readonly children?: ReactNode;
}

/** The ruling as it is written: what was found, what to do, in which words, and why. */
export function RulingForm({ draft, meanings, origins, holds, isLead, submitLabel, onSubmit, children }: RulingFormProps): ReactNode {
  const { words, write } = draft;
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const rationale = useRef<HTMLTextAreaElement>(null);
  const lack = missing(words);
  const said = (field: string): string | null => (asked && lack?.field === field ? lack.message : null);

  const submit = async (): Promise<void> => {
    setAsked(true);
    setRefusal(null);
    if (lack !== undefined) {
      if (lack.field === 'rationale') rationale.current?.focus();
      else form.current?.querySelector<HTMLElement>(`[data-field=${lack.field}] [role=radio]`)?.focus();
      return;
    }
    if (!holds || sending) return;
    setSending(true);
    try {
      await draft.flush();
      await onSubmit();
    } catch (error) {
      setRefusal(error);
    } finally {
      setSending(false);
    }
  };

  const group = 'Ruling';
  useActions([
    ...FINDINGS.map((finding, place) => ({
      id: `finding-${finding}`,
      label: `Found: ${FINDING_WORDS[finding].toLowerCase()}`,
      group,
      keys: [`f ${place + 1}`],
      run: () => write({ finding }),
    })),
    ...ADVICE.map((advice, place) => ({
      id: `advice-${advice}`,
      label: `Advise: ${ADVICE_WORDS[advice].toLowerCase()}`,
      group,
      keys: [`v ${place + 1}`],
      run: () => write({ advice }),
    })),
    { id: 'write-rationale', label: 'Write why', group, keys: ['r'], run: () => rationale.current?.focus() },
    { id: 'submit-ruling', label: submitLabel, group, keys: ['mod+enter'], run: () => void submit(), whileTyping: true, enabled: holds },
    { id: 'leave-field', label: 'Leave the field', group, keys: ['Escape'], run: blurFocused, whileTyping: true },
  ]);

  return (
    <form
      ref={form}
      aria-label="Ruling"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm">
        <div data-field="finding">
          <Choice
            label="Finding"
            name="finding"
            value={words.finding}
            words={FINDING_WORDS}
            keyOf={(finding) => `F${FINDINGS.indexOf(finding) + 1}`}
            onChoose={(finding) => write({ finding })}
            disabled={sending}
          />
          <Text size="xs" c="dimmed" mt={4} mih="1lh">
            {words.finding === null ? '' : meanings[words.finding]}
          </Text>
          <Complaint text={said('finding')} />
        </div>
        <div data-field="advice">
          <Choice
            label="Advice to the newsroom"
            name="advice"
            value={words.advice}
            words={ADVICE_WORDS}
            keyOf={(advice) => `V${ADVICE.indexOf(advice) + 1}`}
            onChoose={(advice) => write({ advice })}
            disabled={sending}
          />
          <Complaint text={said('advice')} />
        </div>
        <Textarea
          ref={rationale}
          label="Why"
          description="What was checked, with whom, and what it showed."
          value={words.rationale}
          onChange={({ currentTarget }) => write({ rationale: currentTarget.value })}
          maxLength={LIMITS.rationaleLength}
          minRows={4}
          maxRows={14}
          autosize
          error={said('rationale')}
          disabled={sending}
        />
        <Textarea
          label="Suggested wording"
          description="How the newsroom could say it. May stay empty."
          value={words.wording}
          onChange={({ currentTarget }) => write({ wording: currentTarget.value })}
          maxLength={LIMITS.wordingLength}
          minRows={2}
          maxRows={8}
          autosize
          disabled={sending}
        />
        <Group grow align="start">
          <TextInput
            type="datetime-local"
            label="As of"
            description="Empty: now."
            value={toLocal(words.asOf)}
            onChange={({ currentTarget }) => write({ asOf: fromLocal(currentTarget.value) })}
            disabled={sending}
          />
          <TextInput
            type="datetime-local"
            label="Look again at"
            description="Empty: never."
            value={toLocal(words.recheckAt)}
            onChange={({ currentTarget }) => write({ recheckAt: fromLocal(currentTarget.value) })}
            disabled={sending}
          />
        </Group>
        {isLead && words.finding === 'confirmed' && (
          <TextInput
            label="Confirm on few origins, because"
            description="Only where the desk’s rule asks for more independent origins than there are."
            value={words.originsOverride}
            onChange={({ currentTarget }) => write({ originsOverride: currentTarget.value })}
            maxLength={LIMITS.reasonLength}
          />
        )}
        {children}
        <OriginsNote origins={words.originsOverride.trim() === '' ? origins : null} finding={words.finding} />
        {refusal !== null && (
          <Alert color="orange" title={refusal instanceof ApiProblem ? refusal.title : 'This was not submitted'} role="alert">
            {inWords(refusal)} Your words are kept.
          </Alert>
        )}
        <Group justify="space-between">
          <SaveNote draft={draft} />
          <Button type="submit" loading={sending} disabled={!holds} rightSection={<Keys binding="mod+enter" />}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Complaint({ text }: { readonly text: string | null }): ReactNode {
  return text === null ? null : (
    <Alert color="orange" p="xs" mt={6} role="alert">
      {text}
    </Alert>
  );
}

function blurFocused(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
