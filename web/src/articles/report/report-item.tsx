import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Claim, Correction, ReportItem } from '../../api/types.ts';
import { useMe } from '../../desks/queries.ts';
import { mayLead } from '../../desks/roles.ts';
import { CloseCorrection } from '../../lead/corrections/close-correction.tsx';
import { OUTCOME_WORDS } from '../../lead/corrections/correction-words.ts';
import { FindingBadge } from '../../parts/badges/finding-badge.tsx';
import { TimeText } from '../../parts/times/time-text.tsx';
import { ADVICE_WORDS, claimWords } from '../../parts/words/words.ts';
import { shownText } from '../../work/article/shown-text.ts';
import styles from './report.module.css';
import { standingInWords } from './report-words.ts';

interface ReportItemRowProps {
  readonly item: ReportItem;
  /** Undefined for a claim of a desk that the person does not belong to. */
  readonly claim: Claim | undefined;
  readonly correction: Correction | undefined;
  readonly onGo: (claim: Claim) => void;
}

/** What the desk says of one claim: finding, advice, suggested wording. */
export function ReportItemRow({ item, claim, correction, onGo }: ReportItemRowProps): ReactNode {
  const { source, denies, finding, advice, wording } = item;
  const text = claimWords(item.text, denies);
  const { data: me } = useMe();
  const [closes, closing] = useDisclosure();
  return (
    <li className={styles['item']}>
      <Text size="sm" dir="auto" className={styles['words'] ?? ''}>
        {claim === undefined ? (
          shownText(text)
        ) : (
          <Anchor
            component={Link}
            to={`/desks/${claim.desk}/work/${claim.id}`}
            inherit
            c="inherit"
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onGo(claim);
            }}
          >
            {shownText(text)}
          </Anchor>
        )}
        {source !== null && (
          <Text span size="xs" c="dimmed">
            {' '}
            {shownText(source)}
          </Text>
        )}
      </Text>
      <Group gap={6} mt={4}>
        {finding === null || advice === null ? (
          <Badge color="gray">{standingInWords(item)}</Badge>
        ) : (
          <>
            <FindingBadge finding={finding} denies={denies} />
            <Badge color="ink">{ADVICE_WORDS[advice]}</Badge>
          </>
        )}
        {correction !== undefined && correction.closed === null && <Badge color="red">Correction needed?</Badge>}
        {correction?.closed != null && <Badge color="gray">{OUTCOME_WORDS[correction.closed.outcome]}</Badge>}
      </Group>
      {wording !== null && (
        <Text size="sm" mt={4} className={styles['wording'] ?? ''} dir="auto">
          {shownText(wording)}
        </Text>
      )}
      {correction !== undefined && correction.closed === null && claim !== undefined && me !== undefined && mayLead(me.role) && (
        <>
          <Button size="compact-sm" h={32} mt={6} variant="light" onClick={closing.open}>
            Say what became of it
          </Button>
          <CloseCorrection desk={claim.desk} correction={closes ? correction : undefined} onClose={closing.close} />
        </>
      )}
      {correction?.closed != null && (
        <Text size="xs" c="dimmed" mt={4} className={styles['words'] ?? ''}>
          {correction.closed.by}, <TimeText at={correction.closed.at} />: {shownText(correction.closed.reason)}
        </Text>
      )}
    </li>
  );
}
