import { randomUUID } from 'node:crypto';
import { STAGES } from '../../../functions/domain/review/claim/states.ts';
import { deskOf } from '../../../config/desks.ts';
import { addClaims, newClaim as foundClaim } from '../../../functions/ledger/claims/add-claims.ts';
import { getClaims } from '../../../functions/ledger/claims/read-claims.ts';
import { sendClaims } from '../../../functions/queues/claims.ts';
import type { FaultRule } from '../../../local/endpoint/faults.ts';
import { subjectOf } from '../../../local/sign-in/subject.ts';
import { addMember } from '../../../functions/ledger/people/members.ts';
import type { Newsroom } from '../../support/newsroom.ts';
import { inventedOrigin } from '../../support/planted-claims.ts';
import { waitFor } from '../../support/wait-for.ts';
import { Client } from './client.ts';
import type { Heard } from './client.ts';
import { borneOut } from './compare.ts';
import { explanations } from './judge.ts';
import { isFree, newClaim, passTime } from './rules/claims.ts';
import { requestOf } from './wishes.ts';
import { GREED } from './steps.ts';
import type { Mishap, Step, Wish } from './steps.ts';
import type { Model, Somebody } from './types.ts';
import { Unsaid } from './unsaid.ts';

const DESKS = ['general', 'world', 'health'] as const;
const PEOPLE = 20;
/** Every so manyth of them is a lead; the last one keeps out of it until the end. */
const LEADS_EVERY = 4;
/** Longer than any story takes, clock jumps and all. */
const TOKEN_SECONDS = 20 * 365 * 86_400;
const MOST_OPEN = 40;
/** With fewer sentences left to add, another article comes. */
const FEW_UNSAID = 6;

/** What goes wrong at the endpoint for each mishap; those of the client are its own. */
const FAULTS: Readonly<Partial<Record<Mishap, Omit<FaultRule, 'caller' | 'nth'>>>> = {
  'call dropped': { fault: { kind: 'drop-request' } },
  'call answered in vain': { fault: { kind: 'drop-response' } },
  throttled: { service: 'dynamodb', times: 4, fault: { kind: 'error', status: 400, code: 'ProvisionedThroughputExceededException' } },
  'killed before': { fault: { kind: 'kill-before' } },
  'killed after': { fault: { kind: 'kill-after' } },
};

/** Twenty people at work on three desks, and what their claims should be like. */
export class Story {
  readonly newsroom: Newsroom;
  readonly people: readonly Somebody[];
  readonly #client: Client;
  readonly #unsaid: Unsaid;
  /** How often each request was answered in each way: `take ok`, `review stale-token`. */
  readonly answers = new Map<string, number>();
  #model: Model = new Map();
  #ahead = 0;

  private constructor(newsroom: Newsroom, people: readonly Somebody[], tokens: ReadonlyMap<string, string>) {
    this.newsroom = newsroom;
    this.people = people;
    this.#client = new Client(newsroom, tokens, this.now);
    this.#unsaid = new Unsaid(newsroom);
  }

  static async begin(newsroom: Newsroom): Promise<Story> {
    const people: Somebody[] = [];
    const tokens = new Map<string, string>();
    for (let n = 0; n <= PEOPLE; n++) {
      const user = `person-${n}`;
      const role = n % LEADS_EVERY === 0 ? 'lead' : 'reviewer';
      const id = subjectOf(user);
      people.push({ id, role });
      tokens.set(id, await newsroom.cloud.token({ user, roles: [role], expiresInSeconds: TOKEN_SECONDS }));
      for (const desk of DESKS) await addMember(newsroom.ledger, { id, name: user }, desk, new Date());
    }
    const story = new Story(newsroom, people, tokens);
    for (let desk = 0; desk < DESKS.length; desk++) await story.#arrive(desk, 1);
    return story;
  }

  get model(): Model {
    return this.#model;
  }

  /** The API's time, epoch milliseconds. */
  readonly now = (): number => Date.now() + this.#ahead;

