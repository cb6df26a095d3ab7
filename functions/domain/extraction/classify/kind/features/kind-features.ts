import type { Quotation, SourceType } from '../../../claim.ts';
import { hasHarm } from '../../../lexicon/claims/harm.ts';
import { hashOf, mix } from '../../../model/features/hash.ts';
import { remembering } from '../../../text/remembering.ts';
import type { Token } from '../../../text/tokens.ts';
import { bySpelling } from '../../../text/by-spelling.ts';
import type { Wording } from '../../../text/wording.ts';
import { isPassive, learnedLemma } from '../cue.ts';
import type { KindWord } from './kind-words.ts';
import { kindWordOf } from './kind-words.ts';
import { putQuoted } from './quoted.ts';
import { features, few, put, putAll, putBoth, template } from './sink.ts';
import { putStance } from './stance.ts';
import { putFuture } from './to-come.ts';
import { putVerbs } from './verbs.ts';
import { futureIn } from '../future/future.ts';
import { kindByRules } from '../rules.ts';
import { tenseOf } from '../tense.ts';
import { voiceOf } from '../future/voice.ts';

/** What the kind of a claim is decided by, all as written. */
export interface KindEvidence {
  readonly wording: Wording;
  readonly cue: string;
  /** Empty where the article names nobody. */
  readonly source: string;
  readonly quotation: Quotation;
  /** What the source is resolved to be; none where that is not known. */
  readonly sourceType?: SourceType | null;
}

/** Of a longer claim only so many words are read. */
const LONGEST = 150;
const BIAS = mix(hashOf('bias'), hashOf(''));
const QUOTATION = template('quotation');
const RULE = template('rule');
const LEMMA = template('lemma');
const LEMMA_AND_FIRST = template('lemma and first');
const CUE = template('cue');
const SOURCE = template('source');
const SOURCE_TYPE = template('source type');
const LENGTH = template('length');
const NUMBERS = template('numbers');
const HARM = template('harm');
const FIRST = template('first person');
const SECOND = template('second person');
const VALUING = template('evaluative');
const MARKS = template('asks, exclaims');
const NAMES = template('names');
const TENSE = template('tense');
const PAIR = template('pair');
const OPENINGS = [template('first 1'), template('first 2'), template('first 3')];
const LAST = template('last');

/** What the model reads off a claim, as hashes, each once; there until the next claim is read. */
export function kindFeatures(evidence: KindEvidence): Int32Array {
  features.clear();
  const { wording, cue, source, quotation } = evidence;
  const { text, tokens: all } = wording;
  const tokens = all.length > LONGEST ? all.slice(0, LONGEST) : all;
  const words = kindWordsOf(tokens);
  const { numbers, valuing, first, second } = counted(words);
  features.add(BIAS);
  putWords(words);
  const lemma = source === '' && text.includes(cue) ? 'hedge' : learnedLemma(cue);
  const harm = hasHarm(wording);
  const future = futureIn(tokens, source);
  const voice = voiceOf(source);
  const rule = kindByRules({
    wording,
    future,
    voice,
    harm,
    lemma,
    cue,
    quantities: numbers,
    passive: isPassive(cue),
    direct: quotation === 'direct',
  });
  put(QUOTATION, quotation);
  putBoth(RULE, rule, quotation);
  putBoth(LEMMA, lemma, quotation);
  put(LEMMA_AND_FIRST, `${lemma} ${words[0]?.word}`);
  putAll(cueFeatures(cue));
  putAll(sourceFeatures(source));
  if (evidence.sourceType != null) putBoth(SOURCE_TYPE, evidence.sourceType, quotation);
  putBoth(LENGTH, few(Math.floor(Math.sqrt(words.length)), 7), quotation);
  put(NUMBERS, few(numbers));
  putBoth(HARM, String(harm), quotation);
  putBoth(FIRST, String(first), quotation);
  put(SECOND, String(second));
  put(VALUING, few(valuing));
  putStance(words, lemma, quotation);
  putFuture(future, voice);
  put(MARKS, `${text.includes('?')} ${text.includes('!')}`);
  put(NAMES, few(namesAfterFirst(tokens)));
  putBoth(TENSE, tenseOf(tokens), quotation);
  putVerbs(tokens, quotation);
  if (quotation === 'mixed') putQuoted(tokens);
  return features.values();
}

function kindWordsOf(tokens: readonly Token[]): KindWord[] {
  const words: KindWord[] = [];
  for (const { spelling } of tokens) {
    const word = kindWordOf(spelling);
    if (word !== null) words.push(word);
  }
  return words;
}

function counted(words: readonly KindWord[]) {
  let [numbers, valuing, first, second] = [0, 0, false, false];
  for (const { isNumber, values, isFirstPerson, isSecondPerson } of words) {
    if (isNumber) numbers++;
    if (values) valuing++;
    first ||= isFirstPerson;
    second ||= isSecondPerson;
  }
  return { numbers, valuing, first, second };
}

const cueFeatures = remembering(2000, (cue) =>
  cue
    .toLowerCase()
    .split(/\s+/)
    .map((word) => mix(CUE.plain, hashOf(word))),
);

const sourceFeatures = remembering(2000, (source) =>
  (source.toLowerCase().match(/[\p{L}'’]+/gu) ?? ['']).slice(0, 12).map((word) => mix(SOURCE.plain, hashOf(word))),
);

const isName = bySpelling(({ shape, text }) => shape === 4 && /^\p{Lu}\p{Ll}/u.test(text));

function namesAfterFirst(tokens: readonly Token[]): number {
  let names = 0;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && isName(token.spelling)) names++;
  }
  return names;
}

function putWords(words: readonly KindWord[]): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) continue;
    putAll(word.features);
    const before = words[at - 1];
    if (before !== undefined) features.add(mix(PAIR.plain, hashOf(word.word, before.spaced)));
  }
  let opening = hashOf('');
  for (const [at, { plain }] of OPENINGS.entries()) {
    const word = words[at];
    if (word !== undefined) opening = hashOf(word.word, at === 0 ? opening : hashOf(' ', opening));
    features.add(mix(plain, opening));
  }
  features.add(mix(LAST.plain, words.at(-1)?.hash ?? hashOf('')));
}
