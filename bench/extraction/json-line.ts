import { z } from 'zod';

/** Makes the error of a file that cannot be read, of what is wrong with it. */
export type Fault = (what: string, options?: ErrorOptions) => Error;

/**
 * One line of JSON by a schema.
 * @param form what the line should look like
 * @throws what `fault` makes
 */
export function readJsonLine<Read>(line: string, schema: z.ZodType<Read>, form: string, fault: Fault): Read {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (cause) {
    throw fault(`not JSON. Expected ${form} on one line.`, { cause });
  }
  const checked = schema.safeParse(parsed);
  if (!checked.success) throw fault(z.prettifyError(checked.error).replaceAll(/\s*\n\s*/g, ' '));
  return checked.data;
}

/** The first of some spans that is no range within a text, as written in JSON; undefined where all are. */
export function outside(text: string, spans: readonly (readonly [number, number])[]): string | undefined {
  const wrong = spans.find(([start, end]) => end <= start || end > text.length);
  return wrong === undefined ? undefined : `[${wrong.join(', ')}]`;
}
