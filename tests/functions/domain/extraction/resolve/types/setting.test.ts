import { expect, it } from 'vitest';
import { settingOf } from '../../../../../../functions/domain/extraction/resolve/types/setting.ts';

it('tells what an article is about by what it speaks of often', () => {
  expect(settingOf('Two jets struck the school. A second air strike hit the yard. The military said the jets had left.')).toEqual(['war']);
  expect(settingOf('The junta declared a curfew. After the coup the junta shut the port.')).toEqual(['unrest']);
  expect(settingOf('A flood took the bridge. Rescuers came; 90 people were evacuated.')).toEqual(['disaster']);
  expect(settingOf('The army was told. The mill was shut.')).toEqual([]);
  expect(settingOf('')).toEqual([]);
});
