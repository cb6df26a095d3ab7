import type { ListState } from '../../desks/claims-list.ts';

/** A part of the desk to look at. */
export interface View {
  readonly id: 'line' | 'assigned' | 'held' | 'parked' | 'lapsed' | 'dismissed';
  readonly label: string;
  readonly lists: readonly ListState[];
}

/** By the line first: that is where claims are sorted. */
export const LINE_VIEW: View = { id: 'line', label: 'By the line', lists: ['waiting', 'below'] };

export const VIEWS: readonly View[] = [
  LINE_VIEW,
  { id: 'assigned', label: 'Assigned', lists: ['assigned'] },
  { id: 'held', label: 'Held', lists: ['held'] },
  { id: 'parked', label: 'Parked', lists: ['parked'] },
  { id: 'lapsed', label: 'Lapsed', lists: ['lapsed'] },
  { id: 'dismissed', label: 'Dismissed', lists: ['dismissed'] },
];

/** What an empty list means, and what to do. */
export const NOTHING_WORDS: Partial<Readonly<Record<ListState, string>>> = {
  waiting: 'Nothing waits above the line. Promote what is worth checking from below it.',
  below: 'Nothing is below the line.',
  assigned: 'Nothing is assigned. Press a on a claim to give it to somebody.',
  held: 'Nobody holds a claim now.',
  parked: 'Nothing is parked.',
  lapsed: 'Nothing has lapsed. What stays below the line for three days or so comes here, and can be promoted.',
  dismissed: 'Nothing is dismissed. What is dismissed comes here, and can be restored.',
};
