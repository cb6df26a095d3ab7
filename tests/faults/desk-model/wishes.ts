import { BEFORE_A_VERDICT } from './rules/triage.ts';
import { STAGES } from '../../../functions/domain/review/claim/states.ts';
import type { Model, ModelClaim, Request, Sentence, Somebody } from './types.ts';
import type { Wish } from './steps.ts';

/** Who is there, and what they know. */
export interface Scene {
  readonly model: Model;
  readonly people: readonly Somebody[];
  readonly desks: readonly string[];
  /** The next sentence that nobody has added yet. */
  readonly unsaid: () => Sentence | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

const HOUR = 3_600_000;
const WAITING = new Set<string>([...STAGES, 'parked']);
const WAITING_FOR_SOMEBODY = new Set<string>([...STAGES, 'below']);

/** The claims that a wish can be about, where whoever has it is able. */
const FITS: Readonly<Partial<Record<Wish['what'], (claim: ModelClaim) => boolean>>> = {
  take: (claim) => WAITING.has(claim.state),
  extend: (claim) => claim.lease !== null,
  release: (claim) => claim.lease !== null,
  skip: (claim) => claim.lease !== null,
  handoff: (claim) => claim.lease !== null,
  park: (claim) => claim.lease !== null,
  review: (claim) => claim.lease !== null && (claim.stage === 'waiting' || claim.stage === 'second'),
  'sign-off': (claim) => claim.lease !== null && claim.stage === 'sign-off',
  adjudication: (claim) => claim.lease !== null && claim.stage === 'adjudication',
  update: (claim) => claim.state === 'decided',
  correction: (claim) => claim.state === 'decided',
  withdrawal: (claim) => claim.state === 'decided',
  refile: (claim) => claim.state === 'decided',
  promote: (claim) => claim.state === 'below' || claim.state === 'lapsed',
  demote: (claim) => claim.state === 'waiting',
  dismiss: (claim) => BEFORE_A_VERDICT.has(claim.state),
  restore: (claim) => claim.state === 'dismissed',
  move: (claim) => (claim.state === 'waiting' || claim.state === 'below') && claim.stage === 'waiting',
  assign: (claim) => WAITING_FOR_SOMEBODY.has(claim.state),
  restate: (claim) => BEFORE_A_VERDICT.has(claim.state),
  split: (claim) => BEFORE_A_VERDICT.has(claim.state),
  join: (claim) => BEFORE_A_VERDICT.has(claim.state),
  separate: (claim) => claim.state === 'joined',
  undo: (claim) => claim.repairs.length > 0 && BEFORE_A_VERDICT.has(claim.state),
  reopen: (claim) => claim.state === 'decided' || claim.state === 'withdrawn',
};
/** Where the claims wait that a wish is for. */
const LEADS_TO: Readonly<Partial<Record<Wish['what'], readonly string[]>>> = {
  review: ['waiting', 'second'],
  'sign-off': ['sign-off'],
  adjudication: ['adjudication'],
};
const FOR_LEADS = new Set<string>(['correction', 'withdrawal', 'refile', 'reopen']);
/** So many of the newest claims get most of the attention, that people meet. */
const NEWEST = 12;

/** A claim's id begins with its article's. */
const articleOf = (id: string): string => id.split('.')[0] ?? '';

const pick = <T>(from: readonly T[], n: number): T => {
  const one = from[n % from.length];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
};

/** What the wish comes to as things stand. */
export function requestOf(wish: Wish, { model, people, desks, now, unsaid }: Scene): Request {
  const desk = pick(desks, wish.desk);
  const anyone = pick(people, wish.who);
  if (wish.what === 'next') return { kind: 'next', who: anyone, desk, stage: wish.stage };
  const sentence = wish.what === 'add' ? unsaid() : undefined;
  if (sentence !== undefined) return { kind: 'add', who: anyone, sentence };

  const all = [...model.values()];
  const fitting = wish.able ? all.filter(FITS[wish.what] ?? (() => true)) : [];
  // Who wants to rule on what nobody holds takes it first.
  const toTake = wish.able && fitting.length === 0 ? all.filter((claim) => (LEADS_TO[wish.what] ?? []).includes(claim.state)) : [];
  if (toTake.length > 0) return { kind: 'take', who: anyone, claim: pick(toTake, wish.claim).id };
  const target = pick(fitting.length > 0 ? fitting : all.slice(-NEWEST), wish.claim);
  const holder = people.find((person) => person.id === target.lease?.holder);
  const lead = pick(
    people.filter((person) => person.role === 'lead'),
    wish.who,
  );
  const able = target.lease === null ? (FOR_LEADS.has(wish.what) ? lead : anyone) : (holder ?? anyone);
  const who = wish.able ? able : anyone;
  const on = { who, claim: target.id };

  const token = wish.current ? (target.lease?.token ?? Math.max(1, target.fence)) : Math.max(1, target.fence - 1);
  const revision = target.revision + (wish.current || wish.words > 3 ? 0 : 1);
  const verdict = (target.standing?.verdict ?? 1) + (wish.current ? 0 : 1);
  const text = `Words ${wish.words % 3}`;
  const content = {
    finding: wish.words % 4 === 0 ? 'not-confirmed' : 'confirmed',
    advice: 'use',
    wording: '',
    rationale: `${text} in full.`,
    evidence: [],
    asOf: '2026-03-01T12:00:00Z',
    ...(wish.hours % 5 === 0 ? { recheckAt: new Date(now + wish.hours * HOUR).toISOString() } : {}),
  } as const;

  switch (wish.what) {
    case 'promote':
    case 'demote':
    case 'dismiss':
    case 'restore':
      return { kind: wish.what, ...on, desk: target.desk };
    case 'move':
      return { kind: 'move', ...on, desk: wish.current ? target.desk : desk, to: desk };
    case 'assign':
      return { kind: 'assign', ...on, desk: target.desk, to: wish.words === 0 ? null : pick(people, wish.other).id };
    case 'restate':
      return { kind: 'restate', ...on, revision, text: `${text} of ${target.id}` };
    case 'split':
      return { kind: 'split', ...on, revision, parts: [`${text}, first of ${target.id}`, `${text}, second of ${target.id}`] };
    case 'join': {
      const beside = all.filter(({ id }) => id !== target.id && articleOf(id) === articleOf(target.id));
      return { kind: 'join', ...on, revision, other: pick(beside.length > 0 ? beside : all, wish.other).id };
    }
    case 'separate':
      return { kind: 'separate', ...on };
    case 'undo':
      return { kind: 'undo', ...on, revision };
    case 'take':
      return { kind: 'take', ...on };
    case 'extend':
    case 'release':
    case 'skip':
      return { kind: wish.what, ...on, token };
    case 'handoff':
      return { kind: 'handoff', ...on, token: wish.hours % 4 === 0 ? null : token, to: pick(people, wish.other).id };
    case 'park':
      return { kind: 'park', ...on, token, until: new Date(now + wish.hours * HOUR).toISOString() };
    case 'draft': {
      const version = (target.drafts[who.id]?.version ?? 0) - (wish.current ? 0 : 1);
      return { kind: 'draft', ...on, version: Math.max(0, version), content: { rationale: text } };
    }
    case 'add':
    case 'note':
      return { kind: 'note', ...on, text: `${text}.` };
    case 'review':
    case 'adjudication':
      return { kind: wish.what, ...on, token, revision, content };
    case 'sign-off':
      return { kind: 'sign-off', ...on, token, revision, decision: wish.words % 3 === 0 ? 'return' : 'sign' };
    case 'update':
    case 'correction':
    case 'reopen':
    case 'withdrawal':
      return { kind: wish.what, ...on, verdict };
    case 'refile':
    default:
      return { kind: 'refile', ...on, verdict, content: { wording: text, rationale: `${text} in full.` } };
  }
}
