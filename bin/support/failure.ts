import { UnknownSchema } from '../../functions/ledger/schema.ts';
import { adviceOnAws } from './aws/explain-aws.ts';

/** Something that the person at the keyboard can put right: printed without a stack, exit code 1. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** What to tell the person at the keyboard; undefined for what nobody foresaw, which deserves its stack. */
export function explain(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof UserError || error instanceof UnknownSchema || error.name === 'NoIssuer') return error.message;
  if ('code' in error && error.code === 'ECONNREFUSED') {
    return 'The cloud does not answer, though one was started from there: it may have been killed. Start it again with: npm start';
  }
  const advice = adviceOnAws(error);
  if (advice !== undefined) return `${advice} (${error.name}: ${error.message})`;
  // Errors of AWS's services, as the SDK throws them.
  if ('$fault' in error) return `AWS refused: ${error.message} (${error.name})`;
  return undefined;
}
