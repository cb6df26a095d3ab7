import { answerOf } from '../../web/src/api/client.ts';
import type { Api } from '../../web/src/api/client.ts';
import type { NextClaim } from '../../web/src/api/schema.d.ts';
import type { Newsroom } from './newsroom.ts';

/** What the screens show: who holds what, what waits for whom. */
export interface Morning {
  /** A claim that anna holds, with evidence, a note and a draft. */
  readonly inHand: string;
  readonly decided: string;
  readonly forSignOff: string;
  readonly forAdjudication: string;
  readonly article: string;
}

const HOUR = 3_600_000;

/** Works a newsroom's dockets as a morning would: claims ruled on, signed, disputed, parked, dismissed, and one in hand. */
export async function workAMorning(newsroom: Newsroom): Promise<Morning> {
  const [anna, ben, cleo] = await Promise.all(['anna', 'ben', 'cleo'].map((user) => newsroom.as(user)));
  if (anna === undefined || ben === undefined || cleo === undefined) throw new Error('The laptop has lost its people.');

  const first = await take(anna, 'general');
  await rule(anna, first, {
    finding: 'confirmed',
    advice: 'use',
    rationale: 'The court’s own list of that day has it, and the clerk confirmed it by telephone.',
  });
  const second = await take(ben, 'general');
  await rule(ben, second, {
    finding: 'refuted',
    advice: 'cut',
    rationale: 'The minutes of the hearing say the opposite, on page 4.',
    wording: '',
  });
  await rule(anna, await take(anna, 'general'), {
    finding: 'not-confirmed',
    advice: 'use-attributed',
    rationale: 'Nobody else who was there could be reached.',
  });

  const politics = await take(anna, 'politics');
  await rule(anna, politics, {
    finding: 'partly-confirmed',
    advice: 'correct',
    rationale: 'The count was right, the precinct was not.',
    wording: 'in two of the three precincts',
  });
  const blind = await take(anna, 'health');
  await rule(anna, blind, { finding: 'confirmed', advice: 'use-attributed', rationale: 'The hospital’s register shows the admissions.' });
  const other = await take(ben, 'health', 'second');
  await rule(ben, other, { finding: 'out-of-context', advice: 'hold', rationale: 'The register counts readmissions as new patients.' });

  const parked = await take(ben, 'world');
  await answerOf(
    ben.POST('/v1/claims/{id}/park', {
      params: { path: { id: parked.claim.id } },
      body: {
        token: tokenOf(parked),
        reason: 'call-back',
        note: 'The ministry’s press office calls back after noon.',
        until: later(4 * HOUR),
      },
    }),
  );
  await take(ben, 'world');

  const waiting = await answerOf(ben.GET('/v1/desks/{desk}/claims', { params: { path: { desk: 'world' }, query: { limit: 100 } } }));
  await answerOf(
    ben.POST('/v1/desks/{desk}/triage', {
      params: { path: { desk: 'world' } },
      body: { action: 'dismiss', reason: 'fine-as-attributed', claims: waiting.items.slice(-2).map(({ id }) => id) },
    }),
  );

  const inHand = await take(anna, 'world');
  const params = { path: { id: inHand.claim.id } };
  await answerOf(
    anna.POST('/v1/claims/{id}/evidence', {
      params,
      body: {
        kind: 'document',
        stance: 'refutes',
        title: 'Register of the valley’s clinics, 13 March',
        url: 'https://register.example/clinics',
        quote: 'Admitted with gunshot wounds: 9.',
        origin: { who: 'Clinic register', how: 'record' },
      },
    }),
  );
  await answerOf(
    anna.POST('/v1/claims/{id}/evidence', {
      params,
      body: {
        kind: 'video',
        stance: 'context',
        title: 'Footage from the mill, as passed on by a resident',
        tags: ['graphic'],
        url: 'https://footage.example/mill',
      },
    }),
  );
  await answerOf(
    ben.POST('/v1/claims/{id}/notes', {
      params,
      body: { text: 'The valley’s priest keeps a list of the buried. His number is with the desk.' },
    }),
  );
  await answerOf(
    anna.PUT('/v1/claims/{id}/draft', {
      params,
      body: {
        finding: 'not-confirmed',
        advice: 'use-attributed',
        rationale: 'The clinics’ register shows nine wounded that day, and no mass admission. The council has not named the dead.',
      },
    }),
  );
  await newsroom.cloud.atRest(HOUR / 60);
  return {
    inHand: inHand.claim.id,
    decided: first.claim.id,
    forSignOff: politics.claim.id,
    forAdjudication: blind.claim.id,
    article: inHand.claim.articleId,
  };
}

async function take(api: Api, desk: string, stage?: 'second' | 'sign-off'): Promise<NextClaim> {
  const body = stage === undefined ? { bundle: 1 } : { bundle: 1, stage };
  const taken = await answerOf(api.POST('/v1/desks/{desk}/next', { params: { path: { desk } }, body }));
  if (taken === undefined) throw new Error(`Nothing waits on the desk ${desk}: the samples no longer hold enough claims.`);
  return taken;
}

interface Words {
  readonly finding: 'confirmed' | 'partly-confirmed' | 'not-confirmed' | 'refuted' | 'out-of-context';
  readonly advice: 'use' | 'use-attributed' | 'hold' | 'cut' | 'correct' | 'legal';
  readonly rationale: string;
  readonly wording?: string;
}

const rule = (api: Api, taken: NextClaim, { wording = '', ...words }: Words) =>
  answerOf(
    api.POST('/v1/claims/{id}/reviews', {
      params: { path: { id: taken.claim.id } },
      body: { ...words, wording, token: tokenOf(taken), revision: taken.claim.revision, evidence: [], asOf: new Date().toISOString() },
    }),
  );

function tokenOf({ lease }: NextClaim): number {
  if (lease?.token === undefined) throw new Error('The claim was taken without a lease.');
  return lease.token;
}

const later = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();
