import { describe, expect, it } from 'vitest';
import { faultsIn } from '../../../bin/audit/faults-in.ts';
import { addLedgerItem, claimOf, eventOf, nothingRecorded } from '../../../bin/audit/recorded.ts';
import type { Recorded } from '../../../bin/audit/recorded.ts';
import { chainEvents, GENESIS } from '../../../functions/domain/review/audit/audit-chain.ts';
import type { ChainTip } from '../../../functions/domain/review/claim-record.ts';
import { recordEvidence } from '../../../functions/ledger/evidence/evidence.ts';
import { recordNote } from '../../../functions/ledger/notes/notes.ts';
import { claimKey, evidenceKey, noteKey, reviewKey, verdictKey, withdrawalKey } from '../../../functions/ledger/keys.ts';
import { digestOf } from '../../../functions/domain/review/rulings/records.ts';

const CLAIM = 'article.01';
type Item = Record<string, unknown>;

/** Items of both tables about a claim with one review and its verdict, as they were written. */
function asWritten(): { ledger: Item[]; audit: Item[] } {
  const review = { claimId: CLAIM, number: 1, rationale: 'The road office has no record of it.', salt: 'aa' };
  const verdict = { ...review, reviews: [1], salt: 'bb' };
  const { events, tip } = chainEvents(
    CLAIM,
    GENESIS,
    [
      { type: 'enlisted', actor: 'system', facts: { desk: 'general' } },
      { type: 'reviewed', actor: 'p-anna', facts: { review: 1, digest: digestOf(review) } },
      { type: 'decided', actor: 'p-anna', facts: { verdict: 1, digest: digestOf(verdict) } },
    ],
    new Date('2026-03-01T12:00:00Z'),
  );
  return {
    ledger: [
      { ...claimKey(CLAIM), schema: 1, chain: tip },
      { ...reviewKey(CLAIM, 1), schema: 1, ...review },
      { ...verdictKey(CLAIM, 1), schema: 1, ...verdict },
    ],
    audit: events.map((event) => ({ ...event })),
  };
}

function named({ ledger, audit }: { ledger: Item[]; audit: Item[] }): string[] {
  const recorded: Recorded = { ...nothingRecorded(), events: audit.map((item) => eventOf(item)) };
  for (const item of ledger) {
    expect(claimOf(item)).toBe(CLAIM);
    addLedgerItem(recorded, item);
  }
  return faultsIn(CLAIM, recorded).map(({ seq, problem }) => `${seq} ${problem}`);
}

describe('an audit of one claim', () => {
  it('finds nothing wrong with what was written', () => {
    expect(named(asWritten())).toEqual([]);
  });

  it('holds what was erased to what stands in its place, and to nothing less', () => {
    const { ledger, audit } = asWritten();
    const [claim, review, verdict] = ledger as [Item, Item, Item];
    const written = { claimId: CLAIM, number: 1, rationale: 'The road office has no record of it.', salt: 'aa' };
    const now = { ...written, rationale: '[erased]', salt: 'cc' };
    const was = digestOf(written);
    const facts = { item: 'REVIEW#0001', what: 'words', why: 'legal-order', was, digest: digestOf(now) };
    const { events, tip } = chainEvents(CLAIM, claim['chain'] as ChainTip, [{ type: 'erased', actor: 'p-lea', facts }], new Date());
    const erased = { ...reviewKey(CLAIM, 1), schema: 1, ...now };
    const chain = [...audit, ...events.map((event) => ({ ...event }))];
    const tipped = { ...claim, chain: tip };
    expect(named({ ledger: [tipped, erased, verdict], audit: chain })).toEqual([]);
    // The words of before are no longer vouched for, and other words never were.
    expect(named({ ledger: [tipped, { ...erased, rationale: 'Another.' }, verdict], audit: chain })).toEqual(['0 unknown', '4 changed']);
    expect(named({ ledger: [tipped, review, verdict], audit: chain })).toEqual(['4 changed']);
    // Without an event that says so, it is tampering.
    expect(named({ ledger: [claim, erased, verdict], audit })).toEqual(['0 unknown', '2 changed']);
  });

  it('holds evidence and notes to their digests, too, whether they were withdrawn or not', () => {
    const { ledger, audit } = asWritten();
    const by = { id: 'p-anna', name: 'Anna' };
    const evidence = recordEvidence(
      CLAIM,
      1,
      by,
      { kind: 'document', title: 'The log', stance: 'refutes', retrievedAt: '2026-03-01', tags: [] },
      new Date(),
    );
    const note = recordNote(CLAIM, 1, by, 'Call the road office.', new Date());
    const tip = ledger[0]!['chain'] as ChainTip;
    const added = chainEvents(
      CLAIM,
      tip,
      [
        { type: 'evidence-added', actor: by.id, facts: { number: 1, digest: digestOf(evidence) } },
        { type: 'noted', actor: by.id, facts: { number: 1, digest: digestOf(note) } },
      ],
      new Date(),
    );
    const kept = { ...evidenceKey(CLAIM, 1), schema: 1, ...evidence };
    const withdrawal = { ...withdrawalKey(CLAIM, 1), schema: 1, number: 1, withdrawnAt: '2026-03-02T12:00:00Z' };
    const items = {
      ledger: [{ ...ledger[0], chain: added.tip }, ...ledger.slice(1), kept, withdrawal, { ...noteKey(CLAIM, 1), schema: 1, ...note }],
      audit: [...audit, ...added.events.map((event) => ({ ...event }))],
    };
    expect(named(items)).toEqual([]);
    Object.assign(kept, { title: 'Another log' });
    expect(named(items)).toEqual(['0 unknown', '4 changed']);
  });

  it.each<[what: string, tamper: (items: { ledger: Item[]; audit: Item[] }) => void, names: string[]]>([
    ['a fact of an event', ({ audit }) => Object.assign(audit[0]!, { facts: { desk: 'world' } }), ['1 changed']],
    ['an event’s schema version', ({ audit }) => Object.assign(audit[0]!, { schema: 2 }), ['1 changed']],
    ['an event that lost its facts', ({ audit }) => delete audit[0]!['facts'], ['1 changed']],
    ['a ruling’s event that lost its facts', ({ audit }) => delete audit[1]!['facts'], ['0 unknown', '2 changed']],
    ['a field that an event was given', ({ audit }) => Object.assign(audit[2]!, { remark: 'by order' }), ['3 changed']],
    ['an event that is gone', ({ audit }) => audit.shift(), ['1 missing']],
    ['an event too many', ({ audit }) => audit.push({ ...audit[2], seq: 4 }), ['4 unknown']],
    ['a word of a review', ({ ledger }) => Object.assign(ledger[1]!, { rationale: 'It has one.' }), ['0 unknown', '2 changed']],
    ['a word that a verdict was given', ({ ledger }) => Object.assign(ledger[2]!, { wording: 'It is true.' }), ['0 unknown', '3 changed']],
    ['a verdict that is gone', ({ ledger }) => ledger.pop(), ['3 changed']],
    ['a verdict that nobody ruled', ({ ledger }) => ledger.push({ ...ledger[2], ...verdictKey(CLAIM, 2), number: 2 }), ['0 unknown']],
    ['the claim itself gone', ({ ledger }) => ledger.shift(), ['1 unknown', '2 unknown', '3 unknown']],
  ])('names %s', (_what, tamper, names) => {
    const items = asWritten();
    tamper(items);
    expect(named(items)).toEqual(names);
  });
});
