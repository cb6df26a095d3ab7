import type { ArticleReport, ReportItem } from '../../api/types.ts';

/** What an editor is to do about claims of an article. */
export const REPORT_GROUPS = ['change', 'wait', 'run', 'withdrawn', 'unchecked'] as const;
export type ReportGroup = (typeof REPORT_GROUPS)[number];

export const REPORT_GROUP_WORDS: Readonly<Record<ReportGroup, string>> = {
  change: 'Change these',
  wait: 'Wait for these',
  run: 'These may run',
  withdrawn: 'Verdict withdrawn',
  unchecked: 'Nobody checks these',
};

export function groupOfItem({ status, advice, wording }: Pick<ReportItem, 'status' | 'advice' | 'wording'>): ReportGroup {
  if (status === 'open') return 'wait';
  if (status !== 'advised') return status;
  if (advice === 'hold' || advice === 'legal') return 'wait';
  return advice === 'cut' || advice === 'correct' || wording !== null ? 'change' : 'run';
}

/** A report’s items by what is to be done about them, those first that are known to be wrong; groups without any are left out. */
export const groupsOf = (items: readonly ReportItem[]): readonly { readonly group: ReportGroup; readonly items: readonly ReportItem[] }[] =>
  REPORT_GROUPS.map((group) => ({ group, items: items.filter((item) => groupOfItem(item) === group) })).filter(
    (one) => one.items.length > 0,
  );

/** The last acknowledgement of what the report says now; undefined where nobody has seen it. */
export const seenNow = ({ acknowledged }: Pick<ArticleReport, 'acknowledged'>) => acknowledged.find(({ current }) => current);
