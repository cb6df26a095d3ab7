import { isGivenName } from '../../../lexicon/names/family-names.ts';
import { words } from '../../../lexicon/words.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Entity } from '../entities.ts';
import type { FoundRun } from '../runs/found-runs.ts';
import { normal } from '../runs/name-runs.ts';
import { initialsIn } from '../runs/spelled-out.ts';

/** A name, by its key, and who bears it. */
type Naming = readonly [key: string, bearer: Entity];

/** Who bears a name. */
type Find = (key: string) => Entity | undefined;

/** "The Environment Department (JPA)": what stands in brackets behind a body's name is its short form, whatever its letters. */
export function shortInBrackets(tokens: readonly Token[], runs: readonly FoundRun[], find: Find): Naming[] {
  const namings: Naming[] = [];
  for (const { run, form } of runs) {
    if (tokens[run.last + 1]?.text !== '(' || initialsIn(tokens, run.last + 1) === null) continue;
    const short = find(normal(tokens[run.last + 2]?.text ?? ''));
    const full = find(form.key);
    if (short !== undefined && full !== undefined && short !== full && full.words.length > 1 && full.kind === 'organisation')
      namings.push([short.key, full]);
  }
  return namings;
}

/** What bodies are called by alone, the last word of their names. */
const CALLED_BY_LAST = words(
  `caucus society guard front union association federation league alliance coalition movement commission inspectorate institute observatory academy brigade
  constabulary directorate secretariat tribunal foundation trust forum network consortium chamber bureau corps`,
);

/** "The Caucus" is the one body whose name ends so, where the article tells of one. */
export function lastWords(all: readonly Entity[]): Naming[] {
  const bodies = new Map<string, Entity | null>();
  for (const entity of all) {
    if (entity.kind !== 'organisation' || entity.words.length < 2) continue;
    const last = entity.words.at(-1)?.toLowerCase() ?? '';
    if (CALLED_BY_LAST.has(last)) bodies.set(last, bodies.has(last) ? null : entity);
  }
  if (bodies.size === 0) return [];
  return all.flatMap(({ key, words: [, second] }): Naming[] => {
    const body = second === undefined ? bodies.get(key) : null;
    return body === undefined || body === null ? [] : [[key, body]];
  });
}

/** "The Velkan military" is the Velkan army: the one that is told of later, and the first. */
export function armies(all: readonly Entity[], find: Find): (readonly [later: Entity, first: Entity])[] {
  const same: (readonly [Entity, Entity])[] = [];
  const earlier = new Set<Entity>();
  for (const entity of all) {
    const [whose = '', forces, more] = entity.words;
    if (more !== undefined || (forces !== 'army' && forces !== 'military')) continue;
    const first = find(normal(`${whose} ${forces === 'army' ? 'military' : 'army'}`));
    if (first !== undefined && earlier.has(first)) same.push([entity, first]);
    earlier.add(entity);
  }
  return same;
}

/** Of an army's two names it bears the one by which the article calls it more often. */
export function callByMoreUsual(first: Entity, later: Entity, runs: readonly FoundRun[]): void {
  let lead = 0;
  for (const { form } of runs) lead += form.key === later.key ? 1 : form.key === first.key ? -1 : 0;
  if (lead <= 0) return;
  first.described.add(first.words[1] ?? '');
  first.name = later.name;
  first.words = later.words;
}

/** "Cocky Kev", where a sentence opens, is the one Kev of whom the article tells. */
export function nicknames(runs: readonly FoundRun[], find: Find, called: (short: string) => readonly Entity[]): Naming[] {
  const namings: Naming[] = [];
  for (const { run, form, low } of runs) {
    const [epithet = '', given = '', more] = form.words;
    if (run.start !== low || given === '' || more !== undefined || isGivenName(epithet.toLowerCase())) continue;
    const own = find(form.key);
    if (own === undefined || own.kind === 'organisation') continue;
    const [holder, ...others] = called(normal(given)).filter(({ words: [first] }) => first === given);
    if (holder !== undefined && holder !== own && others.length === 0 && holder.kind === 'unknown') namings.push([form.key, holder]);
  }
  return namings;
}
