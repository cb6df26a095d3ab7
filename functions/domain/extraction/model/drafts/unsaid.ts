import type { TokenRange } from '../../clauses/attribution.ts';
import { isNobody } from '../../clauses/nobody.ts';
import { words } from '../../lexicon/words.ts';
import type { Passage } from '../../text/sentences.ts';
import type { Proposal } from '../propose.ts';

/** Whether nobody says it: "no group has claimed", "gave no assurance that", "neither confirmed nor denied", "without saying", "has yet to say". */
export const isUnsaid = (passage: Passage, proposal: Proposal, source: TokenRange | undefined): boolean =>
  passage.tokens[proposal.head - 1]?.lower === 'without' ||
  (passage.tokens[proposal.head - 1]?.lower === 'to' && passage.tokens[proposal.head - 2]?.lower === 'yet') ||
  saysNobody(passage, source) ||
  isNeither(passage, proposal.head) ||
  isAnybodys(passage, proposal.head) ||
  isLabel(passage, proposal, source) ||
  isNone(passage, proposal);

const saysNobody = ({ tokens }: Passage, source: TokenRange | undefined): boolean =>
  source !== undefined && isNobody(tokens[source[0]]?.lower, tokens[source[0] + 1]?.kind === 'number', tokens[source[0] - 1]?.lower);

/** "Details: …", "What Happened: …": of no line is that who says it. */
const isLabel = ({ tokens }: Passage, { head }: Proposal, source: TokenRange | undefined): boolean =>
  tokens[head]?.text === ':' && source !== undefined && LABELS.has(tokens[source[1]]?.lower ?? '');
const LABELS = words(
  `happened matters details quote background context note update watch listen photo picture image video title related more points explained analysis
  opinion exclusive breaking live timeline summary fact facts factbox correction topics tags read also previously`,
);

/** "Could be expected to": what anybody would think. */
const isAnybodys = ({ tokens }: Passage, head: number): boolean =>
  tokens[head]?.lower === 'expected' && tokens[head - 1]?.lower === 'be' && /^(?:could|can|may|might)$/.test(tokens[head - 2]?.lower ?? '');

/** "Gave no assurance that". */
const isNone = ({ tokens }: Passage, { head, cue: [cue] }: Proposal): boolean =>
  cue !== undefined && tokens.slice(cue[0], head).some(({ lower }) => lower === 'no');

/** "Neither confirmed nor denied". */
const isNeither = ({ tokens }: Passage, head: number): boolean =>
  tokens[head - 1]?.lower === 'neither' || (tokens[head - 1]?.lower === 'nor' && tokens[head - 3]?.lower === 'neither');
