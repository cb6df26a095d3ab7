import { ROUTES } from '../../../config/routes.ts';
import type { RouteKey } from '../../../config/routes.ts';

const isRoute = (key: string): key is RouteKey => key in ROUTES;

/** Every route of the API. */
export const ALL_ROUTES: readonly RouteKey[] = Object.keys(ROUTES).filter(isRoute);

/** What stands in a path for its parameters. */
export type Places = Readonly<Record<string, string>>;

/** The method and path of a request to a route; what `places` does not name is something that there is not. */
export function requestOf(route: RouteKey, places: Places = {}): { readonly method: string; readonly path: string } {
  const [method = '', path = ''] = route.split(' ');
  return { method, path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => places[name] ?? 'nothing.01') };
}

const ABOUT_A_VERDICT = { verdict: 1, reason: 'The office found the record.' };
const RULING = { token: 1, revision: 1, finding: 'refuted', advice: 'cut', rationale: 'No.', asOf: '2026-03-01T12:00:00Z' };
const LATER = new Date(Date.now() + 3_600_000).toISOString();

/** A body that each route takes, so that nothing but who asks can be wrong with a request; routes that take none are left out. */
export const BODIES: Partial<Record<RouteKey, object>> = {
  'PUT /v1/me/preferences': { skipGraphic: false },
  'PUT /v1/me/mentions': { seenUntil: '2026-03-01T12:00:00Z' },
  'PUT /v1/desks/{desk}/people/{person}': { name: 'Nora' },
  'POST /v1/desks/{desk}/triage': { action: 'promote', claims: ['nothing.01'] },
  'PUT /v1/desks/{desk}/handover': { text: 'All quiet.' },
  'POST /v1/desks/{desk}/mutes': { kind: 'source', name: 'The mayor', until: LATER, reason: 'Says so daily.' },
  'PATCH /v1/claims/{id}/lease': { token: 1 },
  'POST /v1/claims/{id}/lease/handoff': { to: 'nobody' },
  'POST /v1/claims/{id}/park': { token: 1, reason: 'call-back', until: LATER },
  'PUT /v1/claims/{id}/draft': { rationale: 'No.' },
  'POST /v1/claims/{id}/reviews': RULING,
  'POST /v1/claims/{id}/evidence': { kind: 'document', stance: 'context', title: 'A notice' },
  'POST /v1/claims/{id}/evidence/files': { filename: 'a.pdf', contentType: 'application/pdf', size: 1, sha256: '0'.repeat(64) },
  'POST /v1/claims/{id}/notes': { text: 'Look.' },
  'POST /v1/claims/{id}/asks': { question: 'Who says so?' },
  'POST /v1/claims/{id}/asks/{ask}/answer': { text: 'The mayor.', from: 'Hanna Weil' },
  'POST /v1/claims/{id}/calls': { whom: 'The mayor', channel: 'phone', outcome: 'reached' },
  'PUT /v1/claims/{id}/response': { askedAt: '2026-03-01T12:00:00Z', outcome: 'did-not-answer' },
  'POST /v1/claims/{id}/relations': { claim: 'other.01', type: 'same' },
  'PATCH /v1/claims/{id}': { revision: 1, kind: 'opinion' },
  'POST /v1/claims/{id}/split': { revision: 1, parts: [{ text: 'one' }, { text: 'two' }] },
  'POST /v1/claims/{id}/join': { revision: 1, claim: 'other.01' },
  'POST /v1/claims/{id}/undo': { revision: 1 },
  'POST /v1/claims/{id}/sign-off': { decision: 'sign', token: 1, revision: 1 },
  'POST /v1/claims/{id}/adjudication': { ...RULING, reason: 'Neither.' },
  'POST /v1/claims/{id}/update': ABOUT_A_VERDICT,
  'POST /v1/claims/{id}/correction': ABOUT_A_VERDICT,
  'POST /v1/claims/{id}/reopen': ABOUT_A_VERDICT,
  'POST /v1/claims/{id}/refile': { verdict: 1, wording: '', rationale: 'No.' },
  'POST /v1/claims/{id}/withdrawal': ABOUT_A_VERDICT,
  'POST /v1/articles/{id}/claims': { spans: [{ start: 0, end: 5, text: 'Flood' }] },
  'POST /v1/articles/{id}/acknowledgement': { version: 'nothing', as: 'author' },
  'POST /v1/desks/{desk}/corrections/{claim}/close': { outcome: 'corrected', reason: 'Corrected online.' },
  'PATCH /v1/sources/{source}': { owner: 'The city' },
  'POST /v1/sources/{source}/names': { source: 'nobody' },
  'POST /v1/uploads': { filename: 'a.txt' },
};
