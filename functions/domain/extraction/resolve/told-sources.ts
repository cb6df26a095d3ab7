import type { Span } from '../../article/article.ts';
import type { Source, SourceType } from '../claim.ts';
import { EPITHETS } from '../lexicon/sources/person-nouns.ts';
import { textOf } from '../text/spans.ts';
import type { Referent } from './discourse/referent.ts';
import type { Entities } from './names/entities.ts';
import { plainType } from './types/plain-type.ts';
import { plausible } from './types/plausible.ts';
import type { Setting } from './types/setting.ts';
import { typeFeatures } from './types/type-features.ts';
import { likeliestType } from './types/type-model.ts';

const PRONOUN = /^(?:he|she|they|it|who|i|we)$/i;

/** Tells sources by name and type. Both may rest on what stands further on, so nobody is told before all sources of the article are resolved. */
export class ToldSources {
  readonly #text: string;
  readonly #entities: Entities;
  readonly #setting: Setting;
  get setting(): Setting {
    return this.#setting;
  }
  get running(): ReadonlySet<string> {
    return this.#entities.running;
  }
  readonly #types = new Map<Referent, Map<string, SourceType>>();

  constructor(text: string, entities: Entities, setting: Setting) {
    this.#text = text;
    this.#entities = entities;
    this.#setting = setting;
  }

  /** The type of a referent by the words that stand for it. */
  #typeOf(text: string, referent: Referent): SourceType {
    if (referent.lead !== undefined) return this.#typeOf(referent.lead.phrases[0] ?? referent.lead.name, referent.lead);
    let known = this.#types.get(referent);
    if (known === undefined) this.#types.set(referent, (known = new Map<string, SourceType>()));
    const telling = tellingOf(text, referent);
    let type = known.get(telling);
    if (type === undefined) {
      type =
        plainType(telling, referent, this.#setting, this.#entities.running) ??
        plausible(likeliestType(typeFeatures(telling, referent, this.#entities, this.#setting)), referent);
      known.set(telling, type);
    }
    return type;
  }

  /** A referent as the source of a claim, with the words that stand for it there. */
  source(spans: readonly Span[], referent: Referent): Source {
    const text = textOf(this.#text, spans);
    return { text, spans, name: this.#nameOf(referent), type: this.#typeOf(text, referent) };
  }

  /** "A commander" is Abu Hatem where further on "the commander, who goes by the name of Abu Hatem" speaks; another is not. */
  #nameOf({ name, entity, head, many }: Referent): string {
    return (
      (entity === undefined && !many && !/^(?:another|second|third|fourth) /i.test(name)
        ? this.#entities.aliases.get(head)?.name
        : undefined) ?? name
    );
  }

  /** What the type of a source is learned from. */
  typeFeatures(text: string, referent: Referent): Int32Array {
    const { lead } = referent;
    if (lead !== undefined) return this.typeFeatures(lead.phrases[0] ?? lead.name, lead);
    return typeFeatures(tellingOf(text, referent), referent, this.#entities, this.#setting);
  }
}

/** The words that tell most of a source: a phrase that is among the referent's own, or a pronoun, tells nothing that they do not. */
const tellingOf = (text: string, { phrases }: Referent): string =>
  PRONOUN.test(text) || endsInEpithet(text) || phrases.includes(text) ? (phrases[0] ?? text) : text;

/** "The tycoon", "the movie star", "an official": what somebody is called in another word, which tells nothing of whom they speak for. */
export const endsInEpithet = (text: string): boolean =>
  EPITHETS.has(text.slice(text.lastIndexOf(' ') + 1)) || /^(?:an|the) official$/i.test(text);
