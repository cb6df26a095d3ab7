import { percent } from '../extraction/figures.ts';
import type { Cell } from '../extraction/table.ts';
import { table } from '../extraction/table.ts';
import { ASPECTS } from './aspects.ts';
import type { Tally } from './tally.ts';
import { ratesOf } from './tally.ts';

const HEAD = ['domain', 'articles', 'claims', 'precision', 'recall', 'F1', ...ASPECTS, 'queued: precision', 'recall', 'F1', 'lead of 5'];

/** A tally a line, as a Markdown table. */
export function scoreTable(tallies: readonly (readonly [domain: string, tally: Tally])[]): string {
  return table(
    HEAD,
    1,
    tallies.map(([domain, tally]): Cell[] => {
      const contents = ratesOf(tally.contents);
      const queued = ratesOf(tally.queued);
      return [
        domain,
        String(tally.articles),
        String(tally.contents.marked),
        contents.precision,
        contents.recall,
        contents.f1,
        ...ASPECTS.map((aspect) => percent(tally.aspects[aspect].right, tally.aspects[aspect].of)),
        queued.precision,
        queued.recall,
        queued.f1,
        tally.articles === 0 ? null : tally.lead / tally.articles,
      ];
    }),
  );
}
