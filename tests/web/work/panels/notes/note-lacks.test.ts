import { expect, it } from 'vitest';
import { noteLack } from '../../../../../web/src/work/panels/notes/note-lacks.ts';

it('adds a note of words only', () => {
  expect(noteLack('\n')?.field).toBe('text');
  expect(noteLack('The clerk calls back.')).toBeUndefined();
});
