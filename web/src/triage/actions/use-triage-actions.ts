import { useActions } from '../../keyboard/use-actions.ts';
import { deciding } from './deciding.ts';
import { looking } from './looking.ts';
import { moving } from './moving.ts';
import type { Offered } from './offered.ts';
import { selecting } from './selecting.ts';

/** Everything that triage does, by key and in the palette. */
export function useTriageActions(offered: Offered): void {
  useActions([...moving(offered), ...selecting(offered), ...deciding(offered), ...looking(offered)]);
}
