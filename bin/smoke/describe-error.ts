import { explain } from '../support/failure.ts';

/** An error in a line, with its cause where that says more, as with `fetch failed`. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const text = explain(error) ?? `${error.name}: ${error.message}`;
  return error.cause instanceof Error ? `${text} (${error.cause.message})` : text;
}
