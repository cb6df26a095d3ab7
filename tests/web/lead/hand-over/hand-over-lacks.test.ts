import { expect, it } from 'vitest';
import { handOverLack } from '../../../../web/src/lead/hand-over/hand-over-lacks.ts';

it('hands a claim over to somebody', () => {
  expect(handOverLack(undefined)?.field).toBe('to');
  expect(handOverLack({ id: '1', name: 'Anna' })).toBeUndefined();
});
