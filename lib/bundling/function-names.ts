/** The functions: each is a folder of that name under `functions/`, whose `handler.ts` exports `handler`. */
export const FUNCTION_NAMES = ['ingest', 'enlist', 'review-api', 'tend'] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];
