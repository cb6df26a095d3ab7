import { words } from '../../lexicon/words.ts';
import type { Item } from '../../text/sentences.ts';
import { clauseFollows, isFronted, leadsToContent, opensSubject, verbFollows } from './clause-opening.ts';
import { isComma, isFinite, isNominal, isQuotation, isStop } from '../items.ts';
import { occasionEnd } from './occasion.ts';
import { skipPrepositional, skipPublished } from './prepositional.ts';
import { ADDRESSED, skipBehind, skipSpeaking } from './speaking.ts';
import { skipTime } from './time-phrase.ts';

const ASIDES = new Set(['citing', 'quoting', 'referring', 'speaking']);
const LONGEST_ASIDE = 18;

/** Skips an aside between commas, where "that" follows it: "said, citing a police report, that". */
function skipAside(items: readonly Item[], i: number): number {
  if (!isComma(items[i]) || !ASIDES.has(items[i + 1]?.lower ?? '')) return i;
  for (let j = i + 2; j < items.length && j - i < LONGEST_ASIDE; j++) if (isComma(items[j]) && items[j + 1]?.lower === 'that') return j + 1;
  return i;
}

/**
 * Skips what belongs to the verb of saying, not to what is said: adverbs, times, "in a statement", "to reporters". Other phrases are skipped only when
 * nothing but the end of the clause, "that", a colon or a quotation follows them.
 */
export function skipAdverbials(items: readonly Item[], from: number): number {
  let i = from;
  // whether it was said in something: "a statement"
  let made = false;
  for (let guard = 0; guard < 12; guard++) {
    const item = items[i];
    if (item === undefined) return i;
    const afterAside = skipAside(items, i);
    if (afterAside > i) return afterAside;
    const afterTime = skipTime(items, i);
    if (afterTime > i) {
      // "said | Saturday was cold"
      if (item.tag !== 'preposition' && isFinite(items, afterTime)) return i;
      // "said | by Monday the wells would be dry"
      if (/^(?:since|by|until)$/.test(item.lower) && clauseFollows(items, afterTime)) return i;
      i = afterTime;
      continue;
    }
    if (item.tag === 'adverb' && !opensPhraseToo(items, i)) {
      i++;
      continue;
    }
    if (opensSubject(items, i) && verbFollows(items, i)) return i;
    const speaking = Math.max(skipSpeaking(items, i), made ? skipBehind(items, i, ADDRESSED) : i);
    if (speaking > i) {
      i = speaking;
      continue;
    }
    const end = skipPrepositional(items, i);
    if (end === i) return i;
    const occasion = occasionEnd(items, i, end);
    if (occasion === i || (occasion === null && (!leadsToContent(items, end) || isFronted(items, i)))) return i;
    made = occasion !== null;
    i = occasion === null ? end : skipPublished(items, skipAnonymity(items, occasion));
  }
  return i;
}

/** An adverb that rather belongs to what follows it: "only two", "roughly 40 wells", "further tests", "too many men", "freshly turned earth". */
function opensPhraseToo(items: readonly Item[], i: number): boolean {
  const [adverb = '', next, third] = [items[i]?.lower, items[i + 1], items[i + 2]];
  if (OF_PHRASES.has(adverb)) return true;
  if (adverb === 'further' || adverb === 'long') return next?.tag === 'noun';
  if (adverb === 'too') return /^(?:much|many|few|little)$/.test(next?.lower ?? '');
  return adverb.endsWith('ly') && next?.tag === 'verb' && next.lower.endsWith('ed') && isNominal(third);
}

const OF_PHRASES = words(
  `so even only just about almost nearly there first now much roughly approximately exactly precisely barely virtually practically very perhaps maybe`,
);

/** "On condition of anonymity" goes on with why: "because she was not authorised to speak", "to discuss private talks". */
function skipAnonymity(items: readonly Item[], i: number): number {
  if (items[i]?.lower !== 'of' || items[i + 1]?.lower !== 'anonymity') return i;
  let j = i + 2;
  if (!/^(?:because|since|as|to|in|due|given|for)$/.test(items[j]?.lower ?? '')) return j;
  while (j < items.length && !isStop(items[j]) && !isComma(items[j]) && !isQuotation(items[j]) && items[j]?.lower !== 'that') j++;
  return j;
}

/**
 * Skips where, when and to whom it was said, where the clause may end right after: "said in Tokyo on Thursday". Nothing here tells whether something is
 * said in what follows; `skipAdverbials` does.
 */
export function skipSetting(items: readonly Item[], from: number, ends: (i: number) => boolean): number {
  let i = from;
  while (!ends(i)) {
    const item = items[i];
    const after = item?.tag === 'adverb' || item?.lower === 'overnight' ? i + 1 : Math.max(skipTime(items, i), skipPrepositional(items, i));
    if (after === i) return from;
    i = after;
  }
  return i;
}
