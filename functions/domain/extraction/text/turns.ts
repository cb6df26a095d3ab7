import type { Paragraph, Passage } from './sentences.ts';
import type { Token } from './tokens.ts';

/** A paragraph of an interview or a transcript that begins with who has the word: "Brock: Forty people died." */
export interface Turn {
  readonly paragraph: number;
  /** The tokens of who has the word, without "host" or what else is told of them there. */
  readonly label: readonly [first: number, last: number];
  readonly colon: number;
  /** The paragraph's last token. */
  readonly last: number;
  /** Whether it asks: it ends with a question, or whoever has the word mostly does. */
  readonly asks: boolean;
}

/** So many words may a label have, with what is told of whoever speaks. */
const LONGEST_LABEL = 9;
const LONGEST_NAME = 4;
const FEWEST = 3;
const FEWEST_WORDS = 3;
const PARTICLE = /^(?:van|von|de|der|den|la|le|da|di|dos|du|al|el|bin|ibn|of|the)$/;

const known = new WeakMap<Passage, readonly Turn[]>();

/** The turns of a passage in which at least two have the word, one of them again; none of any other passage, whose labels are headings. */
export function turnsOf(passage: Passage): readonly Turn[] {
  let turns = known.get(passage);
  if (turns === undefined) known.set(passage, (turns = conversationIn(passage)));
  return turns;
}

function conversationIn({ tokens, paragraphs }: Passage): Turn[] {
  const labelled = paragraphs.flatMap((paragraph, at) => turnAt(tokens, paragraph, at) ?? []);
  if (labelled.length < 2) return [];
  const nameOf = ({ label: [, last] }: Turn): string => tokens[last]?.lower ?? '';
  const names = new Map<string, Turn[]>();
  for (const turn of labelled) {
    const own = names.get(nameOf(turn));
    if (own === undefined) names.set(nameOf(turn), [turn]);
    else own.push(turn);
  }
  const inLetters = names.has('q') && names.has('a');
  const isSpeaker = (turn: Turn): boolean => (names.get(nameOf(turn))?.length ?? 0) > 1 || turn.label[1] > turn.label[0] || inLetters;
  const turns = labelled.filter(isSpeaker);
  if (!inLetters && (turns.length < FEWEST || new Set(turns.map(nameOf)).size < 2 || names.size === labelled.length)) return [];
  const asking = new Set([...names].filter(([, own]) => own.filter(({ asks }) => asks).length * 2 >= own.length).map(([name]) => name));
  return turns.map((turn) => ({ ...turn, asks: turn.asks || asking.has(nameOf(turn)) }));
}

function turnAt(tokens: readonly Token[], paragraph: Paragraph, at: number): Turn | null {
  const first = paragraph.sentences[0]?.items[0]?.first ?? 0;
  const last = paragraph.sentences.at(-1)?.items.at(-1)?.last ?? first;
  let colon = first + 1;
  while (colon < last && colon - first < LONGEST_LABEL && tokens[colon]?.text !== ':') colon++;
  // most paragraphs have no label, and are not looked into any further
  if (tokens[colon]?.text !== ':') return null;
  for (let i = first; i < colon; i++) if (/^[.?!;"“]$/.test(tokens[i]?.text ?? '')) return null;
  let end = first;
  while (end + 1 < colon && !/^[,(]$/.test(tokens[end + 1]?.text ?? '')) end++;
  if (end - first >= LONGEST_NAME) return null;
  for (let i = first; i <= end; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || !(token.spelling.capital || PARTICLE.test(token.lower))) return null;
    // "Monday: …", "NEW: …"
    if (token.spelling.tags.inside === 'time' || /^(?:new|updated?|breaking|watch|read|more|note|correction)$/.test(token.lower))
      return null;
  }
  // "Dead: 40."
  if (last - colon < FEWEST_WORDS || !/^(?:[.?!…]+|["”'’)\]])$/.test(tokens[last]?.text ?? '')) return null;
  const closing = tokens[last]?.kind === 'mark' && /^["”'’)]$/.test(tokens[last]?.text ?? '') ? last - 1 : last;
  return { paragraph: at, label: [first, end], colon, last, asks: tokens[closing]?.text === '?' };
}
