import type { RouteKey } from '../../../config/routes.ts';
import type { ApiResponse, RouteHandler } from '../http/route.ts';
import type { AnswerBody } from '../openapi/operations/index.ts';
import { getArticleDetail, listArticles } from './articles.ts';
import { deleteAsk, postAnswer, postAsk } from './claims/asks.ts';
import { postCall, putResponse } from './claims/calls.ts';
import { getClaimDetail, getHistory } from './claims/claims.ts';
import { getDesks } from './desks/desks.ts';
import { deletePerson, getHoldings, getPeople, postRelease, putPerson } from './desks/people.ts';
import { listClaims, postNext } from './desks/docket.ts';
import { deleteEvidence, postEvidence, restoreWithdrawn } from './claims/evidence.ts';
import { getOwnFigures, getStats } from './figures.ts';
import { getFile, postFile } from './claims/files.ts';
import { getMe, putPreferences } from './me.ts';
import { deleteMute, getMutes, postMute } from './desks/mutes.ts';
import { getHandover, putHandover } from './notes/handover.ts';
import { getMentions, putMentionsSeen } from './notes/mentions.ts';
import { deleteNote, postNote } from './notes/notes.ts';
import { postCorrection, postRefile, postReopen, postUpdate, postWithdrawal } from './claims/follow-ups.ts';
import { deleteLease, patchLease, postHandoff, postLease, postPark } from './claims/leases.ts';
import { postAdjudication, postReview, postSignOff, putDraft } from './claims/rulings.ts';
import { deleteRelation, postRelation } from './claims/relations.ts';
import { getRecall } from './claims/recall.ts';
import { postClaim } from './repairs/add.ts';
import { postJoin, postSeparate } from './repairs/join.ts';
import { patchClaim } from './repairs/restate.ts';
import { postSplit } from './repairs/split.ts';
import { postUndo } from './repairs/undo.ts';
import { postTriage } from './desks/triage.ts';
import { getStuck, postRedrive } from './stuck.ts';
import { getCorrections, postCloseCorrection } from './desks/corrections.ts';
import { getReport, postAcknowledgement } from './reports.ts';
import { deleteName, getSource, getSources, patchSource, postName } from './sources.ts';
import { postUpload } from './uploads.ts';
import { listVerdicts } from './verdicts.ts';

/** What answers each route of config/routes.ts; the compiler sees to it that none is missing, and that each answers as it is described. */
export const HANDLERS: { readonly [Route in RouteKey]: RouteHandler<ApiResponse<AnswerBody<Route>>> } = {
  'GET /v1/me': getMe,
  'PUT /v1/me/preferences': putPreferences,
  'GET /v1/me/figures': getOwnFigures,
  'GET /v1/me/mentions': getMentions,
  'PUT /v1/me/mentions': putMentionsSeen,
  'GET /v1/desks': getDesks,
  'GET /v1/desks/{desk}/people': getPeople,
  'PUT /v1/desks/{desk}/people/{person}': putPerson,
  'DELETE /v1/desks/{desk}/people/{person}': deletePerson,
  'GET /v1/desks/{desk}/holdings': getHoldings,
  'GET /v1/desks/{desk}/claims': listClaims,
  'POST /v1/desks/{desk}/next': postNext,
  'POST /v1/desks/{desk}/triage': postTriage,
  'GET /v1/desks/{desk}/handover': getHandover,
  'PUT /v1/desks/{desk}/handover': putHandover,
  'GET /v1/desks/{desk}/mutes': getMutes,
  'POST /v1/desks/{desk}/mutes': postMute,
  'DELETE /v1/desks/{desk}/mutes/{mute}': deleteMute,
  'GET /v1/claims/{id}': getClaimDetail,
  'GET /v1/claims/{id}/history': getHistory,
  'POST /v1/claims/{id}/lease': postLease,
  'PATCH /v1/claims/{id}/lease': patchLease,
  'DELETE /v1/claims/{id}/lease': deleteLease,
  'GET /v1/claims/{id}/recall': getRecall,
  'POST /v1/claims/{id}/lease/handoff': postHandoff,
  'POST /v1/claims/{id}/park': postPark,
  'PUT /v1/claims/{id}/draft': putDraft,
  'POST /v1/claims/{id}/reviews': postReview,
  'POST /v1/claims/{id}/evidence': postEvidence,
  'POST /v1/claims/{id}/evidence/files': postFile,
  'GET /v1/claims/{id}/evidence/{evidence}/file': getFile,
  'DELETE /v1/claims/{id}/evidence/{evidence}': deleteEvidence,
  'POST /v1/claims/{id}/evidence/{evidence}/restore': restoreWithdrawn,
  'POST /v1/claims/{id}/notes': postNote,
  'DELETE /v1/claims/{id}/notes/{note}': deleteNote,
  'POST /v1/claims/{id}/asks': postAsk,
  'POST /v1/claims/{id}/asks/{ask}/answer': postAnswer,
  'DELETE /v1/claims/{id}/asks/{ask}': deleteAsk,
  'POST /v1/claims/{id}/calls': postCall,
  'PUT /v1/claims/{id}/response': putResponse,
  'POST /v1/claims/{id}/relations': postRelation,
  'DELETE /v1/claims/{id}/relations/{other}': deleteRelation,
  'PATCH /v1/claims/{id}': patchClaim,
  'POST /v1/claims/{id}/split': postSplit,
  'POST /v1/claims/{id}/join': postJoin,
  'POST /v1/claims/{id}/separate': postSeparate,
  'POST /v1/claims/{id}/undo': postUndo,
  'GET /v1/stats': getStats,
  'GET /v1/verdicts': listVerdicts,
  'POST /v1/claims/{id}/sign-off': postSignOff,
  'POST /v1/claims/{id}/adjudication': postAdjudication,
  'POST /v1/claims/{id}/update': postUpdate,
  'POST /v1/claims/{id}/correction': postCorrection,
  'POST /v1/claims/{id}/reopen': postReopen,
  'POST /v1/claims/{id}/refile': postRefile,
  'POST /v1/claims/{id}/withdrawal': postWithdrawal,
  'POST /v1/people/{person}/release': postRelease,
  'GET /v1/stuck': getStuck,
  'POST /v1/stuck/{id}/redrive': postRedrive,
  'GET /v1/articles': listArticles,
  'GET /v1/articles/{id}': getArticleDetail,
  'POST /v1/articles/{id}/claims': postClaim,
  'GET /v1/articles/{id}/report': getReport,
  'POST /v1/articles/{id}/acknowledgement': postAcknowledgement,
  'GET /v1/desks/{desk}/corrections': getCorrections,
  'POST /v1/desks/{desk}/corrections/{claim}/close': postCloseCorrection,
  'GET /v1/sources': getSources,
  'GET /v1/sources/{source}': getSource,
  'PATCH /v1/sources/{source}': patchSource,
  'POST /v1/sources/{source}/names': postName,
  'DELETE /v1/sources/{source}/names/{name}': deleteName,
  'POST /v1/uploads': postUpload,
};

export const isRoute = (key: string): key is RouteKey => key in HANDLERS;
