import type { EvidenceWords, Origin } from './evidence.ts';

/** Evidence as the rule of origins sees it. */
export type Account = Pick<EvidenceWords, 'kind' | 'stance' | 'origin' | 'url' | 'file'> & { readonly id: string };

/** Why a piece of evidence adds no origin of its own. */
export type Uncounted = 'does-not-support' | 'response' | 'no-origin' | 'hearsay' | 'claimant' | 'same-origin';

/** How many know it independently of each other and of the claimant. */
export interface OriginCount {
  /** Their names, as first written. */
  readonly origins: readonly string[];
  /** Evidence that added none, and why. */
  readonly uncounted: readonly { readonly evidence: string; readonly why: Uncounted }[];
}

/** Spellings that mean the same: "The Harbour  Wire" and "harbour wire". */
const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/**
 * Counts the origins that support a claim. Whoever saw it or holds the record is an origin; who was told goes back to who told them, as far as the
 * evidence shows, so ten outlets that pass on one wire are that wire, once. Holders of the same record, by its address or its bytes, are one.
 * The claimant's own word, whoever passes it on, is none; nor is hearsay that names nobody behind it.
 * @param evidence that stands, in the order of its adding
 * @param claimants the names under which the claim's source and those who pass it on appear
 */
export function countOrigins(evidence: readonly Account[], claimants: readonly string[]): OriginCount {
  const rootsOf = rootFinder(evidence);
  const oneOf = mergeHolders(evidence);
  const claimant = new Set(claimants.map((name) => oneOf(nameKey(name))));
  const known = new Set<string>();
  const origins: string[] = [];
  const uncounted: { evidence: string; why: Uncounted }[] = [];

  for (const account of evidence) {
    const why = unfit(account);
    if (why !== null) {
      uncounted.push({ evidence: account.id, why });
      continue;
    }
    const roots = rootsOf(account.origin).map(({ key, name }) => ({ key: oneOf(key), name }));
    const independent = roots.filter(({ key }) => !claimant.has(key));
    const before = known.size;
    for (const { key, name } of independent) {
      if (!known.has(key)) origins.push(name);
      known.add(key);
    }
    if (known.size > before) continue;
    uncounted.push({ evidence: account.id, why: roots.length === 0 ? 'hearsay' : independent.length === 0 ? 'claimant' : 'same-origin' });
  }
  return { origins, uncounted };
}

function unfit({ kind, stance, origin }: Account): Uncounted | null {
  if (kind === 'response') return 'response';
  if (stance !== 'supports') return 'does-not-support';
  if (origin === undefined) return 'no-origin';
  return origin.how === 'told' && (origin.toldBy === undefined || nameKey(origin.toldBy) === '') ? 'hearsay' : null;
}

interface Root {
  readonly key: string;
  readonly name: string;
}

/** Follows who told whom through the evidence to those who know it themselves; none where it only goes round in a circle. */
function rootFinder(evidence: readonly Account[]): (origin: Origin | undefined) => Root[] {
  const firsthand = new Set<string>();
  const tellers = new Map<string, string[]>();
  for (const { origin } of evidence) {
    if (origin === undefined) continue;
    const key = nameKey(origin.who);
    if (origin.how !== 'told') firsthand.add(key);
    else if (origin.toldBy !== undefined) tellers.set(key, [...(tellers.get(key) ?? []), origin.toldBy]);
  }
  const walk = (name: string, passed: Set<string>): Root[] => {
    const key = nameKey(name);
    if (passed.has(key)) return [];
    passed.add(key);
    const told = firsthand.has(key) ? undefined : tellers.get(key);
    return told === undefined ? [{ key, name }] : told.flatMap((teller) => walk(teller, passed));
  };
  return (origin) => {
    if (origin === undefined) return [];
    const { who, how, toldBy } = origin;
    return how === 'told' ? walk(toldBy ?? who, new Set([nameKey(who)])) : [{ key: nameKey(who), name: who }];
  };
}

/** Names that hold the same record stand for one: gives each name's representative. */
function mergeHolders(evidence: readonly Account[]): (key: string) => string {
  const parent = new Map<string, string>();
  const oneOf = (key: string): string => {
    const up = parent.get(key);
    return up === undefined ? key : oneOf(up);
  };
  const holders = new Map<string, string>();
  for (const { origin, url, file } of evidence) {
    if (origin?.how !== 'record') continue;
    const key = nameKey(origin.who);
    for (const record of [url, file?.sha256].filter((id) => id !== undefined)) {
      const [mine, other] = [oneOf(key), oneOf(holders.get(record) ?? key)];
      if (mine !== other) parent.set(mine, other);
      holders.set(record, key);
    }
  }
  return oneOf;
}
