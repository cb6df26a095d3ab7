import { newSource } from '../../functions/ledger/sources/source-writes.ts';
import { transact } from '../../functions/ledger/transact.ts';
import { createHash, randomUUID } from 'node:crypto';
import type { RouteKey } from '../../config/routes.ts';
import * as z from 'zod';
import { claimKey } from '../../functions/ledger/keys.ts';
import { giveUp } from '../../functions/ledger/pending/attempts.ts';
import { addInvented } from '../../tests/support/planted-claims.ts';
import type { ApiCall, Colleague, Office } from './office.ts';

/** Brings the desk to where the call can be made, and says how it is made. */
type Scenario = (office: Office) => Promise<ApiCall>;

/** The desk whose docket is as long as the table says: one person rules there. */
export const DESK = 'general';
/** Desks on which verdicts need more: a sign-off, and a second, blind review. Their dockets are as long. */
export const SIGN_OFF_DESK = 'world';
export const BLIND_DESK = 'health';

const Leased = z.object({ claim: z.object({ id: z.string(), revision: z.number() }), lease: z.object({ token: z.number() }) });
type Leased = z.infer<typeof Leased>;

const reviewer = (office: Office, desk = DESK): Promise<Colleague> => office.colleague('reviewer', desk);

/** The most urgent claim, in that person's hands. */
async function next(office: Office, who: Colleague, desk = DESK, body: unknown = {}): Promise<Leased> {
  return Leased.parse(await office.call('POST', { who, path: `/v1/desks/${desk}/next`, body }));
}

const at = ({ claim }: Leased, rest = ''): string => `/v1/claims/${claim.id}${rest}`;

const ruling = ({ claim, lease }: Leased, finding = 'confirmed') => ({
  token: lease.token,
  revision: claim.revision,
  finding,
  advice: 'use',
  rationale: 'The road office has it in writing.',
  asOf: '2026-03-01T12:00:00Z',
});

/** A claim under a new lease of a new person. */
async function held(office: Office, desk = DESK): Promise<{ who: Colleague; leased: Leased }> {
  const who = await reviewer(office, desk);
  return { who, leased: await next(office, who, desk) };
}

/** A claim that waits for another pair of eyes, under the lease of the person whose they are. */
async function heldAtStage(office: Office, desk: string, stage: string, role: 'reviewer' | 'lead', ...findings: string[]) {
  let leased: Leased | undefined;
  for (const finding of findings) {
    const who = await reviewer(office, desk);
    leased =
      leased === undefined ? await next(office, who, desk) : Leased.parse(await office.call('POST', { who, path: at(leased, '/lease') }));
    await office.call('POST', { who, path: at(leased, '/reviews'), body: ruling(leased, finding) });
  }
  if (leased === undefined) throw new RangeError(`Nothing leads to ${stage}.`);
  const who = await office.colleague(role, desk);
  return { who, leased: Leased.parse(await office.call('POST', { who, path: at(leased, '/lease') })) };
}

const Decided = z.object({ verdict: z.object({ number: z.number() }) });

/** A claim with its verdict, of that number, and a lead. */
async function decided(office: Office): Promise<{ who: Colleague; leased: Leased; number: number }> {
  const { who, leased } = await held(office);
  const { verdict } = Decided.parse(await office.call('POST', { who, path: at(leased, '/reviews'), body: ruling(leased) }));
  return { who: await office.colleague('lead', DESK), leased, number: verdict.number };
}

/** A claim that was advised to be cut after its article went out. */
async function toCorrect(office: Office): Promise<Leased> {
  const { who, leased } = await held(office);
  await office.call('POST', { who, path: at(leased, '/reviews'), body: { ...ruling(leased, 'refuted'), advice: 'cut' } });
  return leased;
}

let sources = 0;
/** A source that nobody else knows, of which nothing was claimed yet. @returns its id */
async function source({ ledger }: Office): Promise<string> {
  const named = { id: `city-works-${++sources}`, name: `City Works ${sources}`, type: 'company' as const };
  await transact(ledger, newSource(ledger, named, new Date()));
  return named.id;
}

const follow =
  (action: string, body: Record<string, unknown> = { reason: 'The office called back.' }): Scenario =>
  async (office) => {
    const { who, leased, number } = await decided(office);
    return { who, path: at(leased, `/${action}`), body: { verdict: number, ...body } };
  };

