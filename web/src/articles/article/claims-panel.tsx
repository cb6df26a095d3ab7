import { Chip, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Claim } from '../../api/types.ts';
import { count } from '../../parts/words/words.ts';
import { CLAIM_GROUPS, claimsIn, GROUP_WORDS, groupSizes } from './claim-groups.ts';
import type { ClaimGroup } from './claim-groups.ts';
import { ClaimRow } from './claim-row.tsx';

interface ClaimsPanelProps {
  readonly claims: readonly Claim[];
  /** How many the article has, those of other desks among them. */
  readonly found: number;
  readonly current: string | undefined;
  readonly show: ClaimGroup | undefined;
  readonly onShow: (group: ClaimGroup | undefined) => void;
  readonly onGo: (claim: Claim) => void;
}

const ALL = 'all';
/** The API tells of no more of an article’s claims. */
const MOST_LISTED = 400;

/** The article’s claims in the order of its text, and how each stands. */
export function ClaimsPanel({ claims, found, current, show, onShow, onGo }: ClaimsPanelProps): ReactNode {
  const viewport = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current !== undefined) {
      viewport.current?.querySelector(`[data-claim="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [current]);
  // Always the same function, so that of hundreds of rows only those are drawn anew that change.
  const newest = useRef(onGo);
  useLayoutEffect(() => {
    newest.current = onGo;
  });
  const goTo = useCallback((claim: Claim) => newest.current(claim), []);
  const listed = claimsIn(claims, show);
  const elsewhere = found - claims.length;
  return (
    <Stack gap={0} h="100%" component="section" aria-label="Claims of this article">
      <Chip.Group value={show ?? ALL} onChange={(value) => onShow(CLAIM_GROUPS.find((group) => group === value))}>
        <Group gap={6} p="sm" role="radiogroup" aria-label="Which claims are listed">
          <Chip size="xs" value={ALL}>
            All {claims.length}
          </Chip>
          {groupSizes(claims).map(({ group, size }) => (
            <Chip key={group} size="xs" value={group}>
              {GROUP_WORDS[group]} {size}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <ScrollArea flex={1} mih={0} viewportRef={viewport} type="auto">
        {listed.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} current={claim.id === current} onGo={goTo} />
        ))}
        {listed.length === 0 && (
          <Text size="sm" c="dimmed" p="md">
            {claims.length === 0 ? 'No claim of this article is with your desks.' : 'No claim of this article is there.'}
          </Text>
        )}
        {elsewhere > 0 && (
          <Text size="xs" c="dimmed" p="md">
            {count(elsewhere, 'more claim is', 'more claims are')} with desks that you do not belong to
            {found > MOST_LISTED ? `, or beyond the first ${MOST_LISTED} of the article.` : '.'}
          </Text>
        )}
      </ScrollArea>
    </Stack>
  );
}
