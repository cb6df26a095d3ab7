import { hintsOf } from '../lexicon/hints.ts';
import { opensOf } from '../lexicon/reports/openers.ts';
import { ATTRIBUTING_VERBS } from '../lexicon/reports/verbs.ts';
import { hashOf } from '../model/features/hash.ts';
import { remembering } from './remembering.ts';
import { toldIn } from './telling.ts';
import { KeptSpellings } from './kept-spellings.ts';
import { doesOf, edgeOfMark } from './marks.ts';
import type { Tags } from './tag.ts';
import { isCapitalised, tagsOf } from './tag.ts';

export type TokenKind = 'word' | 'number' | 'clitic' | 'mark';

/** What the letters of a token tell by themselves, whatever stands around it: worked out once for each way to write a word. */
export interface Spelling {
  /** Its number among those that are kept, in the order in which they came; -1 where it is not. */
  readonly number: number;
  readonly text: string;
  /** Lower case, apostrophes straight. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Where its clitic begins ("does|n't"), the end of the text where it has none. */
  readonly clitic: number;
  /** Opens with a capital, a particle before it aside. */
  readonly capital: boolean;
  readonly tags: Tags;
  /** Hash of the lower-case word, digits alike. */
  readonly word: number;
  /** Hash of the lemma of an attributing verb, else of the word. */
  readonly lemma: number;
  /** Class of an attributing verb: 0 none, 1 speech, 2 finding, 3 belief. */
  readonly verb: number;
  /** 1 lower case, 2 number, 3 all capitals, 4 capitalised (`CAPITALISED`), 5 other letters, 6 anything else. */
  readonly shape: number;
  /** What it may do to its sentence (`marks.ts`). */
  readonly does: number;
  /** As a mark, its edge (see `TokenFacts`); 0 for any other token. */
  readonly edge: number;
  /** What a text in which it stands may be worth searching for (`lexicon/hints.ts`). */
  readonly hints: number;
  /** What may open with it (`lexicon/reports/openers.ts`). */
  readonly opens: number;
  /** Crude stems of what it tells, nothing for words such as “the”: mostly one. */
  readonly told: readonly string[];
}

/** The shape of "Kesh". */
export const CAPITALISED = 4;

const CLITIC = /^(.+?)(n't|'(?:s|d|ll|ve|re|m))$/;
const VERB_CLASSES = { speech: 1, finding: 2, belief: 3 } as const;

const kindOf = (text: string): TokenKind => {
  if (/^(?:[$€£¥₹₦₵]|\p{L}{1,3}[¢₵]?(?=\d+[.,]\d))?\d/u.test(text)) return 'number';
  return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark';
};

function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return 1;
  if (/^\d/.test(text)) return 2;
  if (/^\p{Lu}/u.test(text)) return text.length > 1 && text === text.toUpperCase() ? 3 : CAPITALISED;
  return /^\p{L}/u.test(text) ? 5 : 6;
}

const wordHash = (lower: string): number => hashOf(/\d/.test(lower) ? lower.replace(/\d/g, '0') : lower);

function spell(text: string, kind: TokenKind, number: number, isName = false): Spelling {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const clitic = kind === 'word' ? CLITIC.exec(lower)?.[2] : undefined;
  const verb = isName ? undefined : ATTRIBUTING_VERBS.get(lower)?.verb;
  const word = wordHash(lower);
  return {
    number,
    text,
    lower,
    kind,
    clitic: clitic !== undefined && clitic.length < text.length ? text.length - clitic.length : text.length,
    capital: isCapitalised(text),
    tags: isName ? NAME : tagsOf({ text, lower, kind }),
    word,
    lemma: verb === undefined ? word : wordHash(verb.lemma),
    verb: verb === undefined ? 0 : VERB_CLASSES[verb.class],
    shape: shapeOf(text),
    does: doesOf(text, kind),
    edge: kind === 'mark' ? edgeOfMark(text) : 0,
    hints: hintsOf(text),
    opens: opensOf(lower),
    told: toldIn(lower),
  };
}

/** More ways than these to write the few words that are names as well are made up. */
const MOST_NAMES = 64;
const NAME: Tags = { inside: 'name', opening: 'name', beforeName: 'name' };

/** The spelling of a word that is somebody's name where it stands, whatever else it means. */
export const asName = remembering(MOST_NAMES, (word: string): Spelling => spell(word, 'word', -1, true));

/** Longer ones are not kept, nor more of them than a language has. */
const LONGEST_KEPT = 24;
const MOST_KEPT = 50_000;

const known = new KeptSpellings();
const clitics = new KeptSpellings();
let numbered = 0;

/**
 * The spelling of the token `text.slice(from, to)`.
 * @param codes the code units of the text (`codesOf`)
 * @param kind of a piece of a word that does not tell its kind itself
 */
export function spellingAt(text: string, codes: Uint16Array, from: number, to: number, kind?: 'word' | 'clitic'): Spelling {
  const kept = kind === 'clitic' ? clitics : known;
  const found = kept.find(codes, from, to);
  if (found !== undefined && (kind === undefined || found.kind === kind)) return found;
  // a copy of its own: a slice would keep the whole article in memory
  const letters = ` ${text.slice(from, to)}`.slice(1);
  const own = kindOf(letters);
  const keep =
    found === undefined && (kind !== 'word' || own === 'word') && letters.length <= LONGEST_KEPT && known.size + clitics.size < MOST_KEPT;
  const spelling = spell(letters, kind ?? own, keep ? numbered++ : -1);
  if (keep) kept.keep(spelling);
  return spelling;
}
