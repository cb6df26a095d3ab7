import { Offline, PartMissing } from '../../api/problem.ts';

/** Something of the console that comes in a file of its own: once for the page. A load that failed is tried again when it is wanted again. */
export class Chunk<Loaded> {
  readonly #load: () => Promise<Loaded>;
  readonly #reach: () => Promise<unknown>;
  #there: Loaded | undefined;
  #coming: Promise<Loaded> | undefined;

  /**
   * @param load fetches the file
   * @param reach asks the server for anything at all: fails where it cannot be reached
   */
  constructor(load: () => Promise<Loaded>, reach: () => Promise<unknown> = reachServer) {
    this.#load = load;
    this.#reach = reach;
  }

  /** What was loaded; undefined before. */
  get there(): Loaded | undefined {
    return this.#there;
  }

  /** Loads it, unless it is there or on its way. @throws Offline; PartMissing where the server answers, and it does not come */
  async bring(): Promise<Loaded> {
    if (this.#there !== undefined) return this.#there;
    this.#coming ??= this.#fetch().finally(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  /** Loads it while nothing else is to do. That it did not come is told to who wants it. */
  bringAhead(): void {
    this.bring().catch(() => undefined);
  }

  async #fetch(): Promise<Loaded> {
    try {
      this.#there = await this.#load();
    } catch (error) {
      try {
        await this.#reach();
      } catch {
        throw new Offline(error);
      }
      this.#there = await this.#loadOnceMore();
    }
    return this.#there;
  }

  /** The connection is there, and may not have been a moment ago. Some browsers keep to it that a load has failed: only a new page helps then. */
  async #loadOnceMore(): Promise<Loaded> {
    try {
      return await this.#load();
    } catch (error) {
      throw new PartMissing(error);
    }
  }
}

/** Whatever it answers, it is there. */
const reachServer = (): Promise<unknown> => fetch('/config.json', { headers: { 'cache-control': 'no-cache' } });
