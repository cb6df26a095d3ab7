import type { Lack } from '../../parts/forms/lack.ts';

/** What keeps something from being muted by its name: it has no letter or digit by which claims could be told; undefined where nothing does. */
export const muteNameLack = (name: string): Lack<'name'> | undefined =>
  /[\p{L}\p{N}]/u.test(name) ? undefined : { field: 'name', message: 'Write the name of what is to be muted.' };
