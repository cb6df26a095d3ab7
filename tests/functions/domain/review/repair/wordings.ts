import { inventedClaim } from '../../../../support/planted-claims.ts';
import { wordingOf } from '../../../../../functions/domain/review/repair/wording.ts';
import type { Wording } from '../../../../../functions/domain/review/repair/wording.ts';
import { NOON } from '../claims.ts';

export const MOMENT = { now: NOON, salt: () => 'salt' };

/** The wording of an invented claim, but for what `changes` says. */
export const invented = (changes: Partial<Wording> = {}): Wording => ({
  ...wordingOf(inventedClaim('article', 1), 'is-it-so'),
  ...changes,
});
