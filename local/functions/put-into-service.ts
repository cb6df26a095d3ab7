import { LATEST } from './function-definition.ts';
import type { HostedFunction } from './hosted-function.ts';

/** Which version is in service now, and which one was: `$LATEST` of a function without versions. */
export interface Released {
  readonly version: string;
  readonly before: string;
}

/**
 * Replaces a function's code; where it has aliases, by a new version, at which they point from now on.
 * @param share of the calls, from 0 to 1, that the new version gets at first; all where left out
 */
export function putIntoService(hosted: HostedFunction, code: string, share?: number): Released {
  hosted.upload(code);
  const aliases = [...hosted.aliases];
  const [first] = aliases;
  if (first === undefined) return { version: LATEST, before: LATEST };
  const version = hosted.publish();
  for (const [alias, before] of aliases) {
    hosted.point(alias, share === undefined ? { version } : { version: before.version, shifting: { version, share } });
  }
  return { version, before: first[1].version };
}
