import { Alert, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ADVICE, FINDINGS, NEEDS_WORDING } from '../../../../config/verdicts.ts';
import { LIMITS } from '../../../../config/limits.ts';
import { focusField, goOnWriting } from '../../parts/forms/focus-field.ts';
import { leaveField } from '../../parts/forms/leave-field.ts';
import { useActions } from '../../keyboard/use-actions.ts';
import { ADVICE_WORDS, FINDING_WORDS, findingWords } from '../../parts/words/words.ts';
import type { ClaimDetail } from '../../api/types.ts';
import { AdjudicationReason } from '../second-eyes/two-reviews.tsx';
import { Choice } from './choice.tsx';
import { RulingTimes } from './ruling-times.tsx';
import { RulingSubmit } from './ruling-submit.tsx';
import { adjudicationLack, missing, unbacked } from './ruling-words.ts';
import type { DraftInHand } from './use-draft.ts';

interface RulingFormProps {
  readonly draft: DraftInHand;
  /** Whether the claim’s source denies it: what is found is then found of the denial. */
  readonly denies: boolean;
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
  /** Where it decides between two reviews: why it does so. */
  readonly adjudication?: { readonly reason: string; readonly onReason: (reason: string) => void } | undefined;
}

/** The ruling as it is written: what was found, what to do, in which words, and why. */
export function RulingForm({
  draft,
  denies,
  meanings,
  origins,
  holds,
  isLead,
  submitLabel,
  onSubmit,
  adjudication,
}: RulingFormProps): ReactNode {
  const { words, write } = draft;
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const rationale = useRef<HTMLTextAreaElement>(null);
  // The question that was asked already: answered by submitting again.
  const [doubted, setDoubted] = useState<string | null>(null);
  const lack = missing(words) ?? (adjudication && adjudicationLack(adjudication.reason));
  const doubt = unbacked(words, denies);
  const said = (field: string): string | null => (asked && lack?.field === field ? lack.message : null);

  const submit = async (): Promise<void> => {
    setAsked(true);
    setRefusal(null);
    if (lack !== undefined) {
      focusField(form.current, lack.field);
      return;
    }
    if (!holds || sending) return;
    if (doubt !== null && doubted !== doubt) {
      setDoubted(doubt);
      return;
    }
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

  const wordingNeeded = words.finding !== null && NEEDS_WORDING.includes(words.finding);
  const group = 'Ruling';
  useActions([
    ...FINDINGS.map((finding, place) => ({
      id: `finding-${finding}`,
      label: `Found: ${findingWords(finding, denies).toLowerCase()}`,
      group,
      keys: [`f ${place + 1}`],
      run: () => {
        write({ finding });
        focusChoice(form.current, 'finding', finding);
      },
    })),
    ...ADVICE.map((advice, place) => ({
      id: `advice-${advice}`,
      label: `Advise: ${ADVICE_WORDS[advice].toLowerCase()}`,
      group,
      keys: [`v ${place + 1}`],
      run: () => {
        write({ advice });
        focusChoice(form.current, 'advice', advice);
      },
    })),
    { id: 'write-rationale', label: 'Write why', group, keys: ['r'], run: () => goOnWriting(rationale.current) },
    { id: 'submit-ruling', label: submitLabel, group, keys: ['mod+enter'], run: () => void submit(), whileTyping: true, enabled: holds },
    leaveField(group),
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
            label={denies ? 'Finding, of the denial' : 'Finding'}
            name="finding"
            value={words.finding}
            words={FINDING_WORDS}
            keyOf={(finding) => `f ${FINDINGS.indexOf(finding) + 1}`}
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
            keyOf={(advice) => `v ${ADVICE.indexOf(advice) + 1}`}
            onChoose={(advice) => write({ advice })}
            disabled={sending}
          />
          <Complaint text={said('advice')} />
        </div>
        <Textarea
          ref={rationale}
          data-field="rationale"
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
          data-field="wording"
          label="Suggested wording"
          description={
            wordingNeeded
              ? `Which part of ${denies ? 'the denial is right' : 'it is so'}, as the newsroom could say it.`
              : 'How the newsroom could say it. May stay empty.'
          }
          error={said('wording')}
          value={words.wording}
          onChange={({ currentTarget }) => write({ wording: currentTarget.value })}
          maxLength={LIMITS.wordingLength}
          minRows={2}
          maxRows={8}
          autosize
          disabled={sending}
        />
        <RulingTimes words={words} onWrite={write} disabled={sending} />
        {isLead && words.finding === 'confirmed' && (
          <TextInput
            label="Confirm on few origins, because"
            description="Only where the desk’s rule asks for more independent origins than there are."
            value={words.originsOverride}
            onChange={({ currentTarget }) => write({ originsOverride: currentTarget.value })}
            maxLength={LIMITS.reasonLength}
          />
        )}
        {adjudication !== undefined && (
          <AdjudicationReason value={adjudication.reason} onChange={adjudication.onReason} error={said('reason')} />
        )}
        <RulingSubmit
          draft={draft}
          denies={denies}
          origins={origins}
          holds={holds}
          sending={sending}
          label={submitLabel}
          doubt={doubted !== null && doubted === doubt ? doubt : null}
          refusal={refusal}
        />
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

/** Puts the focus on what was chosen, so that Space and the arrows go on from there. */
function focusChoice(form: HTMLFormElement | null, field: string, value: string): void {
  form?.querySelector<HTMLElement>(`[data-field=${field}] [data-value=${value}]`)?.focus();
}
