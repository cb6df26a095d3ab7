import { EVALUATIVE, FUTURE, OBLIGATION, SELF, VALUING } from '../../lexicon/claims/judgement.ts';
import { isIn, mayBeIn } from '../../lexicon/phrases.ts';
import { FIGURE_OF_SPEECH, FORCE, KNEW, LOOKED_INTO, NO_COMMENT, OWN_STORY } from '../../lexicon/wording.ts';
import { bySpelling } from '../../text/by-spelling.ts';
import type { Signal } from '../weighed.ts';

const OWN_DOINGS = /^\W*(?:he|she|they|it|his|her|their|its|i|we|our|my)\b/i;
const ASIDE = /\b(?:add|jok|quip|laugh|recall|remember|recount|remark)/i;
const RECORDED = /\b(?:show|reveal|list|record|note|estimat)/i;

const values = bySpelling(({ lower }) => (lower.match(/\p{L}+/gu) ?? []).some((word) => EVALUATIVE.has(word)));

/** How it is said. */
export const WORDING_SIGNALS: readonly Signal[] = [
  { name: 'force', reason: 'tells of force, threats or a cover-up', raises: true, holds: ({ wording }) => isIn(FORCE, wording) },
  { name: 'knew', reason: 'says who knew, was told or was warned', raises: true, holds: ({ wording }) => isIn(KNEW, wording) },
  { name: 'quotation', reason: 'a quotation and no more', raises: false, holds: ({ quotation }) => quotation === 'direct' },
  { name: 'quoted', reason: 'partly a quotation', raises: false, holds: ({ quotation }) => quotation === 'mixed' },
  { name: 'own-story', reason: 'the speaker’s own story', raises: false, holds: ({ wording }) => isIn(OWN_STORY, wording) },
  { name: 'own-doings', reason: 'about the source’s own doings', raises: false, holds: ({ wording: { text } }) => OWN_DOINGS.test(text) },
  { name: 'figurative', reason: 'a figure of speech', raises: false, holds: ({ wording }) => isIn(FIGURE_OF_SPEECH, wording) },
  {
    name: 'future',
    reason: 'about what will or should be',
    raises: false,
    holds: ({ wording }) => isIn(FUTURE, wording) || isIn(OBLIGATION, wording),
  },
  { name: 'looked-into', reason: 'only that it is looked into', raises: false, holds: ({ wording }) => isIn(LOOKED_INTO, wording) },
  { name: 'no-comment', reason: 'only that nobody commented', raises: false, holds: ({ wording }) => isIn(NO_COMMENT, wording) },
  {
    name: 'judging',
    reason: 'a judgement, by its words',
    raises: false,
    holds: ({ wording }) => isIn(SELF, wording) || (mayBeIn(VALUING, wording) && wording.tokens.some(({ spelling }) => values(spelling))),
  },
  { name: 'aside', reason: 'an aside', raises: false, holds: ({ cue }) => ASIDE.test(cue) },
  { name: 'recorded', reason: 'read off a record', raises: false, holds: ({ source, cue }) => source !== null && RECORDED.test(cue) },
  { name: 'announced', reason: 'an announcement', raises: false, holds: ({ cue }) => /\bannounc/i.test(cue) },
];
