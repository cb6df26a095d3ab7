import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { getClaims } from '../../../functions/ledger/claims/read-claims.ts';
import { getArticle } from '../../../functions/ledger/articles/articles.ts';
import { addMember } from '../../../functions/ledger/people/members.ts';
import type { StoredClaim } from '../../../functions/ledger/claims/claim-item.ts';
import type { ArticleReport } from '../../../functions/review-api/answers/report.ts';
import { auditLedger } from '../../../bin/audit/audit-ledger.ts';
import { compareFigures } from '../../../bin/recount/compare-figures.ts';
import { differs } from '../../support/other-services/differences.ts';
import { useNewsroom } from '../../support/newsroom.ts';
import type { Colleague } from '../../support/newsroom.ts';
import { waitFor } from '../../support/wait-for.ts';

const newsroom = useNewsroom();
const DESK = 'general';

let anna: Colleague;

beforeAll(async () => {
  anna = await newsroom().colleague({ role: 'reviewer', desks: [DESK] });
});

/** An article of our own with a count, a part of it, another count and a denial. */
const story = (town: string, dead: number): string =>
  [
    `Shelling hits ${town}`,
    'By Hanna Weil, Harbour Wire',
    'March 1, 2026',
    `${dead} people were killed in ${town} on Saturday, the Local Relief Committees said.`,
    `The Local Relief Committees said 201 people were executed in the old quarter of ${town}.`,
    `The army said 55 people were killed in ${town} on Saturday.`,
    `Union leader Tomas Brek said the harbour clinic of ${town} had no generator.`,
    `The energy ministry denied that the harbour clinic of ${town} had no generator.`,
    '',
  ].join('\n\n');

/** Uploads an article and waits until its claims stand on the docket; by the first words that tell them apart. */
async function uploaded(
  key: string,
  body: string,
  desk = DESK,
): Promise<{ articleId: string; claims: readonly StoredClaim[]; claim: (words: string) => StoredClaim }> {
  const object = await newsroom().upload(`incoming/${desk}/${key}.txt`, body);
  const articleId = (await newsroom().ended(object)).articleId ?? '';
  const claims = await waitFor('the claims to be enlisted', async () => {
    await newsroom().cloud.settled();
    const all = await getClaims(newsroom().ledger, (await getArticle(newsroom().ledger, articleId))?.claimIds ?? []);
    if (all.every(({ state }) => state !== 'found')) return all;
    newsroom().cloud.hurry(2 * 60_000);
    return undefined;
  });
  const claim = (words: string): StoredClaim => {
    const found = claims.find(({ found: { text } }) => text.includes(words));
    if (found === undefined) throw new Error(`No claim of ${key} says “${words}”.`);
    return found;
  };
  return { articleId, claims, claim };
}

/** Takes a claim and rules on it. */
async function rule(who: Colleague, id: string, finding: string, advice: string, wording = ''): Promise<void> {
  const { body } = await who.lease(id);
  const words = { finding, advice, wording, rationale: 'The register says so.', asOf: '2026-03-01T12:00:00Z' };
  const answer = await who.call('POST', `/v1/claims/${id}/reviews`, { token: body.lease.token, revision: body.claim.revision, ...words });
  expect(answer).toMatchObject({ status: 201 });
}

interface Detail {
  readonly relations: readonly { readonly claim: string; readonly as: string; readonly status: string; readonly verdict: unknown }[];
  readonly flags: readonly unknown[];
}

const detailOf = async (who: Colleague, id: string): Promise<Detail> => (await who.call('GET', `/v1/claims/${id}`)).body as Detail;

