import { TemplateMistake } from '../mistake.ts';
import type { FunctionModel } from './functions.ts';

/**
 * The function that a name or ARN means, also inside an integration's longer ARN (`…:lambda:path/…/functions/ARN/invocations`).
 * @throws TemplateMistake where it is no function of the template
 */
export function functionBehind(reference: string, functions: readonly FunctionModel[], place: string): FunctionModel {
  const arn = /arn:[^:]*:lambda:[^:]*:[^:]*:function:[A-Za-z0-9_-]+/.exec(reference)?.[0];
  const found = functions.find((candidate) => candidate.name === reference || candidate.arn === arn);
  if (found === undefined) throw new TemplateMistake(place, `calls ${reference}, which is no function of the template`);
  return found;
}

/** The function's ARN in such a reference, with the alias or version that it may name. */
export const functionArnIn = (reference: string): string =>
  /arn:[^:]*:lambda:[^:]*:[^:]*:function:[A-Za-z0-9_-]+(?::[A-Za-z0-9_$-]+)?/.exec(reference)?.[0] ?? reference;
