import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOrigins } from '../../../../../functions/domain/review/evidence/origins.ts';
import type { Account } from '../../../../../functions/domain/review/evidence/origins.ts';
import type { Origin } from '../../../../../functions/domain/review/evidence/evidence.ts';

let added = 0;
const account = (origin: Origin | undefined, changes: Partial<Account> = {}): Account => ({
  id: `e${++added}`,
  kind: 'document',
  stance: 'supports',
  origin,
  ...changes,
});
const saw = (who: string): Origin => ({ who, how: 'saw' });
const holds = (who: string): Origin => ({ who, how: 'record' });
const told = (who: string, toldBy?: string): Origin => ({ who, how: 'told', toldBy });
const origins = (evidence: readonly Account[], claimants: readonly string[] = ['Mara Olen', 'the mayor']) =>
  countOrigins(evidence, claimants).origins;
const whys = (evidence: readonly Account[]) => countOrigins(evidence, ['Mara Olen', 'the mayor']).uncounted.map(({ why }) => why);

describe('independent origins', () => {
  it('are those who saw it and those who hold the record', () => {
    expect(origins([account(saw('A lorry driver')), account(holds('Road office'))])).toEqual(['A lorry driver', 'Road office']);
  });

  it('count ten outlets that pass on one wire as that wire', () => {
    const outlets = Array.from({ length: 10 }, (_, i) =>
      account(told(`Outlet ${i}`, 'Harbour Wire'), { url: `https://outlet${i}.example/` }),
    );
    expect(origins(outlets)).toEqual(['Harbour Wire']);
  });

  it('follow who told whom to the end', () => {
    const chain = [account(told('Outlet', 'Wire')), account(told('Wire', 'A nurse')), account(saw('A nurse'))];
    expect(origins(chain)).toEqual(['A nurse']);
  });

  it('keep apart what two eyewitnesses told one outlet', () => {
    expect(origins([account(told('Outlet', 'A nurse')), account(told('Outlet', 'A porter'))])).toEqual(['A nurse', 'A porter']);
  });

  it('count what an outlet saw itself beside what it was told', () => {
    expect(origins([account(told('Outlet', 'Wire')), account(saw('Outlet'))])).toEqual(['Wire', 'Outlet']);
  });

  it('know a name by another spelling', () => {
    expect(origins([account(saw('The Harbour  Wire')), account(saw('harbour wire'))])).toEqual(['The Harbour  Wire']);
  });

  it('count a record once, under whatever name it is filed', () => {
    const url = 'https://records.example/17';
    expect(origins([account(holds('Court'), { url }), account(holds('The clerk'), { url })])).toEqual(['Court']);
  });

  it.each([
    ['the claimant’s own word', account(saw('Mara Olen')), 'claimant'],
    ['what the claimant told others', account(told('Outlet', 'The Mayor')), 'claimant'],
    ['a response', account(saw('A clerk'), { kind: 'response' }), 'response'],
    ['what refutes the claim', account(saw('A clerk'), { stance: 'refutes' }), 'does-not-support'],
    ['what names no origin', account(undefined), 'no-origin'],
    ['hearsay that names nobody behind it', account(told('Outlet')), 'hearsay'],
    ['hearsay of one’s own', account(told('Outlet', 'outlet')), 'hearsay'],
  ])('are none for %s, and the count says why', (_, evidence, why) => {
    expect(origins([evidence])).toEqual([]);
    expect(whys([evidence])).toEqual([why]);
  });

  it('are none where hearsay only goes round in a circle', () => {
    expect(origins([account(told('A', 'B')), account(told('B', 'A'))])).toEqual([]);
  });

  it('are none for a record that the claimant holds too', () => {
    const url = 'https://mayor.example/diary';
    expect(origins([account(holds('Archive'), { url }), account(holds('The mayor'), { url })])).toEqual([]);
  });
});

describe('the count, whatever the evidence', () => {
  const name = fc.constantFrom('Mara Olen', 'Wire', 'Outlet', 'A nurse', 'Court', 'the wire');
  const anyAccount = fc
    .record({
      origin: fc.option(
        fc.record({ who: name, how: fc.constantFrom('saw', 'record', 'told'), toldBy: fc.option(name, { nil: undefined }) }),
        {
          nil: undefined,
        },
      ),
      kind: fc.constantFrom('document', 'statement', 'response'),
      stance: fc.constantFrom('supports', 'refutes', 'context'),
      url: fc.option(fc.constantFrom('https://a.example/', 'https://b.example/'), { nil: undefined }),
    } as const)
    .map((changes) => account(undefined, changes));
  const evidence = fc.array(anyAccount, { maxLength: 12 });

  it('does not depend on the order of adding', () => {
    const reordered = evidence.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(reordered, ([list, other]) => {
        expect(origins(other)).toHaveLength(origins(list).length);
      }),
    );
  });

  it('does not rise when others pass on what counts', () => {
    fc.assert(
      fc.property(evidence, (list) => {
        const counted = origins(list);
        const copies = counted.flatMap((who) => [account(told('One outlet', who)), account(told('Another outlet', who))]);
        expect(origins([...list, ...copies])).toHaveLength(counted.length);
      }),
    );
  });

  it('never holds the claimant, and accounts for all evidence', () => {
    fc.assert(
      fc.property(evidence, (list) => {
        const { origins: found, uncounted } = countOrigins(list, ['Mara Olen']);
        expect(found).not.toContain('Mara Olen');
        expect(found.length).toBeLessThanOrEqual(5);
        expect(uncounted.length).toBeLessThanOrEqual(list.length);
        if (found.length === 0) expect(uncounted).toHaveLength(list.length);
      }),
    );
  });
});
