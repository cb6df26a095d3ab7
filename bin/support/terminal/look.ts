import type { Paint } from './colours.ts';
import { colours } from './colours.ts';
import { terminalWidth } from './terminal-width.ts';

/** How things are shown. */
export interface Look {
  /** Columns, 60 or more. */
  readonly width: number;
  readonly paint: Paint;
}

/** As the process's own output wants it. */
export const ownLook = (): Look => ({ width: terminalWidth(process.stdout, process.env), paint: colours(process.stdout, process.env) });
