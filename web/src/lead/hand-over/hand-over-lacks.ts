import type { Person } from '../../api/types.ts';
import type { Lack } from '../../parts/forms/lack.ts';

/** What keeps a claim from being handed over; undefined where nothing does. */
export const handOverLack = (to: Person | undefined): Lack<'to'> | undefined =>
  to === undefined ? { field: 'to', message: 'Choose who is to have it.' } : undefined;
