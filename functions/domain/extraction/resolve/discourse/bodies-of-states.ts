import { isState } from '../../lexicon/names/known-bodies.ts';
import { ORGANISATION_WORDS, PORTFOLIOS } from '../../lexicon/sources/roles.ts';
import type { Entity } from '../names/entities.ts';
import type { Referent } from './referent.ts';

/** What else stands in the names of bodies that every state has. */
const RANKS = new Set(
  'general supreme constitutional central high federal national joint armed senior chief prime of the and for'.split(' '),
);

/** Bodies that any state may have, told apart by whose they are: Russia's Defense Ministry and Ukraine's. */
export class BodiesOfStates {
  readonly #known = new Map<Entity, boolean>();
  /** Those of one name, the one told of last at the end. */
  readonly #owned = new Map<Entity, readonly Referent[]>();

  /** Whether any state may have a body of that name: "Defense Ministry", "General Staff", "Supreme Court". */
  has(entity: Entity): boolean {
    let known = this.#known.get(entity);
    if (known === undefined) this.#known.set(entity, (known = entity.kind === 'organisation' && entity.words.every(isCommon)));
    return known;
  }

  /**
   * The one of that owner; where none is named, the one told of last.
   * @param whole whoever bears the name
   */
  of(whole: Referent, entity: Entity, owner: Entity | undefined): Referent {
    const owned = this.#owned.get(entity) ?? [];
    if (owner === undefined || !isState(owner.name)) return owned.at(-1) ?? whole;
    const name = `${owner.name}’s ${entity.name}`;
    const known = owned.find((referent) => referent.name === name) ?? { ...whole, name, phrases: [], related: new Set([owner]) };
    this.#owned.set(entity, [...owned.filter((referent) => referent !== known), known]);
    return known;
  }
}

function isCommon(word: string): boolean {
  const lower = word.toLowerCase();
  return RANKS.has(lower) || PORTFOLIOS.has(lower) || ORGANISATION_WORDS.has(lower);
}