describe('a story', () => {
  it.skipIf(differs('events-name-no-version'))(
    'relates its claims, a person corrects that, a bundle takes what belongs together, and a whole that falls flags its parts',
    async () => {
      const { claim } = await uploaded('marnholm', story('Marnholm', 399));
      const [whole, part, other] = [claim('399'), claim('201'), claim('55')];
      const suggested = { status: 'suggested', by: null, withheld: null };
      expect((await detailOf(anna, whole.id)).relations).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            claim: part.id,
            as: 'part',
            ...suggested,
            shown: expect.objectContaining({ source: 'Local Relief Committees', state: 'waiting', verdict: null }),
          }),
          expect.objectContaining({ claim: other.id, as: 'conflicting', ...suggested }),
        ]),
      );
      const denials = (await detailOf(anna, claim('no generator').id)).relations;
      expect(denials).toEqual([expect.objectContaining({ as: 'denial' })]);

      // What the rules got wrong goes, and stays away; what they did not see is added; both claims' histories tell.
      expect(await anna.call('DELETE', `/v1/claims/${other.id}/relations/${whole.id}`)).toMatchObject({ status: 200 });
      expect(await anna.call('DELETE', `/v1/claims/${other.id}/relations/${whole.id}`)).toMatchObject({
        status: 404,
        body: { type: '/problems/unknown-relation' },
      });
      expect(await anna.call('POST', `/v1/claims/${part.id}/relations`, { claim: whole.id, type: 'part-of' })).toMatchObject({
        status: 201,
      });
      expect(await anna.call('POST', `/v1/claims/${part.id}/relations`, { claim: part.id, type: 'same' })).toMatchObject({ status: 400 });
      const { relations } = await detailOf(anna, whole.id);
      expect(relations).toEqual([expect.objectContaining({ claim: part.id, as: 'part', status: 'confirmed', by: anna.name })]);
      const { body } = await anna.call('GET', `/v1/claims/${whole.id}/history`);
      expect((body as { items: { type: string }[] }).items.map(({ type }) => type)).toEqual(['enlisted', 'unrelated', 'related']);

      // Hers to find, whatever else waits on the desk.
      const mine = { action: 'assign', claims: [whole.id], to: decodeJwt(anna.token).sub };
      expect(await anna.call('POST', `/v1/desks/${DESK}/triage`, mine)).toMatchObject({ status: 200 });
      const bundle = (await anna.call('POST', `/v1/desks/${DESK}/next`, { bundle: 2 })).body as {
        claim: { id: string };
        others: { claim: { id: string } }[];
      };
      const taken = [bundle.claim.id, ...bundle.others.map((one) => one.claim.id)];
      expect(taken.toSorted()).toEqual([whole.id, part.id].toSorted());

      await rule(anna, whole.id, 'refuted', 'cut');
      const fallen = await detailOf(anna, part.id);
      expect(fallen.flags).toEqual([{ code: 'whole-refuted', claim: whole.id }]);
      expect(fallen.relations).toEqual([
        expect.objectContaining({
          as: 'whole',
          shown: expect.objectContaining({ verdict: { number: 1, status: 'standing', finding: 'refuted', advice: 'cut' } }),
        }),
      ]);

      const later = await uploaded('marnholm', story('Marnholm', 412));
      expect((await detailOf(anna, later.claim('412').id)).relations).toContainEqual(
        expect.objectContaining({ claim: whole.id, as: 'older', type: 'update' }),
      );
      expect((await detailOf(anna, whole.id)).flags).toEqual([{ code: 'update-follows', claim: later.claim('412').id }]);
    },
  );
});

