import type * as z from 'zod';

/** The function was deployed with settings that its code cannot work with. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings';
}

/**
 * The environment as `schema` reads it: parsed at first use, once per cold start.
 * @throws BadSettings that names each variable that is wrong
 */
export function settingsOf<T>(schema: z.ZodType<T>): () => T {
  let parsed: { readonly settings: T } | undefined;
  return () => {
    if (parsed === undefined) {
      const result = schema.safeParse(process.env);
      if (!result.success) {
        throw new BadSettings(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
      }
      parsed = { settings: result.data };
    }
    return parsed.settings;
  };
}
