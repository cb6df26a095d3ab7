import { randomBytes } from 'node:crypto';
import { answerAsk, askMessage, askReporter, returnToReporter, withdrawAsk } from '../../../domain/review/contact/asks.ts';
import type { Answer, Ask, Question } from '../../../domain/review/contact/asks.ts';
import { personOf } from '../../../domain/review/permit.ts';
import { digestOf } from '../../../domain/review/rulings/records.ts';
import type { Transition } from '../../../domain/review/transition.ts';
import { changeClaim } from '../../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import { answerWrite, askWithdrawalWrite, getAsk, questionWrite } from '../../../ledger/contact/contacts.ts';
import type { PendingOutcome } from '../../../ledger/pending/read-pending.ts';
import type { Write } from '../../../ledger/transact.ts';
import type { Reply } from '../../../ledger/requests.ts';
import { outcomeWrite } from '../../../ledger/rulings/outcomes.ts';
import type { AskAnswer } from '../../answers/contact.ts';
import { AnswerBody, AskBody } from '../../http/contact-bodies.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import type { DeskAccess } from '../../http/desk-access.ts';
import { Problem } from '../../http/problem.ts';
import { answering, jsonReply, NoBody, NoQuery, route } from '../../http/route.ts';
import type { ApiRequest } from '../../http/route.ts';
import { claimView } from '../../views/claim-view.ts';
import { askView } from '../../views/contact-view.ts';
import { announce } from './announce.ts';

const newSalt = (): string => randomBytes(16).toString('hex');

/** What a step makes of the claim and of the question. */
interface Step {
  readonly ask: Ask;
  readonly transition: Transition;
  readonly write: Write;
  /** What is to be announced. */
  readonly outcome?: PendingOutcome;
}

/** Changes the claim of the path by a rule about its questions, and answers with both. */
async function change<Body>(
  request: ApiRequest<Body, unknown>,
  status: number,
  step: (claim: StoredClaim, access: DeskAccess) => Step | Promise<Step>,
): Promise<Reply> {
  const { services, caller, now, path } = request;
  const { ledger } = services;
  const id = path('id');
  const access = await openDeskOf(ledger, caller, await getClaim(ledger, id));
  let last: Step | undefined;
  const answer = answering(request, (claim: StoredClaim) => {
    if (last === undefined) throw new TypeError('A question is answered for before it is asked.');
    return jsonReply(status, { ask: askView(last.ask), claim: claimView(claim, now) } satisfies AskAnswer);
  });
  const changed = await changeClaim(
    ledger,
    id,
    now,
    async (claim) => {
      last = await step(claim, access);
      const { transition, write, outcome } = last;
      return { transition, writes: [write, ...(outcome === undefined ? [] : [outcomeWrite(ledger, outcome, now)])] };
    },
    answer,
  );
  if (last?.outcome !== undefined) await announce(services, last.outcome, now);
  return answer.respond(changed);
}

/** `POST /claims/{id}/asks`: asks the reporter; with the lease's token, sets the claim aside until they answer. */
export const postAsk = route({
  body: AskBody,
  query: NoQuery,
  handle: (request) =>
    change(request, 201, (claim, { desk, actor }) => {
      const { now, body, services } = request;
      const { found, context, contacts, recorded } = claim;
      const { source, denies = false } = found.attribution;
      const asked = { headline: context.headline, text: found.text, source: source?.name ?? null, denies };
      const question: Question = {
        claimId: claim.id,
        number: contacts.asks + 1,
        question: body.question,
        by: personOf(actor),
        at: now.toISOString(),
        channel: desk.reporters.channel,
        address: desk.reporters.address,
        message: askMessage(claim.id, asked, body.question, actor, desk),
        salt: newSalt(),
      };
      const digest = digestOf(question);
      const { token, until } = body;
      const rule =
        token === undefined ? askReporter(claim, actor, digest) : returnToReporter(claim, actor, { token, until, digest }, now, desk);
      const number = recorded.outcomes + 1;
      const transition = { ...rule, claim: { ...rule.claim, recorded: { ...recorded, outcomes: number } } };
      const ask = { question, answer: null, withdrawnAt: null };
      return {
        ask,
        transition,
        write: questionWrite(services.ledger, question),
        ...(desk.private ? {} : { outcome: { claimId: claim.id, number, ask: question.number } }),
      };
    }),
});

/** `POST /claims/{id}/asks/{ask}/answer`: what the reporter said; a claim that waited for it comes back on top. */
export const postAnswer = route({
  body: AnswerBody,
  query: NoQuery,
  handle: (request) =>
    change(request, 200, async (claim, { desk, actor }) => {
      const { now, body } = request;
      const ask = await askIn(request);
      const { number } = ask.question;
      const answer: Answer = { claimId: claim.id, number, ...body, by: personOf(actor), at: now.toISOString(), salt: newSalt() };
      const transition = answerAsk(claim, actor, ask, digestOf(answer), now, desk);
      return { ask: { ...ask, answer }, transition, write: answerWrite(request.services.ledger, answer) };
    }),
});

/** `DELETE /claims/{id}/asks/{ask}`: whoever asked takes the question back, or a lead. */
export const deleteAsk = route({
  body: NoBody,
  query: NoQuery,
  handle: (request) =>
    change(request, 200, async (claim, { desk, actor }) => {
      const ask = await askIn(request);
      const withdrawnAt = request.now.toISOString();
      const transition = withdrawAsk(claim, actor, ask, request.now, desk);
      return { ask: { ...ask, withdrawnAt }, transition, write: askWithdrawalWrite(request.services.ledger, ask.question, withdrawnAt) };
    }),
});

/** @throws UnknownAsk; Problem unknown-ask where the path names no number */
function askIn({ services: { ledger }, path }: ApiRequest<unknown, unknown>): Promise<Ask> {
  if (!/^[1-9]\d{0,3}$/.test(path('ask'))) throw new Problem('unknown-ask', `${path('ask')} is no question’s number.`);
  return getAsk(ledger, path('id'), Number(path('ask')));
}
