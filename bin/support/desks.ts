import { InvalidArgumentError } from 'commander';
import { DESKS, deskOf } from '../../config/desks.ts';

/** Reads the desk that an option names. */
export function deskId(text: string): string {
  const desk = deskOf(text);
  if (desk === undefined) throw new InvalidArgumentError(`There is no such desk. Desks: ${DESKS.map(({ id }) => id).join(', ')}.`);
  return desk.id;
}

/** The same for an option that may name several. */
export const deskIds = (text: string, before: readonly string[] = []): readonly string[] => [...before, deskId(text)];
