import { ActionIcon, Button, Tabs, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconSearch, IconVolumeOff, IconX } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import type { Desk } from '../api/types.ts';
import { Keys } from '../keyboard/keys.tsx';
import { VIEWS } from './lists/views.ts';
import type { View } from './lists/views.ts';
import styles from './triage-screen.module.css';

interface TriageTopProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly standing: Desk | undefined;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Out of the search, back into the list. */
  readonly onToList: () => void;
  readonly muted: number;
  readonly onShowMutes: () => void;
}

/** Which part of the desk is looked at, the search in it, and what is muted. */
export function TriageTop({ view, onView, standing, words, onWords, search, onToList, muted, onShowMutes }: TriageTopProps): ReactNode {
  return (
    <div className={styles['top']}>
      <VisuallyHidden component="h1">Triage: {standing?.name ?? 'the desk'}</VisuallyHidden>
      <Tabs
        value={view.id}
        onChange={(id) => {
          const chosen = VIEWS.find((one) => one.id === id);
          if (chosen !== undefined) onView(chosen);
        }}
        variant="default"
        className={styles['tabs'] ?? ''}
      >
        <Tabs.List className={styles['tab-list'] ?? ''} aria-label="Which claims">
          {VIEWS.map(({ id, label }) => (
            <Tabs.Tab key={id} value={id} className={styles['tab'] ?? ''} rightSection={<Count of={countOf(id, standing)} />}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <div className={styles['tools']}>
        <TextInput
          ref={search}
          size="xs"
          aria-label="Search in this list"
          placeholder="Words, source, headline"
          value={words}
          onChange={({ currentTarget }) => onWords(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onWords('');
            if (event.key === 'Escape' || event.key === 'Enter' || event.key === 'ArrowDown') {
              event.preventDefault();
              onToList();
            }
          }}
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={
            words === '' ? (
              <span className={styles['key']} aria-hidden>
                <Keys binding="f" />
              </span>
            ) : (
              <ActionIcon variant="subtle" color="gray" size="sm" aria-label="Search no more" onClick={() => onWords('')}>
                <IconX size={14} />
              </ActionIcon>
            )
          }
          className={styles['search'] ?? ''}
        />
        <Button size="compact-sm" h={32} variant="default" leftSection={<IconVolumeOff size={15} aria-hidden />} onClick={onShowMutes}>
          Muted {muted}
        </Button>
      </div>
    </div>
  );
}

function Count({ of }: { readonly of: number | undefined }): ReactNode {
  return of === undefined || of === 0 ? null : (
    <Text span size="xs" c="dimmed">
      {of.toLocaleString('en-GB')}
    </Text>
  );
}

function countOf(view: View['id'], standing: Desk | undefined): number | undefined {
  if (view === 'line') return standing === undefined ? undefined : standing.waiting + standing.below;
  return view === 'held' || view === 'parked' ? standing?.[view] : undefined;
}
