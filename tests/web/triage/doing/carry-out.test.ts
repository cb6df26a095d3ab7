import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Triaged } from '../../../../web/src/api/types.ts';
import { carryOut } from '../../../../web/src/triage/doing/carry-out.ts';
import type { Progress } from '../../../../web/src/triage/doing/carry-out.ts';
import type { Which } from '../../../../web/src/triage/doing/order.ts';
import { inventedClaim } from '../invented-claims.ts';

const ids = (many: number): string[] => Array.from({ length: many }, (_, number) => `c${number}`);

/** A server that changes at most so many claims for a request, and refuses some; what it was sent stands in `sent`. */
function server({ most = 100, refuses = new Set<string>(), of = [] as readonly string[] }) {
  const changed = new Set<string>();
  const sent: Which[] = [];
  const send = (which: Which): Promise<Triaged> => {
    sent.push(which);
    const named = 'claims' in which ? which.claims : of.filter((id) => !changed.has(id));
    const already = named.filter((id) => changed.has(id));
    const refused = named.filter((id) => refuses.has(id));
    const todo = named.filter((id) => !changed.has(id) && !refuses.has(id));
    const now = todo.slice(0, most);
    for (const id of now) changed.add(id);
    return Promise.resolve({
      changed: now.map((id) => inventedClaim(id)),
      already,
      refused: refused.map((claim) => ({ claim, type: '/problems/already-held', detail: `ben holds ${claim}.` })),
      left: todo.length - now.length,
    });
  };
  return { send, sent, changed };
}

describe('an order', () => {
  it('for a few claims is one request', async () => {
    const { send, sent } = server({});
    const outcome = await carryOut(send, { claims: ids(3) });
    expect(sent).toEqual([{ claims: ids(3) }]);
    expect(outcome.changed.map(({ id }) => id)).toEqual(ids(3));
    expect(outcome).toMatchObject({ already: [], refused: [] });
    expect(outcome).not.toHaveProperty('failure');
  });

  it('goes on until nothing is left, and tells what was refused once', async () => {
    const { send, sent } = server({ most: 40, refuses: new Set(['c7']) });
    const steps: Progress[] = [];
    const outcome = await carryOut(send, { claims: ids(250) }, (progress) => steps.push(progress));
    expect(sent).toHaveLength(3 + 3 + 2);
    expect(outcome.changed).toHaveLength(249);
    expect(outcome.already).toEqual([]);
    expect(outcome.refused).toEqual([{ claim: 'c7', type: '/problems/already-held', detail: 'ben holds c7.' }]);
    expect(steps.at(-1)).toEqual({ done: 250, total: 250 });
  });

  it('for a whole story is sent again until the story has no more', async () => {
    const { send, sent } = server({ of: ids(230) });
    const outcome = await carryOut(send, { article: 'a' });
    expect(sent).toEqual([{ article: 'a' }, { article: 'a' }, { article: 'a' }]);
    expect(outcome.changed).toHaveLength(230);
  });

  it('keeps what was done before a request failed', async () => {
    const { send } = server({});
    const broken = new Error('no network');
    let requests = 0;
    const outcome = await carryOut(
      (which) => {
        requests++;
        return requests === 3 ? Promise.reject(broken) : send(which);
      },
      { claims: ids(250) },
    );
    expect(outcome.changed).toHaveLength(200);
    expect(outcome.failure).toBe(broken);
  });

  it('gives up where the server says that some are left and changes none', async () => {
    const outcome = await carryOut(() => Promise.resolve({ changed: [], already: [], refused: [], left: 5 }), { claims: ids(5) });
    expect(outcome.failure).toMatchObject({ name: 'Stalled' });
  });

  it('accounts for each claim exactly once, however the server portions it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 350 }), fc.integer({ min: 1, max: 120 }), fc.nat(20), async (many, most, every) => {
        const refuses = new Set(ids(many).filter((_, number) => every > 0 && number % (every + 1) === 0));
        const { send, changed } = server({ most, refuses });
        const outcome = await carryOut(send, { claims: ids(many) });
        const told = [...outcome.changed.map(({ id }) => id), ...outcome.already, ...outcome.refused.map(({ claim }) => claim)];
        expect(told.toSorted()).toEqual(ids(many).toSorted());
        expect(outcome.changed).toHaveLength(changed.size);
      }),
    );
  });
});
