import { SqsError } from '../errors.ts';
import { required } from './operation.ts';

const MOST_ENTRIES = 10;

interface BatchEntry {
  readonly Id?: string | undefined;
}

interface FailedEntry {
  readonly Id: string;
  readonly SenderFault: boolean;
  readonly Code: string;
  readonly Message: string;
}

/**
 * Checks the entries of a batch as a whole: there are some, ten at most, each with an id of its own.
 * @throws SqsError which refuses the whole batch
 */
export function checkBatch<Entry extends BatchEntry>(entries: readonly Entry[] | undefined, entryType: string): readonly Entry[] {
  if (!entries || entries.length === 0) {
    throw new SqsError('EmptyBatchRequest', `There should be at least one ${entryType} in the request.`);
  }
  if (entries.length > MOST_ENTRIES) {
    const message = `Maximum number of entries per request are ${MOST_ENTRIES}. You have sent ${entries.length}.`;
    throw new SqsError('TooManyEntriesInBatchRequest', message);
  }
  const ids = new Set<string>();
  for (const entry of entries) {
    const id = required(entry.Id, `${entryType}.Id`);
    if (!/^[\w-]{1,80}$/.test(id)) {
      const message =
        'A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 letters long.';
      throw new SqsError('InvalidBatchEntryId', message);
    }
    if (ids.has(id)) throw new SqsError('BatchEntryIdsNotDistinct', `Id ${id} repeated.`);
    ids.add(id);
  }
  return entries;
}

/** Runs a checked batch entry by entry, in order; what one entry is refused for does not touch the others. */
export function runBatch<Entry extends BatchEntry, Result extends object>(
  entries: readonly Entry[],
  run: (entry: Entry) => Result,
): { Successful: (Result & { Id: string })[]; Failed: FailedEntry[] } {
  const Successful: (Result & { Id: string })[] = [];
  const Failed: FailedEntry[] = [];
  for (const entry of entries) {
    const Id = required(entry.Id, 'Id');
    try {
      Successful.push({ Id, ...run(entry) });
    } catch (error) {
      if (!(error instanceof SqsError)) throw error;
      Failed.push({ Id, SenderFault: error.senderFault, Code: error.queryCode, Message: error.message });
    }
  }
  return { Successful, Failed };
}
