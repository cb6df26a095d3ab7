import type { ReactNode } from 'react';
import type { DeskStats } from '../../api/types.ts';
import { amount, coefficient, duration, percent } from '../amounts.ts';
import { sumOf } from './desk-days.ts';
import { FigureCard } from '../layout/figure-card.tsx';
import { FigureTable } from '../layout/figure-table.tsx';

interface DesksSideBySideProps {
  readonly desks: readonly DeskStats[];
  readonly onDesk: (desk: string) => void;
}

/** All of a person’s desks in the period, one a row. */
export function DesksSideBySide({ desks, onDesk }: DesksSideBySideProps): ReactNode {
  return (
    <FigureCard title="Your desks side by side" means="How each stands now, and what it did in this period.">
      <FigureTable
        caption="Desks side by side"
        heading="Desk"
        rows={desks}
        nameOf={({ name }) => name}
        onChoose={({ desk }) => onDesk(desk)}
        keyOf={({ desk }) => desk}
        columns={[
          { heading: 'Above the line', cell: ({ now }) => amount(now.waiting) },
          { heading: 'Overdue', cell: ({ now }) => amount(now.overdue) },
          { heading: 'Came in', cell: ({ total }) => amount(total.enlisted) },
          { heading: 'Verdicts', cell: ({ total }) => amount(total.decided) },
          { heading: 'Dismissed', cell: ({ total }) => amount(sumOf(total.dismissals)) },
          { heading: 'Time to verdict', cell: ({ total }) => duration(total.timeToVerdict.medianSeconds) },
          { heading: 'Kappa', cell: ({ total }) => coefficient(total.agreement.kappa) },
          { heading: 'Finder’s precision', cell: ({ total }) => percent(total.finder.precision) },
          { heading: 'Finder’s recall', cell: ({ total }) => percent(total.finder.recall) },
        ]}
      />
    </FigureCard>
  );
}
