import { expect, it } from 'vitest';
import { returnLack } from '../../../../web/src/work/second-eyes/return-lacks.ts';

it('gives a ruling back only with what should be done anew', () => {
  expect(returnLack(' ')?.field).toBe('reason');
  expect(returnLack('Ask the register as well.')).toBeUndefined();
});
