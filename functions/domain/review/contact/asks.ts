import type { Desk } from '../../../../config/desks.ts';
import { LIMITS } from '../../../../config/limits.ts';
import type { ClaimRecord } from '../claim-record.ts';
import type { Person } from '../claim/person.ts';
import { permitUnderLease } from '../permit.ts';
import type { Actor } from '../permit.ts';
import { AskClosed, NotYours, RepeatsAnother, TooMuchMaterial } from '../refusals.ts';
import { park, wake } from '../set-aside.ts';
import type { EventDraft, Transition } from '../transition.ts';

/** A question to the reporter of a claim's article, as it was asked. */
export interface Question {
  readonly claimId: string;
  readonly number: number;
  readonly question: string;
  readonly by: Person;
  readonly at: string;
  /** Where it went, and in what words. */
  readonly channel: Desk['reporters']['channel'];
  readonly address: string;
  readonly message: string;
  readonly salt: string;
}

/** What the reporter said, and who wrote it down. */
export interface Answer {
  readonly claimId: string;
  /** The question's. */
  readonly number: number;
  readonly text: string;
  /** Who answered, as the one who wrote it down puts it. */
  readonly from: string;
  readonly by: Person;
  readonly at: string;
  readonly salt: string;
}

/** A question, and what became of it. */
export interface Ask {
  readonly question: Question;
  readonly answer: Answer | null;
  readonly withdrawnAt: string | null;
}

/** Whether it still waits for an answer. */
export const askState = ({ answer, withdrawnAt }: Ask): 'open' | 'answered' | 'withdrawn' =>
  answer !== null ? 'answered' : withdrawnAt !== null ? 'withdrawn' : 'open';

/** What the question's message can tell of its claim. */
interface Asked {
  readonly headline: string | null;
  readonly text: string;
  readonly source: string | null;
  readonly denies: boolean;
}

/** The words in which a question goes out, with the way to where it is answered. */
export function askMessage(claimId: string, { headline, text, source, denies }: Asked, question: string, by: Person, desk: Desk): string {
  const link = desk.reporters.link.replace('{claim}', encodeURIComponent(claimId));
  return [
    `${by.name} of ${desk.name} asks about ${headline === null ? 'your article' : `“${headline}”`}:`,
    `“${text}”${source === null ? '' : ` (${denies ? `denied by ${source}` : source})`}`,
    question,
    `Answer at ${link}`,
  ].join('\n\n');
}

const askedEvent = (claim: ClaimRecord, person: Person, digest: string): EventDraft => ({
  type: 'asked',
  actor: person.id,
  facts: { number: claim.contacts.asks + 1, digest },
});

/** Asks the reporter; the claim stays where it is. @throws RepeatsAnother, TooMuchMaterial */
export function askReporter(claim: ClaimRecord, person: Person, digest: string): Transition {
  if (claim.sameAs !== null) throw new RepeatsAnother(claim.sameAs);
  const asks = claim.contacts.asks + 1;
  if (asks > LIMITS.contactsPerClaim) throw new TooMuchMaterial('questions to its reporter', LIMITS.contactsPerClaim);
  return { claim: { ...claim, contacts: { ...claim.contacts, asks } }, events: [askedEvent(claim, person, digest)] };
}

/** Asks the reporter, and sets the claim aside until they answer, or until that time. @throws as `park`, and as `askReporter` */
export function returnToReporter(
  claim: ClaimRecord,
  actor: Actor,
  { token, until, digest }: { readonly token: number; readonly until: string | undefined; readonly digest: string },
  now: Date,
  desk: Desk,
): Transition {
  permitUnderLease('return-to-reporter', claim, actor, token);
  const asked = askReporter(claim, actor, digest);
  const latest = until ?? new Date(now.getTime() + Math.min(desk.reporters.hours, desk.parkDays * 24) * 3_600_000).toISOString();
  const parked = park(asked.claim, actor, { token, reason: 'reporter', note: '', until: latest }, now, desk);
  const ask = parked.claim.contacts.asks;
  return {
    claim: { ...parked.claim, parked: parked.claim.parked === null ? null : { ...parked.claim.parked, ask } },
    events: [...asked.events, ...parked.events],
  };
}

/** Records what the reporter said; a claim that waits for it comes back. @throws AskClosed */
export function answerAsk(claim: ClaimRecord, person: Person, ask: Ask, digest: string, now: Date, desk: Desk): Transition {
  return closeAsk(claim, ask, { type: 'ask-answered', actor: person.id, facts: { number: ask.question.number, digest } }, now, desk);
}

/** Takes one's own question back, or a lead anybody's; a claim that waits for its answer comes back. @throws NotYours, AskClosed */
export function withdrawAsk(claim: ClaimRecord, actor: Actor, ask: Ask, now: Date, desk: Desk): Transition {
  const { by, number } = ask.question;
  if (by.id !== actor.id && actor.role !== 'lead' && actor.role !== 'admin') throw new NotYours(by);
  return closeAsk(claim, ask, { type: 'ask-withdrawn', actor: actor.id, facts: { number } }, now, desk);
}

function closeAsk(claim: ClaimRecord, ask: Ask, event: EventDraft, now: Date, desk: Desk): Transition {
  const [{ number }, state] = [ask.question, askState(ask)];
  if (state !== 'open') throw new AskClosed(number, state);
  const { parked } = claim;
  if (claim.state !== 'parked' || parked === null || parked.ask !== number) return { claim, events: [event] };
  const woken = wake(claim, parked, now, desk);
  return { claim: woken.claim, events: [event, ...woken.events] };
}
