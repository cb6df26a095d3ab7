import type { Template } from '../assembly.ts';
import { TemplateMistake } from '../mistake.ts';
import { identityOf, isSpelledOut, NAME_PROPERTIES, OF_FUNCTIONS, spelledOutAddress } from './identities.ts';
import type { Addresses, Identity } from './identities.ts';
import { resolveValue } from './intrinsics.ts';
import type { Scope } from './intrinsics.ts';
import { readableNames } from './names.ts';
import { pseudoParameters } from './pseudo-parameters.ts';

/** A stack's names, attributes, parameters and conditions as they are on the laptop. */
export class StackScope implements Scope {
  readonly #template: Template;
  readonly #addresses: Addresses;
  readonly #pseudo: Readonly<Record<string, string>>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #identities = new Map<string, Identity>();
  /** Resources whose names are being worked out, to end circles. */
  readonly #naming = new Set<string>();

  constructor(stackName: string, template: Template, addresses: Addresses) {
    this.#template = template;
    this.#addresses = addresses;
    this.#pseudo = pseudoParameters(stackName);
    this.#names = readableNames(Object.keys(template.Resources));
  }

  /** The value as it is on the laptop: intrinsic functions resolved, AWS's URLs replaced by the laptop's. */
  resolve(value: unknown, place: string): unknown {
    return this.localized(resolveValue(value, this, place));
  }

  /** Readable, without the hash of its logical id. */
  readableName(logicalId: string): string {
    return this.#names.get(logicalId) ?? logicalId;
  }

  ref(name: string, place: string): string {
    const pseudo = this.#pseudo[name];
    if (pseudo !== undefined) return pseudo;
    const parameter = this.#template.Parameters[name];
    if (parameter !== undefined) {
      if (parameter.Default === undefined) throw new TemplateMistake(place, `needs the parameter ${name}, which has no default`);
      return parameter.Default;
    }
    return this.identity(name, place).ref;
  }

  attribute(logicalId: string, attribute: string, place: string): string {
    const value = this.identity(logicalId, place).attributes[attribute];
    if (value !== undefined) return value;
    const type = this.#template.Resources[logicalId]?.Type ?? '';
    throw new TemplateMistake(place, `asks for ${attribute} of ${logicalId}, an ${type}, which the laptop does not know`);
  }

  condition(name: string, place: string): boolean {
    const condition = this.#template.Conditions[name];
    if (condition === undefined) throw new TemplateMistake(place, `names the condition ${name}, which the template does not have`);
    return resolveValue(condition, this, `Conditions.${name}`) === true;
  }

  identity(logicalId: string, place: string): Identity {
    const known = this.#identities.get(logicalId);
    if (known !== undefined) return known;
    const resource = this.#template.Resources[logicalId];
    if (resource === undefined || (resource.Condition !== undefined && !this.condition(resource.Condition, logicalId))) {
      throw new TemplateMistake(place, `refers to ${logicalId}, which the template does not have`);
    }
    if (this.#naming.has(logicalId)) throw new TemplateMistake(place, `refers in a circle to ${logicalId}`);
    this.#naming.add(logicalId);
    const { Type: type, Properties: properties } = resource;
    const stated = properties[NAME_PROPERTIES[type] ?? ''];
    const name = stated === undefined ? this.readableName(logicalId) : String(resolveValue(stated, this, logicalId));
    const functionName = OF_FUNCTIONS.has(type) ? String(resolveValue(properties['FunctionName'], this, logicalId)) : undefined;
    this.#naming.delete(logicalId);
    const fifo = properties['FifoQueue'] === true;
    const identity = identityOf({ type, name, fifo, ...(functionName !== undefined && { functionName }) }, this.#addresses);
    this.#identities.set(logicalId, identity);
    return identity;
  }

  /** The value with AWS's URLs of this stack's resources replaced by the laptop's. */
  localized(value: unknown): unknown {
    if (typeof value === 'string') {
      return this.#allSpelledOut().reduce((text, [aws, laptop]) => text.replaceAll(aws, laptop), value);
    }
    if (Array.isArray(value)) return value.map((item) => this.localized(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.localized(item)]));
  }

  /** The URL that a template spells out for a resource, and what it is on the laptop; undefined for one that has none. */
  spelledOut(logicalId: string): readonly [aws: string, laptop: string] | undefined {
    const type = this.#template.Resources[logicalId]?.Type ?? '';
    return isSpelledOut(type) ? spelledOutAddress(type, this.identity(logicalId, logicalId), this.#addresses) : undefined;
  }

  #addressPairs: (readonly [string, string])[] | undefined;
  #allSpelledOut(): (readonly [string, string])[] {
    this.#addressPairs ??= Object.entries(this.#template.Resources).flatMap(([logicalId, { Condition }]) => {
      if (Condition !== undefined && !this.condition(Condition, logicalId)) return [];
      const pair = this.spelledOut(logicalId);
      return pair === undefined ? [] : [pair];
    });
    return this.#addressPairs;
  }
}
