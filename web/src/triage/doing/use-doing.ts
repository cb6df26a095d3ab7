import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../../api/client.ts';
import type { Claim } from '../../api/types.ts';
import { useMe } from '../../desks/queries.ts';
import { showDone, showProblem, showRefused, showUndo } from '../../parts/messages/notices.tsx';
import { inWords } from '../../parts/messages/trouble.tsx';
import { timesHere } from '../../parts/times/times.ts';
import { count } from '../../parts/words/words.ts';
import { carryOut } from './carry-out.ts';
import type { Outcome, Progress } from './carry-out.ts';
import type { Done } from './done-stack.ts';
import { expected } from './expected.ts';
import { changes, done } from './here.ts';
import { bodyOf, doneWords } from './order.ts';
import type { Order, Which } from './order.ts';
import { outcomeWords } from './outcome-words.ts';
import { undoOf } from './undo.ts';

/** What is under way, where it takes more than one request. */
export interface Running extends Progress {
  readonly what: string;
}

const sendTo = (desk: string, order: Order) => (which: Which) =>
  answerOf(api.POST('/v1/desks/{desk}/triage', { params: { path: { desk } }, body: bodyOf(order, which) }));

/** The notice of what was done last: one at a time, so that its button undoes what one thinks. */
let hideLast: () => void = () => undefined;

/** Tells what was done, with its way back, in place of what was told before. */
function tell(words: string, step: Done): void {
  hideLast();
  hideLast = showUndo(words, 'Undo', () => {
    if (done.take(step)) void step.undo().catch(showProblem);
  });
}

/** Above so many claims it takes more than one request, and time enough to be told how far it is. */
const MANY = 100;

/** Carries out orders on a desk’s claims: shown at once, taken back where refused, undone by `z` or by the notice. */
export function useDoing(desk: string) {
  const client = useQueryClient();
  const { data: me } = useMe();
  const [running, setRunning] = useState<Running | null>(null);

  /** Sends an order, with the claims shown meanwhile as they are expected to be. */
  const send = async (where: string, order: Order, which: Which, known: readonly Claim[]): Promise<Outcome> => {
    const now = new Date();
    changes.put(known.map((claim) => [claim.id, { claim: expected(claim, order, me?.name ?? '', now), settledAt: null }]));
    if (known.length > MANY) setRunning({ what: doneWords(order), done: 0, total: known.length });
    const outcome = await carryOut(sendTo(where, order), which, (progress) => {
      setRunning(progress.done < progress.total ? { ...progress, what: doneWords(order) } : null);
    });
    setRunning(null);
    const settledAt = Date.now();
    changes.put([
      // Refused, or nobody knows: as the lists have it.
      ...known.map(({ id }) => [id, undefined] as const),
      ...known
        .filter(({ id }) => outcome.already.includes(id))
        .map((claim) => [claim.id, { claim: expected(claim, order, '', now), settledAt }] as const),
      ...outcome.changed.map((claim) => [claim.id, { claim, settledAt }] as const),
    ]);
    void client.invalidateQueries({ queryKey: ['desks'] });
    if (outcome.refused.length > 0 || outcome.failure !== undefined) void client.invalidateQueries({ queryKey: ['claims', desk] });
    return outcome;
  };

  /** Takes an order back, step by step. */
  const reverse = async (order: Order, outcome: Outcome, before: ReadonlyMap<string, Claim>): Promise<void> => {
    const now = new Map(outcome.changed.map((claim) => [claim.id, claim]));
    const ids = outcome.changed.map(({ id }) => id);
    for (const { desk: where, order: back, claims } of undoOf(order, desk, ids, before)) {
      const known = claims.flatMap((id) => now.get(id) ?? []);
      const { changed, refused, failure } = await send(where, back, { claims }, known);
      for (const claim of changed) now.set(claim.id, claim);
      if (failure !== undefined) showProblem(failure);
      if (refused.length > 0)
        showRefused(`${count(refused.length, 'claim')} could not be brought back`, timesHere(refused[0]?.detail ?? ''));
    }
  };

  const carryOutOrder = async (order: Order, which: Which, known: readonly Claim[]): Promise<void> => {
    const before = new Map(known.map((claim) => [claim.id, claim]));
    const carried = send(desk, order, which, known);
    // Can be undone from the first moment: what undoes it waits until it is done.
    const step = { what: doneWords(order), undo: async () => reverse(order, await carried, before) };
    done.push(step);
    const outcome = await carried;
    const words = outcomeWords(step.what, outcome, outcome.failure === undefined ? null : inWords(outcome.failure));
    if (outcome.changed.length > 0) {
      // Undone already, before it was done: that is told instead.
      if (done.has(step)) tell(words, step);
    } else {
      done.take(step);
      showRefused('Nothing was changed', words);
    }
  };

  return {
    running,
    /** Does it with these claims. */
    order: (order: Order, claims: readonly Claim[]): void => {
      if (claims.length > 0) void carryOutOrder(order, { claims: claims.map(({ id }) => id) }, claims).catch(showProblem);
    },
    /** Does it with all claims of an article to which it applies, those that are not loaded among them. @param known those that are loaded, and will change */
    orderStory: (order: Order, articleId: string, known: readonly Claim[]): void =>
      void carryOutOrder(order, { article: articleId }, known).catch(showProblem),
    /** Remembers something else that was done, and tells it with its way back. */
    did: (step: Done, words: string): void => {
      done.push(step);
      tell(words, step);
    },
    /** Takes back what was done last, on whichever screen. */
    undo: (): void => {
      const last = done.pop();
      hideLast();
      if (last === undefined) showDone('There is nothing to undo.');
      else {
        void last.undo().then(() => showDone(`Undone: ${last.what}`), showProblem);
      }
    },
  };
}

export type Doing = ReturnType<typeof useDoing>;
