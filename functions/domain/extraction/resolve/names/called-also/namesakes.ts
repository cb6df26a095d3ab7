import { ORGANISATION_TYPES } from '../../../lexicon/sources/source-words.ts';
import { COMPANY_ENDINGS } from '../../../lexicon/sources/stand-ins.ts';
import type { Entity } from '../entities.ts';
import type { Gender } from '../introductions/gender.ts';
import { genderOf, genderOfName } from '../introductions/gender.ts';

/** Whom a short name stands for that several share, in the order of the text. */
export class Namesakes {
  readonly #latest = new Map<Entity, number>();
  /** Where each was named last other than in passing. */
  readonly #told = new Map<Entity, number>();
  readonly #earliest = new Map<Entity, number>();
  /** Short names by which a firm went before anybody was named who shares it. */
  readonly #firms = new Map<string, Entity>();

  /** Notes that an entity is named at a token, and whether only in passing. */
  mention(entity: Entity, at: number, passing: boolean): void {
    this.#latest.set(entity, at);
    if (!passing) this.#told.set(entity, at);
    if (!this.#earliest.has(entity)) this.#earliest.set(entity, at);
  }

  /**
   * Of several the one of that gender, and the one named last other than in passing; of firms and ships called by their first word the one named first; of
   * a firm and whoever it is named after the firm, where it went by that name before they were told of.
   */
  named(key: string, namesakes: readonly Entity[], title: readonly string[]): Entity | undefined {
    if (namesakes.length < 2) return namesakes[0];
    const firm = title.length > 0 ? undefined : (this.#firms.get(key) ?? this.#onlyFirm(key, namesakes));
    if (firm !== undefined) return firm;
    const gender = genderOf(title);
    const titled = namesakes.filter(({ kind }) => title.length === 0 || kind !== 'organisation');
    const fitting = titled.filter((entity) => gender === null || genderKnown(entity) === null || genderKnown(entity) === gender);
    if (title.length === 0 && fitting.every((entity) => entity.key.startsWith(`${key} `) && genderKnown(entity) === null))
      return fitting.toSorted((a, b) => (this.#earliest.get(a) ?? Infinity) - (this.#earliest.get(b) ?? Infinity))[0];
    // "Mr. Lee" is Tom Lee, of whom the article tells all along, rather than Quinby Lee, who is named once
    const known = fitting.filter((entity) => gender !== null && genderKnown(entity) === gender);
    const often = Math.max(0, ...known.map(({ count }) => count));
    const likely = fitting.filter((entity) => known.includes(entity) || entity.count * RARE > often);
    const told = latestOf(likely, this.#told);
    // "Key Lee" may be no name at all
    return (told !== undefined && genderKnown(told) !== null ? told : latestOf(likely, this.#latest)) ?? namesakes[0];
  }

  /** The firm whose name begins so, where it alone has been named. */
  #onlyFirm(key: string, namesakes: readonly Entity[]): Entity | undefined {
    const [firm, ...others] = namesakes.filter((entity) => this.#latest.has(entity));
    if (firm === undefined || others.length > 0 || !firm.key.startsWith(`${key} `) || genderKnown(firm) !== null) return undefined;
    if (!namesakes.some((entity) => entity.key.endsWith(` ${key}`))) return undefined;
    this.#firms.set(key, firm);
    return firm;
  }
}

/** So many times as often somebody is named of whom the article tells all along. */
const RARE = 3;

/** Of several the one named last, people before bodies. */
function latestOf(entities: readonly Entity[], named: ReadonlyMap<Entity, number>): Entity | undefined {
  const rank = (entity: Entity): number => (named.get(entity) ?? -1) - (entity.kind === 'organisation' || namesBody(entity) ? 1e6 : 0);
  return entities.toSorted((a, b) => rank(b) - rank(a))[0];
}

/** "Yancey Metals". */
const namesBody = ({ words }: Entity): boolean => {
  const last = words.length > 1 ? (words.at(-1)?.toLowerCase() ?? '') : '';
  return COMPANY_ENDINGS.has(last) || ORGANISATION_TYPES.get(last) === 'company';
};

const genderKnown = (entity: Entity): Gender | null => entity.gender ?? genderOfName(entity.words);
