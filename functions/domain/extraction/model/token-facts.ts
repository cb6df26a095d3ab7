import { isFinite } from '../clauses/items.ts';
import { DIVIDES } from '../text/marks.ts';
import type { Passage, Item } from '../text/sentences.ts';
import type { Tag } from '../text/tag.ts';
import { tagOf } from '../text/tag.ts';

const TAGS: readonly (Tag | 'finite' | 'quotation')[] = [
  'mark',
  'number',
  'possessive-s',
  'determiner',
  'possessive',
  'pronoun',
  'object-pronoun',
  'preposition',
  'coordinator',
  'subordinator',
  'auxiliary',
  'nonfinite',
  'negation',
  'adverb',
  'time',
  'verb',
  'name',
  'noun',
  'finite',
  'quotation',
];
const TAG_NUMBERS = new Map(TAGS.map((tag, number) => [tag, number + 1]));

/** Where a token stands to quotation marks. */
export const OUTSIDE = 0;
export const INSIDE = 1;
export const OPENING = 2;
const CLOSING = 3;

/** Kinds of token at which a part may begin or end; 0 is any other word. */
export const EDGES = 12;
export const COORDINATOR = 8;
export const SUBORDINATOR = 9;
export const FINITE = 10;
export const PREPOSITION = 11;

/** The class of a verb of saying, as a number. */
export const SPEECH = 1;

/** What the model reads of each token, as numbers, by token position. */
export interface TokenFacts {
  readonly length: number;
  /** Numbers of the words' spellings, from 2 on; below 0 where they have none. 0 and 1 stand for what is before and after a paragraph. */
  readonly number: Int32Array;
  /** Hash of the lower-case word, digits alike. */
  readonly word: Int32Array;
  /** Hash of the lemma of an attributing verb, else of the word. */
  readonly lemma: Int32Array;
  readonly shape: Uint8Array;
  readonly tag: Uint8Array;
  readonly quote: Uint8Array;
  /** Class of an attributing verb: 0 none, 1 speech, 2 finding, 3 belief. */
  readonly verb: Uint8Array;
  readonly edge: Uint8Array;
  /** Sentence, paragraph and segment (between marks and quotation marks), counted over the passage. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  readonly segment: Int32Array;
  /** By segment: whether it holds a finite verb, whether it is quoted. */
  readonly segmentFinite: Uint8Array;
  readonly segmentQuoted: Uint8Array;
  /** By sentence: first and last token, whether it holds a quotation. */
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  readonly sentenceQuotes: Uint8Array;
  readonly paragraphFirst: Int32Array;
  readonly paragraphLast: Int32Array;
}

/** The edge of a token. @param mark its edge where it is a mark */
function edgeOf(mark: number, tag: Tag | 'finite', quote: number): number {
  if (quote === OPENING) return 1;
  if (quote === CLOSING) return 2;
  if (tag === 'mark') return mark;
  if (tag === 'coordinator') return COORDINATOR;
  if (tag === 'subordinator') return SUBORDINATOR;
  if (tag === 'finite' || tag === 'auxiliary') return FINITE;
  if (tag === 'preposition') return PREPOSITION;
  return 0;
}

/** Reads the facts off a passage in one go. */
export function readFacts(passage: Passage): TokenFacts {
  const { tokens, paragraphs } = passage;
  const n = tokens.length;
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  const facts = {
    length: n,
    number: new Int32Array(n),
    word: new Int32Array(n),
    lemma: new Int32Array(n),
    shape: new Uint8Array(n),
    tag: new Uint8Array(n),
    quote: new Uint8Array(n),
    verb: new Uint8Array(n),
    edge: new Uint8Array(n),
    sentence: new Int32Array(n),
    paragraph: new Int32Array(n),
    segment: new Int32Array(n),
    segmentFinite: new Uint8Array(n + 1),
    segmentQuoted: new Uint8Array(n + 1),
    sentenceFirst: new Int32Array(sentences),
    sentenceLast: new Int32Array(sentences),
    sentenceQuotes: new Uint8Array(sentences),
    paragraphFirst: new Int32Array(paragraphs.length),
    paragraphLast: new Int32Array(paragraphs.length),
  };
  let s = 0;
  let segment = 0;
  const put = (i: number, tag: Tag | 'finite', quote: number, p: number): void => {
    const token = tokens[i];
    if (token === undefined) return;
    const { number, word, lemma, shape, verb, edge, does } = token.spelling;
    facts.number[i] = number < 0 ? number : number + 2;
    facts.word[i] = word;
    facts.lemma[i] = lemma;
    facts.shape[i] = shape;
    facts.verb[i] = verb;
    facts.tag[i] = TAG_NUMBERS.get(tag) ?? 0;
    facts.quote[i] = quote;
    facts.edge[i] = edgeOf(edge, tag, quote);
    facts.sentence[i] = s;
    facts.paragraph[i] = p;
    const divides = quote === OPENING || quote === CLOSING || (does & DIVIDES) !== 0;
    if (divides && quote !== CLOSING) segment++;
    facts.segment[i] = segment;
    if (divides && quote !== OPENING) segment++;
    if (tag === 'finite' || tag === 'auxiliary') facts.segmentFinite[segment] = 1;
    if (quote !== OUTSIDE) facts.segmentQuoted[segment] = 1;
  };
  for (const [p, paragraph] of paragraphs.entries()) {
    segment++;
    facts.paragraphFirst[p] = paragraph.sentences[0]?.items[0]?.first ?? 0;
    facts.paragraphLast[p] = paragraph.sentences.at(-1)?.items.at(-1)?.last ?? -1;
    for (const { items } of paragraph.sentences) {
      segment++;
      facts.sentenceFirst[s] = items[0]?.first ?? 0;
      facts.sentenceLast[s] = items.at(-1)?.last ?? 0;
      for (let k = 0; k < items.length; k++) {
        const item = items[k];
        if (item === undefined) continue;
        if (item.tag === 'quotation') {
          facts.sentenceQuotes[s] = 1;
          putQuotation(item, p);
        } else put(item.first, isFinite(items, k) ? 'finite' : item.tag, OUTSIDE, p);
      }
      s++;
    }
  }
  return facts;

  function putQuotation(item: Item, p: number): void {
    let opens = true;
    for (let i = item.first; i <= item.last; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      const closing = i === item.last && i > item.first && token.kind === 'mark' && /["”'’»]/.test(token.text);
      const quote = i === item.first ? OPENING : closing ? CLOSING : INSIDE;
      const tag = tagOf(token, opens, tokens[i + 1]);
      put(i, tag === 'verb' && !token.lower.endsWith('ing') ? 'finite' : tag, quote, p);
      if (quote === INSIDE) opens = token.kind === 'mark' && /^[.!?]+$/.test(token.text);
    }
  }
}