describe('asking', () => {
  it('returns a claim to its reporter, who answers; calls and the claimant’s response stand with it, and an authority’s word is enough', async () => {
    const lea = await newsroom().colleague({ role: 'lead', desks: ['health'] });
    const ben = await newsroom().colleague({ role: 'reviewer', desks: ['health', DESK] });
    const { claims } = await uploaded(
      'lusen',
      'Fever in Lusen\n\nBy Hanna Weil, Harbour Wire\n\nMarch 1, 2026\n\nLusen General Hospital said 12 patients were treated for the fever on Friday.\n',
      'health',
    );
    const id = claims[0]?.id ?? '';
    const { body } = await ben.lease(id);
    const question = { question: 'Who at the hospital told you?', token: body.lease.token };
    const asked = await ben.call('POST', `/v1/claims/${id}/asks`, question);
    expect(asked).toMatchObject({
      status: 201,
      body: { ask: { number: 1, state: 'open', channel: 'none' }, claim: { state: 'parked', parked: { reason: 'reporter', ask: 1 } } },
    });
    expect((asked.body as { ask: { message: string } }).ask.message).toContain(`/claims/${encodeURIComponent(id)}`);
    const answer = { text: 'The director, by phone.', from: 'Hanna Weil' };
    expect(await lea.call('POST', `/v1/claims/${id}/asks/1/answer`, answer)).toMatchObject({
      status: 200,
      body: { ask: { state: 'answered', answer }, claim: { state: 'waiting', assignedTo: { name: ben.name } } },
    });
    expect(await lea.call('POST', `/v1/claims/${id}/asks/1/answer`, answer)).toMatchObject({
      status: 409,
      body: { type: '/problems/ask-closed' },
    });
    expect(await lea.call('DELETE', `/v1/claims/${id}/asks/2`)).toMatchObject({ status: 404, body: { type: '/problems/unknown-ask' } });

    const call = {
      whom: 'The director',
      channel: 'phone',
      address: '+44 20 7946 0018',
      outcome: 'reached',
      said: 'Twelve, all discharged.',
    };
    expect(await ben.call('POST', `/v1/claims/${id}/calls`, call)).toMatchObject({
      status: 201,
      body: { call: { number: 1, address: '…018' } },
    });
    const response = {
      askedAt: '2026-03-01T10:00:00Z',
      answeredAt: '2026-03-01T11:00:00Z',
      outcome: 'stands-by',
      text: 'Twelve patients.',
    };
    expect(await ben.call('PUT', `/v1/claims/${id}/response`, response)).toMatchObject({
      status: 200,
      body: { response: { suffices: true } },
    });
    expect(await ben.call('PUT', `/v1/claims/${id}/response`, { ...response, outcome: 'did-not-answer' })).toMatchObject({ status: 400 });
    expect((await ben.call('GET', `/v1/claims/${id}`)).body).toMatchObject({
      asks: [{ state: 'answered' }],
      calls: [{ whom: 'The director' }],
      response: { text: 'Twelve patients.' },
    });

    const again = (await ben.lease(id)).body;
    const ruling = {
      finding: 'confirmed',
      advice: 'use',
      rationale: 'The hospital says so of its own patients.',
      asOf: '2026-03-01T12:00:00Z',
    };
    const ruled = await ben.call('POST', `/v1/claims/${id}/reviews`, {
      token: again.lease.token,
      revision: again.claim.revision,
      ...ruling,
    });
    expect(ruled).toMatchObject({ status: 201, body: { warnings: [] } });
  });
});

