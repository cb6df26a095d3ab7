import { expect, it } from 'vitest';
import { muteLack } from '../../../../web/src/triage/mutes/mute-lacks.ts';

it('mutes with a reason only', () => {
  expect(muteLack(' ')?.field).toBe('reason');
  expect(muteLack('Repeats itself every hour.')).toBeUndefined();
});
