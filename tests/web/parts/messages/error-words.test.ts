import { describe, expect, it } from 'vitest';
import { PROBLEMS, PROBLEM_CODES } from '../../../../functions/review-api/http/problem-types.ts';
import type { ProblemCode } from '../../../../functions/review-api/http/problem-types.ts';
import { ApiProblem, Offline } from '../../../../web/src/api/problem.ts';
import { errorWords } from '../../../../web/src/parts/messages/error-words.ts';

/** A problem as the API answers it. */
const problem = (code: ProblemCode, detail: string): ApiProblem => new ApiProblem({ type: `/problems/${code}`, ...PROBLEMS[code], detail });

describe('what went wrong, in words', () => {
  it.each(PROBLEM_CODES)('is said of %s to people, and not to programs', (code) => {
    expect(errorWords(problem(code, 'It is so.'))).toMatch(/^It is so\. \p{Lu}[^`]+\.$/u);
  });

  it('is followed by what to do, once', () => {
    expect(errorWords(problem('role-required', 'This takes the role reviewer; yours is viewer.'))).toBe(
      'This takes the role reviewer; yours is viewer. Ask an admin for it, or somebody who has it.',
    );
    expect(errorWords(problem('unknown-article', 'There is no article zzz.'))).toBe(
      'There is no article zzz. Look for it among the articles.',
    );
    expect(errorWords(problem('busy', 'The table is busy. Try again in a moment.'))).toBe('The table is busy. Try again in a moment.');
    expect(errorWords(new Offline('gone'))).toBe('The server could not be reached. Look at your connection, then try again.');
    expect(errorWords(new Error('Nothing but this.'))).toBe('Nothing but this.');
  });

  it('has its times as they are here', () => {
    expect(errorWords(problem('already-held', 'anna holds this claim until 2026-11-28T11:39:40.616Z.'))).not.toMatch(/\dT\d/);
  });
});
