import { expect, it } from 'vitest';
import type { Basis, ClaimKind, Verification } from '../../../../../functions/domain/extraction/claim.ts';
import { queueDecision } from '../../../../../functions/domain/extraction/classify/queue.ts';

const mill = { text: 'The mill', spans: [], name: 'mill', type: 'company' } as const;
const checked = (status: Verification['status'], by: string | null = null): Verification => ({ status, by, spans: [] });
const decide = (kind: ClaimKind, basis: Basis = 'word', verification = checked('none')) =>
  queueDecision({ source: mill }, kind, basis, verification);

it('queues a fact on somebody’s word that the outlet did not verify, and says why', () => {
  expect(decide('fact')).toEqual({ queued: true, reasons: ['a fact on the word of mill', 'not verified by the outlet'] });
  expect(decide('fact', 'word', checked('tried'))).toEqual({
    queued: true,
    reasons: ['a fact on the word of mill', 'the outlet could not confirm it'],
  });
});

it('queues what the outlet itself tells under reserve where it is a fact', () => {
  const decided = queueDecision({ source: null }, 'fact', 'word', checked('none'));
  expect(decided).toEqual({ queued: true, reasons: ['the outlet tells it under reserve and names nobody', 'not verified by the outlet'] });
  expect(queueDecision({ source: null }, 'prediction', 'word', checked('none')).queued).toBe(false);
});

it.each([
  ['opinion', 'word', checked('none'), 'an opinion, which cannot be so or not so today'],
  ['plan', 'word', checked('none'), 'a plan, which cannot be so or not so today'],
  ['fact', 'document', checked('none'), 'rests on a document, not on somebody’s word'],
  ['fact', 'observed', checked('none'), 'the outlet saw it itself'],
  ['fact', 'word', checked('done'), 'the outlet verified it'],
  ['fact', 'word', checked('done', 'Gazette'), 'verified by Gazette'],
] as const)('does not queue %s on %s: %o', (kind, basis, verification, reason) => {
  expect(decide(kind, basis, verification)).toEqual({ queued: false, reasons: [reason] });
});

it('leaves out what hardly anybody claims as a fact, and says so', () => {
  const decided = (likely: number) => queueDecision({ source: mill }, 'fact', 'word', checked('none'), likely);
  expect(decided(0.32)).toEqual({ queued: false, reasons: ['the finder is not sure that anybody claims it as a fact'] });
  expect(decided(0.33).queued).toBe(true);
});
