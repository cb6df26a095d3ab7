import { isState } from '../../lexicon/names/known-bodies.ts';
import { isRegion } from '../../lexicon/names/regions.ts';
import { words } from '../../lexicon/words.ts';
import { lowerBound } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Entity, Mention } from './entities.ts';

/** What a place is told to be: "Selby village", "the town of Selby". */
const KINDS = words('village town city hamlet island township suburb settlement camp district neighbourhood neighborhood');
/** What any place may come back as where people are told to live, and where something is told to be. */
const INHABITED = words('village town city area settlement community locality');
const BUILT = words('village town city');
/** Who lives there. */
const DWELLERS = words('residents resident villagers villager inhabitants dwellers locals people farmers families');
const IN = words('in at near outside from');
/** What takes in more than one of them. */
const WIDER = words('region township district county province state governorate division area valley coast');

/** A place that is named at a token. */
interface Named {
  readonly start: number;
  readonly name: string;
}

/** The places that an article names, by which "a resident of the village" is "a resident of Selby". */
export class Places {
  readonly #byKind = new Map<string, Named[]>();
  readonly #dwelt: Named[] = [];
  readonly #told: Named[] = [];

  constructor(tokens: readonly Token[], mentions: readonly Mention[]) {
    for (const { first, last, entity } of mentions) {
      if (entity.kind === 'person' && (entity.leaning > 0 || entity.gender !== null)) continue;
      const behind = tokens[last + 1]?.lower ?? '';
      const before = tokens[first - 1]?.lower === 'of' ? (tokens[first - 2]?.lower ?? '') : '';
      if (KINDS.has(behind)) this.#note(behind, { start: first, name: `${entity.name} ${behind}` });
      else if (KINDS.has(before)) this.#note(before, { start: first, name: entity.name });
      else if (DWELLERS.has(before) && mayBeDweltIn(entity)) this.#dwelt.push({ start: first, name: entity.name });
      else if (IN.has(tokens[first - 1]?.lower ?? '') && mayBeDweltIn(entity)) this.#told.push({ start: first, name: entity.name });
    }
  }

  #note(kind: string, place: Named): void {
    const known = this.#byKind.get(kind);
    if (known === undefined) this.#byKind.set(kind, [place]);
    else known.push(place);
  }

  /** The place that "the village" at a token stands for: the last that was called so, or else the last where people are; null where none is told of. */
  called(noun: string, at: number): string | null {
    return (
      lastBefore(this.#byKind.get(noun) ?? [], at) ??
      (INHABITED.has(noun) ? lastBefore(this.#dwelt, at) : null) ??
      (BUILT.has(noun) ? lastBefore(this.#told, at) : null)
    );
  }
}

const lastBefore = (places: readonly Named[], at: number): string | null => places[lowerBound(places, at) - 1]?.name ?? null;

const mayBeDweltIn = ({ kind, name, words: parts }: Entity): boolean =>
  kind !== 'organisation' && !isState(name) && !isRegion(name) && !WIDER.has(parts.at(-1)?.toLowerCase() ?? '');