describe('advice', () => {
  it('goes home in a report that is acknowledged, and a cut after publication stays on a list until a lead closes it', async () => {
    const author = await newsroom().colleague({ role: 'viewer', desks: [] });
    const lead = await newsroom().colleague({ role: 'lead', desks: [DESK] });
    const { articleId, claims, claim } = await uploaded('greve', story('Greve', 399));
    const report = async () => (await author.call('GET', `/v1/articles/${articleId}/report`)).body as ArticleReport;
    const before = await report();
    expect(before).toMatchObject({ overall: { code: 'hold', line: 'Hold: 5 claims are not checked yet.' }, open: 5, acknowledged: [] });
    expect(before.items.map((item) => item.claim)).toEqual(claims.map(({ id }) => id));

    const rest = claims.filter(({ id }) => id !== claim('399').id).map(({ id }) => id);
    await anna.call('POST', `/v1/desks/${DESK}/triage`, { action: 'dismiss', claims: rest, reason: 'fine-as-attributed' });
    await rule(anna, claim('399').id, 'refuted', 'cut', 'The number of dead is not known.');
    const after = await report();
    expect(after.overall).toEqual({ code: 'run-with-changes', line: 'Run with these changes: cut 1. Unchecked: 4.' });
    expect(after.items[0]).toMatchObject({
      status: 'advised',
      finding: 'refuted',
      advice: 'cut',
      wording: 'The number of dead is not known.',
    });

    const seen = `/v1/articles/${articleId}/acknowledgement`;
    expect(await author.call('POST', seen, { version: before.version, as: 'author' })).toMatchObject({
      status: 409,
      body: { type: '/problems/report-moved', version: after.version },
    });
    expect(await author.call('POST', seen, { version: after.version, as: 'author' })).toMatchObject({ status: 201 });
    expect((await report()).acknowledged).toMatchObject([{ by: author.name, as: 'author', current: true }]);
    // On AWS the token's name is an opaque one: the desk knows a better.
    const member = await newsroom().colleague({ role: 'viewer', desks: [DESK] });
    await addMember(newsroom().ledger, { id: decodeJwt(member.token).sub ?? '', name: 'Ilse Weil' }, DESK, new Date());
    expect(await member.call('POST', seen, { version: after.version, as: 'desk' })).toMatchObject({
      status: 201,
      body: { acknowledgement: { by: 'Ilse Weil' } },
    });
    expect((await report()).acknowledged).toMatchObject([{ by: 'Ilse Weil', as: 'desk' }, { by: author.name }]);

    const list = `/v1/desks/${DESK}/corrections`;
    const open = async (state = 'open') =>
      ((await lead.call('GET', `${list}?state=${state}`)).body as { items: { claim: string }[] }).items.filter(
        (item) => item.claim === claim('399').id,
      );
    expect(await open()).toMatchObject([{ article: articleId, verdict: 1, advice: 'cut', publishedAt: '2026-03-01', closed: null }]);
    // A slip of the pen mended: the entry names the verdict that stands, and is the same.
    const refiled = (verdict: number) =>
      lead.call('POST', `/v1/claims/${claim('399').id}/refile`, { verdict, wording: 'The number is not known.', rationale: 'See above.' });
    expect(await refiled(1)).toMatchObject({ status: 201 });
    expect(await open()).toMatchObject([{ verdict: 2, advice: 'cut', closed: null }]);
    const close = { outcome: 'corrected', reason: 'The page was changed at noon.' };
    expect(await anna.call('POST', `${list}/${claim('399').id}/close`, close)).toMatchObject({ status: 403 });
    expect(await lead.call('POST', `${list}/${claim('399').id}/close`, close)).toMatchObject({
      status: 200,
      body: { correction: { closed: { ...close, by: lead.name } } },
    });
    expect(await lead.call('POST', `${list}/${claim('399').id}/close`, close)).toMatchObject({
      status: 404,
      body: { type: '/problems/unknown-correction' },
    });
    expect([await open(), await open('closed')]).toMatchObject([[], [{ closed: close }]]);
    // What was closed stays closed.
    expect(await refiled(2)).toMatchObject({ status: 201 });
    expect([await open(), await open('closed')]).toMatchObject([[], [{ verdict: 2 }]]);
    const { items } = (await lead.call('GET', `/v1/claims/${claim('399').id}/history`)).body as { items: { type: string }[] };
    expect(items.filter(({ type }) => type === 'correction-needed')).toHaveLength(1);
    await lead.call('POST', `/v1/claims/${claim('399').id}/correction`, { verdict: 3, reason: 'The register was wrong.' });
    expect((await report()).overall.line).toBe('Hold: 1 claim is not checked yet. Unchecked: 4.');
    expect((await report()).acknowledged).toMatchObject([{ current: false }, { current: false }]);
    expect((await auditLedger(newsroom().ledger)).faults).toEqual([]);
    expect((await compareFigures(newsroom().ledger)).faults).toEqual([]);
  });
});

describe('claims that go with each other, one behind the other', () => {
  it('have the verdict of the last, in the report and where they are related', async () => {
    const lead = await newsroom().colleague({ role: 'lead', desks: [DESK] });
    const { articleId, claims, claim } = await uploaded('tarnwick', story('Tarnwick', 399));
    const [first, second, third, last] = [claim('399'), claim('201'), claim('55'), claim('had no generator')];
    for (const [one, into] of [
      [first, second],
      [second, third],
      [third, last],
    ] as const) {
      expect(await lead.call('POST', `/v1/claims/${into.id}/join`, { revision: 1, claim: one.id })).toMatchObject({ status: 200 });
    }
    await rule(anna, last.id, 'confirmed', 'correct');
    const denial = claims.map(({ id }) => id).filter((id) => ![first, second, third, last].some((one) => one.id === id));
    await anna.call('POST', `/v1/desks/${DESK}/triage`, { action: 'dismiss', claims: denial, reason: 'fine-as-attributed' });
    const report = (await anna.call('GET', `/v1/articles/${articleId}/report`)).body as ArticleReport;
    expect(report).toMatchObject({ overall: { line: 'Run with these changes: correct 4. Unchecked: 1.' }, open: 0 });
    expect((await detailOf(anna, third.id)).relations).toContainEqual(
      expect.objectContaining({
        claim: first.id,
        shown: expect.objectContaining({ verdict: expect.objectContaining({ advice: 'correct' }) }),
      }),
    );
  });
});

