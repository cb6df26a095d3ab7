import { Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Person } from '../../api/types.ts';
import { TimeText } from '../../parts/times/time-text.tsx';
import type { Handing } from '../hand-over/hand-over-dialog.tsx';
import { ClaimRow, Rows } from '../rows/claim-row.tsx';
import { STAGE_WORDS } from '../rows/stage-words.ts';
import styles from '../lead-screen.module.css';
import { handsInWords, inHandsOf, untilWords } from './in-hand.ts';
import type { HandHeld, Hands } from './in-hand.ts';

interface PersonHandsProps {
  readonly desk: string;
  readonly hands: Hands;
  readonly onHandOver: (handing: Handing) => void;
  readonly onRelease: (person: Person) => void;
}

/** One person of the desk, and every claim that they have. */
export function PersonHands({ desk, hands, onHandOver, onRelease }: PersonHandsProps): ReactNode {
  const { person, member } = hands;
  return (
    <Paper withBorder component="section" aria-label={person.name} className={styles['card'] ?? ''}>
      <Group justify="space-between" px={14} py={8} className={styles['head'] ?? ''} gap="xs">
        <Group gap="xs" miw={0}>
          <Title order={2} size="h6" style={{ overflowWrap: 'anywhere' }}>
            {person.name}
          </Title>
          {!member && <Badge color="gray">left the desk</Badge>}
          <Text size="xs" c="dimmed">
            {handsInWords(hands)}
          </Text>
        </Group>
        <Button variant="default" size="compact-sm" h={32} onClick={() => onRelease(person)}>
          Release all
        </Button>
      </Group>
      <Rows label={`Claims with ${person.name}`}>
        {inHandsOf(hands).map((claim) => (
          <ClaimRow
            key={claim.id}
            desk={desk}
            id={claim.id}
            text={claim.text}
            about={<About claim={claim} />}
            actions={
              <Button
                variant="default"
                size="compact-sm"
                h={32}
                onClick={() => onHandOver({ id: claim.id, text: claim.text, from: member ? person : undefined })}
              >
                Hand over
              </Button>
            }
          />
        ))}
      </Rows>
    </Paper>
  );
}

function About({ claim }: { readonly claim: HandHeld }): ReactNode {
  const { stage, dueBy, overdue, expired, until } = claim;
  const words = STAGE_WORDS[stage];
  return (
    <>
      {words === null ? '' : `${words} · `}
      <TimeText at={until} lead={untilWords(claim)} {...(expired ? { fw: 600 } : {})} />
      {dueBy !== null && (
        <>
          {' · '}
          <TimeText at={dueBy} lead={overdue ? 'was due' : 'due'} {...(overdue ? { c: 'var(--mantine-color-error)', fw: 600 } : {})} />
        </>
      )}
    </>
  );
}
