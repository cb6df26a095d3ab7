import { ADVICE_AGAINST, NEEDS_WORDING } from '../../../../config/verdicts.ts';
import { Refusal } from '../refusals.ts';
import type { Words } from './words.ts';

/** What was refuted is advised for use: the newsroom would run what the desk found not to be so. */
export class RefutedForUse extends Refusal {
  readonly code = 'refuted-for-use';
  constructor() {
    super('The ruling finds the claim refuted, and advises to use it.');
  }
}

/** Part of the claim is confirmed, and nothing says which part. */
export class WordingNeeded extends Refusal {
  readonly code = 'wording-needed';
  constructor() {
    super('The ruling finds part of the claim confirmed, and its suggested wording, which is to say which part, is empty.');
  }
}

/** Holds what a ruling says against itself. @throws RefutedForUse, WordingNeeded */
export function checkSense({ finding, advice, wording }: Pick<Words, 'finding' | 'advice' | 'wording'>): void {
  if (ADVICE_AGAINST[finding]?.includes(advice) === true) throw new RefutedForUse();
  checkWording({ finding, wording });
}

/** @throws WordingNeeded */
export function checkWording({ finding, wording }: Pick<Words, 'finding' | 'wording'>): void {
  if (NEEDS_WORDING.includes(finding) && wording.trim() === '') throw new WordingNeeded();
}
