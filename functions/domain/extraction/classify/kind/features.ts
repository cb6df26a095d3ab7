import type { Quotation } from '../../claim.ts';
import { hasHarm } from '../../lexicon/harm.ts';
import { EVALUATIVE } from '../../lexicon/judgement.ts';
import { DistinctHashes } from '../../model/features/distinct-hashes.ts';
import { hashOf, mix } from '../../model/features/hash.ts';
import { remembering } from '../../text/remembering.ts';
import type { Token } from '../../text/tokens.ts';
import { tagOf } from '../../text/tag.ts';
import type { Wording } from '../../text/wording.ts';
import { isPassive, lemmaOf } from './cue.ts';
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
const STEM = /(?:ingly|ings?|edly|ed|es|s|ly|ment|ness|ful|ous|able|ive|ion|er)$/;
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'us', 'me']);
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

/** What the model reads off a claim, as hashes, each once. */
export function kindFeatures(evidence: KindEvidence): Int32Array {
  features.clear();
  const { wording, cue, source, quotation } = evidence;
  const { text, tokens: all } = wording;
  /** By itself, and beside how the claim is quoted. */
  const putBoth = ({ plain, quoted }: Template, value: string): void => {
    const hash = hashOf(value);
    features.add(mix(plain, hash));
    features.add(mix(quoted[quotation], hash));
  };
  const tokens = all.length > LONGEST ? all.slice(0, LONGEST) : all;
  const words: string[] = [];
  for (const { kind, lower } of tokens) if (kind !== 'mark') words.push(kind === 'number' || /\d/.test(lower) ? '#' : lower);
  const numbers = words.filter((word) => word === '#').length;
  features.add(BIAS);
  putWords(words);
  const lemma = source === '' && text.includes(cue) ? 'hedge' : lemmaOf(cue);
  const harm = hasHarm(wording);
  const rule = kindByRules({ wording, harm, lemma, cue, quantities: numbers, passive: isPassive(cue), direct: quotation === 'direct' });
  put(QUOTATION, quotation);
  putBoth(RULE, rule);
  putBoth(LEMMA, lemma);
  put(LEMMA_AND_FIRST, `${lemma} ${words[0]}`);
  for (const word of cue.toLowerCase().split(/\s+/)) put(CUE, word);
  for (const word of source
    .toLowerCase()
    .match(/[\p{L}'’]+/gu)
    ?.slice(0, 12) ?? [''])
    put(SOURCE, word);
  putBoth(LENGTH, few(Math.floor(Math.sqrt(words.length)), 7));
  put(NUMBERS, few(numbers));
  putBoth(HARM, String(harm));
  putBoth(FIRST, String(words.some((word) => FIRST_PERSON.has(word))));
  put(SECOND, String(words.some((word) => word === 'you' || word === 'your')));
  put(VALUING, few(words.filter((word) => EVALUATIVE.has(word)).length));
  put(MARKS, `${text.includes('?')} ${text.includes('!')}`);
  put(NAMES, few(tokens.filter((token, at) => at > 0 && token.spelling.shape === 4 && /^\p{Lu}\p{Ll}/u.test(token.text)).length));
  putBoth(TENSE, tenseOf(tokens));
  putVerbs(tokens, putBoth);
  if (quotation === 'mixed') putQuoted(tokens);
  return features.values();
}

/** What a word tells by itself. */
const ofWord = remembering(20_000, (word): readonly number[] => {
  const hashes = [mix(hashOf('word'), hashOf(word))];
  if (word.length > 4) hashes.push(mix(hashOf('stem'), hashOf(word.replace(STEM, ''))));
  if (word.length > 5) for (const letters of [3, 4]) hashes.push(mix(hashOf('ending'), hashOf(word.slice(-letters))));
  return hashes;
});

function putWords(words: readonly string[]): void {
  let before = 0;
  for (const [at, word] of words.entries()) {
    for (const feature of ofWord(word)) features.add(feature);
    if (at > 0) features.add(mix(PAIR.plain, hashOf(word, before)));
    before = hashOf(' ', hashOf(word));
  }
  for (const [at, opening] of OPENINGS.entries()) put(opening, words.slice(0, at + 1).join(' '));
  put(LAST, words.at(-1) ?? '');
}

function putVerbs(tokens: readonly Token[], putBoth: typeof put): void {
  const tags = tokens.map((token, at) => tagOf(token, at === 0, tokens[at + 1]));
  put(NEGATION, String(tags.includes('negation')));
  put(OPENING_TAGS, tags.slice(0, 3).join(' '));
  put(OPENING_TAGS, tags.slice(0, 4).join(' '));
  let place = 0;
  for (let at = 0; at < tokens.length && place < VERBS.length; at++) {
    const token = tokens[at];
    const verb = VERBS[place];
    if (token === undefined || verb === undefined || (tags[at] !== 'auxiliary' && tags[at] !== 'verb')) continue;
    put(verb, token.lower.endsWith('ed') ? '-ed' : token.lower);
    if (tags[at] === 'auxiliary') put(verb, `${token.lower} ${tokens[at + 1]?.lower}`);
    if (tags[at] === 'auxiliary' && place === 0) putBoth(AUXILIARY, token.lower);
    place++;
  }
  if (place === 0) putBoth(NO_VERB, 'none');
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
