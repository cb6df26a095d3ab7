import type { RouteKey } from '../../../config/routes.ts';
import type { RouteHandler } from '../http/route.ts';
import { getArticleDetail, listArticles } from './articles.ts';
import { getClaimDetail, getHistory } from './claims.ts';
import { getDesks } from './desks.ts';
import { listClaims, postNext } from './docket.ts';
import { deleteLease, patchLease, postLease } from './leases.ts';
import { getMe } from './me.ts';
import { postReview, putDraft } from './rulings.ts';
import { postUpload } from './uploads.ts';

/** What answers each route of config/routes.ts; the compiler sees to it that none is missing. */
export const HANDLERS: Readonly<Record<RouteKey, RouteHandler>> = {
  'GET /v1/me': getMe,
  'GET /v1/desks': getDesks,
  'GET /v1/desks/{desk}/claims': listClaims,
  'POST /v1/desks/{desk}/next': postNext,
  'GET /v1/claims/{id}': getClaimDetail,
  'GET /v1/claims/{id}/history': getHistory,
  'POST /v1/claims/{id}/lease': postLease,
  'PATCH /v1/claims/{id}/lease': patchLease,
  'DELETE /v1/claims/{id}/lease': deleteLease,
  'PUT /v1/claims/{id}/draft': putDraft,
  'POST /v1/claims/{id}/reviews': postReview,
  'GET /v1/articles': listArticles,
  'GET /v1/articles/{id}': getArticleDetail,
  'POST /v1/uploads': postUpload,
};

export const isRoute = (key: string): key is RouteKey => key in HANDLERS;
