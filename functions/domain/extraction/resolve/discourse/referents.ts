import { isState } from '../../lexicon/names/known-bodies.ts';
import type { Passage } from '../../text/sentences.ts';
import type { Entity, Mention } from '../names/entities.ts';
import { BodiesOfStates } from './bodies-of-states.ts';
import { jointOf } from './joint.ts';
import { mentionsIn } from './mentions.ts';
import type { Referent } from './referent.ts';
import { referentOf } from './referent.ts';

/** The one referent of each entity of an article, of several together, and of a state's bodies. */
export class Referents {
  readonly #passage: Passage;
  readonly #mentions: readonly Mention[];
  readonly #referents = new Map<Entity, Referent>();
  readonly #bodies = new BodiesOfStates();
  /** By the names of those that are joined. */
  readonly #joints = new Map<string, Referent>();

  constructor(passage: Passage, mentions: readonly Mention[]) {
    this.#passage = passage;
    this.#mentions = mentions;
  }

  /** The one referent of an entity. */
  of(entity: Entity): Referent {
    let referent = this.#referents.get(entity);
    if (referent === undefined) {
      const place = entity.located > 1 || entity.located > entity.count / 3 || isState(entity.name);
      const sort =
        entity.kind === 'organisation' && !(place && entity.leaning > -3)
          ? 'group'
          : entity.kind === 'person' && entity.leaning > 0
            ? 'person'
            : 'unknown';
      referent = referentOf(entity, sort);
      this.#referents.set(entity, referent);
    }
    return referent;
  }

  /** All of those whose names are joined, the same however often they are. */
  joint(entities: readonly Entity[]): Referent {
    const several = [...new Set(entities)];
    const [only] = several;
    if (several.length === 1 && only !== undefined) return this.of(only);
    const key = several
      .map(({ key: own }) => own)
      .toSorted()
      .join('|');
    let joint = this.#joints.get(key);
    if (joint === undefined) this.#joints.set(key, (joint = jointOf(several)));
    return joint;
  }

  /** The referent of a mention: of "Russia's army" that one, and so of "the army" further down; else the one of its entity. */
  at({ entity, first }: Mention): Referent {
    const whole = this.of(entity);
    if (!this.#bodies.has(entity)) return whole;
    const owner =
      this.#passage.tokens[first - 1]?.lower === "'s" ? mentionsIn(this.#mentions, first - 3, first - 2).at(-1)?.entity : undefined;
    return this.#bodies.of(whole, entity, owner);
  }
}
