/** Names and codes by which AWS, Node or our own code says that the same may well succeed later. */
const PASSING =
  /Throttl|TooManyRequests|ProvisionedThroughput|RequestLimit|SlowDown|Unavailable|InternalServerError|InternalError|InternalFailure|Timeout|TransactionConflict|TransactionInProgress|Contention|PartialFailure|NewerSchema|^(ECONN|EPIPE|EAI_AGAIN|ENOTFOUND|ETIMEDOUT)/;

/** An error as the ledger and the logs keep it. Messages are ours or AWS's, cut short. */
export interface DescribedFailure {
  readonly code: string;
  readonly message: string;
  /** True where trying again is not known to help. */
  readonly permanent: boolean;
  /** Where in the code, for the log: frames only, since an error's message may quote what it failed on. */
  readonly frames: readonly string[];
}

const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());

/** What an unexpected error says, and whether it is of a kind that passes by itself. */
export function describeFailure(error: unknown): DescribedFailure {
  if (!(error instanceof Error)) return { code: 'Unknown', message: 'Something that is no error was thrown.', permanent: true, frames: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  const server = statusOf(error) >= 500 || statusOf(error) === 429;
  const frames = framesOf(error);
  return {
    code,
    // The engine quotes what it stumbled over, which may be an article.
    message: error instanceof SyntaxError ? 'What was read is not written as it should be.' : error.message.slice(0, 500),
    frames,
    permanent: !server && ![error.name, code].some((name) => PASSING.test(name)),
  };
}

function statusOf(error: Error): number {
  if (!('$metadata' in error) || typeof error.$metadata !== 'object' || error.$metadata === null) return 0;
  const metadata = error.$metadata;
  return 'httpStatusCode' in metadata && typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : 0;
}
