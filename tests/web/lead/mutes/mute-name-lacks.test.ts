import { expect, it } from 'vitest';
import { muteNameLack } from '../../../../web/src/lead/mutes/mute-name-lacks.ts';

it('mutes by a name that has a letter or a digit, of whichever script', () => {
  for (const name of ['', ' ', '…', '—']) expect(muteNameLack(name)?.field).toBe('name');
  for (const name of ['Harbour Wire', ' 7 ', '通讯社']) expect(muteNameLack(name)).toBeUndefined();
});
