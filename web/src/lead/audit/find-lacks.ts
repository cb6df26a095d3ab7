import type { Lack } from '../../parts/forms/lack.ts';
import { claimIdIn } from './claim-id-in.ts';

/** What keeps a claim’s audit from being found: no claim is named, or what is written names none; undefined where nothing does. */
export function findLack(words: string): Lack<'claim'> | undefined {
  if (words.trim() === '') return { field: 'claim', message: 'Name the claim that is to be checked.' };
  return claimIdIn(words) === undefined
    ? { field: 'claim', message: 'This is no claim’s id: one looks like 6p4hvgd7w95skbtq.20' }
    : undefined;
}
