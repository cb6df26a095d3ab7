import type { ClaimKind } from '../../../claim.ts';
import { words } from '../../../lexicon/words.ts';
import { lemmaOf } from '../../../verbs/lemma.ts';
import type { Future } from './future.ts';
import type { Voice } from './voice.ts';

/** How one speaks of what will be, rather than of what may or can be. */
const FIRM = new Set(['will', 'would', 'going to', 'be to']);

/** What nobody does by decision: "cost", "survive". */
const BEFALLS = words(
  `cost lose win become fall rise die last survive hurt harm suffer face get need have know regret see feel like love want think mean make ruin help save
  lead cause create bring improve worsen grow drop climb handle push exceed top reach recover fail collapse deter weaken strengthen depend affect
  aid boost damage hamper bolster benefit doom`,
);
/** Where somebody means to be, unlike how something will be ("slower"). */
const AT_A_PLACE = /^be (?:back|present|there|in|on|at|open)$/;
/** What whoever speaks may have settled though something else is said to do it: "classes would resume". */
const SETTLED = words(
  'close open reopen resume begin start continue stay remain go end run move meet publish attend travel return appeal vote walk back answer consider',
);

/** What one could do once; and "could neither", "could only". */
const ABILITY = words('see hear smell feel tell find reach walk speak remember understand afford sleep read not neither no yet only');

/** "The row could cost her the seat": not what somebody was able to do, or what can be done. */
const mayCome = ({ whose, verb, passive }: Pick<Future, 'whose' | 'verb' | 'passive'>): boolean =>
  whose !== 'own' && !passive && !ABILITY.has(verb);

/**
 * Plan or prediction: what one's own body will do, or has done to something, is its plan; what comes of things, and what others will do, is foretold. Null
 * where what is to come is not what the claim is about, or only may come.
 */
export function kindByFuture({ form, whose, verb, passive, first }: Future, voice: Voice): ClaimKind | null {
  if (!first) return null;
  if (form === 'set to') return 'prediction';
  if (form === 'intend') return whose === 'other' ? 'prediction' : 'plan';
  if (form === 'could') return mayCome({ whose, verb, passive }) ? 'prediction' : null;
  if (!FIRM.has(form)) return null;
  if (
    BEFALLS.has(verb) ||
    (passive && BEFALLS.has(lemmaOf(verb.slice('be '.length)))) ||
    (verb.startsWith('be ') && !passive && !AT_A_PLACE.test(verb))
  )
    return 'prediction';
  if (whose === 'own' || whose === 'their') return 'plan';
  if (voice === 'observer') return 'prediction';
  return passive || SETTLED.has(verb) ? 'plan' : 'prediction';
}
