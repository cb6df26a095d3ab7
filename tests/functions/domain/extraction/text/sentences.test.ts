import { describe, expect, it } from 'vitest';
import { readPassage } from '../../../../../functions/domain/extraction/text/sentences.ts';

function split(text: string): string[] {
  const { tokens, paragraphs } = readPassage(text, [[0, text.length]]);
  return paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ items }) => text.slice(tokens[items[0]?.first ?? 0]?.start, tokens[items.at(-1)?.last ?? 0]?.end)),
  );
}

describe('readPassage', () => {
  it.each([
    [['Gen. Lee met J. R. Cho of the U.N. on Dec. 3.', 'It rained.']],
    [['He works in the U.S.', 'The pay is good.']],
    [['Acme Inc. fell 3.5 percent at 10 a.m. on Monday.', 'No. 10 was silent.']],
    [['It was put out by 7 a.m.', 'One guard was hurt.']],
    [['"It fell. It broke," she said.', '"Then we ran."']],
    [['“Why?” asked Lee.', 'Nobody knew.']],
    [['She said: “It fell. It broke.”', 'Then they ran.']],
    [['Senator Ann Lee (R-Neb.), whose brother died, wrote to him.', 'He was (he said in the U.S.) sorry.']],
    [['It fell ... and broke.', 'Then?', 'Yes!']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('cuts a sentence without an end, so that time stays linear', () => {
    expect(split('word '.repeat(1000)).length).toBeGreaterThan(2);
  });
});
