import { expect, it } from 'vitest';
import { closeLack } from '../../../../web/src/lead/corrections/close-lacks.ts';

it('closes a correction with a reason only', () => {
  expect(closeLack(' \n')?.field).toBe('reason');
  expect(closeLack('Cut from the second edition.')).toBeUndefined();
});