  /** @throws Inexplicable, or whatever went wrong */
  async take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'wish':
        return this.#wish(step.wish, step.mishap, step.nth);
      case 'at once':
        return this.#atOnce(step.wishes);
      case 'two windows': {
        const draft = { ...step.wish, what: 'draft', current: true } as const;
        return this.#atOnce([draft, { ...draft, words: draft.words + 1 }]);
      }
      case 'greed':
        return this.#atOnce(Array.from({ length: GREED }, () => ({ ...step.wish, what: 'next', stage: undefined })));
      case 'jump':
        return this.jump(step.minutes);
      case 'tend':
        return this.tend(step.twice);
      case 'arrive':
        return this.#arrive(step.desk, step.deliveries);
    }
  }

  async #wish(wish: Wish, mishap: Mishap | null, nth: number): Promise<void> {
    const fault = mishap === null ? undefined : FAULTS[mishap];
    const { faults } = this.newsroom.cloud.cloud;
    const planned = fault && faults.plan({ ...fault, nth, caller: this.newsroom.functionNamed('review-api') });
    const how = mishap === 'lost answer' ? 'lost' : mishap === 'sent twice at once' ? 'twice' : 'once';
    const heard = await this.#client.send(this.#request(wish), how);
    planned?.cancel();
    await this.#hear([heard]);
  }

  async #atOnce(wishes: readonly Wish[]): Promise<void> {
    const requests = wishes.map((wish) => this.#request(wish));
    await this.#hear(await Promise.all(requests.map((request) => this.#client.send(request))));
  }

  async #hear(heard: readonly Heard[]): Promise<void> {
    const models = explanations(this.#model, heard);
    try {
      this.#model = await borneOut(this.newsroom.ledger, this.#model, models);
    } catch (error) {
      const answers = heard.map(({ request, outcome }) => `${JSON.stringify(request)}: ${outcome}`);
      throw new Error(`${answers.join('\n')}\nis explained in ${models.length} ways, and the ledger bears none of them out`, {
        cause: error,
      });
    }
    for (const { request, outcome } of heard) {
      const answer = `${request.kind} ${outcome}`;
      this.answers.set(answer, (this.answers.get(answer) ?? 0) + 1);
    }
  }

  #request(wish: Wish) {
    const people = this.people.slice(0, PEOPLE);
    return requestOf(wish, { model: this.#model, people, desks: DESKS, now: this.now(), unsaid: this.#unsaid.next });
  }

  jump(minutes: number): void {
    this.newsroom.cloud.cloud.advance(minutes * 60_000);
    this.#ahead += minutes * 60_000;
  }

  /** Runs `tend` until it has done what is due: the index that tells it lags. */
  async tend(twice: boolean): Promise<void> {
    const time = this.now();
    const after = passTime(this.#model, time);
    const due = [...after.values()].filter((claim) => claim !== this.#model.get(claim.id));
    const run = () => this.newsroom.cloud.cloud.host.invoke(this.newsroom.functionNamed('tend'), { now: new Date(time).toISOString() });
    await waitFor('tend to do what is due', async () => {
      await Promise.all(twice ? [run(), run()] : [run()]);
      const standing = await getClaims(
        this.newsroom.ledger,
        due.slice(0, 100).map((claim) => claim.id),
      );
      return standing.every((claim, i) => claim.state === due[i]?.state && claim.round.number === due[i].round) ? true : undefined;
    });
    this.#model = after;
  }

  /**
   * Somebody who has ruled on nothing asks for everything that waits, desk by desk and stage by stage, and passes on what they get.
   * @throws where `next` hides a claim that is free
   */
  async expectNothingHidden(): Promise<void> {
    const outsider = this.people[PEOPLE];
    if (outsider === undefined) throw new Error('Nobody is left to ask.');
    for (const desk of DESKS) {
      for (const stage of STAGES) {
        const given = new Set<string>();
        await waitFor(`every claim of ${desk} at ${stage}`, async () => {
          for (;;) {
            const heard = await this.#client.send({ kind: 'next', who: outsider, desk, stage });
            await this.#hear([heard]);
            const { claim, lease } = heard.body;
            if (claim === undefined) break;
            await this.#hear([await this.#client.send({ kind: 'skip', who: outsider, claim: claim.id, token: lease?.token ?? 0 })]);
            if (given.has(claim.id)) break;
            given.add(claim.id);
          }
          const free = [...this.#model.values()].filter((claim) => claim.desk === desk && isFree(claim, stage, this.now()));
          return free.every((claim) => given.has(claim.id)) ? true : undefined;
        });
      }
    }
  }

  /** Two new claims come to the desk by its queue, each as often as deliveries repeat, and now and then an article; unless there is enough to do. */
  async #arrive(desk: number, deliveries: number): Promise<void> {
    const id = DESKS[desk % DESKS.length] ?? 'general';
    const open = [...this.#model.values()].filter((claim) => claim.desk === id && claim.state !== 'decided' && claim.state !== 'withdrawn');
    if (open.length >= MOST_OPEN) return;
    if (this.#unsaid.left < FEW_UNSAID) await this.#unsaid.bring(id);
    const { ledger, sqs, cloud } = this.newsroom;
    const articleId = `story-${randomUUID()}`;
    const now = new Date();
    const claims = [1, 2].map((place) => foundClaim(articleId, { ...inventedOrigin(articleId, place), routedTo: id }, now.toISOString()));
    await addClaims(ledger, claims, now);
    await Promise.all(Array.from({ length: deliveries }, () => sendClaims(sqs, cloud.output('ReviewQueueUrl'), claims)));
    const ids = claims.map((claim) => claim.id);
    await waitFor('new claims to be enlisted', async () =>
      (await getClaims(ledger, ids)).every((claim) => claim.state === 'waiting') ? true : undefined,
    );
    const after = new Map(this.#model);
    for (const claim of claims) after.set(claim.id, newClaim(claim.id, id, deskOf(id)?.eyes ?? 'none', claim.found.text));
    this.#model = after;
  }
}
