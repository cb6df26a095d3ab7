import { expect, it } from 'vitest';
import { tokenize } from '../../../../../../functions/domain/extraction/text/tokens.ts';
import { settingOf } from '../../../../../../functions/domain/extraction/resolve/types/setting.ts';

const settingIn = (text: string): readonly string[] => settingOf(tokenize(text), text.length);

it('tells what an article is about by what it speaks of often', () => {
  expect(settingIn('Two jets struck the school. A second air strike hit the yard. The military said the jets had left.')).toEqual(['war']);
  expect(settingIn('The junta declared a curfew. After the coup the junta shut the port.')).toEqual(['unrest']);
  expect(settingIn('A flood took the bridge. Rescuers came; 90 people were evacuated.')).toEqual(['disaster']);
  expect(settingIn('The army was told. The mill was shut.')).toEqual([]);
  expect(settingIn('')).toEqual([]);
});
