import { randomUUID } from 'node:crypto';
import { DESKS } from '../../config/desks.ts';
import { UserError } from '../support/failure.ts';

/** The private desk on which the smoke test works. */
export const SMOKE_DESK = 'smoke';

/** A name for the smoke test's person: nobody's. */
export const smokePerson = (): string => `smoke-${randomUUID().slice(0, 8)}`;

/** @throws UserError where config/desks.ts has no such desk, or not a private one on which one pair of eyes is enough */
export function requireSmokeDesk(): void {
  const desk = DESKS.find(({ id }) => id === SMOKE_DESK);
  if (desk?.private === true && desk.eyes === 'none') return;
  throw new UserError(`The smoke test takes a desk “${SMOKE_DESK}” in config/desks.ts, with private: true and eyes: 'none'.`);
}
