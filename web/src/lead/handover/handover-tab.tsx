import { Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconCoffee } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Message } from '../../parts/messages/message.tsx';
import { TimeText } from '../../parts/times/time-text.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { useNow } from '../../parts/times/use-now.ts';
import { shownText } from '../../work/article/shown-text.ts';
import styles from '../lead-screen.module.css';
import { ClaimRow, Rows } from '../rows/claim-row.tsx';
import { useClaimRows } from '../rows/use-claim-rows.ts';
import { handoverSections } from './handover-rows.ts';
import { HandoverWords } from './handover-words.tsx';
import { useHandover } from './use-handover.ts';

/** From one shift to the next: a few words, and what is held, parked, begun and noted. */
export function HandoverTab({ desk }: { readonly desk: string }): ReactNode {
  const { data, error, refetch } = useHandover(desk);
  const now = useNow();
  const sections = data === undefined ? [] : handoverSections(data, now);
  const { around } = useClaimRows(
    desk,
    sections.flatMap(({ rows }) => rows),
  );
  if (data === undefined) {
    return error === null ? <Skeleton h={320} aria-hidden /> : <Trouble error={error} onRetry={() => void refetch()} />;
  }
  return (
    <div className={styles['halves']} {...around}>
      <HandoverWords desk={desk} last={data.handover} />
      <Stack gap="md">
        {sections.length === 0 && (
          <Message icon={IconCoffee} title="Nothing to take over">
            Nothing is held, parked or begun, and nobody wrote a note.
          </Message>
        )}
        {sections.map(({ label, rows }) => (
          <Paper key={label} withBorder component="section" aria-label={label} className={styles['card'] ?? ''}>
            <Group px={14} py={8} gap="xs" className={styles['head'] ?? ''}>
              <Title order={2} size="h6">
                {label}
              </Title>
              <Text size="xs" c="dimmed">
                {rows.length}
                {label === 'Notes' && (
                  <>
                    , since <TimeText at={data.since} />
                  </>
                )}
              </Text>
            </Group>
            <Rows label={label}>
              {rows.map(({ key, id, text, about, at, said }) => (
                <ClaimRow
                  key={key}
                  desk={desk}
                  id={id}
                  text={text}
                  about={
                    <>
                      <TimeText at={at} lead={about} />
                      {said !== null && (
                        <Text
                          size="sm"
                          c="var(--mantine-color-text)"
                          dir="auto"
                          style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}
                        >
                          {shownText(said)}
                        </Text>
                      )}
                    </>
                  }
                />
              ))}
            </Rows>
          </Paper>
        ))}
      </Stack>
    </div>
  );
}