const plain =
  (path: string, body?: unknown): Scenario =>
  async (office) => ({ who: await reviewer(office), path, ...(body === undefined ? {} : { body }) });

const PIECE = { kind: 'document', stance: 'supports', title: 'Closure notice', origin: { who: 'Road office', how: 'record' } };

/** A claim to which somebody added a piece of evidence. */
async function withEvidence(office: Office): Promise<{ who: Colleague; leased: Leased }> {
  const { who, leased } = await held(office);
  await office.call('POST', { who, path: at(leased, '/evidence'), body: PIECE });
  return { who, leased };
}

const CONTENT = 'frame after frame';
const FILE = {
  filename: 'bridge.mp4',
  contentType: 'video/mp4',
  size: CONTENT.length,
  sha256: createHash('sha256').update(CONTENT).digest('hex'),
};
const Form = z.object({ id: z.string(), url: z.string(), fields: z.record(z.string(), z.string()) });

/** A claim to which somebody added a file. */
async function withFile(office: Office): Promise<{ who: Colleague; leased: Leased }> {
  const { who, leased } = await held(office);
  const { id, url, fields } = Form.parse(await office.call('POST', { who, path: at(leased, '/evidence/files'), body: FILE }));
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([CONTENT]), 'x');
  const response = await fetch(url, { method: 'POST', body: form });
  if (!response.ok) throw new Error(`The form was answered with ${response.status}: ${await response.text()}`);
  await office.call('POST', { who, path: at(leased, '/evidence'), body: { ...PIECE, file: id } });
  return { who, leased };
}

const onHeld =
  (rest: string, body: (leased: Leased) => unknown = () => undefined, prepare = held): Scenario =>
  async (office) => {
    const { who, leased } = await prepare(office);
    const sent = body(leased);
    return { who, path: at(leased, rest), ...(sent === undefined ? {} : { body: sent }) };
  };

/** A claim of the desk that could not be enlisted. @returns its id */
async function stuckClaim({ ledger }: Office): Promise<string> {
  const [claim] = await addInvented(ledger, `stuck-${randomUUID()}`, 1);
  if (claim === undefined) throw new RangeError('No claim was added.');
  await giveUp(ledger, claimKey(claim.id), new Date(), { code: 'NoEffect', message: 'Nothing came of it.' });
  return claim.id;
}

/** A claim that waits for its reporter. */
async function asked(office: Office): Promise<{ who: Colleague; leased: Leased }> {
  const { who, leased } = await held(office);
  await office.call('POST', { who, path: at(leased, '/asks'), body: { question: 'Who told you?', token: leased.lease.token } });
  return { who, leased };
}

const Split = z.object({ claim: z.object({ revision: z.number() }), parts: z.array(z.object({ id: z.string() })).min(1) });

/** A claim of which two were made, and what joins the second to it again. */
async function inTwo(office: Office): Promise<{ who: Colleague; leased: Leased; part: string; join: { revision: number; claim: string } }> {
  const { who, leased } = await held(office);
  const parts = [{ text: `The bridge at ${leased.claim.id} was closed.` }, { text: `The road at ${leased.claim.id} was closed.` }];
  const answer = await office.call('POST', { who, path: at(leased, '/split'), body: { revision: leased.claim.revision, parts } });
  const { claim, parts: off } = Split.parse(answer);
  const part = off[0]?.id ?? '';
  return { who, leased, part, join: { revision: claim.revision, claim: part } };
}

const Text = z.object({ article: z.object({ text: z.string() }) });

const Handed = z.object({ handover: z.object({ version: z.number() }).nullable() });

const MUTE = () => ({ kind: 'source', name: 'Nobody', reason: 'Says nothing new.', until: new Date(Date.now() + 3_600_000).toISOString() });

