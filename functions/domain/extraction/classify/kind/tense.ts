import { COMMON_VERBS, FINITE_AUXILIARIES } from '../../lexicon/function-words.ts';
import { bySpelling } from '../../text/by-spelling.ts';
import type { Token } from '../../text/tokens.ts';

const PAST = new Set(
  `went took left won lost fell rose made came gave kept saw sent shot struck stood began became broke brought built bought drove found fought got hit
  knew led met paid put ran sold spent stole told said asked wrote threw held heard died killed thought felt meant caught taught drew sat slept ate
  drank woke hid flew grew dug shut cut swept sank swam rang sang rode fled bled laid lay`.split(/\s+/),
);

const FORMS = { is: "is are am 's 're 'm", was: 'was were', has: "has have 've" } as const;
const AUXILIARIES = new Map(Object.entries(FORMS).flatMap(([tense, forms]) => forms.split(' ').map((form) => [form, tense] as const)));

/** What a word tells of the tense; nothing where it is no finite verb. */
const tellsTense = bySpelling(({ lower, kind }): string => {
  const auxiliary = AUXILIARIES.get(lower);
  if (auxiliary !== undefined) return auxiliary;
  if (FINITE_AUXILIARIES.has(lower)) return lower;
  if (kind !== 'word') return '';
  if (PAST.has(lower) || (lower.length > 4 && lower.endsWith('ed'))) return 'past';
  return COMMON_VERBS.has(lower) ? 'present' : '';
});

/** How the first finite verb (roughly) speaks: `is`, `was`, `has`, a modal by itself, `past`, `present`, or `none`. */
export function tenseOf(tokens: readonly Token[]): string {
  for (const { spelling } of tokens) {
    const tense = tellsTense(spelling);
    if (tense !== '') return tense;
  }
  return 'none';
}
