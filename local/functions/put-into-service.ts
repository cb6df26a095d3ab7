import { LATEST } from './function-definition.ts';
import type { HostedFunction } from './hosted-function.ts';

/** Which version is in service now, and which one was: `$LATEST` of a function without versions. */
export interface Released {
  readonly version: string;
  readonly before: string;
}

/** Replaces a function's code; where it has aliases, by a new version, at which they point from now on. */
export function putIntoService(hosted: HostedFunction, code: string): Released {
  hosted.upload(code);
  const aliases = [...hosted.aliases];
  const [first] = aliases;
  if (first === undefined) return { version: LATEST, before: LATEST };
  const version = hosted.publish();
  for (const [alias] of aliases) hosted.point(alias, { version });
  return { version, before: first[1].version };
}
