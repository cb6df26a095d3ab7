import { isPrivateDesk } from '../../config/desks.ts';
import type { AuditEvent } from '../../functions/domain/review/audit/audit-chain.ts';
import { addUp } from '../../functions/domain/figures/counters.ts';
import type { Counters } from '../../functions/domain/figures/counters.ts';
import { recount } from '../../functions/domain/figures/recount.ts';
import { ARTICLE_COUNTS, countOf } from '../../functions/domain/review/article-counts.ts';
import { claimFromItem, sectionOf } from '../../functions/ledger/claims/claim-item.ts';
import { countersIn } from '../../functions/ledger/figures/read-figures.ts';
import { SECTIONS } from '../../functions/ledger/keys.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { readItem } from '../../functions/ledger/schema.ts';
import { eventOf } from '../audit/recorded.ts';
import { scan } from '../support/scan.ts';

/** A counter that is not what a recount comes to. */
export interface CounterFault {
  /** `desk world 2026-11-25`, `person 24c8… 2026-11-25`, `docket of world`, `article hq3v…`. */
  readonly of: string;
  readonly counter: string;
  readonly counted: number;
  readonly recounted: number;
}

/** Counters by what they are of. */
type All = Map<string, Counters>;

/**
 * Counts every figure anew, those of days from the audit events and those of dockets and articles from the claims, and compares. What the desk did between two
 * readings looks like a fault, so only what two comparisons find alike is one.
 */
export async function compareFigures(ledger: Ledger): Promise<{ readonly counters: number; readonly faults: readonly CounterFault[] }> {
  const first = await compareOnce(ledger);
  if (first.faults.length === 0) return first;
  const again = await compareOnce(ledger);
  const seen = new Set(first.faults.map((fault) => JSON.stringify(fault)));
  return { ...again, faults: again.faults.filter((fault) => seen.has(JSON.stringify(fault))) };
}

async function compareOnce(ledger: Ledger): Promise<{ counters: number; faults: CounterFault[] }> {
  const recounted: All = new Map();
  const chains = await readChains(ledger);
  const { desks, persons } = recount([...chains.values()].filter(isOfNewsroom));
  for (const [of, counters] of desks) recounted.set(`desk ${of}`, counters);
  for (const [of, counters] of persons) recounted.set(`person ${of}`, counters);
  const counted: All = new Map();
  for await (const item of scan(ledger, ledger.table)) {
    const known = countedIn(item);
    if (known !== undefined) add(counted, known.of, known.counters);
    for (const standing of standingIn(item)) add(recounted, standing.of, standing.counters);
  }
  return {
    counters: [...counted.values()].reduce((sum, one) => sum + Object.keys(one).length, 0),
    faults: differences(counted, recounted),
  };
}

/** What happens on a private desk is in no figure. */
const isOfNewsroom = (events: readonly AuditEvent[]): boolean =>
  !events.some(({ type, facts }) => (type === 'enlisted' || type === 'added') && isPrivateDesk(String(facts['desk'])));

async function readChains(ledger: Ledger): Promise<Map<string, AuditEvent[]>> {
  const chains = new Map<string, AuditEvent[]>();
  for await (const item of scan(ledger, ledger.audit)) {
    const event = eventOf(item);
    chains.set(event.chain, [...(chains.get(event.chain) ?? []), event]);
  }
  for (const [id, events] of chains) {
    chains.set(
      id,
      events.toSorted((a, b) => a.seq - b.seq),
    );
  }
  return chains;
}

const add = (to: All, of: string, counters: Counters): void => void to.set(of, addUp([to.get(of) ?? {}, counters]));

/** The counters that an item of the ledger holds. */
function countedIn(item: Record<string, unknown>): { readonly of: string; readonly counters: Counters } | undefined {
  const [kind = '', ...rest] = String(item['pk']).split('#');
  const whose = rest.join('#');
  const day = String(item['sk']).slice(0, 10);
  if (kind === 'FIGURES') return { of: `desk ${whose} ${day}`, counters: countersIn(readItem(item, 'Figures')) };
  if (kind === 'OWN') return { of: `person ${whose} ${day}`, counters: countersIn(readItem(item, 'Figures')) };
  if (kind === 'ARTICLE' && item['sk'] === 'COUNTS') return { of: `article ${whose}`, counters: numbersOf(item, ARTICLE_COUNTS) };
  if (kind !== 'COUNTS') return undefined;
  return { of: `docket of ${whose}`, counters: numbersOf(item, SECTIONS) };
}

const numbersOf = (item: Record<string, unknown>, names: readonly string[]): Counters =>
  Object.fromEntries(names.map((name) => [name, Number(item[name] ?? 0)]));

/** What a claim's item adds to its desk's docket, and to its article's counts. */
function standingIn(item: Record<string, unknown>): { readonly of: string; readonly counters: Counters }[] {
  if (item['sk'] !== 'CLAIM') return [];
  const claim = claimFromItem(readItem<Parameters<typeof claimFromItem>[0]>(item, 'A claim'));
  const [section, count] = [sectionOf(claim), countOf(claim.state)];
  return [
    ...(section === null || claim.desk === null ? [] : [{ of: `docket of ${claim.desk}`, counters: { [section]: 1 } }]),
    ...(count === undefined ? [] : [{ of: `article ${claim.articleId}`, counters: { [count]: 1 } }]),
  ];
}

function differences(counted: All, recounted: All): CounterFault[] {
  const faults: CounterFault[] = [];
  for (const of of new Set([...counted.keys(), ...recounted.keys()])) {
    const [one, other] = [counted.get(of), recounted.get(of) ?? {}];
    // A person's figures are kept for somewhat more than a year, their events for good.
    if (one === undefined && of.startsWith('person ')) continue;
    for (const counter of new Set([...Object.keys(one ?? {}), ...Object.keys(other)])) {
      const [had, has] = [one?.[counter] ?? 0, other[counter] ?? 0];
      if (had !== has) faults.push({ of, counter, counted: had, recounted: has });
    }
  }
  return faults.toSorted((a, b) => (a.of + a.counter < b.of + b.counter ? -1 : 1));
}
