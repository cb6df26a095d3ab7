/** Roles, least first; each may do all that those before it may. They are Cognito groups of the same names. */
export const ROLES = ['viewer', 'reviewer', 'lead', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** The API's routes: what the stack creates at the gateway, what `review-api` answers, and the least role that each asks for. */
export const ROUTES = {
  'GET /v1/me': 'viewer',
  'PUT /v1/me/preferences': 'viewer',
  'GET /v1/me/figures': 'viewer',
  'GET /v1/desks': 'viewer',
  'GET /v1/desks/{desk}/people': 'viewer',
  'GET /v1/desks/{desk}/claims': 'viewer',
  'POST /v1/desks/{desk}/next': 'reviewer',
  'POST /v1/desks/{desk}/triage': 'reviewer',
  'GET /v1/desks/{desk}/mutes': 'viewer',
  'POST /v1/desks/{desk}/mutes': 'lead',
  'DELETE /v1/desks/{desk}/mutes/{mute}': 'lead',
  'GET /v1/claims/{id}': 'viewer',
  'GET /v1/claims/{id}/history': 'viewer',
  'GET /v1/claims/{id}/recall': 'viewer',
  'POST /v1/claims/{id}/lease': 'reviewer',
  'PATCH /v1/claims/{id}/lease': 'reviewer',
  'DELETE /v1/claims/{id}/lease': 'reviewer',
  'POST /v1/claims/{id}/lease/handoff': 'reviewer',
  'POST /v1/claims/{id}/park': 'reviewer',
  'PUT /v1/claims/{id}/draft': 'reviewer',
  'POST /v1/claims/{id}/reviews': 'reviewer',
  'POST /v1/claims/{id}/evidence': 'reviewer',
  'POST /v1/claims/{id}/evidence/files': 'reviewer',
  'GET /v1/claims/{id}/evidence/{evidence}/file': 'viewer',
  'DELETE /v1/claims/{id}/evidence/{evidence}': 'reviewer',
  'POST /v1/claims/{id}/evidence/{evidence}/restore': 'reviewer',
  'POST /v1/claims/{id}/notes': 'reviewer',
  'GET /v1/stats': 'viewer',
  'GET /v1/verdicts': 'viewer',
  'POST /v1/claims/{id}/sign-off': 'reviewer',
  'POST /v1/claims/{id}/adjudication': 'lead',
  'POST /v1/claims/{id}/update': 'reviewer',
  'POST /v1/claims/{id}/correction': 'lead',
  'POST /v1/claims/{id}/reopen': 'lead',
  'POST /v1/claims/{id}/refile': 'lead',
  'POST /v1/claims/{id}/withdrawal': 'lead',
  'GET /v1/articles': 'viewer',
  'GET /v1/articles/{id}': 'viewer',
  'POST /v1/uploads': 'reviewer',
} as const satisfies Record<`${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /v1/${string}`, Role>;

export type RouteKey = keyof typeof ROUTES;
