import { beforeAll, describe, expect, it } from 'vitest';
import { decodeJwt } from 'jose';
import type { RouteKey } from '../../../config/routes.ts';
import { giveUp } from '../../../functions/ledger/pending/attempts.ts';
import { claimKey } from '../../../functions/ledger/keys.ts';
import { inventedArticle } from '../../support/invented-article.ts';
import type { ApiAnswer, Colleague, Newsroom } from '../../support/newsroom.ts';
import { ALL_ROUTES, BODIES, requestOf } from './requests.ts';
import type { Places } from './requests.ts';

/** Routes that are about no desk's work alone, and by which rule each shows or changes what. */
const OF_THE_NEWSROOM: Partial<Record<RouteKey, string>> = {
  'GET /v1/me': 'one’s own',
  'PUT /v1/me/preferences': 'one’s own',
  'GET /v1/me/figures': 'one’s own',
  'GET /v1/me/mentions': 'one’s own',
  'PUT /v1/me/mentions': 'one’s own',
  'GET /v1/desks': 'one’s own desks',
  'GET /v1/stats': 'numbers, of one’s own desks or of those asked for',
  'GET /v1/verdicts': 'one’s own desks, or the one asked for',
  'POST /v1/people/{person}/release': 'what they hold on desks that one leads',
  'GET /v1/stuck': 'uploads, and what is of desks that one leads',
  'POST /v1/stuck/{id}/redrive': 'uploads, and what is of desks that one leads',
  'GET /v1/articles': 'articles belong to the newsroom (decision 6)',
  'GET /v1/articles/{id}': 'articles belong to the newsroom; of their claims, those of one’s own desks',
  'POST /v1/articles/{id}/claims': 'a claim is added to a desk of one’s own',
  'GET /v1/articles/{id}/report': 'advice goes to everybody who may read the article (decision 46)',
  'POST /v1/articles/{id}/acknowledgement': 'whoever may read the report may say that they have',
  'GET /v1/sources': 'names and numbers, of all desks',
  'GET /v1/sources/{source}': 'numbers of all desks; of the claims, those of one’s own',
  'PATCH /v1/sources/{source}': 'leads, for the newsroom',
  'POST /v1/sources/{source}/names': 'leads, for the newsroom',
  'DELETE /v1/sources/{source}/names/{name}': 'leads, for the newsroom',
  'POST /v1/uploads': 'the newsroom’s, or into a desk of one’s own',
};

/** Where an admin has a say without being a member. */
const OF_ADMINS: ReadonlySet<RouteKey> = new Set<RouteKey>([
  'PUT /v1/desks/{desk}/people/{person}',
  'DELETE /v1/desks/{desk}/people/{person}',
  'GET /v1/desks/{desk}/holdings',
]);

const DESK_ROUTES = ALL_ROUTES.filter((route) => route.includes('{desk}') || route.includes('/claims/{id}'));

