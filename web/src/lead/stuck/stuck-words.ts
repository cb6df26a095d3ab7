import type { StuckWork } from '../../api/types.ts';
import { count } from '../../parts/words/words.ts';

const KIND_WORDS: Readonly<Record<StuckWork['kind'], string>> = {
  intake: 'Reading an upload',
  claim: 'Putting a claim on the docket',
  outcome: 'Announcing a verdict',
};

/** What was to be done. */
export const kindWords = ({ kind }: Pick<StuckWork, 'kind'>): string => KIND_WORDS[kind];

/** What it is about: the claim’s words, or the name of the file. */
export const aboutWords = ({ claim, upload, id }: Pick<StuckWork, 'claim' | 'upload' | 'id'>): string =>
  claim?.text ?? upload?.key.split('/').at(-1) ?? id;

/** How often it was tried: `sent again 5 times, failed 3 times` */
export const triedWords = ({ attempts, failures }: Pick<StuckWork, 'attempts' | 'failures'>): string =>
  [
    ...(attempts === 0 ? [] : [`sent again ${count(attempts, 'time')}`]),
    ...(failures === 0 ? [] : [`failed ${count(failures, 'time')}`]),
  ].join(', ');
