import { Badge, Button, Group, ScrollArea, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Claim, Me } from '../../api/types.ts';
import { Keys } from '../../keyboard/keys.tsx';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { ClaimCard } from './claim-card.tsx';
import styles from './docket-pane.module.css';
import type { EyesStage } from '../../parts/eyes-stages.ts';
import { useDocket } from './use-docket.ts';

interface DocketPaneProps {
  readonly desk: string;
  /** Undefined until it is known who one is. */
  readonly me: Me | undefined;
  readonly shown: string | undefined;
  /** Whether there is nothing that the person may take. */
  readonly looksOnly: boolean;
  readonly onShow: (claim: Claim) => void;
  readonly onNext: () => void;
  /** Takes the most urgent claim that waits so. */
  readonly onEyes: (stage: EyesStage) => void;
  readonly taking: boolean;
}

/** The desk’s docket in order: what one holds, what waits, what others hold, what is parked. */
export function DocketPane({ desk, me, shown, looksOnly, onShow, onNext, onEyes, taking }: DocketPaneProps): ReactNode {
  const { rows, error, refetch, isPending, loadMore } = useDocket(desk, me);
  const viewport = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: useCallback(() => viewport.current, []),
    estimateSize: useCallback((place: number) => (rows[place]?.kind === 'heading' ? 36 : 104), [rows]),
    getItemKey: useCallback((place: number) => rows[place]?.key ?? place, [rows]),
    overscan: 6,
  });
  const items = list.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastShown >= rows.length - 5) loadMore();
  }, [lastShown, rows.length, loadMore]);

  return (
    <Stack gap={0} h="100%" component="section" aria-label="Docket">
      <Group p="sm" justify="space-between" wrap="nowrap" className={styles['top'] ?? ''}>
        <Title order={2} size="h5">
          Docket
        </Title>
        {!looksOnly && (
          <Button
            size="compact-md"
            onClick={onNext}
            loading={taking}
            leftSection={<IconPlayerPlay size={14} aria-hidden />}
            rightSection={<Keys binding="n" />}
          >
            Next
          </Button>
        )}
      </Group>
      {error !== null && <Trouble error={error} onRetry={refetch} />}
      {isPending && <Skeletons />}
      <ScrollArea viewportRef={viewport} className={styles['list'] ?? ''} type="auto">
        <div style={{ height: list.getTotalSize(), position: 'relative' }}>
          {items.map(({ index, key, start }) => {
            const row = rows[index];
            return (
              <div
                key={key}
                ref={list.measureElement}
                data-index={index}
                className={styles['row']}
                style={{ transform: `translateY(${start}px)` }}
              >
                {row?.kind === 'heading' && (
                  <Group gap="xs" px="sm" pt="sm" pb={4}>
                    <Text size="xs" fw={650} tt="uppercase" c="dimmed" component="h3" m={0}>
                      {row.label}
                    </Text>
                    {row.count !== undefined && (
                      <Badge size="xs" color="gray">
                        {row.count}
                      </Badge>
                    )}
                    {row.eyes !== undefined && <EyesButton stage={row.eyes} onEyes={onEyes} disabled={taking} />}
                  </Group>
                )}
                {row?.kind === 'claim' && <ClaimCard claim={row.claim} current={row.claim.id === shown} onShow={onShow} />}
                {row?.kind === 'nothing' && (
                  <Text size="sm" c="dimmed" px="sm" py={4}>
                    {row.label}
                  </Text>
                )}
              </div>
            );
          })}
        </div>
      </ScrollArea>
    </Stack>
  );
}

interface EyesButtonProps {
  readonly stage: EyesStage;
  readonly onEyes: (stage: EyesStage) => void;
  readonly disabled: boolean;
}

const EYES_BUTTONS: Readonly<Record<EyesStage, string>> = { 'sign-off': 'Sign off', second: 'Review', adjudication: 'Adjudicate' };

function EyesButton({ stage, onEyes, disabled }: EyesButtonProps): ReactNode {
  return (
    <Button size="compact-xs" ml="auto" disabled={disabled} onClick={() => onEyes(stage)}>
      {EYES_BUTTONS[stage]}
    </Button>
  );
}

function Skeletons(): ReactNode {
  return (
    <Stack p="sm" gap="sm" aria-hidden>
      {[1, 2, 3, 4, 5].map((line) => (
        <Skeleton key={line} h={88} radius="md" />
      ))}
    </Stack>
  );
}
