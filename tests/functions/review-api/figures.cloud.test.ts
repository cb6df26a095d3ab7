import { beforeAll, describe, expect, it } from 'vitest';
import { dayAfter, dayOf } from '../../../functions/domain/review/days.ts';
import type { Colleague } from '../../support/newsroom.ts';
import { useNewsroom } from '../../support/newsroom.ts';

const newsroom = useNewsroom();
let anna: Colleague;
let ben: Colleague;
const today = dayOf(new Date());

/** A blind desk: what the second reviewer finds stands beside what the first one found. */
const DESK = 'health';

async function rule(who: Colleague, id: string, finding: string): Promise<void> {
  const { body } = await who.lease(id);
  const ruling = { token: body.lease.token, revision: 1, finding, advice: 'use', rationale: 'Seen.', asOf: '2026-03-01T12:00:00Z' };
  const { status } = await who.call('POST', `/v1/claims/${id}/reviews`, ruling);
  if (status !== 201) throw new Error(`The ruling was answered with ${status}.`);
}

beforeAll(async () => {
  [anna, ben] = (await Promise.all(['a', 'b'].map(() => newsroom().colleague({ role: 'reviewer', desks: [DESK] })))) as [
    Colleague,
    Colleague,
  ];
  const [agreed = '', disputed = '', skipped = ''] = await newsroom().plant(DESK, 4);
  await rule(anna, agreed, 'confirmed');
  await rule(ben, agreed, 'confirmed');
  await rule(ben, disputed, 'not-confirmed');
  await rule(anna, disputed, 'confirmed');
  const { body } = await anna.lease(skipped);
  await anna.call('DELETE', `/v1/claims/${skipped}/lease?token=${body.lease.token}&skip=no-time`);
});

describe('GET /stats', () => {
  it('tells how a desk stands and what it did, day by day, and names nobody', async () => {
    const { status, body } = await anna.call('GET', `/v1/stats?desk=${DESK}&from=${today}`);
    expect(status).toBe(200);
    const figures = {
      enlisted: 4,
      decided: 1,
      timeToVerdict: { timed: 1, medianSeconds: expect.any(Number), p90Seconds: expect.any(Number) },
      agreement: { pairs: 2, agreed: 1, kappa: 0 },
      findings: { confirmed: 1 },
      skips: { 'no-time': 1 },
      dismissals: {},
      finder: { right: 1, mistakes: 0, missed: 0, precision: 1, recall: null },
      events: { enlisted: 4, taken: 5, reviewed: 4, disagreed: 1, decided: 1, skipped: 1 },
    };
    expect(body).toMatchObject({
      from: today,
      desks: [
        {
          desk: DESK,
          name: 'Health and science',
          now: { waiting: 2, held: 0, parked: 0, overdue: 0 },
          total: figures,
          days: [{ ...figures, atEnd: null }],
        },
      ],
    });
    for (const { name } of [anna, ben]) expect(JSON.stringify(body)).not.toContain(name);
  });

  it('is about the caller’s own desks and the last week where nothing else is asked for', async () => {
    const both = await newsroom().colleague({ role: 'viewer', desks: [DESK, 'business'] });
    const { body } = await both.call('GET', '/v1/stats');
    const { from, to, desks } = body as { from: string; to: string; desks: { desk: string; days: unknown[] }[] };
    expect([from, to]).toEqual([dayAfter(to, -6), dayOf(new Date())]);
    expect(desks.map(({ desk }) => desk).toSorted()).toEqual(['business', DESK]);
    expect(desks.find(({ desk }) => desk === 'business')?.days).toEqual([]);
  });

  it('is a table, too, of a row for each desk and day', async () => {
    const { status, headers, body } = await anna.call('GET', `/v1/stats?desk=${DESK}&from=${today}&format=csv`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    const [head = [], row = []] = String(body)
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    const at = (column: string): string | undefined => row[head.indexOf(column)];
    expect(row.slice(0, 2)).toEqual([DESK, today]);
    expect(['enlisted', 'decided', 'pairs', 'agreed', 'confirmed', 'refuted', 'waitingAtEnd'].map(at)).toEqual([
      '4',
      '1',
      '2',
      '1',
      '1',
      '0',
      '',
    ]);
  });

  it.each([
    ['a desk of others', 'desk=world', 403, '/problems/not-your-desk'],
    ['a desk that is none', 'desk=moon', 404, '/problems/unknown-desk'],
    ['a day that is none', 'from=yesterday', 400, '/problems/malformed-request'],
    ['days in the wrong order', 'from=2026-03-02&to=2026-03-01', 400, '/problems/malformed-request'],
    ['more than a quarter', 'from=2026-01-01&to=2026-06-30', 400, '/problems/malformed-request'],
    ['somebody', 'person=ben', 400, '/problems/malformed-request'],
  ])('refuses %s', async (_what, query, status, type) => {
    expect(await anna.call('GET', `/v1/stats?${query}`)).toMatchObject({ status, body: { type } });
  });
});

describe('GET /me/figures', () => {
  it('tells what the caller did', async () => {
    const { body } = await anna.call('GET', '/v1/me/figures');
    expect(body).toMatchObject({
      total: {
        reviewed: 2,
        signedOff: 0,
        timeAtWork: { timed: 2 },
        agreement: { pairs: 2, agreed: 1 },
        events: { taken: 3, reviewed: 2, skipped: 1 },
      },
      days: [{ day: today }],
    });
    // What somebody skips, and why, is no figure of theirs.
    expect(JSON.stringify(body)).not.toContain('no-time');
  });

  it('tells it to nobody else', async () => {
    const lead = await newsroom().colleague({ role: 'admin', desks: [DESK] });
    expect((await lead.call('GET', '/v1/me/figures')).body).toMatchObject({ total: { reviewed: 0, events: {} }, days: [] });
    expect((await lead.call('GET', `/v1/me/figures?person=${anna.name}`)).status).toBe(400);
  });
});
