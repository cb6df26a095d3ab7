import { draftBody, sameWords } from './ruling-words.ts';
import type { RulingWords } from './ruling-words.ts';

/** How saving stands, for the person to see. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Another window saved words that this one has not seen: somebody must choose. */
  | { readonly kind: 'overtaken'; readonly others: Others };

/** What another window saved. */
export interface Others {
  readonly words: RulingWords;
  readonly version: number;
}

/** Words that the server does not have, and the version that they were written over. */
export interface Unsent {
  readonly words: RulingWords;
  readonly version: number;
}

export interface Saved {
  readonly version: number;
  readonly at: Date;
}

export interface SaverOptions {
  /** Sends words over the version last seen. @throws where they were not saved */
  readonly send: (body: ReturnType<typeof draftBody>, version: number) => Promise<Saved>;
  /** What another window saved first, where the failure says so. */
  readonly overtakenBy: (error: unknown) => Others | undefined;
  /** Whether it may succeed when the same is sent once more. */
  readonly passes: (error: unknown) => boolean;
  readonly onState: (state: SaveState) => void;
  /** Words before they are sent, for safe keeping; undefined once the server has them. */
  readonly keep: (words: RulingWords | undefined, version: number) => void;
  readonly delayMilliseconds?: number;
}

const DELAY_MILLISECONDS = 700;
const RETRY_MILLISECONDS = 5000;

/** Saves a draft while it is written: one save at a time, the newest words last, again until it succeeds or is refused. */
export class DraftSaver {
  readonly #options: SaverOptions;
  #version: number;
  #saved: RulingWords;
  #newest: RulingWords;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #savedAt: Date | null = null;
  /** Whether words wait to be sent, or to be sent again. */
  #waiting = false;
  #closed = false;

  constructor(options: SaverOptions, saved: RulingWords, version: number) {
    this.#options = options;
    this.#saved = saved;
    this.#newest = saved;
    this.#version = version;
  }

  /**
   * Goes on from words that were kept: what was written over the words that the server has is sent. Else somebody must choose, and until they do the server
   * refuses what is written on, as it would have in the page that kept them.
   */
  resume({ words, version }: Unsent): void {
    if (sameWords(words, this.#saved)) {
      // They were saved as the page went, which did not hear of it any more.
      this.#options.keep(undefined, this.#version);
    } else if (version === this.#version) {
      this.take(words);
    } else {
      const others = { words: this.#saved, version: this.#version };
      this.#version = version;
      this.#options.onState({ kind: 'overtaken', others });
    }
  }

  /** Takes the newest words; they are sent when the typing pauses. */
  take(words: RulingWords): void {
    this.#newest = words;
    if (sameWords(words, this.#saved)) {
      this.#takeBack();
      return;
    }
    this.#waiting = true;
    this.#options.keep(words, this.#version);
    this.#options.onState({ kind: 'waiting' });
    this.#after(this.#options.delayMilliseconds ?? DELAY_MILLISECONDS);
  }

  /** Sends now what is not saved, and waits for it. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    await this.#save();
  }

  /** What another window saved has been seen: these words go over it, or are the same. */
  async replace({ words, version }: Others, by: RulingWords): Promise<void> {
    this.#version = version;
    this.#saved = words;
    this.#newest = by;
    this.#options.keep(sameWords(by, words) ? undefined : by, version);
    await this.flush();
  }

  /** No more saves; the words stay kept. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  /** What was typed was undone before it was sent. */
  #takeBack(): void {
    if (!this.#waiting || this.#running !== undefined) return;
    this.#waiting = false;
    clearTimeout(this.#timer);
    this.#options.keep(undefined, this.#version);
    this.#options.onState({ kind: 'saved', at: this.#savedAt });
  }

  #after(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), milliseconds);
  }

  async #save(): Promise<void> {
    if (this.#running !== undefined) {
      await this.#running;
      return;
    }
    const words = this.#newest;
    if (this.#closed || sameWords(words, this.#saved)) return;
    this.#running = this.#send(words);
    await this.#running;
  }

  async #send(words: RulingWords): Promise<void> {
    this.#options.onState({ kind: 'saving' });
    try {
      const { version, at } = await this.#options.send(draftBody(words), this.#version);
      this.#version = version;
      this.#saved = words;
      this.#savedAt = at;
      if (sameWords(this.#newest, words)) {
        this.#waiting = false;
        this.#options.keep(undefined, version);
        this.#options.onState({ kind: 'saved', at });
      } else this.#after(0);
    } catch (error) {
      const others = this.#options.overtakenBy(error);
      if (others !== undefined) this.#options.onState({ kind: 'overtaken', others });
      else {
        this.#options.onState({ kind: 'failed', error });
        if (!this.#closed && this.#options.passes(error)) this.#after(RETRY_MILLISECONDS);
      }
    } finally {
      this.#running = undefined;
    }
  }
}
