import { setTimeout as sleep } from 'node:timers/promises';
import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Ledger } from './ledger.ts';

/** One write of a transaction. `label` tells the caller whose condition failed. */
export interface Write {
  readonly label: string;
  readonly item: NonNullable<TransactWriteCommandInput['TransactItems']>[number];
}

/** Conditions of a transaction did not hold; nothing was written. */
export class ConditionsFailed extends Error {
  override readonly name = 'ConditionsFailed';
  readonly labels: readonly string[];
  constructor(labels: readonly string[]) {
    super(`Conditions did not hold: ${labels.join(', ')}`);
    this.labels = labels;
  }
}

/** Others kept writing the same items for as long as we tried. Nothing was written. */
export class Contention extends Error {
  override readonly name = 'Contention';
}

const ATTEMPTS = 12;
const PASSING = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/** Waits a random while, up to 10 ms doubled with each attempt, 400 ms at most. */
export const pause = (attempt: number): Promise<void> => sleep(Math.random() * Math.min(400, 10 * 2 ** attempt));

/**
 * Writes all or nothing (at most 100 items). Conflicts with other transactions pass by themselves and are tried again here.
 * @throws ConditionsFailed, Contention, and what the client throws
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html
 */
export async function transact(ledger: Ledger, writes: readonly Write[]): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      await ledger.documents.send(new TransactWriteCommand({ TransactItems: writes.map(({ item }) => item) }));
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None');
      const failed = writes.filter((_, i) => codes[i] === 'ConditionalCheckFailed').map(({ label }) => label);
      if (failed.length > 0) throw new ConditionsFailed(failed);
      if (!codes.some((code) => PASSING.has(code))) throw error;
    }
    await pause(attempt);
  }
  throw new Contention(`Gave up after ${ATTEMPTS} attempts at a transaction of ${writes.length} items.`);
}

/**
 * A single write, tried again while a transaction is at work on the same item, which the SDK does not do by itself.
 * @throws Contention, and what the write throws
 */
export async function write<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof TransactionConflictException)) throw error;
    }
    await pause(attempt);
  }
  throw new Contention(`Gave up after ${ATTEMPTS} attempts at a write.`);
}
