import { Badge, Code, Paper, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { History } from '../../api/types.ts';
import { TimeText } from '../../parts/times/time-text.tsx';
import styles from '../lead-screen.module.css';
import { factsInWords } from './claim-id-in.ts';

interface ChainEventsProps {
  readonly events: History['items'];
  readonly faults: History['faults'];
}

/** A claim’s events, first to last, as the audit has them. */
export function ChainEvents({ events, faults }: ChainEventsProps): ReactNode {
  const bad = new Set(faults.map(({ seq }) => seq));
  return (
    <Paper withBorder className={styles['card'] ?? ''}>
      <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': 'Events' } }}>
        <Table verticalSpacing={6} horizontalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={48}>No.</Table.Th>
              <Table.Th>What</Table.Th>
              <Table.Th>By</Table.Th>
              <Table.Th>When</Table.Th>
              <Table.Th>Facts</Table.Th>
              <Table.Th>Hash</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {events.map(({ seq, type, actor, actorName, at, facts, hash }) => (
              <Table.Tr key={`${seq}${hash}`}>
                <Table.Td>{seq}</Table.Td>
                <Table.Td>
                  {type.replaceAll('-', ' ')} {bad.has(seq) && <Badge color="red">faulty</Badge>}
                </Table.Td>
                <Table.Td>{actorName ?? (actor === 'system' ? 'the system' : 'somebody who left')}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  <TimeText at={at} />
                </Table.Td>
                <Table.Td>
                  <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                    {factsInWords(facts)}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Code title={hash}>{hash.slice(0, 10)}</Code>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
