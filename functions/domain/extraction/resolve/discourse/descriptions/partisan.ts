import { knownBody } from '../../../lexicon/names/known-bodies.ts';
import { isPlural } from '../../../nouns/number.ts';
import type { Phrase } from '../../phrases.ts';
import { sortOf } from '../../phrases.ts';
import type { Discourse } from '../discourse.ts';
import type { Referent } from '../referent.ts';

/** What politicians are introduced as. */
const OFFICES = new Set(
  `minister secretary chancellor premier president mayor governor leader senator sen representative rep mp ms mep msp td mla mna mpa mlc mca councillor cllr
  congressman congresswoman lawmaker legislator candidate whip deputy assemblyman assemblywoman politician`.split(/\s+/),
);

/**
 * "The Labour minister", "the Plaid Cymru representative": the politician told of last, whom the party tells apart from nobody else. Null of other phrases.
 */
export function partisan(discourse: Discourse, { tokens, from, nucleus, end, head }: Phrase, at: number): Referent | null {
  if (nucleus < end || nucleus - from < 2 || sortOf(head) !== 'person' || isPlural(head) || !OFFICES.has(head)) return null;
  const party = tokens.slice(from, nucleus - 1);
  if (!party.every(({ spelling }) => spelling.capital) || !isParty(party.map(({ text }) => text).join(' '))) return null;
  return discourse.told.latestPerson(at, ({ entity }) => holdsOffice(entity?.described), true);
}

const isParty = (name: string): boolean => [name, `${name}s`, `${name} Party`].some((one) => knownBody(one) === 'political');

function holdsOffice(described: ReadonlySet<string> | undefined): boolean {
  for (const word of described ?? []) if (OFFICES.has(word)) return true;
  return false;
}
