import { Anchor, Badge, Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Correction } from '../../api/types.ts';
import { FindingBadge } from '../../parts/badges/finding-badge.tsx';
import { TimeText } from '../../parts/times/time-text.tsx';
import { claimWords } from '../../parts/words/words.ts';
import { shownText } from '../../work/article/shown-text.ts';
import { ClaimRow } from '../rows/claim-row.tsx';
import { nowWords, OUTCOME_WORDS } from './correction-words.ts';

interface CorrectionRowProps {
  readonly desk: string;
  readonly correction: Correction;
  readonly onClose: () => void;
}

/** A claim whose article was out before the desk advised to cut or correct it. */
export function CorrectionRow({ desk, correction, onClose }: CorrectionRowProps): ReactNode {
  const { claim, article, headline, publishedAt, text, denies, finding, raisedAt, closed } = correction;
  return (
    <ClaimRow
      desk={desk}
      id={claim}
      text={claimWords(text, denies)}
      about={
        <>
          <Group gap={6} my={2}>
            {finding !== null && <FindingBadge finding={finding} denies={denies} />}
            <Badge color="gray">{nowWords(correction)}</Badge>
          </Group>
          <Anchor component={Link} to={`/articles/${article}`} inherit c="inherit" underline="always" dir="auto">
            {headline === null ? 'its article' : shownText(headline)}
          </Anchor>
          {publishedAt !== null && (
            <>
              , published <TimeText at={publishedAt} />
            </>
          )}
          {' · '}
          <TimeText at={raisedAt} lead="raised" />
          {closed !== null && (
            <div style={{ overflowWrap: 'anywhere' }} dir="auto">
              <b>{OUTCOME_WORDS[closed.outcome]}</b>, says {closed.by} <TimeText at={closed.at} />: {shownText(closed.reason)}
            </div>
          )}
        </>
      }
      actions={
        closed === null && (
          <Button variant="default" size="compact-sm" h={32} onClick={onClose}>
            Close …
          </Button>
        )
      }
    />
  );
}
