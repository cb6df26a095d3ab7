import { expect, it } from 'vitest';
import * as z from 'zod';
import { named } from '../../../../functions/review-api/answers/components.ts';

it('two schemas of one name are refused: one of them would be described as the other', () => {
  named('OnlyInThisTest', z.string());
  expect(() => named('OnlyInThisTest', z.number())).toThrow('Two schemas have the name OnlyInThisTest.');
});
