import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from 'aws-lambda';
import type { EnvironmentSettings } from './protocol.ts';

export type Handler = (event: unknown, context: Context) => unknown;

/** The bundle lacks what the function's `Handler` names. The name is the one that Lambda reports. */
class HandlerNotFound extends Error {
  override readonly name: string;
  constructor(name: 'Runtime.ImportModuleError' | 'Runtime.HandlerNotFound', message: string) {
    super(message);
    this.name = name;
  }
}

/**
 * Loads the code and finds its handler, as Lambda's runtime does.
 * @throws HandlerNotFound; whatever the code throws while it loads
 */
export async function loadHandler({ code, handler }: EnvironmentSettings): Promise<Handler> {
  const dot = handler.lastIndexOf('.');
  const [module, name] = [handler.slice(0, dot), handler.slice(dot + 1)];
  const file = ['.mjs', '.js', '.cjs'].map((ending) => join(code, `${module}${ending}`)).find((path) => existsSync(path));
  if (file === undefined) throw new HandlerNotFound('Runtime.ImportModuleError', `Error: Cannot find module '${module}'`);
  const exported: Record<string, unknown> = await import(pathToFileURL(file).href);
  const found = exported[name] ?? (isObject(exported['default']) ? exported['default'][name] : undefined);
  if (!isHandler(found)) throw new HandlerNotFound('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
  return found;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isHandler = (value: unknown): value is Handler => typeof value === 'function';
