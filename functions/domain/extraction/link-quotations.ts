import type { Draft, TokenRange } from './clauses/attribution.ts';
import type { Passage, Sentence } from './text/sentences.ts';

/** A sentence that consists of quotations only. */
const isQuotationOnly = (sentence: Sentence): boolean =>
  // most sentences open with a word, and are not looked into any further
  sentence.items.every((item) => item.tag === 'quotation' || item.tag === 'mark') &&
  sentence.items.some((item) => item.tag === 'quotation');

/** The most tokens of a line between paragraphs that only stands out: ‘A hole where she was’. */
const LONGEST_CROSSHEAD = 12;

/** Whether a paragraph is a few quoted words that end without a mark, as no sentence does. */
function isCrosshead(sentences: readonly Sentence[]): boolean {
  const items = sentences[0]?.items ?? [];
  const [quotation] = items;
  if (quotation?.tag !== 'quotation' || items.length > 1 || sentences.length > 1) return false;
  return quotation.last - quotation.first < LONGEST_CROSSHEAD && !/^[.,!?…]|^--/.test(quotation.ending ?? '');
}

const quotationRanges = (sentence: Sentence): TokenRange[] =>
  sentence.items.filter((item) => item.tag === 'quotation' && item.last - item.first > 2).map((item) => [item.first, item.last]);

/**
 * Gives quotations that stand alone to their speaker: a further sentence of the same quotation to the attribution before it, one after "He said:" to
 * that, and an orphan paragraph to the last one who spoke.
 * @param perSentence the drafts of each sentence, paragraph by paragraph
 */
export function linkQuotations(passage: Passage, perSentence: readonly (readonly (readonly Draft[])[])[]): Draft[] {
  const drafts: Draft[] = [];
  // few articles have quotations that stand alone; what they are given later stands before whatever is asked
  let known: ((token: number) => Draft | undefined) | undefined;
  const ownerAt = (token: number): Draft | undefined => (known ??= ownersOf(passage.tokens.length, perSentence.flat(2)))(token);
  let last: Draft | null = null;
  let lastParagraph = -1;
  for (const [p, paragraph] of passage.paragraphs.entries()) {
    let waiting: TokenRange[] = [];
    for (const [s, sentence] of paragraph.sentences.entries()) {
      const own = perSentence[p]?.[s] ?? [];
      if (own.length === 0 && isQuotationOnly(sentence)) {
        if (isCrosshead(paragraph.sentences)) continue;
        const ranges = quotationRanges(sentence);
        const owner = ownerAt(ranges[0]?.[0] ?? -1);
        if (owner !== undefined) {
          last = owner;
          lastParagraph = p;
          continue;
        }
        const upcoming = last === null || lastParagraph !== p ? nextQuoting(perSentence[p] ?? [], s + 1) : null;
        if (upcoming !== null) waiting.push(...ranges);
        else if (last !== null && p - lastParagraph <= 1) {
          last.content.push(...ranges);
          lastParagraph = p;
        }
        continue;
      }
      for (const draft of own) {
        drafts.push(draft);
        if (draft.within !== null || draft.class !== 'speech' || draft.silent || draft.passive) continue;
        if (waiting.length > 0) {
          draft.content.unshift(...waiting);
          waiting = [];
        }
        // "“I ran,” said Vasyl, who asked that his name not be published. “Then there was no wall.”"
        if (last === null || !own.includes(last) || !quotes(passage, last) || quotes(passage, draft) || !isOf(last, draft)) last = draft;
        lastParagraph = p;
      }
    }
  }
  return drafts.filter((draft) => draft.content.length > 0);
}

const quotes = ({ tokens }: Passage, { content: [first] }: Draft): boolean => /^["“‘'‹«]/.test(tokens[first?.[0] ?? -1]?.text ?? '');

/** Whether two drafts share words for who speaks. */
const isOf = ({ source: [one] }: Draft, { source: [other] }: Draft): boolean =>
  one !== undefined && other !== undefined && one[0] <= other[1] && other[0] <= one[1];

/** Whose content each token belongs to. */
function ownersOf(length: number, drafts: readonly Draft[]): (token: number) => Draft | undefined {
  // from 1 on; 0 for nobody's
  const owners = new Int32Array(length);
  for (const [i, { within, content }] of drafts.entries())
    if (within === null) for (const [first, end] of content) owners.fill(i + 1, first, end + 1);
  return (token) => drafts[(owners[token] ?? 0) - 1];
}

/** A quotation that opens a paragraph belongs to the speaker whom the same paragraph's next sentence names after a quotation. */
function nextQuoting(sentences: readonly (readonly Draft[])[], from: number): Draft | null {
  const next = sentences[from]?.find((draft) => draft.class === 'speech' && draft.within === null);
  const first = next?.content[0];
  const cue = next?.cue[0];
  return next !== undefined && first !== undefined && cue !== undefined && first[0] < cue[0] ? next : null;
}
