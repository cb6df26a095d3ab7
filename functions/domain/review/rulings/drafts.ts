import { isSameJson } from '../audit/canonical-json.ts';
import type { Ruling } from './words.ts';

/** What a reviewer has written so far: any part of a ruling. */
export type DraftContent = { readonly [Part in Exclude<keyof Ruling, 'token' | 'revision'>]?: Ruling[Part] | undefined } & {
  /** A lead's reason to confirm on few origins. */
  readonly originsOverride?: string | undefined;
};

/** True where nothing was written. */
export const isBlank = (content: DraftContent): boolean => Object.values(content).every((part) => part === undefined);

/**
 * True where the ruling says all that the draft says: part by part the same, or a text that goes on from the draft's. Then the draft may go; any other
 * holds words that are nowhere else.
 */
export function covers(ruling: DraftContent, draft: DraftContent): boolean {
  const said = new Map<string, unknown>(Object.entries(ruling));
  return Object.entries(draft).every(([part, written]) => {
    const final = said.get(part);
    if (written === undefined) return true;
    if (typeof written === 'string' && typeof final === 'string') return final.startsWith(written.trimEnd());
    return Array.isArray(written) && written.length === 0 ? true : isSameJson(written, final);
  });
}