describe('a source', () => {
  it('has a record of what it claimed and what became of that, under all its names; who is unnamed has none', async () => {
    const lead = await newsroom().colleague({ role: 'lead', desks: [DESK] });
    const names = (n: number, source: string) => `The ${source} said ${n} people were killed in Ilsewick on Saturday.`;
    const { claims, claim } = await uploaded(
      'ilsewick',
      [
        'Fire in Ilsewick',
        'By Hanna Weil, Harbour Wire',
        'March 1, 2026',
        names(31, 'Red Lantern Society'),
        names(17, 'Coastal Aid Network'),
        'Residents said 40 houses burned down in Ilsewick.',
        '',
      ].join('\n\n'),
    );
    expect(claims.map(({ found }) => found.attribution.source?.name)).toEqual(
      expect.arrayContaining(['Red Lantern Society', 'Coastal Aid Network']),
    );
    const [society, short] = ['/v1/sources/red-lantern-society', '/v1/sources/coastal-aid-network'];
    expect(await anna.call('GET', society)).toMatchObject({
      body: {
        source: { name: 'Red Lantern Society', claims: 1, kinds: { fact: 1 }, findings: {}, names: [] },
        items: [{ id: claim('31').id }],
      },
    });
    expect(await anna.call('GET', '/v1/sources/residents')).toMatchObject({ status: 404, body: { type: '/problems/unknown-source' } });
    expect((await anna.call('GET', `/v1/claims/${claim('40').id}`)).body).toMatchObject({ source: null });

    await rule(anna, claim('31').id, 'refuted', 'use-attributed');
    await rule(anna, claim('17').id, 'confirmed', 'use');
    expect(await anna.call('POST', `${society}/names`, { source: 'coastal-aid-network' })).toMatchObject({ status: 403 });
    expect(await lead.call('POST', `${society}/names`, { source: 'coastal-aid-network' })).toMatchObject({
      status: 200,
      body: {
        source: { names: [{ id: 'coastal-aid-network', name: 'Coastal Aid Network' }], claims: 2, findings: { refuted: 1, confirmed: 1 } },
      },
    });
    expect(await lead.call('POST', `${short}/names`, { source: 'red-lantern-society' })).toMatchObject({
      status: 409,
      body: { type: '/problems/source-joined' },
    });
    expect(await lead.call('PATCH', short, { owner: 'The city of Ilsewick' })).toMatchObject({
      status: 200,
      body: { source: { id: 'red-lantern-society', owner: 'The city of Ilsewick' } },
    });
    expect((await anna.call('GET', `/v1/claims/${claim('17').id}`)).body).toMatchObject({
      source: { id: 'red-lantern-society', claims: 2, owner: 'The city of Ilsewick' },
    });
    expect((await anna.call('GET', '/v1/sources?q=Lant')).body).toMatchObject({ items: [{ id: 'red-lantern-society' }] });
    expect((await anna.call('GET', '/v1/sources?q=the%20red%20lantern%20society')).body).toMatchObject({
      items: [{ id: 'red-lantern-society' }],
    });
    expect((await anna.call('GET', '/v1/sources?q=coast')).body).toMatchObject({
      items: [{ id: 'coastal-aid-network', joinedTo: 'red-lantern-society' }],
    });

    await lead.call('POST', `/v1/claims/${claim('31').id}/withdrawal`, { verdict: 1, reason: 'The register was wrong.' });
    const separate = () => lead.call('DELETE', `${society}/names/coastal-aid-network`);
    const separated = { status: 200, body: { source: { names: [], claims: 1, findings: {} } } };
    expect(await separate()).toMatchObject(separated);
    // Again, as after a lost answer.
    expect(await separate()).toMatchObject(separated);
    expect(await lead.call('DELETE', `${society}/names/nobody`)).toMatchObject({ status: 404 });
    expect(await anna.call('GET', short)).toMatchObject({ body: { source: { claims: 1, findings: { confirmed: 1 } } } });
  });
});
