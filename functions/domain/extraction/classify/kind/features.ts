import type { Quotation } from '../../claim.ts';
import { hasHarm } from '../../lexicon/harm.ts';
import { EVALUATIVE } from '../../lexicon/judgement.ts';
import { DistinctHashes } from '../../model/features/distinct-hashes.ts';
import { hashOf, mix } from '../../model/features/hash.ts';
import { remembering } from '../../text/remembering.ts';
import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import { tagOf } from '../../text/tag.ts';
import { isPassive, lemmaOf } from './cue.ts';
import { kindByRules } from './rules.ts';
import { tenseOf } from './tense.ts';

/** What the kind of a claim is decided by, all as written. */
export interface KindEvidence {
  readonly text: string;
  /** The tokens of the text, where they are at hand. */
  readonly tokens?: readonly Token[];
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
const templateHash = remembering(1000, (template) => hashOf(template));
const few = (count: number, most = 3): string => String(Math.min(most, count));

/** What the model reads off a claim, as hashes, each once. */
export function kindFeatures(evidence: KindEvidence): Int32Array {
  features.clear();
  const put = (template: string, value: string): void => {
    features.add(mix(templateHash(template), hashOf(value)));
  };
  const inQuotation = ` in ${evidence.quotation}`;
  const { text, cue, source, quotation } = evidence;
  const tokens = (evidence.tokens ?? tokenize(text)).slice(0, LONGEST);
  const words = tokens.filter(({ kind }) => kind !== 'mark').map(({ lower }) => (/\d/.test(lower) ? '#' : lower));
  const numbers = words.filter((word) => word === '#').length;
  put('bias', '');
  putWords(words, put);
  const lemma = source === '' && text.includes(cue) ? 'hedge' : lemmaOf(cue);
  const rule = kindByRules({ text, lemma, cue, quantities: numbers, passive: isPassive(cue), direct: quotation === 'direct' });
  const alone = (template: string, value: string): void => {
    put(template, value);
    features.add(mix(hashOf(inQuotation, templateHash(template)), hashOf(value)));
  };
  put('quotation', quotation);
  alone('rule', rule);
  alone('lemma', lemma);
  put('lemma and first', `${lemma} ${words[0]}`);
  for (const word of cue.toLowerCase().split(/\s+/)) put('cue', word);
  for (const word of source
    .toLowerCase()
    .match(/[\p{L}'’]+/gu)
    ?.slice(0, 12) ?? [''])
    put('source', word);
  alone('length', few(Math.floor(Math.sqrt(words.length)), 7));
  put('numbers', few(numbers));
  alone('harm', String(hasHarm(text)));
  alone('first person', String(words.some((word) => FIRST_PERSON.has(word))));
  put('second person', String(words.some((word) => word === 'you' || word === 'your')));
  put('evaluative', few(words.filter((word) => EVALUATIVE.has(word)).length));
  put('asks, exclaims', `${text.includes('?')} ${text.includes('!')}`);
  put('names', few(tokens.filter((token, at) => at > 0 && /^\p{Lu}\p{Ll}/u.test(token.text)).length));
  alone('tense', tenseOf(tokens));
  putVerbs(tokens, put, alone);
  return features.values();
}

type Put = (template: string, value: string) => void;

/** What a word tells by itself. */
const ofWord = remembering(20_000, (word): readonly number[] => {
  const hashes = [mix(templateHash('word'), hashOf(word))];
  if (word.length > 4) hashes.push(mix(templateHash('stem'), hashOf(word.replace(STEM, ''))));
  if (word.length > 5) for (const letters of [3, 4]) hashes.push(mix(templateHash('ending'), hashOf(word.slice(-letters))));
  return hashes;
});

function putWords(words: readonly string[], put: Put): void {
  const pair = templateHash('pair');
  for (const [at, word] of words.entries()) {
    for (const feature of ofWord(word)) features.add(feature);
    const next = words[at + 1];
    if (next !== undefined) features.add(mix(pair, hashOf(next, hashOf(' ', hashOf(word)))));
  }
  for (const count of [1, 2, 3]) put(`first ${count}`, words.slice(0, count).join(' '));
  put('last', words.at(-1) ?? '');
}

function putVerbs(tokens: readonly Token[], put: Put, alone: Put): void {
  const tags = tokens.map((token, at) => tagOf(token, at === 0, tokens[at + 1]));
  put('negation', String(tags.includes('negation')));
  put('opening', tags.slice(0, 3).join(' '));
  put('opening', tags.slice(0, 4).join(' '));
  const verbs = tokens.flatMap((token, at) => (tags[at] === 'auxiliary' || tags[at] === 'verb' ? [{ token, at }] : [])).slice(0, 2);
  for (const [place, { token, at }] of verbs.entries()) {
    put(`verb ${place}`, token.lower.endsWith('ed') ? '-ed' : token.lower);
    if (tags[at] === 'auxiliary') put(`verb ${place}`, `${token.lower} ${tokens[at + 1]?.lower}`);
    if (tags[at] === 'auxiliary' && place === 0) alone('auxiliary', token.lower);
  }
  if (verbs.length === 0) alone('verb', 'none');
}
