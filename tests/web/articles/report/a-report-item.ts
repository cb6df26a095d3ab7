import type { ReportItem } from '../../../../web/src/api/types.ts';

/** An item on a claim that is still being checked, but for what is given. */
export const item = (given: Partial<ReportItem> = {}): ReportItem => ({
  claim: 'a.01',
  revision: 1,
  text: 'three bridges had been closed',
  spans: [[120, 149]],
  source: 'Ilse Tarn',
  denies: false,
  status: 'open',
  finding: null,
  advice: null,
  wording: null,
  unchecked: null,
  ...given,
});
