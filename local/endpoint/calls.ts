/** One call that reached the endpoint. */
export interface Call {
  readonly service: string;
  /** As in AWS's API reference: `PutItem`. */
  readonly operation: string;
  /** The function's name, else the access key id, else empty. */
  readonly caller: string;
  readonly accessKeyId: string;
}

/** Which calls are meant; a property left out means any. */
export interface CallFilter {
  readonly service?: string;
  readonly operation?: string;
  /** The function's name or logical id, else an access key id. */
  readonly caller?: string;
}

export const matchesCall = (filter: CallFilter, call: Call): boolean =>
  (filter.service ?? call.service) === call.service &&
  (filter.operation ?? call.operation) === call.operation &&
  (filter.caller === undefined || filter.caller === call.caller || filter.caller === call.accessKeyId);

/** Counts the calls to the endpoint, so that a test can say how many something takes. */
export class CallCounts {
  #calls: Call[] = [];

  add(call: Call): void {
    this.#calls.push(call);
  }

  /** How many calls there were since the start or the last `clear`. */
  count(filter: CallFilter = {}): number {
    return this.#calls.filter((call) => matchesCall(filter, call)).length;
  }

  /** Counts by operation: `{ GetItem: 1, TransactWriteItems: 1 }`. */
  byOperation(filter: CallFilter = {}): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const call of this.#calls) if (matchesCall(filter, call)) counts[call.operation] = (counts[call.operation] ?? 0) + 1;
    return counts;
  }

  clear(): void {
    this.#calls = [];
  }
}
