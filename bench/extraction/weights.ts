import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { theModel } from '../../functions/domain/extraction/model/model.ts';

const EXTRACTION = fileURLToPath(new URL('../../functions/domain/extraction/', import.meta.url));

/** Files of learned weights, as they go into the bundles, with their sizes in bytes. */
export function weightFiles(): { readonly name: string; readonly bytes: number }[] {
  return readdirSync(EXTRACTION, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:weights|points)\.json$/.test(name))
    .toSorted()
    .map((name) => ({ name, bytes: statSync(join(EXTRACTION, name)).size }));
}

/** Milliseconds that the attributions' weights take until they can be used, in a process that has not touched them. */
export interface Loading {
  /** Reading and parsing the file. */
  readonly parsing: number;
  /** Making tables of it. */
  readonly unpacking: number;
}

/** Times the first call of a process; later ones would find the tables made. */
export function loadWeights(): Loading {
  const started = performance.now();
  JSON.parse(readFileSync(join(EXTRACTION, 'model/weights.json'), 'utf8'));
  const parsed = performance.now();
  theModel();
  return { parsing: parsed - started, unpacking: performance.now() - parsed };
}
