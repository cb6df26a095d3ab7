import { describe, expect, it } from 'vitest';
import { doneOf } from '../../../local/events/batch-outcome.ts';

const BATCH = [{ messageId: 'a' }, { messageId: 'b' }, { messageId: 'c' }];
const done = (answer: unknown, reportsFailures = true) =>
  doneOf(BATCH, { ok: true, requestId: 'r', payload: JSON.stringify(answer) }, reportsFailures).map(({ messageId }) => messageId);
const failures = (...ids: unknown[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

describe('where the function reports failures', () => {
  it.each([
    ['nothing', null],
    ['an empty object', {}],
    ['no failures', failures()],
    ['null for failures', { batchItemFailures: null }],
  ])('%s means that all is done', (_, answer) => {
    expect(done(answer)).toEqual(['a', 'b', 'c']);
  });

  it('those reported are not done', () => {
    expect(done(failures('a', 'c'))).toEqual(['b']);
  });

  it.each([
    ['an empty id', failures('')],
    ['null for an id', failures(null)],
    ['another name for the id', { batchItemFailures: [{ id: 'a' }] }],
    ['an unknown id', failures('a', 'x')],
    ['a text', 'a'],
  ])('%s means that nothing is done', (_, answer) => {
    expect(done(answer)).toEqual([]);
  });
});

it('where it does not, all is done that did not fail as a whole', () => {
  expect(done(failures('a'), false)).toEqual(['a', 'b', 'c']);
});

it('an error means that nothing is done', () => {
  expect(doneOf(BATCH, { ok: false, requestId: 'r', error: { errorType: 'E', errorMessage: '' } }, true)).toEqual([]);
});
