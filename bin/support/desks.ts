import { DESKS, deskOf } from '../../config/desks.ts';
import type { Desk } from '../../config/desks.ts';
import { UserError } from './failure.ts';

/** @throws UserError that lists the desks there are */
export function deskNamed(id: string): Desk {
  const desk = deskOf(id);
  if (desk === undefined) throw new UserError(`There is no desk “${id}”. Desks: ${DESKS.map((known) => known.id).join(', ')}`);
  return desk;
}
