import type { Person } from '../../api/types.ts';
import type { Lack } from '../../parts/forms/lack.ts';
import { idProblem } from './people-elsewhere.ts';

interface MemberFields {
  /** People of other desks, who can be chosen. */
  readonly known: readonly Person[];
  readonly chosen: Person | undefined;
  readonly id: string;
}

/** What keeps somebody from being put on a desk: nobody is chosen and no id given, or nobody can have it; undefined where nothing does. */
export function memberLack({ known, chosen, id }: MemberFields): Lack<'known' | 'id'> | undefined {
  if (chosen !== undefined) return undefined;
  const problem = idProblem(id.trim());
  if (problem !== undefined) return { field: 'id', message: problem };
  if (id.trim() !== '') return undefined;
  return known.length > 0
    ? { field: 'known', message: 'Choose somebody, or give the id of somebody new below.' }
    : { field: 'id', message: 'Give their id.' };
}
