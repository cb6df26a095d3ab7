import type { Span } from '../../../functions/domain/article/article.ts';
import type { FoundAttribution } from '../../../functions/domain/extraction/claim.ts';
import { addArticle, type Counted, emptyTally, type Tally } from '../../../bench/extraction/score.ts';

/** The parts of an attribution as words of the text; a part in several pieces is a list. */
export interface Parts {
  readonly source?: string;
  readonly cue?: string;
  readonly content: string | readonly string[];
}

/** Spans of the words where they stand first in the text. */
function spans(text: string, words: string | readonly string[] | undefined): Span[] {
  if (words === undefined) return [];
  return [words].flat().map((piece): Span => {
    const start = text.indexOf(piece);
    if (start < 0) throw new Error(`"${piece}" does not stand in the text.`);
    return [start, start + piece.length];
  });
}

/** An attribution by its words. */
export function attribution(text: string, { source, cue, content }: Parts): FoundAttribution {
  return { source: spans(text, source), cue: spans(text, cue), content: spans(text, content) };
}

/** The tally of one text. */
export function tallyOf(counted: Counted, text: string, gold: readonly Parts[], found: readonly Parts[]): Tally {
  const tally = emptyTally();
  const all = (list: readonly Parts[]): FoundAttribution[] => list.map((parts) => attribution(text, parts));
  addArticle(tally, counted, { text, attributions: all(gold), found: all(found) });
  return tally;
}
