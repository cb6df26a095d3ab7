import { SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DeskStats } from '../../api/types.ts';
import { DISMISS_WORDS, FINDING_WORDS, PARK_WORDS, SKIP_WORDS } from '../../parts/words/words.ts';
import { FigureCard } from '../layout/figure-card.tsx';
import { ShareList } from '../layout/share-list.tsx';
import { sharesOf } from './desk-days.ts';

/** What a desk found in a period, and why it dismissed, skipped and parked. */
export function Reasons({ total }: Pick<DeskStats, 'total'>): ReactNode {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <FigureCard title="Dismissals" means="By reason; those taken back are left out.">
        <ShareList label="Dismissals by reason" shares={sharesOf(total.dismissals, DISMISS_WORDS)} nothing="Nothing was dismissed." />
      </FigureCard>
      <FigureCard title="Findings" means="Verdicts by what was found.">
        <ShareList label="Verdicts by finding" shares={sharesOf(total.findings, FINDING_WORDS)} nothing="Nothing was ruled on." />
      </FigureCard>
      <FigureCard title="Skips" means="Claims given back, by reason.">
        <ShareList label="Skips by reason" shares={sharesOf(total.skips, SKIP_WORDS)} nothing="Nobody skipped a claim." />
      </FigureCard>
      <FigureCard title="Parkings" means="What claims were set aside for.">
        <ShareList label="Parkings by reason" shares={sharesOf(total.parkings, PARK_WORDS)} nothing="Nothing was parked." />
      </FigureCard>
    </SimpleGrid>
  );
}
