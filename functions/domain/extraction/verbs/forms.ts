import { IRREGULAR } from './irregular.ts';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'past-or-participle' | 'ing';

/** Verbs that double their last letter before "-ed" and "-ing". */
const DOUBLING = new Set(['plan', 'admit', 'quip', 'rebut', 'put', 'slam', 'aver', 'brag', 'regret', 'forget', 'sob']);

/** Verbs that the British double the last letter of, and Americans do not. */
const DOUBLING_IN_BRITAIN = new Set(['label', 'signal']);

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** Every form of a verb, and which it is. */
export function formsOf(lemma: string): [string, VerbForm][] {
  const e = lemma.endsWith('e');
  const y = lemma.endsWith('y') && !isVowel(lemma.at(-2));
  const s = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|ch|sh|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const doubling = DOUBLING.has(lemma) ? lemma + (lemma.at(-1) ?? '') : null;
  const stem = doubling ?? (e && !lemma.endsWith('ee') ? lemma.slice(0, -1) : lemma);
  const out: [string, VerbForm][] = [
    [lemma, 'base'],
    [s, 's'],
    [`${stem}ing`, 'ing'],
  ];
  if (DOUBLING_IN_BRITAIN.has(lemma)) out.push([`${lemma}ling`, 'ing'], [`${lemma}led`, 'past-or-participle']);
  const irregular = IRREGULAR[lemma]?.split(' ');
  if (irregular === undefined) out.push([e ? `${lemma}d` : y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`, 'past-or-participle']);
  else {
    const [past = '', ...participles] = irregular;
    for (const participle of participles) out.push([participle, participle === past ? 'past-or-participle' : 'participle']);
    if (!participles.includes(past)) out.push([past, 'past']);
  }
  return out;
}
