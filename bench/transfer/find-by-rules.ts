import type { FoundAttribution } from '../../functions/domain/extraction/claim.ts';
import { asFound, draftByRules, linesOf } from '../../functions/domain/extraction/find-attributions.ts';
import { readPassage } from '../../functions/domain/extraction/text/sentences.ts';

/** What the rules make of a raw text without the model: the outermost attributions. */
export function findByRules(text: string): FoundAttribution[] {
  const passage = readPassage(text, linesOf(text));
  return draftByRules(passage)
    .filter(({ within }) => within === null)
    .map((draft) => asFound(passage, draft));
}
