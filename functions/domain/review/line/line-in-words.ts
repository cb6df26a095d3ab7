import type { Desk } from '../../../../config/desks.ts';
import type { ClaimRecord } from '../claim-record.ts';
import type { LinePlace, LineReason } from '../claim/line-place.ts';

interface Facts {
  readonly by: string;
  readonly score: number;
  readonly perArticle: number;
  readonly perHour: number;
}

const SENTENCES: Readonly<Record<LineReason, (facts: Facts) => string>> = {
  'within-budget': ({ perArticle, perHour, score }) =>
    `Above the line: among the first ${perArticle} of its article and the first ${perHour} of the desk’s hour (priority ${score}).`,
  'article-budget': ({ perArticle, score }) => `Below the line: ${perArticle} claims of its article have at least its priority (${score}).`,
  'hour-budget': ({ perHour, score }) => `Below the line: ${perHour} claims of the desk’s hour have at least its priority (${score}).`,
  overtaken: ({ score }) => `Below the line: claims of a higher priority than its own (${score}) came after it.`,
  muted: ({ by }) => `Below the line: ${by} muted its source, outlet or section.`,
  promoted: ({ by }) => `Above the line: ${by} put it there.`,
  moved: ({ by }) => `By hand: ${by} moved it here from another desk.`,
  raised: ({ by }) => `Above the line: ${by} put it on the docket.`,
  split: ({ by }) => `Where the claim stood from which ${by} split it off.`,
  demoted: ({ by }) => `Below the line: ${by} put it there.`,
};

/** Why a claim stands above the line or below it, in a sentence for people. */
export const lineInWords = ({ reason, by }: LinePlace, { score }: Pick<ClaimRecord, 'score'>, { line }: Pick<Desk, 'line'>): string =>
  SENTENCES[reason]({ by: by?.name ?? 'somebody', score, ...line });
