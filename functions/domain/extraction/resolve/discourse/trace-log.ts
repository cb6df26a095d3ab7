import type { TokenRange } from '../../clauses/attribution.ts';
import type { Layout } from './layout.ts';
import type { Referent } from './referent.ts';
import type { Fits, Preference, Trace } from './traces.ts';
import { likeliest, REACH } from './traces.ts';

/** How many sentences "the plumber" looks back for whoever has just spoken. */
const NEAR = 2;

/** Of whom was told where, in the order of the text, and what is asked of that: who spoke last, whom a sentence is about, whom a word may mean. */
export class TraceLog {
  readonly #layout: Layout;
  readonly #traces: Trace[] = [];

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** Notes that somebody is told of; never before what was noted last. */
  note(trace: Trace): void {
    this.#traces.push(trace);
  }

  /** What was noted last. */
  get last(): Trace | undefined {
    return this.#traces.at(-1);
  }

  /** Whether a trace is in the sentence of a token or one of the two before it. */
  isNear(at: number, { sentence }: Trace): boolean {
    return this.#layout.sentence(at) - sentence <= NEAR;
  }

  /**
   * The likeliest referent before a token, of those that fit.
   * @param within what is said there, where it hardly is anybody named in it
   * @param goesOn whether it adds to what was just said
   */
  best(at: number, within: readonly TokenRange[], fits: Fits, prefers?: Preference, goesOn = false): Referent | null {
    const view = { at, sentence: this.#layout.sentence(at), paragraph: this.#layout.paragraph(at), within, prefers, goesOn };
    return likeliest(this.#traces, view, fits);
  }

  /** The last to speak before a token, in its sentence or the one before it, other than within what somebody else said; null where that does not fit. */
  latestToSpeak(at: number, fits: (referent: Referent) => boolean): Referent | null {
    for (let i = this.#traces.length - 1; i >= 0; i--) {
      const trace = this.#traces[i];
      if (trace === undefined || this.#layout.sentence(at) - trace.sentence > 1) return null;
      if (trace.spoke && !trace.inner && trace.at < at) return fits(trace.referent) ? trace.referent : null;
    }
    return null;
  }

  /** The first that fits of those of whom the sentence before a token tells, other than who it is about. */
  accused(at: number, fits: (referent: Referent) => boolean): Referent | null {
    let first: Referent | null = null;
    for (let i = this.#traces.length - 1; i >= 0; i--) {
      const trace = this.#traces[i];
      const distance = this.#layout.sentence(at) - (trace?.sentence ?? 0);
      if (trace === undefined || distance > 1) break;
      if (distance === 1 && !trace.spoke && !trace.subject && fits(trace.referent)) first = trace.referent;
    }
    return first;
  }

  /** The several of whom "one of them" is one. */
  several(at: number): Referent | null {
    return this.best(at, [], ({ many, sort }) => many && sort !== 'thing');
  }

  /** The organisation that is spoken of at a token: whose "a spokeswoman" is. */
  group(at: number): Referent | null {
    return this.best(at, [], ({ sort, entity }) => sort === 'group' && entity !== undefined);
  }

  /** Who spoke last before a token. */
  speaker(at: number): Referent | null {
    return this.best(at, [], ({ sort }, spoke) => spoke && sort !== 'thing');
  }

  /**
   * The named person who spoke, or was the subject, last before a token: in its sentence or one of the two before it.
   * @param anywhere whether whoever was spoken of will do as well
   */
  latestPerson(at: number, fits: (referent: Referent) => boolean, anywhere = false): Referent | null {
    return this.best(
      at,
      [],
      (referent, spoke, trace) =>
        (spoke || anywhere || (trace.subject && !trace.possessive)) &&
        !trace.quoted &&
        referent.entity !== undefined &&
        referent.sort === 'person' &&
        this.isNear(at, trace) &&
        fits(referent),
    );
  }

  /** The person named last before a token, wherever that was. */
  introduced(at: number): Referent | null {
    return this.best(at, [], ({ entity }) => entity?.kind === 'person');
  }

  /** The named body that spoke, or was spoken of, last before a token, in its sentence or a few before it. */
  latestBody(at: number, fits: (referent: Referent, trace: Trace) => boolean): Referent | null {
    return this.best(
      at,
      [],
      (referent, _, trace) =>
        !trace.quoted &&
        referent.entity !== undefined &&
        referent.sort !== 'person' &&
        this.#layout.sentence(at) - trace.sentence <= NEAR + 1 &&
        fits(referent, trace),
    );
  }

  /** The words for whoever a sentence is about before a token: whose "holding that" or "and added" it is. */
  subject(at: number): TokenRange | null {
    const sentence = this.#layout.sentence(at);
    for (let i = this.#traces.length - 1; i >= 0 && this.#traces.length - i <= REACH; i--) {
      const trace = this.#traces[i];
      if (trace !== undefined && trace.sentence === sentence && trace.at < at && trace.subject && !trace.quoted && !trace.possessive)
        return [trace.at, trace.last];
    }
    return null;
  }

  /** The latest referent before a token that passes, with the nearest last speaker first where several are asked for. */
  *before(at: number, limit = 200): Generator<Referent> {
    const seen = new Set<Referent>();
    for (let i = this.#traces.length - 1; i >= 0 && this.#traces.length - i <= limit; i--) {
      const trace = this.#traces[i];
      if (trace === undefined || trace.at >= at || seen.has(trace.referent)) continue;
      seen.add(trace.referent);
      yield trace.referent;
    }
  }
}
