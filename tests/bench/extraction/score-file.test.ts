import { expect, test } from 'vitest';
import { scoreFile } from '../../../bench/extraction/score-file.ts';
import { scoreTable } from '../../../bench/extraction/tables/score-table.ts';
import { attribution } from './marked.ts';

const text = 'Ines Calloway said that the old bridge is shut.';
const marked = [attribution(text, { source: 'Ines Calloway', cue: 'said', content: 'the old bridge is shut' })];
const quiet = 'The old bridge is shut.';

test('tells the file, then its outlets in order, speech and all of each', () => {
  const scored = scoreFile('some/folder/valley.jsonl', [
    { id: 'valley-post_2031-04-02_bridge', text, attributions: marked },
    { id: 'harbour-wire_2031-04-02_bridge', text: quiet, attributions: [] },
    { id: 'without-outlet', text: quiet, attributions: [] },
  ]);
  expect(scored.map(({ outlet, counted, figures }) => [outlet, counted, figures.articles, figures.gold])).toEqual([
    [null, 'speech', 3, 1],
    [null, 'all', 3, 1],
    ['harbour-wire', 'speech', 1, 0],
    ['harbour-wire', 'all', 1, 0],
    ['valley-post', 'speech', 1, 1],
    ['valley-post', 'all', 1, 1],
  ]);
  expect(scored[0]?.figures).toMatchObject({ precision: 100, recall: 100, f1: 100, source: 100, cue: 100 });
  const lines = scoreTable(scored).split('\n');
  expect(lines).toHaveLength(8);
  expect(lines[2]).toBe('| valley.jsonl | all | speech | 3 | 1 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | – | – | 100.0 |');
});
