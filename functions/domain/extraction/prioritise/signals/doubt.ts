import { isIn } from '../../lexicon/phrases.ts';
import { NOT } from '../../lexicon/wording.ts';
import type { Signal } from '../weighed.ts';

const DENIES = /\b(?:den(?:y|ie)|reject|dismiss|refut|disput|rebut|contradict)/i;
const DISTANCE = /\b(?:claim|alleg|insist|maintain|contend|argu|assert)/i;
const ACCUSES = /\b(?:accus|alleg|blam)/i;
const CONCEDES = /\b(?:confirm|acknowledg|conced|admit|accept|agree)/i;

/** What speaks against it, and how far the outlet stands from it. */
export const DOUBT_SIGNALS: readonly Signal[] = [
  { name: 'tried', reason: 'the outlet could not confirm it', raises: true, holds: ({ verification }) => verification.status === 'tried' },
  { name: 'disputed', reason: 'disputed', raises: true, holds: ({ disputedBy }) => disputedBy.length > 0 },
  { name: 'accuses', reason: 'accuses somebody', raises: true, holds: ({ source, cue }) => source !== null && ACCUSES.test(cue) },
  {
    name: 'distance',
    reason: 'the outlet keeps its distance',
    raises: true,
    holds: ({ source, cue }) => source !== null && DISTANCE.test(cue),
  },
  { name: 'denies', reason: 'denies what others say', raises: true, holds: ({ cue }) => DENIES.test(cue) },
  { name: 'negative', reason: 'says that something is not so', raises: true, holds: ({ wording }) => isIn(NOT, wording) },
  { name: 'plea', reason: 'a plea in court', raises: false, holds: ({ cue }) => /\bple(?:a|ad\p{L}*|d)\b/iu.test(cue) },
  {
    name: 'charged',
    reason: 'what somebody is charged with',
    raises: false,
    holds: ({ source, cue }) => source === null && /\b(?:accus|charg|count)/i.test(cue),
  },
  { name: 'concedes', reason: 'confirms or concedes', raises: false, holds: ({ cue }) => CONCEDES.test(cue) },
];
