import { describe, expect, it } from 'vitest';
import { Contention } from '../../../../functions/ledger/transact.ts';
import { problemOf } from '../../../../functions/review-api/http/failure.ts';
import { PROBLEMS } from '../../../../functions/review-api/http/problem-types.ts';

describe('a failure that no rule foresaw', () => {
  it('is busy, not a conflict of the caller’s making, where others kept writing for as long as we tried', () => {
    const problem = problemOf(new Contention('Gave up after 12 attempts at a transaction of 5 items.'));
    expect(problem).toMatchObject({ code: 'busy', message: 'Nothing was changed.' });
    expect(PROBLEMS.busy.status).toBe(503);
  });

  it('is nothing that the caller is told, where it is none of ours', () => {
    expect(problemOf(new Error('The words of a claim.'))).toBeUndefined();
  });
});
