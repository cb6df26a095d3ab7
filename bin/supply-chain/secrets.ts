/** What looks like a secret in a text. */
export interface FoundSecret {
  readonly kind: string;
  /** From 1. */
  readonly line: number;
  /** Its beginning only: a report must not pass it on. */
  readonly beginning: string;
}

const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['an access key of AWS', /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g],
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*[A-Za-z0-9+/]{16}/g],
  ['a token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/g],
  ['a token of GitHub', /\bgh[pousr]_\w{36}\b/g],
  ['a token of npm', /\bnpm_\w{36}\b/g],
  ['a token of Slack', /\bxox[abprs]-[\w-]{10,}/g],
  ['a key of Google', /\bAIza[\w-]{35}\b/g],
  ['a signed link', /X-Amz-Signature=[0-9a-f]{64}/g],
  ['an address with a password', /\bhttps?:\/\/[^\s/:@'"`]+:[^\s/@'"`]+@/g],
  [
    'a password or secret',
    /\b(?:password|passwd|secret(?:_?access)?_?key|api_?key|client_?secret)["']?\s*[:=]\s*["'][^"'\s${}]{12,}["']/gi,
  ],
];

/** A string in quotation marks that no person wrote: as long as a key, of letters in both cases and digits. */
const RANDOM = /(?<=["'`])(?=[A-Za-z0-9+/_-]*[a-z])(?=[A-Za-z0-9+/_-]*[A-Z])(?=[A-Za-z0-9+/_-]*\d)[A-Za-z0-9+/_-]{32,120}={0,2}(?=["'`])/g;
/** Bits a character: what random base64 of that length has at least; words in a row have fewer. */
const RANDOM_BITS = 4.6;
const SHOWN = 8;

/** What looks like a secret, first to last. */
export function secretsIn(text: string): FoundSecret[] {
  const found = KINDS.flatMap(([kind, pattern]) => Array.from(text.matchAll(pattern), ({ 0: value, index }) => ({ kind, value, index })));
  const random = Array.from(text.matchAll(RANDOM), ({ 0: value, index }) => ({ kind: 'a string as random as a key', value, index })).filter(
    // What never repeats a character is an alphabet.
    ({ value }) => bitsOf(value) >= RANDOM_BITS && new Set(value).size < value.length,
  );
  return [...found, ...random]
    .toSorted((a, b) => a.index - b.index)
    .map(({ kind, value, index }) => ({ kind, line: text.slice(0, index).split('\n').length, beginning: `${value.slice(0, SHOWN)}…` }));
}

/** Shannon's entropy of the characters, in bits each. */
function bitsOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0);
}
