import { TemplateMistake } from '../mistake.ts';
import type { FunctionModel } from './functions.ts';

/** What the stack calls: a function, or one of its aliases. */
export interface CalledFunction {
  readonly function: FunctionModel;
  /** Its ARN, with the alias where it is one: who is to be allowed to call it, and what the host is told to. */
  readonly target: string;
}

const ARN = /arn:[^:]*:lambda:[^:]*:[^:]*:function:([A-Za-z0-9_:-]+)/;

/**
 * The function that a name or ARN means, with its alias where it names one, also inside an integration's longer ARN
 * (`…:lambda:path/…/functions/ARN/invocations`).
 * @throws TemplateMistake where it is no function of the template, or has no such alias
 */
export function functionBehind(reference: string, functions: readonly FunctionModel[], place: string): CalledFunction {
  const [name, alias] = (ARN.exec(reference)?.[1] ?? reference).split(':');
  const found = functions.find((candidate) => candidate.name === name);
  if (found === undefined) throw new TemplateMistake(place, `calls ${reference}, which is no function of the template`);
  if (alias !== undefined && found.aliases?.includes(alias) !== true)
    throw new TemplateMistake(place, `calls ${reference}, but ${found.name} has no alias ${alias}`);
  return { function: found, target: alias === undefined ? found.arn : `${found.arn}:${alias}` };
}
