import { matchesCall } from './calls.ts';
import type { Call, CallFilter } from './calls.ts';

/** What goes wrong. */
export type Fault =
  /** AWS's own error instead of the work: `{ status: 400, code: 'ThrottlingException' }`. */
  | { readonly kind: 'error'; readonly status: number; readonly code: string; readonly message?: string }
  /** The connection ends before the work is done. */
  | { readonly kind: 'drop-request' }
  /** The work is done, and its answer lost. */
  | { readonly kind: 'drop-response' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The calling function's environment dies before the work is done, or right after it. */
  | { readonly kind: 'kill-before' }
  | { readonly kind: 'kill-after' };

export interface FaultRule extends CallFilter {
  readonly fault: Fault;
  /** The first matching call that it strikes, counted from 1 since it was planned. */
  readonly nth?: number;
  /** How many calls in a row it strikes: 1 where left out. */
  readonly times?: number;
}

/** A fault in wait. */
export class PlannedFault {
  readonly rule: FaultRule;
  #seen = 0;
  #struck = 0;
  #cancelled = false;

  constructor(rule: FaultRule) {
    this.rule = rule;
  }

  /** How many calls it matched so far, struck or not. */
  get seen(): number {
    return this.#seen;
  }

  /** How many calls it struck. */
  get struck(): number {
    return this.#struck;
  }

  /** It strikes no more. */
  cancel(): void {
    this.#cancelled = true;
  }

  /** Counts the call, and says whether it is one to strike. */
  strikes(call: Call): boolean {
    if (this.#cancelled || !matchesCall(this.rule, call)) return false;
    this.#seen++;
    const from = this.rule.nth ?? 1;
    if (this.#seen < from || this.#seen >= from + (this.rule.times ?? 1)) return false;
    this.#struck++;
    return true;
  }
}

/** What a test plans to go wrong at the endpoint. */
export class Faults {
  #planned: PlannedFault[] = [];

  plan(rule: FaultRule): PlannedFault {
    const planned = new PlannedFault(rule);
    this.#planned.push(planned);
    return planned;
  }

  /** Forgets every plan. */
  clear(): void {
    for (const planned of this.#planned.splice(0)) planned.cancel();
  }

  /** What strikes this call: of several plans the first, though each counts it. */
  next(call: Call): Fault | undefined {
    let fault: Fault | undefined;
    for (const planned of this.#planned) if (planned.strikes(call)) fault ??= planned.rule.fault;
    return fault;
  }
}
