import { PERIODS } from './period.ts';
import type { Period } from './period.ts';

/** What the screen’s address says: whose figures, over how long, and whether as charts or as tables. */
export interface FiguresSearch {
  /** Left out: the desk one is at. */
  readonly desk?: string;
  /** In days; left out: a week. */
  readonly days?: Period;
  /** Left out: as charts. */
  readonly view?: 'tables';
}

export const DEFAULT_PERIOD: Period = 7;

/** Reads an address’s search parameters; what cannot be read is left out. */
export function readFiguresSearch(search: Readonly<Record<string, unknown>>): FiguresSearch {
  const { desk } = search;
  const days = PERIODS.find((period) => period === Number(search['days']));
  return {
    ...(typeof desk === 'string' && desk !== '' ? { desk } : {}),
    ...(days === undefined || days === DEFAULT_PERIOD ? {} : { days }),
    ...(search['view'] === 'tables' ? { view: 'tables' } : {}),
  };
}
