import type { Claim } from '../../../api/types.ts';
import { BASIS_WORDS, KIND_WORDS, QUESTION_WORDS, SOURCE_TYPE_WORDS, VERIFIED_WORDS } from '../../claim-words.ts';

/** What a claim said when somebody read it: what a ruling judges. */
export type Read = Pick<Claim, 'revision' | 'text' | 'attribution' | 'kind' | 'basis' | 'verification' | 'question'>;

/** Something about a claim that a repair changed, besides its text. */
export interface ChangedField {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

const sourceWords = ({ attribution: { source, denies } }: Read): string =>
  source === null
    ? 'Nobody but the outlet'
    : `${source.name}, ${SOURCE_TYPE_WORDS[source.type].toLowerCase()}${denies ? ', who denies it' : ''}`;

const TOLD: readonly { readonly what: string; readonly of: (read: Read) => string }[] = [
  { what: 'Who says it', of: sourceWords },
  { what: 'It is', of: ({ kind }) => KIND_WORDS[kind] },
  { what: 'It rests on', of: ({ basis }) => BASIS_WORDS[basis] },
  { what: 'Verification', of: ({ verification }) => VERIFIED_WORDS[verification.status] },
  { what: 'Asked of it', of: ({ question }) => QUESTION_WORDS[question] },
];

/** What differs between what was read and what stands, besides the text, in words. */
export const changedFields = (read: Read, now: Read): ChangedField[] =>
  TOLD.map(({ what, of }) => ({ what, from: of(read), to: of(now) })).filter(({ from, to }) => from !== to);
