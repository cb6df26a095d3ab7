import { Anchor, Button, Group, Select, Skeleton, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { SourceRecord } from '../../../api/schema.d.ts';
import { FindingBadge } from '../../../parts/badges/finding-badge.tsx';
import { TimeText } from '../../../parts/times/time-text.tsx';
import { Trouble } from '../../../parts/messages/trouble.tsx';
import { claimWords, stateWords } from '../../../parts/words/words.ts';
import { shownText } from '../../article/shown-text.ts';
import { sourceQuery } from './queries.ts';

interface SourceClaimsProps {
  readonly source: SourceRecord;
  /** The claim in hand, which is left out. */
  readonly but: string;
}

/** What else the source claimed, under one of its names at a time, newest first, and what became of it. */
export function SourceClaims({ source, but }: SourceClaimsProps): ReactNode {
  const [name, setName] = useState(source.id);
  return (
    <>
      {source.names.length > 0 && (
        <Select
          label="What it claimed as"
          allowDeselect={false}
          value={name}
          data={[source, ...source.names].map((one) => ({ value: one.id, label: shownText(one.name) }))}
          onChange={(value) => setName(value ?? source.id)}
        />
      )}
      <ClaimsAs sourceId={source.id} name={name} but={but} />
    </>
  );
}

interface ClaimsAsProps {
  readonly sourceId: string;
  readonly name: string;
  readonly but: string;
}

function ClaimsAs({ sourceId, name, but }: ClaimsAsProps): ReactNode {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(sourceQuery(sourceId, name));
  if (error !== null) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton h={96} aria-label="Reading what it claimed" />;
  const claims = data.pages.flatMap(({ items }) => items).filter(({ id }) => id !== but);
  if (claims.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Nothing else that your desks have seen.
      </Text>
    );
  }
  return (
    <>
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="What it claimed">
        {claims.map(({ id, desk, text, attribution: { denies }, state, standing, foundAt }) => (
          <li key={id}>
            <Anchor component={Link} to={`/desks/${desk}/work/${id}`} size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {shownText(claimWords(text, denies))}
            </Anchor>
            <Group gap={6}>
              {standing !== null && <FindingBadge finding={standing.finding} denies={denies} />}
              <Text size="xs" c="dimmed">
                {standing === null ? `${stateWords(state)} · ` : ''}
                <TimeText at={foundAt} />
              </Text>
            </Group>
          </li>
        ))}
      </Stack>
      {hasNextPage && (
        <Group>
          <Button size="compact-md" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show more
          </Button>
        </Group>
      )}
    </>
  );
}
