import type { BlockRole, Span } from '../../article/article.ts';
import type { Cue, Source } from '../claim.ts';
import type { Wording } from '../text/wording.ts';

/** A claim before kind, verification and priority are known. */
export interface Candidate {
  /** Index of its block among the searched ones. */
  readonly block: number;
  readonly role: BlockRole;
  readonly text: string;
  /** The same as read. */
  readonly wording: Wording;
  readonly spans: readonly Span[];
  /** Token ranges of the spans. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly source: Source | null;
  readonly cue: Cue | null;
  readonly via: readonly Source[];
  /** As of the draft: of the cue's verb, or `according`, `colon`, `hedge`. */
  readonly lemma: string;
  readonly negated: boolean;
  readonly passive: boolean;
  /** How likely it is that somebody says this, 0 to 1; 1 where the rules alone found it. */
  readonly likely: number;
}
