import { DETAIL_SIGNALS } from './signals/detail.ts';
import { DOUBT_SIGNALS } from './signals/doubt.ts';
import { PLACE_SIGNALS } from './signals/place.ts';
import { SOURCE_SIGNALS } from './signals/source.ts';
import { WORDING_SIGNALS } from './signals/wording.ts';
import type { Signal } from './weighed.ts';

/** Everything that moves a claim up or down besides its harms (`signals/harm.ts`). */
export const SIGNALS: readonly Signal[] = [...DETAIL_SIGNALS, ...SOURCE_SIGNALS, ...DOUBT_SIGNALS, ...WORDING_SIGNALS, ...PLACE_SIGNALS];
