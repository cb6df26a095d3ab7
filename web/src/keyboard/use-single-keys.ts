import { useSyncExternalStore } from 'react';
import { writesCharacter } from './character-keys.ts';
import type { Binding } from './key-sequence.ts';
import { SingleKeys } from './single-keys.ts';

/** Of this browser, for all of its windows. */
export const singleKeys = new SingleKeys(localStorage);
globalThis.addEventListener('storage', singleKeys.readAnew);

/** Whether single keys are on. */
export const useSingleKeys = (): boolean => useSyncExternalStore(singleKeys.subscribe, singleKeys.areOn);

/** Whether a key does anything now: to be asked before it is shown or told of. */
export const useKeyWorks = (binding: Binding): boolean => useSingleKeys() || !writesCharacter(binding);
