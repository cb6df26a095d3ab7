import { expect, it } from 'vitest';
import { bySpelling } from '../../../../../functions/domain/extraction/text/by-spelling.ts';
import type { Spelling } from '../../../../../functions/domain/extraction/text/spelling.ts';
import { tokenize } from '../../../../../functions/domain/extraction/text/tokens.ts';

/** More letters than are kept. */
const LONG = 'un'.repeat(20);

it('works out once what a spelling tells, and anew where it is not kept', () => {
  const asked: string[] = [];
  const lengthOf = bySpelling(({ text }: Spelling) => {
    asked.push(text);
    return text.length;
  });
  // the last that came first: numbers need not come in order
  const spellings = tokenize(`gate Gate ${LONG} gate lamps ${LONG}`).map(({ spelling }) => spelling);
  const asking = [...spellings, ...spellings].toReversed();
  expect(asking.map((spelling) => lengthOf(spelling))).toEqual(asking.map(({ text }) => text.length));
  expect(asked.toSorted()).toEqual(['Gate', 'gate', 'lamps', LONG, LONG, LONG, LONG].toSorted());
});
