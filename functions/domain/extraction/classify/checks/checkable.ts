import type { Span } from '../../../article/article.ts';
import type { ClaimKind, Source } from '../../claim.ts';

/** A claim as far as checks need it. */
export interface Checkable {
  readonly block: number;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly source: Source | null;
  readonly kind: ClaimKind;
}

/** Only what can turn out so or not so is checked. */
export const isChecked = ({ kind }: Checkable): boolean => kind === 'fact' || kind === 'prediction';

const PARTY = /\b(?:army|military|forces?|defen[cs]e|brigades?|guard|rebels?|militia|fighters?|troops|command|council|front|movement)\b/i;

/** Whether a party to a fight says it. */
export const isOfASide = ({ source }: Checkable): boolean =>
  source !== null && (source.type === 'military' || source.type === 'opposition' || PARTY.test(`${source.text} ${source.name}`));
