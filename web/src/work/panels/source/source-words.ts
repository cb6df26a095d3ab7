import { FINDINGS } from '../../../../../config/verdicts.ts';
import type { SourceRecord } from '../../../api/schema.d.ts';
import { count, FINDING_WORDS } from '../../../parts/words/words.ts';
import { KIND_WORDS } from '../../claim-words.ts';
import { keysOf } from '../../../parts/choices.ts';

const list = new Intl.ListFormat('en-GB');

/** What was found about a source’s claims, most telling first: `2 refuted and 1 confirmed`; undefined where nothing was ruled yet. */
export function findingsWords({ findings }: Pick<SourceRecord, 'findings'>): string | undefined {
  const told = FINDINGS.toReversed().flatMap((finding) => {
    const number = findings[finding] ?? 0;
    return number === 0 ? [] : [`${number} ${FINDING_WORDS[finding].toLowerCase()}`];
  });
  return told.length === 0 ? undefined : list.format(told);
}

/** How a source stands, in one line. */
export function sourceSummary(record: Pick<SourceRecord, 'claims' | 'findings'>): string {
  const found = findingsWords(record);
  if (record.claims <= 1 && found === undefined) return 'the first claim of this source here';
  return `${count(record.claims, 'claim')} so far${found === undefined ? ', none ruled on yet' : `: ${found}`}`;
}

/** What it claimed, by kind: `a fact 3, a plan 1`; empty where that is not known. */
export const kindsWords = ({ kinds }: Pick<SourceRecord, 'kinds'>): string =>
  keysOf(KIND_WORDS)
    .flatMap((kind) => {
      const number = kinds[kind] ?? 0;
      return number === 0 ? [] : [`${KIND_WORDS[kind].toLowerCase()}: ${number}`];
    })
    .join(', ');
