import type { Span } from '../functions/domain/article/article.ts';
import { draftByRules, linesOf } from '../functions/domain/extraction/find-attributions.ts';
import { CONTENT, CONTENT_FIRST, CUE, SOURCE, SOURCE_FIRST } from '../functions/domain/extraction/model/field/labels.ts';
import type { Frame } from '../functions/domain/extraction/model/features/frame.ts';
import type { RuleRoles } from '../functions/domain/extraction/model/rule-roles.ts';
import { readRoles } from '../functions/domain/extraction/model/rule-roles.ts';
import type { TokenFacts } from '../functions/domain/extraction/model/token-facts.ts';
import { readFacts } from '../functions/domain/extraction/model/token-facts.ts';
import type { Passage } from '../functions/domain/extraction/text/sentences.ts';
import { readPassage } from '../functions/domain/extraction/text/sentences.ts';
import type { TrainingArticle } from './marked.ts';

/** A marked attribution by its tokens. */
export interface Example {
  /** The token of the cue that stands for it. */
  readonly head: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  readonly voiced: boolean | null;
}

/** An article read as the finder reads it, beside its marks. */
export interface ReadArticle {
  readonly article: TrainingArticle;
  readonly passage: Passage;
  readonly facts: TokenFacts;
  readonly rules: RuleRoles;
  readonly examples: readonly Example[];
  /** Tokens that are neither a cue's head nor known not to be one. */
  readonly unsure: ReadonlySet<number>;
}

/** Reads articles for training. The head of a cue of several words is the one that most often is a cue alone. */
export function readAll(articles: readonly TrainingArticle[]): ReadArticle[] {
  const read = articles.map((article) => {
    const passage = readPassage(article.text, linesOf(article.text));
    const facts = readFacts(passage);
    return { article, passage, facts, rules: readRoles(facts.length, draftByRules(passage)) };
  });
  const alone = shareAlone(read);
  return read.map((one) => {
    const examples = examplesOf(one.article, one.passage, one.facts, alone);
    const unsure = new Set([...examples.flatMap(({ cue }) => cue), ...tokensIn(one.passage, one.article.unsure)]);
    for (const { head } of examples) unsure.delete(head);
    return { ...one, examples, unsure };
  });
}

function examplesOf(article: TrainingArticle, passage: Passage, facts: TokenFacts, alone: ReadonlyMap<string, number>): Example[] {
  const byHead = new Map<number, Example>();
  for (const { source, cue, content, voiced } of article.attributions) {
    const tokens = tokensIn(passage, cue);
    const head = headOf(tokens, passage, facts, alone);
    if (head === undefined || byHead.has(head)) continue;
    byHead.set(head, { head, source: tokensIn(passage, source), cue: tokens, content: tokensIn(passage, content), voiced });
  }
  return [...byHead.values()];
}

/** Added to a word's occurrences, so that one seen once or twice does not win. */
const RARE = 20;

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How often a word is a cue all by itself, among all its occurrences. */
function shareAlone(read: readonly { readonly article: TrainingArticle; readonly passage: Passage }[]): Map<string, number> {
  const all = new Map<string, number>();
  const alone = new Map<string, number>();
  for (const { article, passage } of read) {
    for (const { lower } of passage.tokens) count(all, lower);
    for (const { cue } of article.attributions) {
      const [only, second] = tokensIn(passage, cue);
      if (only !== undefined && second === undefined) count(alone, passage.tokens[only]?.lower ?? '');
    }
  }
  return new Map([...alone].map(([word, times]) => [word, times / ((all.get(word) ?? times) + RARE)]));
}

/** A verb that the lexicon knows is a head though it was never a cue alone. */
const KNOWN_VERB = 0.01;

function headOf(tokens: readonly number[], passage: Passage, facts: TokenFacts, alone: ReadonlyMap<string, number>): number | undefined {
  let head: number | undefined;
  let best = -1;
  for (const t of tokens) {
    const verb = (facts.verb[t] ?? 0) > 0;
    const word = passage.tokens[t]?.lower ?? '';
    const score = word === 'according' ? 1 : (alone.get(word) ?? 0) + (verb ? KNOWN_VERB : 0);
    if (score < best) continue;
    best = score;
    head = t;
  }
  return head;
}

/** The tokens that share a character with any of the spans, in order. */
function tokensIn({ tokens }: Passage, spans: readonly Span[]): number[] {
  const inside = new Set<number>();
  for (const [start, end] of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (let t = low; t < tokens.length && (tokens[t]?.start ?? end) < end; t++) inside.add(t);
  }
  return [...inside].toSorted((a, b) => a - b);
}

/** The labels of a frame's tokens. */
export function labelsOf({ from, to }: Frame, { source, cue, content }: Example): Uint8Array {
  const labels = new Uint8Array(to - from);
  const put = (tokens: readonly number[], opening: number, inside: number): void => {
    for (const t of tokens)
      if (t >= from && t < to) labels[t - from] = t > from && labels[t - from - 1] !== 0 && tokens.includes(t - 1) ? inside : opening;
  };
  put(content, CONTENT_FIRST, CONTENT);
  put(source, SOURCE_FIRST, SOURCE);
  put(cue, CUE, CUE);
  // a content or source interrupted by another part begins anew
  for (let t = 0; t < labels.length; t++) {
    const before = labels[t - 1];
    if (labels[t] === CONTENT && before !== CONTENT && before !== CONTENT_FIRST) labels[t] = CONTENT_FIRST;
    if (labels[t] === SOURCE && before !== SOURCE && before !== SOURCE_FIRST) labels[t] = SOURCE_FIRST;
  }
  return labels;
}

/** A word heads a cue at least so often, or it is not looked at. */
const LEAST_SHARE = 0.01;

/** Hashes of the words that now and then head a cue in these articles. */
export function cueWordsOf(articles: readonly ReadArticle[]): Set<number> {
  const all = new Map<number, number>();
  const heads = new Map<number, number>();
  for (const { facts, examples } of articles) {
    for (const word of facts.word) count(all, word);
    for (const { head } of examples) count(heads, facts.word[head] ?? 0);
  }
  return new Set([...heads].filter(([word, times]) => times / (all.get(word) ?? times) >= LEAST_SHARE).map(([word]) => word));
}
