import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DeskStats } from '../../api/types.ts';
import { amount, coefficient, duration, percent } from '../amounts.ts';
import { sumOf } from './desk-days.ts';
import { Tile, Tiles } from '../layout/tile.tsx';

/** How a desk stands now, and what it did in all days of the period together. */
export function DeskFigures({ stats: { now, total } }: { readonly stats: DeskStats }): ReactNode {
  const { timeToVerdict, agreement, finder } = total;
  return (
    <Stack gap="md">
      <Title order={2} size="h5">
        Now
      </Title>
      <Tiles label="How the desk stands now">
        <Tile label="Above the line" value={amount(now.waiting)} />
        <Tile label="Below the line" value={amount(now.below)} />
        <Tile label="Held" value={amount(now.held)} />
        <Tile label="Parked" value={amount(now.parked)} />
        <Tile
          label="For other eyes"
          value={amount(now.second + now.signOff + now.adjudication)}
          note="second review, sign-off, adjudication"
        />
        <Tile label="Overdue" value={amount(now.overdue)} />
        <Tile label="Oldest waits for" value={now.waiting === 0 ? '–' : duration(now.oldestWaitingSeconds)} />
      </Tiles>
      <Title order={2} size="h5">
        In this period
      </Title>
      <Tiles label="What the desk did in this period">
        <Tile label="Came in" value={amount(total.enlisted)} />
        <Tile label="Verdicts" value={amount(total.decided)} />
        <Tile label="Dismissed" value={amount(sumOf(total.dismissals))} note={`${amount(total.lapsed)} lapsed`} />
        <Tile
          label="Time to verdict"
          value={duration(timeToVerdict.medianSeconds)}
          note={`median of ${amount(timeToVerdict.timed)}; nine in ten in ${duration(timeToVerdict.p90Seconds)}`}
        />
        <Tile
          label="Agreement (kappa)"
          value={coefficient(agreement.kappa)}
          note={
            agreement.pairs === 0 ? 'no pair of blind reviews' : `${amount(agreement.agreed)} of ${amount(agreement.pairs)} pairs agreed`
          }
        />
        <Tile
          label="Finder’s precision"
          value={percent(finder.precision)}
          note={`${amount(finder.mistakes)} of ${amount(finder.right + finder.mistakes)} judged were its mistakes`}
        />
        <Tile
          label="Finder’s recall"
          value={percent(finder.recall)}
          note={finder.missed === 0 ? 'nobody has added a claim that it missed' : `${amount(finder.missed)} missed, added by people`}
        />
      </Tiles>
    </Stack>
  );
}
