import { TITLES } from '../../../lexicon/sources/roles.ts';
import type { Token } from '../../../text/tokens.ts';
import { sortOf } from '../../phrases.ts';
import type { Entity } from '../entities.ts';
import type { FoundRun } from '../runs/found-runs.ts';
import { PARTICLES } from '../runs/name-runs.ts';
import { initialsIn } from '../runs/spelled-out.ts';

/** "The Surveyor General (SG), Ann Lee" and "the Harbour Officer (HO) Ann Lee" are called "the SG" and "the HO" further down: the keys of those letters. */
export function initialsOfOffice(
  tokens: readonly Token[],
  runs: readonly FoundRun[],
  find: (key: string) => Entity | undefined,
): (readonly [key: string, holder: Entity])[] {
  return runs.flatMap(({ run, form }, i) => {
    const next = runs[i + 1];
    if (next === undefined || next.form.words.length < 2 || tokens[run.first - 1]?.text !== '(') return [];
    const letters = initialsIn(tokens, run.first - 1);
    const name = run.last + (tokens[run.last + 2]?.text === ',' ? 3 : 2);
    const holder = letters === null || next.run.first !== name || !spell(tokens, run.first - 2, letters) ? undefined : find(next.form.key);
    return holder === undefined || holder.kind === 'organisation' ? [] : [[form.key, holder] as const];
  });
}

/** Whether letters are the first ones of the words of an office up to a place, particles left out. */
function spell(tokens: readonly Token[], last: number, letters: string): boolean {
  if (sortOf(tokens[last]?.lower ?? '') !== 'person' && !TITLES.has(tokens[last]?.lower ?? '')) return false;
  let at = last;
  for (const letter of letters.split('').toReversed()) {
    while (PARTICLES.has(tokens[at]?.lower ?? '')) at--;
    if (tokens[at]?.text.startsWith(letter) !== true) return false;
    at--;
  }
  return tokens[at]?.spelling.capital !== true || tokens[at]?.lower === 'the';
}
