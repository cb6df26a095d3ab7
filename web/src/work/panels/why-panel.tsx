import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SourceRecord } from '../../api/schema.d.ts';
import type { Claim } from '../../api/types.ts';
import { PriorityMark } from '../../parts/badges/priority-mark.tsx';
import { PublishedTime } from '../../parts/times/published-time.tsx';
import { TimeText } from '../../parts/times/time-text.tsx';
import { quantityWords, sourceTypeWords, verificationWords } from '../../parts/words/found-words.ts';
import { claimWords, sourceName, stateWords } from '../../parts/words/words.ts';
import { sourceSummary } from './source/source-words.ts';
import { shownText } from '../article/shown-text.ts';

interface WhyPanelProps {
  readonly claim: Claim;
  /** What is known of who says it, where that was read. */
  readonly source?: SourceRecord | null;
}

/** The claim itself, who says it, and why it is before the desk: always in sight. */
export function WhyPanel({ claim, source = null }: WhyPanelProps): ReactNode {
  const {
    text,
    attribution,
    kind,
    basis,
    verification,
    queuedBecause,
    priority,
    line,
    state,
    dueBy,
    overdue,
    hedges,
    quantities,
    context,
  } = claim;
  return (
    <Stack gap="xs">
      <Text fw={600} style={{ overflowWrap: 'anywhere' }} dir="auto" data-testid="claim-text">
        {shownText(claimWords(text, attribution.denies))}
      </Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {shownText(sourceName(claim))}
        {attribution.source === null ? '' : ` (${sourceTypeWords(attribution.source.type)})`}
        {attribution.via.length === 0 ? '' : `, as told by ${shownText(attribution.via.map(({ name }) => name).join(', then '))}`}
        {source !== null && (
          <Text span size="xs" c="dimmed">
            {' · '}
            {sourceSummary(source)}
          </Text>
        )}
      </Text>
      <Group gap={6}>
        <PriorityMark priority={priority} />
        <Badge color="gray">{stateWords(state)}</Badge>
        <Badge color="gray">{kind}</Badge>
        <Badge color="gray">on {basis === 'word' ? 'somebody’s word' : basis === 'document' ? 'a document' : 'what the outlet saw'}</Badge>
        <Badge color={verification.status === 'done' ? 'teal' : 'gray'}>{shownText(verificationWords(verification))}</Badge>
        {dueBy !== null && (
          <Badge color={overdue ? 'red' : 'gray'}>
            <TimeText at={dueBy} lead={overdue ? 'was due' : 'due'} />
          </Badge>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        <b>Why it is here:</b> {[...new Set([...queuedBecause, ...priority.reasons])].join('; ')}.{line === null ? '' : ` ${line.why}`}
      </Text>
      {(hedges.length > 0 || quantities.length > 0) && (
        <Text size="xs" c="dimmed">
          {hedges.length > 0 && <>Hedged by the outlet: {hedges.map((hedge) => `“${shownText(hedge.text)}”`).join(', ')}. </>}
          {quantities.length > 0 && <>Figures: {quantities.map((quantity) => shownText(quantityWords(quantity))).join(', ')}.</>}
        </Text>
      )}
      {context.publishedAt !== null && (
        <Text size="xs" c="dimmed">
          {context.outlet === null ? 'Published' : `${shownText(context.outlet)}, published`} <PublishedTime at={context.publishedAt} />
        </Text>
      )}
    </Stack>
  );
}
