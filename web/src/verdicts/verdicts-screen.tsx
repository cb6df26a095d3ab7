import { Button, CloseButton, Collapse, Drawer, Group, Stack, Title } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconFilter, IconGavel } from '@tabler/icons-react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { stepThrough } from '../keyboard/step-through.ts';
import { useActions } from '../keyboard/use-actions.ts';
import { Message } from '../parts/messages/message.tsx';
import { Trouble } from '../parts/messages/trouble.tsx';
import { ExportMenu } from './export/export-menu.tsx';
import { FilterBar } from './filter/filter-bar.tsx';
import { LoadMore } from './timeline/load-more.tsx';

import { useExport } from './export/use-export.ts';
import { useVerdictSearch } from './filter/use-verdict-search.ts';
import { useVerdicts } from './timeline/use-verdicts.ts';
import { VerdictDossier } from './verdict-dossier.tsx';
import { boundsIn, isBackwards } from './filter/verdict-filter.ts';
import { TimelineSkeleton, VerdictTimeline } from './timeline/verdict-timeline.tsx';
import styles from './verdicts-screen.module.css';

const DOSSIER_TITLE = 'Verdict and what follows';

/** What the desks have ruled, newest first; beside it, the verdict that is looked at and what may follow it. */
export function VerdictsScreen(): ReactNode {
  const search = useVerdictSearch();
  const { filter, claim } = search;
  const list = useVerdicts(filter);
  const exporting = useExport(filter);
  const wide = useMediaQuery('(min-width: 75em)', true);
  const roomy = useMediaQuery('(min-width: 48em)', true);
  const [filterOpened, filterFold] = useDisclosure();
  const timeline = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLInputElement>(null);
  const group = 'Verdicts';
  const bounds = boundsIn(filter);
  const empty = list.verdicts.length === 0;
  useActions([
    {
      id: 'verdict-after',
      label: 'To the next verdict',
      group,
      keys: ['j'],
      run: () => stepThrough(timeline.current, 1, '[data-verdict]'),
    },
    {
      id: 'verdict-before',
      label: 'To the verdict before',
      group,
      keys: ['k'],
      run: () => stepThrough(timeline.current, -1, '[data-verdict]'),
    },
    { id: 'verdict-close', label: 'Close the verdict', group, keys: ['x'], enabled: claim !== undefined, run: search.close },
    { id: 'filter-clear', label: 'Show all verdicts', group, keys: ['X'], enabled: bounds > 0, run: search.clear },
    {
      id: 'filter-source',
      label: 'Find by source',
      group,
      keys: ['s'],
      run: () => {
        filterFold.open();
        // On a phone the field is unfolded first.
        requestAnimationFrame(() => source.current?.focus());
      },
    },
    { id: 'export-csv', label: 'Export as CSV', group, keys: ['e c'], enabled: !empty, run: () => exporting.start('csv') },
    { id: 'export-json', label: 'Export as JSON', group, keys: ['e j'], enabled: !empty, run: () => exporting.start('json') },
  ]);
  const dossier = claim === undefined ? null : <VerdictDossier key={claim} claimId={claim} />;
  return (
    <div className={styles['screen']} data-panes={wide && dossier !== null ? 2 : 1}>
      <Stack gap="md" className={styles['list'] ?? ''}>
        <Group justify="space-between">
          <Title order={1} size="h3">
            Verdicts
          </Title>
          <Group gap="xs">
            {!roomy && (
              <Button
                variant="default"
                leftSection={<IconFilter size={16} aria-hidden />}
                onClick={filterFold.toggle}
                aria-expanded={filterOpened}
              >
                Filter{bounds > 0 ? ` (${bounds})` : ''}
              </Button>
            )}
            <ExportMenu exporting={exporting} disabled={empty} />
          </Group>
        </Group>
        <Collapse expanded={roomy || filterOpened}>
          <FilterBar search={search} sourceField={source} />
        </Collapse>
        <Listed list={list} backwards={isBackwards(filter)} filtered={bounds > 0} onClear={search.clear}>
          <VerdictTimeline verdicts={list.verdicts} open={claim} ref={timeline} />
        </Listed>
      </Stack>
      {dossier !== null &&
        (wide ? (
          <aside className={styles['side']} aria-labelledby="verdict-aside">
            <Group justify="space-between" wrap="nowrap" p="md">
              <Title order={2} size="h5" id="verdict-aside">
                {DOSSIER_TITLE}
              </Title>
              <CloseButton aria-label="Close the verdict" onClick={search.close} size="lg" />
            </Group>
            {dossier}
          </aside>
        ) : (
          <Drawer
            opened
            onClose={search.close}
            position="right"
            size="lg"
            padding={0}
            title={DOSSIER_TITLE}
            closeButtonProps={{ 'aria-label': 'Close the verdict' }}
            classNames={{ header: styles['drawerHeader'] ?? '' }}
          >
            {dossier}
          </Drawer>
        ))}
    </div>
  );
}

interface ListedProps {
  readonly list: ReturnType<typeof useVerdicts>;
  readonly backwards: boolean;
  readonly filtered: boolean;
  readonly onClear: () => void;
  readonly children: ReactNode;
}

/** The list, or why there is none. */
function Listed({ list, backwards, filtered, onClear, children }: ListedProps): ReactNode {
  const { error, isPending, verdicts, hasNextPage, refetch } = list;
  if (backwards) {
    return (
      <Message icon={IconGavel} title="The first day is after the last">
        Set “From” to a day that is not after “To”.
      </Message>
    );
  }
  if (error !== null && verdicts.length === 0) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (isPending) return <TimelineSkeleton />;
  if (verdicts.length === 0 && !hasNextPage) {
    return filtered ? (
      <Message
        icon={IconGavel}
        title="No verdict is like that"
        actions={
          <Button variant="light" onClick={onClear}>
            Show all verdicts
          </Button>
        }
      >
        Try fewer bounds, or other days.
      </Message>
    ) : (
      <Message icon={IconGavel} title="No verdicts yet">
        Once somebody on your desks rules on a claim, its verdict stands here.
      </Message>
    );
  }
  return (
    <>
      {children}
      <LoadMore list={list} />
    </>
  );
}
