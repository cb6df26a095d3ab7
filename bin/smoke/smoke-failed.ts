import { UserError } from '../support/failure.ts';

/** A step of the smoke test did not come out as it must. */
export class SmokeFailed extends UserError {}

/** @throws SmokeFailed unless it is so */
export function expect(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new SmokeFailed(otherwise);
}
