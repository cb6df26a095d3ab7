import type { Claim } from '../../functions/domain/extraction/claim.ts';
import { textOf } from '../extraction/words.ts';
import type { Aspect } from './aspects.ts';
import { ASPECTS, isRight, told } from './aspects.ts';
import type { Comparison, Marked } from './compare.ts';
import { firstInLine } from './first-in-line.ts';

export const LISTED = ['contents', ...ASPECTS, 'queued', 'lead'] as const;
/** What mistakes can be listed of. */
export type Listed = (typeof LISTED)[number];

const LISTS: Readonly<Record<Exclude<Listed, Aspect>, (comparison: Comparison) => string[]>> = { contents, queued, lead };

/** The mistakes of one kind in an article, a line each, in no more words than a person needs to find and judge them. */
export function mistakesIn(listed: Listed, comparison: Comparison): string[] {
  return listed === 'contents' || listed === 'queued' || listed === 'lead' ? LISTS[listed](comparison) : aspect(listed, comparison);
}

function contents({ text, missed, wrong }: Comparison): string[] {
  return [
    ...missed.map((marked) => `missed ${ofMarked(text, marked)}`),
    ...wrong.map(({ found, belief }) => `${belief ? 'belief' : 'wrong '} ${ofFound(found)}`),
  ];
}

function aspect(name: Aspect, { text, pairs }: Comparison): string[] {
  return pairs
    .filter(({ marked, found }) => isRight(name, marked, found) === false)
    .map((pair) => {
      const { marked, found } = told(name, pair.marked, pair.found);
      return `${marked ?? '-'} ← ${found ?? '-'} | ${ofMarked(text, pair.marked)} | ${ofFound(pair.found)}`;
    });
}

const labels = ({ label }: Marked): string => `${label.kind} ${label.basis} ${label.verification}`;
const labelsFound = (claim: Claim): string => `${claim.kind} ${claim.basis} ${claim.verification.status}`;

function queued({ text, pairs, missed, wrong }: Comparison): string[] {
  return [
    ...pairs
      .filter((pair) => pair.marked.label.queued !== pair.found.queued)
      .map(
        (pair) =>
          `${pair.found.queued ? 'needless' : 'lost    '} ${labels(pair.marked)} ← ${labelsFound(pair.found)} | ${ofMarked(text, pair.marked)}`,
      ),
    ...missed.filter(({ label }) => label.queued).map((marked) => `missed   ${ofMarked(text, marked)}`),
    ...wrong.filter((extra) => extra.found.queued).map((extra) => `wrong    ${ofFound(extra.found)}`),
  ];
}

function lead(comparison: Comparison): string[] {
  const first = firstInLine(comparison);
  const ahead = new Set(first.map(({ claim }) => claim));
  return [
    ...first.filter(({ leads }) => !leads).map(({ claim }) => `leads   ${weight(claim)} ${ofFound(claim)}`),
    ...comparison.marked
      .filter(({ number }) => comparison.lead.includes(number))
      .flatMap((marked) => {
        const claim = comparison.pairs.find((pair) => pair.marked === marked)?.found;
        if (claim !== undefined && ahead.has(claim)) return [];
        return [`should  ${claim === undefined ? '  -' : weight(claim)} ${ofMarked(comparison.text, marked)}`];
      }),
  ];
}

const weight = ({ priority, queued: due }: Claim): string => (due ? String(priority.score).padStart(3) : 'not queued');

const ofMarked = (text: string, { number, label, places }: Marked): string =>
  `${number} [${label.sourceName ?? '-'}] ${textOf(text, places[0] ?? [])}`;

const ofFound = ({ text, attribution: { source, cue } }: Claim): string =>
  `[${source === null ? '-' : `${source.name} (“${source.text}”)`} ‹${cue?.text ?? '-'}›] ${text}`;