/** How each operation of the API is called for the table, on a desk at work; the compiler sees to it that none is missing. */
export const SCENARIOS: Readonly<Record<RouteKey, Scenario>> = {
  'GET /v1/me': plain('/v1/me'),
  'PUT /v1/me/preferences': plain('/v1/me/preferences', { skipGraphic: true }),
  'GET /v1/me/figures': plain('/v1/me/figures'),
  'GET /v1/me/mentions': async (office) => {
    const { who, leased } = await held(office);
    const other = await reviewer(office);
    await office.call('POST', { who, path: at(leased, '/notes'), body: { text: `@${other.name} knows the office.` } });
    return { who: other, path: '/v1/me/mentions' };
  },
  'PUT /v1/me/mentions': plain('/v1/me/mentions', { seenUntil: '2026-03-01T12:00:00Z' }),
  'GET /v1/desks': plain('/v1/desks'),
  'GET /v1/desks/{desk}/people': plain(`/v1/desks/${DESK}/people`),
  'PUT /v1/desks/{desk}/people/{person}': async (office) => ({
    who: await office.colleague('lead', DESK),
    path: `/v1/desks/${DESK}/people/p-new`,
    body: { name: 'Nora' },
  }),
  'DELETE /v1/desks/{desk}/people/{person}': async (office) => {
    const { who } = await held(office);
    return { who: await office.colleague('lead', DESK), path: `/v1/desks/${DESK}/people/${who.id}` };
  },
  'GET /v1/desks/{desk}/holdings': async (office) => {
    await held(office);
    return { who: await office.colleague('lead', DESK), path: `/v1/desks/${DESK}/holdings` };
  },
  'GET /v1/desks/{desk}/claims': plain(`/v1/desks/${DESK}/claims`),
  'POST /v1/desks/{desk}/next': plain(`/v1/desks/${DESK}/next`, {}),
  'POST /v1/desks/{desk}/triage': async (office) => {
    const { who, leased } = await held(office);
    await office.call('DELETE', { who, path: at(leased, `/lease?token=${leased.lease.token}`) });
    return { who, path: `/v1/desks/${DESK}/triage`, body: { action: 'demote', claims: [leased.claim.id] } };
  },
  'GET /v1/desks/{desk}/handover': async (office) => {
    const { who, leased } = await held(office);
    await office.call('POST', { who, path: at(leased, '/notes'), body: { text: 'The office opens at nine.' } });
    await office.call('PUT', { who, path: at(leased, '/draft'), body: { rationale: 'The road office says' } });
    return { who, path: `/v1/desks/${DESK}/handover?since=2026-01-01T00:00:00Z` };
  },
  'PUT /v1/desks/{desk}/handover': async (office) => {
    const who = await reviewer(office);
    const path = `/v1/desks/${DESK}/handover`;
    const { handover } = Handed.parse(await office.call('GET', { who, path }));
    return { who, path, body: { text: 'The office is asked.', version: handover?.version ?? 0 } };
  },
  'GET /v1/desks/{desk}/mutes': plain(`/v1/desks/${DESK}/mutes`),
  'POST /v1/desks/{desk}/mutes': async (office) => ({
    who: await office.colleague('lead', DESK),
    path: `/v1/desks/${DESK}/mutes`,
    body: MUTE(),
  }),
  'DELETE /v1/desks/{desk}/mutes/{mute}': async (office) => {
    const who = await office.colleague('lead', DESK);
    await office.call('POST', { who, path: `/v1/desks/${DESK}/mutes`, body: MUTE() });
    return { who, path: `/v1/desks/${DESK}/mutes/source-nobody` };
  },
  'GET /v1/claims/{id}': onHeld(''),
  'GET /v1/claims/{id}/history': onHeld('/history'),
  'GET /v1/claims/{id}/recall': onHeld('/recall'),
  'POST /v1/claims/{id}/lease': async (office) => {
    const { who, leased } = await held(office);
    await office.call('DELETE', { who, path: at(leased, `/lease?token=${leased.lease.token}`) });
    return { who: await reviewer(office), path: at(leased, '/lease') };
  },
  'PATCH /v1/claims/{id}/lease': onHeld('/lease', ({ lease }) => ({ token: lease.token })),
  'DELETE /v1/claims/{id}/lease': async (office) => {
    const { who, leased } = await held(office);
    return { who, path: at(leased, `/lease?token=${leased.lease.token}`) };
  },
  'POST /v1/claims/{id}/lease/handoff': async (office) => {
    const { who, leased } = await held(office);
    return { who, path: at(leased, '/lease/handoff'), body: { token: leased.lease.token, to: (await reviewer(office)).id } };
  },
  'POST /v1/claims/{id}/park': onHeld('/park', ({ lease }) => ({
    token: lease.token,
    reason: 'call-back',
    until: new Date(Date.now() + 3_600_000).toISOString(),
  })),
  'PUT /v1/claims/{id}/draft': onHeld('/draft', () => ({ rationale: 'The road office says' })),
  'POST /v1/claims/{id}/reviews': onHeld('/reviews', ruling),
  'POST /v1/claims/{id}/evidence': onHeld('/evidence', () => PIECE),
  'POST /v1/claims/{id}/evidence/files': onHeld('/evidence/files', () => FILE),
  'GET /v1/claims/{id}/evidence/{evidence}/file': onHeld('/evidence/e1/file', undefined, withFile),
  'DELETE /v1/claims/{id}/evidence/{evidence}': onHeld('/evidence/e1', undefined, withEvidence),
  'POST /v1/claims/{id}/evidence/{evidence}/restore': async (office) => {
    const { who, leased } = await withEvidence(office);
    await office.call('DELETE', { who, path: at(leased, '/evidence/e1') });
    return { who, path: at(leased, '/evidence/e1/restore') };
  },
  'POST /v1/claims/{id}/notes': onHeld('/notes', () => ({ text: 'The office opens at nine.' })),
  'DELETE /v1/claims/{id}/notes/{note}': async (office) => {
    const { who, leased } = await held(office);
    await office.call('POST', { who, path: at(leased, '/notes'), body: { text: 'She must not be named.', restrictedTo: [] } });
    return { who, path: at(leased, '/notes/1') };
  },
  'POST /v1/claims/{id}/asks': onHeld('/asks', ({ lease }) => ({ question: 'Who told you?', token: lease.token })),
  'POST /v1/claims/{id}/asks/{ask}/answer': onHeld('/asks/1/answer', () => ({ text: 'The mayor.', from: 'Hanna Weil' }), asked),
  'DELETE /v1/claims/{id}/asks/{ask}': onHeld('/asks/1', undefined, asked),
  'POST /v1/claims/{id}/calls': onHeld('/calls', () => ({ whom: 'The road office', channel: 'phone', outcome: 'no-answer' })),
  'PUT /v1/claims/{id}/response': onHeld('/response', () => ({ askedAt: '2026-03-01T12:00:00Z', outcome: 'did-not-answer' })),
  'POST /v1/claims/{id}/relations': async (office) => {
    const { who, leased } = await held(office);
    return { who, path: at(leased, '/relations'), body: { claim: (await held(office)).leased.claim.id, type: 'part-of' } };
  },
  'DELETE /v1/claims/{id}/relations/{other}': async (office) => {
    const { who, leased } = await held(office);
    const other = (await held(office)).leased.claim.id;
    await office.call('POST', { who, path: at(leased, '/relations'), body: { claim: other, type: 'part-of' } });
    return { who, path: at(leased, `/relations/${other}`) };
  },
  'PATCH /v1/claims/{id}': onHeld('', ({ claim }) => ({ revision: claim.revision, text: `The bridge at ${claim.id} is shut.` })),
  'POST /v1/claims/{id}/split': onHeld('/split', ({ claim }) => ({
    revision: claim.revision,
    parts: [{ text: `A bridge at ${claim.id} is shut.` }, { text: `A road at ${claim.id} is shut.` }],
  })),
  'POST /v1/claims/{id}/join': async (office) => {
    const { who, leased, join } = await inTwo(office);
    return { who, path: at(leased, '/join'), body: join };
  },
  'POST /v1/claims/{id}/separate': async (office) => {
    const { who, leased, part, join } = await inTwo(office);
    await office.call('POST', { who, path: at(leased, '/join'), body: join });
    return { who, path: `/v1/claims/${part}/separate` };
  },
  'POST /v1/claims/{id}/undo': async (office) => {
    const { who, leased, join } = await inTwo(office);
    return { who, path: at(leased, '/undo'), body: { revision: join.revision } };
  },
  'POST /v1/claims/{id}/sign-off': async (office) => {
    const { who, leased } = await heldAtStage(office, SIGN_OFF_DESK, 'sign-off', 'reviewer', 'confirmed');
    return { who, path: at(leased, '/sign-off'), body: { decision: 'sign', token: leased.lease.token, revision: leased.claim.revision } };
  },
  'POST /v1/claims/{id}/adjudication': async (office) => {
    const { who, leased } = await heldAtStage(office, BLIND_DESK, 'adjudication', 'lead', 'confirmed', 'not-confirmed');
    return { who, path: at(leased, '/adjudication'), body: { ...ruling(leased), reason: 'The first saw the document.' } };
  },
  'POST /v1/claims/{id}/update': follow('update'),
  'POST /v1/claims/{id}/correction': follow('correction'),
  'POST /v1/claims/{id}/reopen': follow('reopen'),
  'POST /v1/claims/{id}/refile': follow('refile', { wording: 'The bridge was closed.', rationale: 'The office has it in writing.' }),
  'POST /v1/claims/{id}/withdrawal': follow('withdrawal'),
  'GET /v1/stats': plain('/v1/stats'),
  'GET /v1/verdicts': async (office) => ({ who: (await decided(office)).who, path: '/v1/verdicts' }),
  'POST /v1/people/{person}/release': async (office) => {
    const { who } = await held(office);
    return { who: await office.colleague('lead', DESK), path: `/v1/people/${who.id}/release` };
  },
  'GET /v1/stuck': async (office) => {
    await stuckClaim(office);
    return { who: await office.colleague('lead', DESK), path: '/v1/stuck' };
  },
  'POST /v1/stuck/{id}/redrive': async (office) => ({
    path: `/v1/stuck/${await stuckClaim(office)}/redrive`,
    who: await office.colleague('lead', DESK),
  }),
  'GET /v1/articles': async (office) => {
    await office.article();
    return { who: await reviewer(office), path: '/v1/articles' };
  },
  'GET /v1/articles/{id}': async (office) => ({ who: await reviewer(office), path: `/v1/articles/${await office.article()}` }),
  'POST /v1/articles/{id}/claims': async (office) => {
    const who = await reviewer(office);
    const path = `/v1/articles/${await office.article()}`;
    const { article } = Text.parse(await office.call('GET', { who, path }));
    const start = article.text.indexOf('Mayor');
    const span = { start, end: start + 5, text: 'Mayor' };
    return { who, path: `${path}/claims`, body: { desk: DESK, spans: [span], text: 'Some town has a mayor.' } };
  },
  'GET /v1/articles/{id}/report': async (office) => ({
    who: await reviewer(office),
    path: `/v1/articles/${await office.article()}/report`,
  }),
  'POST /v1/articles/{id}/acknowledgement': async (office) => {
    const [who, article] = [await reviewer(office), await office.article()];
    const { version } = z.object({ version: z.string() }).parse(await office.call('GET', { who, path: `/v1/articles/${article}/report` }));
    return { who, path: `/v1/articles/${article}/acknowledgement`, body: { version, as: 'author' } };
  },
  'GET /v1/desks/{desk}/corrections': async (office) => {
    await toCorrect(office);
    return { who: await reviewer(office), path: `/v1/desks/${DESK}/corrections?limit=1` };
  },
  'POST /v1/desks/{desk}/corrections/{claim}/close': async (office) => ({
    who: await office.colleague('lead', DESK),
    path: `/v1/desks/${DESK}/corrections/${(await toCorrect(office)).claim.id}/close`,
    body: { outcome: 'not-needed', reason: 'The page was never sent.' },
  }),
  'GET /v1/sources': plain('/v1/sources?q=zz'),
  'GET /v1/sources/{source}': async (office) => ({ who: await reviewer(office), path: `/v1/sources/${await source(office)}` }),
  'PATCH /v1/sources/{source}': async (office) => ({
    who: await office.colleague('lead', DESK),
    path: `/v1/sources/${await source(office)}`,
    body: { owner: 'The city' },
  }),
  'POST /v1/sources/{source}/names': async (office) => ({
    who: await office.colleague('lead', DESK),
    path: `/v1/sources/${await source(office)}/names`,
    body: { source: await source(office) },
  }),
  'DELETE /v1/sources/{source}/names/{name}': async (office) => {
    const [who, one, other] = [await office.colleague('lead', DESK), await source(office), await source(office)];
    await office.call('POST', { who, path: `/v1/sources/${one}/names`, body: { source: other } });
    return { who, path: `/v1/sources/${one}/names/${other}` };
  },
  'POST /v1/uploads': plain('/v1/uploads', { filename: 'story.txt' }),
};
