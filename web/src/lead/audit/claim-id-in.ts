/** The claim’s id in what somebody typed or pasted: the id itself, or the address of its page. Undefined where there is none. */
export function claimIdIn(words: string): string | undefined {
  const last = words
    .trim()
    .split(/[?#]/)[0]
    ?.split('/')
    .findLast((part) => part !== '');
  return last !== undefined && /^[\w-]+\.[\w.-]+$/.test(last) ? last : undefined;
}

/** An event’s facts as short words: `to: ben, reason: no-time`. */
export const factsInWords = (facts: Readonly<Record<string, string | number>>): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name}: ${typeof value === 'string' && value.length > LONG ? `${value.slice(0, LONG)}…` : value}`)
    .join(', ');

/** Digests are told apart by far fewer characters than they have. */
const LONG = 24;