/** What belongs to one desk, asked for by the lead of another one: by every route that a desk's work has, and where ids of both could be mixed. */
export function otherDesks(newsroom: () => Newsroom): void {
  let lea: Colleague;
  let stranger: Colleague;
  let admin: Colleague;
  let claim = '';
  let another = '';
  let places: Places = {};

  beforeAll(async () => {
    [lea, stranger, admin] = await Promise.all([
      newsroom().colleague({ role: 'lead', desks: ['general'] }),
      newsroom().colleague({ role: 'lead', desks: ['health'] }),
      newsroom().colleague({ role: 'admin', desks: [] }),
    ]);
    [claim = '', another = ''] = await newsroom().plant('general', 2);
    for (const route of ['evidence', 'notes', 'asks'] as const) {
      expect(await lea.call('POST', `/v1/claims/${claim}/${route}`, BODIES[`POST /v1/claims/{id}/${route}`])).toMatchObject({
        status: 201,
      });
    }
    const { body } = await lea.call('POST', '/v1/desks/general/mutes', BODIES['POST /v1/desks/{desk}/mutes']);
    const { mute } = body as { mute: { id: string } };
    places = { desk: 'general', id: claim, evidence: 'e1', note: '1', ask: '1', other: another, mute: mute.id, person: 'p-nora', claim };
  });

  const idOf = ({ token }: Colleague): string => decodeJwt(token).sub ?? '';
  const ask = (who: Colleague, route: RouteKey): Promise<ApiAnswer> => {
    const { method, path } = requestOf(route, places);
    return who.call(method, path, route === 'POST /v1/claims/{id}/relations' ? { claim: another, type: 'same' } : BODIES[route]);
  };
  const NOT_YOURS = { status: 403, body: { type: '/problems/not-your-desk' } };

  it('every route is a desk’s, or has the rule by which all desks share it', () => {
    const ruled = new Set([...DESK_ROUTES, ...Object.keys(OF_THE_NEWSROOM)]);
    expect(ALL_ROUTES.filter((route) => !ruled.has(route))).toEqual([]);
    expect(DESK_ROUTES.filter((route) => route in OF_THE_NEWSROOM)).toEqual([]);
  });

  it.each(DESK_ROUTES)('%s is closed to the lead of another desk, and to an admin unless it is about people', async (route) => {
    expect(await ask(stranger, route)).toMatchObject(NOT_YOURS);
    if (OF_ADMINS.has(route)) expect((await ask(admin, route)).status).toBe(200);
    else expect(await ask(admin, route)).toMatchObject(NOT_YOURS);
  });

  it('nothing came of it', async () => {
    const { body } = await lea.call('GET', `/v1/claims/${claim}`);
    expect(body).toMatchObject({
      claim: { state: 'waiting', revision: 1 },
      draft: null,
      draftsOfOthers: [],
      reviews: [],
      verdict: null,
      relations: [],
    });
    expect(body).toMatchObject({
      evidence: [{ id: 'e1', withdrawnAt: null }],
      notes: [{ number: 1 }],
      asks: [{ number: 1, answer: null }],
    });
  });

  describe('ids of another desk beside one’s own', () => {
    let own = '';
    beforeAll(async () => {
      [own = ''] = await newsroom().plant('health', 1);
    });
    const mine = (route: RouteKey, body = BODIES[route], more: Places = {}) => {
      const { method, path } = requestOf(route, { ...places, desk: 'health', id: own, ...more });
      return stranger.call(method, path, body);
    };

    it('relate, join and triage nothing', async () => {
      expect(await mine('POST /v1/claims/{id}/relations', { claim, type: 'same' })).toMatchObject(NOT_YOURS);
      expect(await mine('DELETE /v1/claims/{id}/relations/{other}', undefined)).toMatchObject(NOT_YOURS);
      expect(await mine('POST /v1/claims/{id}/join', { revision: 1, claim })).toMatchObject({
        status: 409,
        body: { type: '/problems/no-such-repair' },
      });
      for (const order of [{ action: 'promote' }, { action: 'dismiss', reason: 'not-worth-checking' }, { action: 'move', to: 'health' }]) {
        expect(await mine('POST /v1/desks/{desk}/triage', { ...order, claims: [claim] })).toMatchObject({
          status: 200,
          body: { changed: [], refused: [{ claim, type: '/problems/other-desk' }] },
        });
      }
    });

    it('find no mute, no correction, no evidence, no note, no question', async () => {
      expect(await mine('DELETE /v1/desks/{desk}/mutes/{mute}', undefined)).toMatchObject({ status: 404 });
      expect((await mine('POST /v1/desks/{desk}/corrections/{claim}/close')).status).toBe(404);
      expect(await mine('GET /v1/claims/{id}/evidence/{evidence}/file', undefined)).toMatchObject({ status: 404 });
      expect(await mine('DELETE /v1/claims/{id}/notes/{note}', undefined)).toMatchObject({ status: 404 });
      expect(await mine('POST /v1/claims/{id}/asks/{ask}/answer')).toMatchObject({ status: 404 });
    });

    it('give a claim to nobody of another desk', async () => {
      const { body } = await stranger.lease(own);
      expect(await mine('POST /v1/claims/{id}/lease/handoff', { token: body.lease.token, to: idOf(lea) })).toMatchObject({
        status: 422,
        body: { type: '/problems/not-a-member' },
      });
    });
  });

  describe('what all desks share', () => {
    it('shows of an article’s claims and advice what each may see', async () => {
      const { articleId } = await newsroom().ended(await newsroom().upload('incoming/general/shared.txt', inventedArticle(77).text));
      const detail = async (who: Colleague) => (await who.call('GET', `/v1/articles/${articleId}`)).body as { claims: { id: string }[] };
      await newsroom().cloud.settled();
      const seen = await detail(lea);
      expect(seen.claims.length).toBeGreaterThanOrEqual(3);
      expect(await detail(stranger)).toMatchObject({ article: { id: articleId }, claims: [] });
      const span = { start: 0, end: 5, text: 'Flood' };
      expect(await stranger.call('POST', `/v1/articles/${articleId}/claims`, { spans: [span], desk: 'general' })).toMatchObject(NOT_YOURS);
      const { body: report } = await stranger.call('GET', `/v1/articles/${articleId}/report`);
      expect(JSON.stringify(report)).not.toMatch(/"(?:rationale|evidence|notes|draft|holder)"/);
    });

    it('shows of a source the numbers of all, and of its claims one’s own', async () => {
      const { body } = await lea.call('GET', '/v1/sources?q=mara');
      const [source] = (body as { items: { id: string }[] }).items;
      const items = async (who: Colleague) =>
        ((await who.call('GET', `/v1/sources/${source?.id}`)).body as { items: { id: string }[] }).items;
      expect((await items(lea)).map(({ id }) => id)).toContain(claim);
      expect((await items(stranger)).map(({ id }) => id)).not.toContain(claim);
    });

    it('redrives and releases only what one leads', async () => {
      const [stuck = ''] = await newsroom().plant('general', 1);
      await giveUp(newsroom().ledger, claimKey(stuck), new Date(), { code: 'NoEffect', message: 'Nothing came of it.' });
      expect(await stranger.call('POST', `/v1/stuck/${stuck}/redrive`)).toMatchObject(NOT_YOURS);
      const [held = ''] = await newsroom().plant('general', 1);
      expect((await lea.lease(held)).status).toBe(200);
      expect(await stranger.call('POST', `/v1/people/${idOf(lea)}/release`)).toMatchObject({
        status: 200,
        body: { released: [], parked: [] },
      });
      expect(await lea.call('GET', `/v1/claims/${held}`)).toMatchObject({ body: { lease: { holder: lea.name } } });
    });

    it('lists and exports one’s own desks, and refuses another that is asked for by name', async () => {
      for (const path of ['/v1/verdicts?desk=general', '/v1/verdicts?desk=general&format=csv']) {
        expect(await stranger.call('GET', path)).toMatchObject(NOT_YOURS);
      }
      expect(await stranger.call('POST', '/v1/uploads', { filename: 'a.txt', desk: 'general' })).toMatchObject(NOT_YOURS);
      expect(await stranger.call('GET', '/v1/desks')).toMatchObject({ body: { desks: [{ desk: 'health' }] } });
    });
  });
}
