import { expect, test } from 'vitest';
import { CUE_GROUPS, PART_GROUPS } from '../../../bench/ablations/feature-groups.ts';
import { readAll } from '../../../training/examples.ts';
import { fromCorpus, readCorpus } from '../../../training/marked.ts';
import { readSequences } from '../../../training/sequences.ts';
import { trainCues } from '../../../training/train-cues.ts';
import { cueWordsOf } from '../../../training/examples.ts';

/** Every template that the finder's features use on some articles. */
function templates(): number[] {
  const seen = new Set<number>();
  const leaveOut = (template: number): boolean => {
    seen.add(template);
    return true;
  };
  const articles = readAll(
    readCorpus('bench/corpus/train')
      .slice(0, 4)
      .map((file) => fromCorpus(file, 1)),
  );
  trainCues(articles, cueWordsOf(articles), { rate: 0.1, l1: 0, l2: 0, epochs: 1, least: 1, seed: 1, leaveOut });
  readSequences(articles, [], { least: 1, leaveOut });
  return [...seen].toSorted((a, b) => a - b);
}

test('every template of features belongs to exactly one group: a new one needs a line in bench/ablations/feature-groups.ts', () => {
  const groups = [...CUE_GROUPS, ...PART_GROUPS];
  const used = templates();
  const owners = used.map((template) => [template, groups.filter(({ has }) => has(template)).length]);
  expect(owners.filter(([, count]) => count !== 1)).toEqual([]);
  const idle = groups.filter(({ has }) => !used.some(has));
  expect(idle.map(({ name }) => name)).toEqual([]);
});
