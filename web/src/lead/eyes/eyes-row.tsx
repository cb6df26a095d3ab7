import { Badge, Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Claim } from '../../api/types.ts';
import { TimeText } from '../../parts/times/time-text.tsx';
import { ClaimRow } from '../rows/claim-row.tsx';
import { EYES_STAGES } from '../../parts/eyes-stages.ts';
import { EYES_WORDS, ruledBy, since } from './waiting-eyes.ts';

interface EyesRowProps {
  readonly desk: string;
  readonly claim: Claim;
  readonly open: boolean;
  readonly onHandOver: () => void;
}

/** A claim that waits for other eyes: for which, since when, who ruled. */
export function EyesRow({ desk, claim, open, onHandOver }: EyesRowProps): ReactNode {
  const { id, text, dueBy, overdue, assignedTo } = claim;
  const stage = EYES_STAGES.find((one) => one === claim.stage);
  return (
    <ClaimRow
      desk={desk}
      id={id}
      text={text}
      opensIn="eyes"
      open={open}
      about={
        <Group gap={6} component="span">
          {stage !== undefined && (
            <Badge size="sm" color="gray">
              {EYES_WORDS[stage]}
            </Badge>
          )}
          <span>
            {ruledBy(claim)} · <TimeText at={since(claim)} lead="on the docket since" />
            {dueBy !== null && (
              <>
                {' · '}
                <TimeText
                  at={dueBy}
                  lead={overdue ? 'was due' : 'due'}
                  {...(overdue ? { c: 'var(--mantine-color-error)', fw: 600 } : {})}
                />
              </>
            )}
            {assignedTo === null ? '' : ` · for ${assignedTo.name}`}
          </span>
        </Group>
      }
      actions={
        <Button variant="default" size="compact-sm" h={32} onClick={onHandOver}>
          Hand over
        </Button>
      }
    />
  );
}
