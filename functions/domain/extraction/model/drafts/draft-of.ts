import type { Draft, TokenRange } from '../../clauses/attribution.ts';
import { SAID_TO_BE } from '../../lexicon/reports/said-nouns.ts';
import type { VerbClass } from '../../lexicon/reports/verbs.ts';
import type { Passage } from '../../text/sentences.ts';
import { lemmaOf } from '../../verbs/lemma.ts';
import { groupOf } from './cue-group.ts';
import type { Proposal } from '../propose.ts';
import { isEntangled, sourceAndContent, wordsOnly } from './read-parts.ts';
import { isFeelingVoiced, isInsight, isNaming, isOutlook, isUrging } from './voiced.ts';
import { withoutMarks } from './who-speaks.ts';
import { ownWords, withAddressee } from './whose-words.ts';
import type { RuleRoles } from '../rule-roles.ts';
import { draftAt } from '../rule-roles.ts';
import type { TokenFacts } from '../token-facts.ts';
import { OUTSIDE, PREPOSITION } from '../token-facts.ts';
import { isUnsaid } from './unsaid.ts';
import { isDeed } from './unvoiced.ts';
import { asShown, isAccusation, isHedge, isHeldBySomebody } from './under-reserve.ts';

const CLASSES: readonly VerbClass[] = ['speech', 'speech', 'finding', 'belief'];

/** The rules know of a cue whether it is negated, passive and so on; of one that only the model found, its auxiliaries tell. */
export function draftOf(passage: Passage, facts: TokenFacts, rules: RuleRoles, proposal: Proposal, within: Draft | null): Draft {
  const { head, voiced } = proposal;
  const known = draftAt(rules, head);
  const kind = CLASSES[facts.verb[head] ?? 0] ?? 'speech';
  const word = passage.tokens[head]?.lower ?? '';
  const group = known ?? groupOf(passage, facts, head);
  const rumoured = isRumoured(passage, facts, proposal);
  const parts = rumoured
    ? { source: [], content: sourceAndContent(passage, facts, proposal, known).content }
    : withAddressee(passage, proposal, sourceAndContent(passage, facts, proposal, known));
  const lemma = isHedge(passage, proposal.cue) ? 'hedge' : isReadOut(facts, word, parts) ? 'state' : (known?.lemma ?? lemmaOf(word));
  const told =
    isAccusation(passage, proposal) || isDeed(passage, facts, proposal.cue, parts.content)
      ? false
      : voiced >= 0.5 ||
        isNaming(passage, proposal) ||
        known?.byNoun === true ||
        (known?.sure === true && known.class === 'speech') ||
        isOutlook(passage, word, parts) ||
        isUrging(passage, word, parts) ||
        isFeelingVoiced(passage, proposal) ||
        isInsight(passage, word, parts) ||
        (group.passive && parts.source.length === 0 && isHeldBySomebody(passage, proposal, known));
  return asShown(passage, {
    paragraph: known?.paragraph ?? facts.paragraph[head] ?? 0,
    ...parts,
    source: ownWords(passage, facts, proposal, parts.source).map((range) => withoutPossessive(passage, range)),
    cue: (rumoured
      ? [[head, head] as const]
      : known !== undefined && isEntangled(proposal, known)
        ? known.cue
        : wordsOnly(passage, proposal.cue)
    )
      .flatMap((range) => around(range, parts.source))
      .map((range) => withoutMarks(passage, range)),
    lemma,
    class: kind === 'finding' ? kind : told ? 'speech' : 'belief',
    negated: group.negated,
    silent: group.silent || isUnsaid(passage, proposal, parts.source[0]),
    modal: group.modal,
    passive: group.passive,
    likely: known !== undefined && isSame(known, parts) ? Math.max(proposal.score, BY_BOTH) : proposal.score,
    within,
  });
}

/** "The minister’s claim that": the minister. */
const withoutPossessive = ({ tokens }: Passage, [first, last]: TokenRange): TokenRange =>
  last > first && tokens[last]?.kind === 'clitic' && /^['’]s$/.test(tokens[last].text) ? [first, last - 1] : [first, last];

/** How likely a report is, at least, of which rules and model make the same. */
const BY_BOTH = 0.6;

const isSame = (known: Draft, { source, content }: Pick<Draft, 'source' | 'content'>): boolean =>
  known.source.length > 0 && sameRanges(known.source, source) && sameRanges(known.content, content);

const sameRanges = (one: readonly TokenRange[], other: readonly TokenRange[]): boolean =>
  one.length === other.length && one.every(([first, last], i) => first === other[i]?.[0] && last === other[i][1]);

/** "Quoted | the governor | as saying": a cue without the speaker in its midst. */
const around = ([first, last]: TokenRange, source: readonly TokenRange[]): TokenRange[] => {
  const inside = source.find(([from, to]) => first < from && to < last);
  return inside === undefined
    ? [[first, last]]
    : [
        [first, inside[0] - 1],
        [inside[1] + 1, last],
      ];
};

/** "Markets fell on reports that": what somebody does upon it is nobody's report. */
const isRumoured = ({ tokens }: Passage, { edge }: TokenFacts, { head, cue: [cue] }: Proposal): boolean =>
  cue !== undefined && cue[0] < head && SAID_TO_BE.test(tokens[head]?.lower ?? '') && edge[head - 1] === PREPOSITION;

/** "“We will not move,” reads a banner", other than "he read the letter". */
const isReadOut = ({ quote }: TokenFacts, word: string, { content: [first] }: Pick<Draft, 'content'>): boolean =>
  /^reads?$/.test(word) && first !== undefined && quote[first[0]] !== OUTSIDE;
