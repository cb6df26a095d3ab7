import { normal } from '../runs/name-runs.ts';
import type { Entity } from '../entities.ts';
import type { FoundRun } from '../runs/found-runs.ts';

/** Capitals that are short for an office; two of them are given names as often: "JD Quill". */
const OFFICE = /^\p{Lu}{3,4}$/u;
const FAMILY_NAME = /^\p{Lu}\p{Ll}/u;

/**
 * "PPC Quill" is Mara Quill, of whom the article tells, whatever office the letters are short for: the names of which a title is no part, and who bears
 * them. Not where two of that family name are told of.
 * @param find who goes by a name; @param called who may go by a short one
 */
export function ranked(
  runs: readonly FoundRun[],
  find: (key: string) => Entity | undefined,
  called: (short: string) => readonly Entity[],
): (readonly [titled: Entity, bearer: Entity])[] {
  const found = new Map<Entity, Entity>();
  for (const { form } of runs) {
    const [office = '', family = '', more] = form.words;
    if (more !== undefined || !OFFICE.test(office) || !FAMILY_NAME.test(family)) continue;
    const titled = find(form.key);
    if (titled === undefined || titled.key !== form.key || titled.kind === 'organisation') continue;
    const [bearer, ...others] = called(normal(family)).filter((one) => one !== titled && one.words.at(-1) === family);
    if (bearer !== undefined && others.length === 0 && bearer.kind === 'unknown' && bearer.words.length > 1) found.set(titled, bearer);
  }
  return [...found];
}
