import { expect, it } from 'vitest';
import { draftByRules, linesOf } from '../../../../../../functions/domain/extraction/find-attributions.ts';
import type { Proposal } from '../../../../../../functions/domain/extraction/model/propose.ts';
import { readRoles } from '../../../../../../functions/domain/extraction/model/rule-roles.ts';
import { settle } from '../../../../../../functions/domain/extraction/model/drafts/settle.ts';
import { readFacts } from '../../../../../../functions/domain/extraction/model/token-facts.ts';
import { readPassage } from '../../../../../../functions/domain/extraction/text/sentences.ts';

/** Proposals for a text by their words; settled, with what the rules see of it or (by default) nothing. */
function settled(
  text: string,
  proposals: readonly { cue: string; source?: string; content: string; score: number; voiced?: number }[],
  byRules = false,
) {
  const passage = readPassage(text, linesOf(text));
  const words = passage.tokens.map((token) => token.text);
  const rangeOf = (piece: string): [number, number] => {
    const wanted = piece.split(' ');
    const first = words.findIndex((_, i) => wanted.every((word, k) => words[i + k] === word));
    if (first < 0) throw new Error(`"${piece}" does not stand in the text.`);
    return [first, first + wanted.length - 1];
  };
  const facts = readFacts(passage);
  const rules = readRoles(facts.length, byRules ? draftByRules(passage) : []);
  const drafts = settle(
    passage,
    facts,
    rules,
    proposals.map(({ cue, source, content, score, voiced = 1 }): Proposal => ({
      head: rangeOf(cue)[0],
      score,
      voiced,
      source: source === undefined ? [] : [rangeOf(source)],
      cue: [rangeOf(cue)],
      content: [rangeOf(content)],
    })),
  );
  const told = (ranges: readonly (readonly [number, number])[]): string =>
    ranges.map(([first, last]) => words.slice(first, last + 1).join(' ')).join(' … ');
  return drafts.map((draft) => ({
    cue: told(draft.cue),
    source: told(draft.source),
    content: told(draft.content),
    class: draft.class,
    within: draft.within === null ? null : told(draft.within.cue),
    negated: draft.negated,
  }));
}

it('gives words that two want to the likelier one', () => {
  const text = 'The mayor said the bridge was safe , adding the road was shut .';
  const said = { cue: 'said', source: 'The mayor', content: 'the bridge was safe', score: 0.9 };
  const adding = { cue: 'adding', content: 'the bridge was safe', score: 0.5 };
  expect(settled(text, [adding, said])).toMatchObject([{ cue: 'said', within: null }]);
  expect(settled(text, [{ ...adding, score: 0.95 }, said])).toMatchObject([{ cue: 'adding' }]);
});

it('lets a report stand within the content in which it is told', () => {
  const text = 'The mayor said engineers had told him the bridge was safe .';
  expect(
    settled(text, [
      { cue: 'told', source: 'engineers', content: 'the bridge was safe', score: 0.6 },
      { cue: 'said', source: 'The mayor', content: 'engineers had told him the bridge was safe', score: 0.9 },
    ]),
  ).toMatchObject([
    { cue: 'said', within: null },
    { cue: 'told', source: 'engineers', within: 'said' },
  ]);
});

it('keeps what the rules alone see inside a content, within it', () => {
  const text = 'The mayor said engineers told him the bridge was safe .';
  const said = { cue: 'said', source: 'The mayor', content: 'engineers told him the bridge was safe', score: 0.9 };
  expect(settled(text, [said], true)).toMatchObject([{ cue: 'said' }, { cue: 'told', content: 'the bridge was safe', within: 'said' }]);
});

it('drops what is not likely', () => {
  expect(settled('The mayor said it rained .', [{ cue: 'said', content: 'it rained', score: 0.29 }])).toEqual([]);
});

it('takes the "that" off a clause, and leaves one that points at something', () => {
  const said = (content: string) => [{ cue: 'said', content, score: 0.9 }];
  expect(settled('She said that the bridge was safe .', said('that the bridge was safe'))).toMatchObject([
    { content: 'the bridge was safe' },
  ]);
  expect(settled('She said that was a lie .', said('that was a lie'))).toMatchObject([{ content: 'that was a lie' }]);
});

it('takes the commas off a source', () => {
  const proposal = { cue: 'said', source: 'Ann Pell , a guard ,', content: 'it rained', score: 0.9 };
  expect(settled('Ann Pell , a guard , said it rained .', [proposal])).toMatchObject([{ source: 'Ann Pell , a guard' }]);
});

it('takes an attribution for a belief where it was hardly voiced', () => {
  const fear = { cue: 'worry', source: 'Owners', content: 'the road will be shut', score: 0.9 };
  expect(settled('Owners worry the road will be shut .', [{ ...fear, voiced: 0.1 }])).toMatchObject([{ class: 'belief' }]);
  expect(settled('Owners worry the road will be shut .', [{ ...fear, voiced: 0.9 }])).toMatchObject([{ class: 'speech' }]);
});

it('reads the negation before a cue that only the model knows', () => {
  expect(settled('She never said it rained .', [{ cue: 'said', content: 'it rained', score: 0.9 }])).toMatchObject([{ negated: true }]);
});

it('drops what the rules see to report nothing, and nothing else that they see no report in', () => {
  const text = 'A body found in the river was that of the miller .';
  expect(settled(text, [{ cue: 'found', source: 'A body', content: 'in the river', score: 0.9 }], true)).toEqual([]);
  const poll = 'A mill poll released Friday found that millers slept badly .';
  expect(settled(poll, [{ cue: 'found', source: 'A mill poll', content: 'millers slept badly', score: 0.9 }])).toMatchObject([
    { cue: 'found' },
  ]);
});
