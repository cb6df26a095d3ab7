import { z } from 'zod';
import { ERASED, erasedWords } from '../../functions/domain/erasure/erased-article.ts';
import type { Wording } from '../../functions/domain/review/repair/wording.ts';
import { isSameJson } from '../../functions/domain/review/audit/canonical-json.ts';
import type { Item, Rewrite } from './rewrite-claim.ts';

/** What stands in place of words, by what the sort key begins with; undefined where nothing does. */
const IN_PLACE: readonly (readonly [prefix: RegExp, words: Readonly<Record<string, unknown>>])[] = [
  [/^(?:REVIEW|VERDICT)#/, { wording: '', rationale: ERASED, evidence: [] }],
  [/^REASON#/, { reason: ERASED }],
  [
    /^EVIDENCE#\d+$/,
    { title: ERASED, url: undefined, quote: undefined, note: undefined, origin: undefined, provenance: undefined, file: undefined },
  ],
  [/^NOTE#/, { text: ERASED }],
  [/^ASK#\d+$/, { question: ERASED, message: ERASED, address: '' }],
  [/^ASK#\d+#ANSWER$/, { text: ERASED, from: ERASED }],
  [/^CALL#/, { whom: ERASED, address: null, said: ERASED }],
  [/^RESPONSE#/, { text: ERASED }],
];

const isWording = z.custom<Wording>((value) => typeof value === 'object' && value !== null && 'attribution' in value);
const Repair = z.looseObject({ before: isWording, after: isWording });

const isDraft = ({ sk }: Item): boolean => /^(?:DRAFT|KEPT)#/.test(String(sk));

/**
 * The item without words of the article: earlier wordings of its claim, the message that asked about it, figures by which it was related, and drafts,
 * which may quote it and are nobody's last word.
 */
export function withoutQuotedWords(item: Item): Rewrite[] {
  return isDraft(item) ? [{ before: item, after: null }] : changed(item, unquoted(item));
}

/** The item without any words: those of the article, and those that people wrote about its claim. */
export function withoutWords(item: Item): Rewrite[] {
  const [, words] = IN_PLACE.find(([prefix]) => prefix.test(String(item['sk']))) ?? [];
  // A note that was erased has no salt any more.
  if (words === undefined || !('salt' in item)) return withoutQuotedWords(item);
  const present = Object.entries(words).filter(([field]) => item[field] !== undefined);
  return changed(item, { ...item, ...Object.fromEntries(present) });
}

function unquoted(item: Item): Item {
  const sk = String(item['sk']);
  if (/^ASK#\d+$/.test(sk)) return { ...item, message: ERASED };
  if (sk.startsWith('RELATION#')) return { ...item, why: ERASED };
  const repair = sk.startsWith('REPAIR#') ? Repair.safeParse(item).data : undefined;
  return repair === undefined ? item : { ...item, before: erasedWords(repair.before), after: erasedWords(repair.after) };
}

/** Nothing where it is so already. */
const changed = (before: Item, after: Item): Rewrite[] => (isSameJson(before, after) ? [] : [{ before, after }]);
