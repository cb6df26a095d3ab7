import type { Draft, TokenRange } from '../../../clauses/attribution.ts';
import type { Passage } from '../../../text/sentences.ts';
import type { TokenFacts } from '../../token-facts.ts';
import { goesOnBehind } from './goes-on-behind.ts';
import { tellsSomething } from './tells-something.ts';

/**
 * What the model cuts short, as far as the rules go: before its verb ("said the accused, aged 22 to 41, | were held") or a second clause ("said that it was
 * late, | and that nobody came").
 */
export function wholeByRule(passage: Passage, facts: TokenFacts, content: TokenRange[], known: Draft): TokenRange[] {
  const {
    lemma,
    cue: [cue],
    content: [ruled, ...rest],
  } = known;
  const [only, more] = content;
  if (more !== undefined) return lemma === 'charge' ? wholeCharge(passage, facts, content, rest) : content;
  if (only === undefined || ruled === undefined || cue === undefined) return content;
  // "the general, | according to two people, | shouted": its verb stands behind
  if (rest.length > 0 && only[1] < cue[0] && ruled[1] < cue[0] && !tellsSomething(facts, only[0], only[1])) return [ruled, ...rest];
  if (only[1] < cue[0] && ruled[1] === only[1] && ruled[0] < only[0] && isTail(passage, facts, only)) return [ruled];
  if (only[0] <= cue[1] || Math.abs(only[0] - ruled[0]) > 1 || ruled[1] <= only[1]) return content;
  const next = afterAside(passage, only[1] + 1);
  return goesOnBehind({ passage, facts, known, kept: only, ruled, next }) ? [[only[0], ruled[1]]] : content;
}

/** "Liquor flows into two lakes, | killing the carp, | farmers said", "… and injured nine, including | a boy, | the mayor said": a rest without a verb of its own. */
function isTail({ tokens }: Passage, facts: TokenFacts, [first, last]: TokenRange): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  return (before === ',' || before === 'including') && !tellsSomething(facts, first, last);
}

/** "Has been charged with murder, | attempted murder and robbery": the whole list. */
function wholeCharge({ tokens }: Passage, facts: TokenFacts, content: TokenRange[], ruled: readonly TokenRange[]): TokenRange[] {
  const last = content.at(-1);
  const whole = ruled.at(-1);
  if (last === undefined || whole === undefined || Math.abs(whole[0] - last[0]) > 1 || whole[1] <= last[1]) return content;
  if (tokens[last[1] + 1]?.text !== ',' || tellsSomething(facts, last[1] + 1, whole[1])) return content;
  return [...content.slice(0, -1), [last[0], whole[1]]];
}

/** Behind a comma, or what stands in brackets or between dashes ("111 of those cases (70%) | are linked"). */
function afterAside({ tokens }: Passage, at: number): number {
  const opening = tokens[at]?.text ?? '';
  if (opening === ',') return at + 1;
  const isClosing =
    opening === '(' || opening === '['
      ? (text: string): boolean => text === (opening === '(' ? ')' : ']')
      : DASH.test(opening)
        ? (text: string): boolean => DASH.test(text)
        : null;
  if (isClosing === null) return at;
  let close = at + 1;
  while (close - at < LONGEST_ASIDE && tokens[close] !== undefined && !isClosing(tokens[close]?.text ?? '')) close++;
  return isClosing(tokens[close]?.text ?? '') ? close + 1 : at;
}

const DASH = /^(?:[–—-]|--)$/;
const LONGEST_ASIDE = 14;
