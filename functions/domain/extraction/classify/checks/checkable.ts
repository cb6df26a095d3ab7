import type { Span } from '../../../article/article.ts';
import type { ClaimKind, Source, SourceType } from '../../claim.ts';

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

const PARTY =
  /\b(?:army|military|forces?|defen[cs]e|brigades?|guard|rebels?|militia|fighters?|troops|command|front|movement|(?<!(?:town|city|county|borough|district|village|parish|regional|local|municipal) )council)\b/i;

/** Who may speak for a party to a fight without being known as one: no analyst and no relief worker, whatever they are called. */
const PERHAPS: ReadonlySet<SourceType> = new Set(['official', 'state-media', 'political', 'anonymous', 'other']);

/** Whether a party to a fight says it. */
export const isOfASide = ({ source }: Checkable): boolean =>
  source !== null &&
  (source.type === 'military' || source.type === 'opposition' || (PERHAPS.has(source.type) && PARTY.test(`${source.text} ${source.name}`)));

const BODIES: readonly (readonly [RegExp, SourceType])[] = [
  [/^(?:army|military|forces?)$/, 'military'],
  [/^(?:government|ministry|authorities)$/, 'official'],
  [/^(?:rebels?|militia|insurgents?|fighters)$/, 'opposition'],
  [/^police$/, 'police'],
  [/^(?:company|firm)$/, 'company'],
];

/** Whether a word names who says it: a part of the name, or "army" of a general. */
export const isBy = ({ source }: Checkable, word: string): boolean =>
  source !== null &&
  (`${source.text} ${source.name}`.toLowerCase().includes(word) || BODIES.some(([name, type]) => name.test(word) && source.type === type));
