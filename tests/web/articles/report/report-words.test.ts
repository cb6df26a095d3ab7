import { describe, expect, it } from 'vitest';
import { standingInWords } from '../../../../web/src/articles/report/report-words.ts';
import { item } from './a-report-item.ts';

describe('how an item stands', () => {
  it.each([
    [item({ status: 'advised', finding: 'refuted', advice: 'cut' }), 'Refuted: cut'],
    [item({ status: 'advised', denies: true, finding: 'confirmed', advice: 'use' }), 'Denial confirmed: use'],
    [item({ status: 'unchecked', unchecked: 'below' }), 'Below the line'],
    [item({ status: 'unchecked', unchecked: 'lapsed' }), 'Lapsed below the line'],
    [item({ status: 'unchecked', unchecked: 'fine-as-attributed' }), 'Fine as attributed'],
    [item({ status: 'withdrawn' }), 'The verdict was withdrawn'],
    [item(), 'Not checked yet'],
  ])('is said in words', (given, words) => {
    expect(standingInWords(given)).toBe(words);
  });
});
