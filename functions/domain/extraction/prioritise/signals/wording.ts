import { EVALUATIVE, FUTURE, OBLIGATION, SELF } from '../../lexicon/judgement.ts';
import type { Signal } from '../weighed.ts';

const FORCE =
  /\b(?:custody|beaten|duress|confess\w*|confessions?|coerced|forced|threat\w*|intimidat\w*|hid|hide|hiding|conceal\w*|cover\w*[- ]up|suppress\w*|delet\w*|destroy\w*|falsif\w*|forge\w*)\b/i;
const KNEW = /\b(?:knew|known|aware|warned|warnings?|ignored|told|complain\w*|refused|failed|approved|signed|ordered|instructed)\b/i;
const OWN_STORY = /\b(?:I|my|me|we|our|We|My|Our)\b/;
const OWN_DOINGS = /^\W*(?:he|she|they|it|his|her|their|its|i|we|our|my)\b/i;
const FIGURE_OF_SPEECH = /\blike (?:a|an|the)\b|\bas if\b/i;
const LOOKED_INTO = /\b(?:investigat\w*|inquir\w*|examin\w*|under review|awaiting|cooperat\w*|monitoring|looking into)\b/i;
const NO_COMMENT = /\b(?:not|no|declined to|without) comment/i;
const ASIDE = /\b(?:add|jok|quip|laugh|recall|remember|recount|remark)/i;
const RECORDED = /\b(?:show|reveal|list|record|note|estimat)/i;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** How it is said. */
export const WORDING_SIGNALS: readonly Signal[] = [
  { name: 'force', reason: 'tells of force, threats or a cover-up', raises: true, holds: ({ text }) => FORCE.test(text) },
  { name: 'knew', reason: 'says who knew, was told or was warned', raises: true, holds: ({ text }) => KNEW.test(text) },
  { name: 'quotation', reason: 'a quotation and no more', raises: false, holds: ({ quotation }) => quotation === 'direct' },
  { name: 'quoted', reason: 'partly a quotation', raises: false, holds: ({ quotation }) => quotation === 'mixed' },
  { name: 'own-story', reason: 'the speaker’s own story', raises: false, holds: ({ text }) => OWN_STORY.test(text) },
  { name: 'own-doings', reason: 'about the source’s own doings', raises: false, holds: ({ text }) => OWN_DOINGS.test(text) },
  { name: 'figurative', reason: 'a figure of speech', raises: false, holds: ({ text }) => FIGURE_OF_SPEECH.test(text) },
  {
    name: 'future',
    reason: 'about what will or should be',
    raises: false,
    holds: ({ text }) => FUTURE.test(text) || OBLIGATION.test(text),
  },
  { name: 'looked-into', reason: 'only that it is looked into', raises: false, holds: ({ text }) => LOOKED_INTO.test(text) },
  { name: 'no-comment', reason: 'only that nobody commented', raises: false, holds: ({ text }) => NO_COMMENT.test(text) },
  {
    name: 'judging',
    reason: 'a judgement, by its words',
    raises: false,
    holds: ({ text }) => SELF.test(text) || wordsOf(text).some((word) => EVALUATIVE.has(word)),
  },
  { name: 'aside', reason: 'an aside', raises: false, holds: ({ cue }) => ASIDE.test(cue) },
  { name: 'recorded', reason: 'read off a record', raises: false, holds: ({ source, cue }) => source !== null && RECORDED.test(cue) },
  { name: 'announced', reason: 'an announcement', raises: false, holds: ({ cue }) => /\bannounc/i.test(cue) },
];
