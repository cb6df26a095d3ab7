import { describe, expect, it } from 'vitest';
import { skipAddressee, skipAdverbials, skipTime } from '../../../../../functions/domain/extraction/clauses/adverbials.ts';
import { at, itemsOf } from '../sentence.ts';

/** What is left of a sentence from where something was skipped behind a word. */
function left(sentence: string, behind: string, skip: (items: ReturnType<typeof itemsOf>, from: number) => number): string {
  const items = itemsOf(sentence);
  return items
    .slice(skip(items, at(items, behind) + 1))
    .map(({ text }) => text)
    .join(' ');
}

describe('a time', () => {
  it.each([
    ['He said late Saturday it rained.', 'it rained .'],
    ['He said on Friday night it rained.', 'it rained .'],
    ['He said last week it rained.', 'it rained .'],
    ['He said earlier in the week it rained.', 'it rained .'],
    ['He said it rained.', 'it rained .'],
    ['He said on the bridge it rained.', 'on the bridge it rained .'],
  ])('is skipped: %s', (sentence, rest) => {
    expect(left(sentence, 'said', skipTime)).toBe(rest);
  });
});

describe('what belongs to the verb of saying', () => {
  it.each([
    ['He said in a statement on Monday that it rained.', 'that it rained .'],
    ['He said in a letter seen by Reuters that it rained.', 'that it rained .'],
    ['He said on condition of anonymity because he was afraid that it rained.', 'that it rained .'],
    ['He said, citing a police report, that it rained.', 'that it rained .'],
    ['He said in Tarven that it rained.', 'that it rained .'],
    ['He said in Tarven it rained.', 'in Tarven it rained .'],
    ['He said about nine houses stood.', 'about nine houses stood .'],
  ])('is skipped, and nothing of what is said: %s', (sentence, rest) => {
    expect(left(sentence, 'said', skipAdverbials)).toBe(rest);
  });
});

describe('who is told', () => {
  it.each([
    ['He told reporters it rained.', 'it rained .'],
    ['He told a crowd of supporters in Ohio that it rained.', 'that it rained .'],
    ['He told her it rained.', 'it rained .'],
    ['He told the broadcaster TV5 that it rained.', 'that it rained .'],
    ['He told the court her son it rained.', 'her son it rained .'],
  ])('is skipped: %s', (sentence, rest) => {
    expect(left(sentence, 'told', skipAddressee)).toBe(rest);
  });
});
