import type { Draft } from './clauses/attribution.ts';
import { byCue } from './clauses/attribution.ts';
import type { Passage } from './text/sentences.ts';
import type { Turn } from './text/turns.ts';
import { turnsOf } from './text/turns.ts';

/**
 * Gives every answer of an interview or a transcript to whoever its label names, as one claim; what is reported inside it stands within it. A turn that ends
 * with a question claims nothing itself.
 */
export function linkTurns(passage: Passage, drafts: Draft[]): Draft[] {
  const conversation = turnsOf(passage);
  if (conversation.length === 0) return drafts;
  const turns = new Map(conversation.map((turn) => [turn.paragraph, turn]));
  const answers = new Map(conversation.filter(({ asks }) => !asks).map((turn) => [turn.paragraph, answerOf(turn)]));
  const reports = drafts.flatMap((draft): Draft[] => {
    const turn = turns.get(draft.paragraph);
    if (turn === undefined) return [draft];
    if (isByLabel(draft, turn)) return [];
    const answer = answers.get(draft.paragraph);
    return [answer === undefined || draft.within !== null ? draft : { ...draft, within: answer }];
  });
  return [...reports, ...answers.values()].toSorted(byCue);
}

const answerOf = ({ paragraph, label: [first, end], colon, last }: Turn): Draft => ({
  paragraph,
  source: [[first, end]],
  cue: [[colon, colon]],
  content: [[colon + 1, last]],
  lemma: 'colon',
  class: 'speech',
  negated: false,
  silent: false,
  modal: false,
  passive: false,
  sure: true,
  within: null,
});

/** Whether a draft takes the label for its own, or nobody in the turn for its source. */
const isByLabel = ({ source, cue, content }: Draft, { colon }: Turn): boolean =>
  [...source, ...cue, ...content].some(([first]) => first <= colon) || source.length === 0;
