import { mix } from './hash.ts';

/** The most features of any one kind. */
const MOST = 64;

/** A buffer of features, filled anew for each token: hashes of a template and the values that fill it. */
export class FeatureList {
  readonly values = new Int32Array(MOST);
  length = 0;
  #templates = 0;

  /** Begins anew. @param templates added to the number of each template, so that lists of different kinds do not meet */
  clear(templates: number): void {
    this.length = 0;
    this.#templates = templates;
  }

  /** Goes on with features of another kind. */
  goOn(templates: number): void {
    this.#templates = templates;
  }

  add(template: number, a: number, b = 0): void {
    this.values[this.length++] = mix(mix(template + this.#templates, a), b);
  }
}
