import { Group, Stack, Text, Timeline } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Reason, Verdict } from '../../../api/types.ts';
import { FindingBadge } from '../../../parts/badges/finding-badge.tsx';
import { TimeText } from '../../../parts/times/time-text.tsx';
import { followsWords, HOW_WORDS } from '../../../parts/words/verdict-words.ts';
import { ADVICE_WORDS, findingWords } from '../../../parts/words/words.ts';
import { DiffText } from './diff-text.tsx';
import { verdictSteps } from './verdict-steps.ts';
import type { VerdictStep } from './verdict-steps.ts';

interface EarlierVerdictsProps {
  /** First to last. */
  readonly verdicts: readonly Verdict[];
  /** Whether they are on a denial. */
  readonly denies: boolean;
  readonly reasons: readonly Reason[];
}

/** All verdicts of a claim, newest first, each with what it changed in the one before, and why. */
export function EarlierVerdicts({ verdicts, denies, reasons }: EarlierVerdictsProps): ReactNode {
  return (
    <Timeline bulletSize={12} lineWidth={1} active={verdicts.length}>
      {verdictSteps(verdicts, reasons).map((step) => (
        <Timeline.Item
          key={step.verdict.number}
          title={
            <Text size="sm" fw={600}>
              Verdict {step.verdict.number}
              {step.before !== null && ` · ${(followsWords(step.verdict) ?? '').toLowerCase()}`}
            </Text>
          }
        >
          <Step step={step} denies={denies} />
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

interface StepProps {
  readonly step: VerdictStep;
  readonly denies: boolean;
}

function Step({ step: { verdict, before, finding, advice, wording, rationale, why }, denies }: StepProps): ReactNode {
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed">
        {verdict.decidedBy}, {HOW_WORDS[verdict.how]} · <TimeText at={verdict.decidedAt} />
      </Text>
      {why !== null && (
        <Text size="sm" dir="auto" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          Because ({why.by}): {why.reason}
        </Text>
      )}
      {before === null && (
        <Group gap={6}>
          <FindingBadge finding={verdict.finding} denies={denies} />
          <Text size="sm">{ADVICE_WORDS[verdict.advice]}</Text>
        </Group>
      )}
      {finding !== null && <Changed what="Finding" from={findingWords(finding[0], denies)} to={findingWords(finding[1], denies)} />}
      {advice !== null && <Changed what="Advice" from={ADVICE_WORDS[advice[0]]} to={ADVICE_WORDS[advice[1]]} />}
      {wording !== null && (
        <>
          <Text size="xs" c="dimmed">
            Suggested wording
          </Text>
          <DiffText pieces={wording} />
        </>
      )}
      {rationale !== null && (
        <>
          <Text size="xs" c="dimmed">
            Why it was ruled so
          </Text>
          <DiffText pieces={rationale} />
        </>
      )}
      {before !== null && finding === null && advice === null && wording === null && rationale === null && (
        <Text size="sm" c="dimmed">
          The same finding, advice and words.
        </Text>
      )}
    </Stack>
  );
}

interface ChangedProps {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

function Changed({ what, from, to }: ChangedProps): ReactNode {
  return (
    <Text size="sm">
      {what}: from <del>{from}</del> to <b>{to}</b>
    </Text>
  );
}
