import { Badge, Checkbox, Text } from '@mantine/core';
import { memo } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import type { Claim } from '../../api/types.ts';
import { PriorityMark } from '../../parts/badges/priority-mark.tsx';
import { claimWords, sourceName } from '../../parts/words/words.ts';
import { ClaimContext } from '../context/claim-context.tsx';
import { shownText } from '../../work/article/shown-text.ts';
import { chipsOf } from './chips.ts';
import type { RowHands } from './row-hands.ts';
import styles from './rows.module.css';
import { Standing, Whose } from './standing.tsx';

interface ClaimRowProps {
  readonly rowKey: string;
  /** Its number in the list, from 1. */
  readonly number: number;
  readonly claim: Claim;
  readonly current: boolean;
  readonly selected: boolean;
  /** What surrounds the claim is shown in the row. */
  readonly opened: boolean;
  readonly hands: RowHands;
}

/** A claim to be sorted: how urgent, who says it, what, when it is due, who has it, and why it stands where it stands. */
export const ClaimRow = memo(function ClaimRow({ rowKey, number, claim, current, selected, opened, hands }: ClaimRowProps): ReactNode {
  const words = claimWords(claim.text, claim.attribution.denies);
  return (
    // The keys of the list are listened for by the page, wherever in it one is.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      aria-rowindex={number}
      aria-selected={selected}
      aria-current={current}
      data-key={rowKey}
      {...(current ? { 'data-cursor': '' } : {})}
      tabIndex={current ? 0 : -1}
      className={styles['row']}
      onClick={(event: MouseEvent) => hands.onPress(rowKey, claim, event)}
    >
      <div role="gridcell" className={styles['check']} data-check>
        <Checkbox
          size="sm"
          checked={selected}
          tabIndex={current ? 0 : -1}
          aria-label={`Select: ${words.slice(0, 80)}`}
          onClick={(event) => {
            event.stopPropagation();
            hands.onCheck(rowKey, [claim], event.shiftKey);
          }}
          onChange={() => undefined}
        />
      </div>
      <div role="gridcell">
        <PriorityMark priority={claim.priority} />
      </div>
      <div role="gridcell" style={{ minInlineSize: 0 }}>
        <div className={styles['head']}>
          <Text size="xs" fw={600} className={styles['source'] ?? ''} dir="auto">
            {shownText(sourceName(claim))}
          </Text>
          {chipsOf(claim).map((chip) => (
            <Badge key={chip} size="xs" color="gray">
              {chip}
            </Badge>
          ))}
          <Text size="xs" c="dimmed" className={styles['whose'] ?? ''} component="div">
            <Whose claim={claim} />
          </Text>
        </div>
        <Text size="sm" dir="auto" className={styles['text'] ?? ''} {...(opened ? {} : { lineClamp: 2 })}>
          {shownText(words)}
        </Text>
        <Text size="xs" c="dimmed" mt={2} component="div" {...(opened ? {} : { truncate: true })}>
          <Standing claim={claim} />
        </Text>
        {opened && <ClaimContext claim={claim} />}
      </div>
    </div>
  );
});
