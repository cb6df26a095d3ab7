import type { Quotation } from '../../claim.ts';
import { hasHarm } from '../../lexicon/harm.ts';
import { EVALUATIVE } from '../../lexicon/judgement.ts';
import { DistinctHashes } from '../../model/features/distinct-hashes.ts';
import { hashOf, mix } from '../../model/features/hash.ts';
import { remembering } from '../../text/remembering.ts';
import type { Token } from '../../text/tokens.ts';
import { bySpelling } from '../../text/by-spelling.ts';
import type { Tag } from '../../text/tag.ts';
import { tagOf } from '../../text/tag.ts';
import type { Wording } from '../../text/wording.ts';
import { isPassive, learnedLemma } from './cue.ts';
import type { KindWord } from './kind-words.ts';
import { kindWordOf } from './kind-words.ts';
import { kindByRules } from './rules.ts';
import { tenseOf } from './tense.ts';

/** What the kind of a claim is decided by, all as written. */
export interface KindEvidence {
  readonly wording: Wording;
  readonly cue: string;
  /** Empty where the article names nobody. */
  readonly source: string;
  readonly quotation: Quotation;
}

/** Of a longer claim only so many words are read. */
const LONGEST = 150;
const features = new DistinctHashes();
const few = (count: number, most = 3): string => String(Math.min(most, count));

/** A kind of feature, as the hashes that its values are mixed with: by itself, and beside how the claim is quoted. */
interface Template {
  readonly plain: number;
  readonly quoted: Readonly<Record<Quotation, number>>;
}

function template(name: string): Template {
  const plain = hashOf(name);
  const quoted = (quotation: Quotation): number => hashOf(` in ${quotation}`, plain);
  return { plain, quoted: { direct: quoted('direct'), indirect: quoted('indirect'), mixed: quoted('mixed') } };
}

const BIAS = mix(hashOf('bias'), hashOf(''));
const QUOTATION = template('quotation');
const RULE = template('rule');
const LEMMA = template('lemma');
const LEMMA_AND_FIRST = template('lemma and first');
const CUE = template('cue');
const SOURCE = template('source');
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
const NEGATION = template('negation');
const OPENING_TAGS = template('opening');
const VERBS = [template('verb 0'), template('verb 1')];
const AUXILIARY = template('auxiliary');
const NO_VERB = template('verb');
const BEFORE_MARKS = template('before marks');
const QUOTED_LENGTH = template('quoted');
const QUOTED_SHARE = template('quoted share');
const QUOTED_FIRST = template('quoted first');
const QUOTED_VALUING = template('quoted evaluative');
const OPENS = /^(?:["“‘']|'')$/;
const CLOSES = /^(?:["”’']|'')$/;

const put = ({ plain }: Template, value: string): void => features.add(mix(plain, hashOf(value)));

/** By itself, and beside how the claim is quoted. */
function putBoth({ plain, quoted }: Template, value: string, quotation: Quotation): void {
  const hash = hashOf(value);
  features.add(mix(plain, hash));
  features.add(mix(quoted[quotation], hash));
}

/** What the model reads off a claim, as hashes, each once. */
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
  const rule = kindByRules({ wording, harm, lemma, cue, quantities: numbers, passive: isPassive(cue), direct: quotation === 'direct' });
  put(QUOTATION, quotation);
  putBoth(RULE, rule, quotation);
  putBoth(LEMMA, lemma, quotation);
  put(LEMMA_AND_FIRST, `${lemma} ${words[0]?.word}`);
  putAll(cueFeatures(cue));
  putAll(sourceFeatures(source));
  putBoth(LENGTH, few(Math.floor(Math.sqrt(words.length)), 7), quotation);
  put(NUMBERS, few(numbers));
  putBoth(HARM, String(harm), quotation);
  putBoth(FIRST, String(first), quotation);
  put(SECOND, String(second));
  put(VALUING, few(valuing));
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

const sourceFeatures = remembering(500, (source) =>
  (source.toLowerCase().match(/[\p{L}'’]+/gu) ?? ['']).slice(0, 12).map((word) => mix(SOURCE.plain, hashOf(word))),
);

function putAll(hashes: readonly number[]): void {
  for (const hash of hashes) features.add(hash);
}

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

function putVerbs(tokens: readonly Token[], quotation: Quotation): void {
  const tags: Tag[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined) tags.push(tagOf(token, at === 0, tokens[at + 1]));
  }
  put(NEGATION, String(tags.includes('negation')));
  put(OPENING_TAGS, tags.slice(0, 3).join(' '));
  put(OPENING_TAGS, tags.slice(0, 4).join(' '));
  let place = 0;
  for (let at = 0; at < tokens.length && place < VERBS.length; at++) {
    const token = tokens[at];
    const verb = VERBS[place];
    const tag = tags[at];
    if (token === undefined || verb === undefined || (tag !== 'auxiliary' && tag !== 'verb')) continue;
    put(verb, token.lower.endsWith('ed') ? '-ed' : token.lower);
    if (tag === 'auxiliary') put(verb, `${token.lower} ${tokens[at + 1]?.lower}`);
    if (tag === 'auxiliary' && place === 0) putBoth(AUXILIARY, token.lower, quotation);
    place++;
  }
  if (place === 0) putBoth(NO_VERB, 'none', quotation);
}

/** What leads up to the first words between marks, and what they are: "had been “torn from its context”". */
function putQuoted(tokens: readonly Token[]): void {
  const open = tokens.findIndex(({ text }) => OPENS.test(text));
  if (open < 0) return;
  const end = tokens.findIndex(({ text }, at) => at > open && CLOSES.test(text));
  const quoted = tokens.slice(open + 1, end < 0 ? tokens.length : end).filter(({ kind }) => kind !== 'mark');
  const before = tokens[open - 1]?.lower ?? '';
  put(BEFORE_MARKS, before);
  put(BEFORE_MARKS, `${tokens[open - 2]?.lower ?? ''} ${before}`);
  put(QUOTED_LENGTH, few(quoted.length, 8));
  put(QUOTED_SHARE, few(Math.floor((4 * quoted.length) / tokens.length), 4));
  put(QUOTED_FIRST, quoted[0]?.lower ?? '');
  put(QUOTED_VALUING, String(quoted.some(({ lower }) => EVALUATIVE.has(lower))));
}
