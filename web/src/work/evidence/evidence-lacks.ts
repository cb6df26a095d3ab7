import { ApiProblem } from '../../api/problem.ts';
import type { Lack } from '../../parts/forms/lack.ts';

interface EvidenceFields {
  readonly title: string;
  readonly url: string;
  readonly who: string;
  readonly how: string | null;
}

const NO_ADDRESS = { field: 'url', message: 'A whole web address, such as https://example.org/record.' } as const;

/** What keeps a piece of evidence from being added, in the order in which its fields stand; undefined where nothing does. */
export function evidenceLack({ title, url, who, how }: EvidenceFields): Lack<'title' | 'url' | 'how'> | undefined {
  if (title.trim() === '') return { field: 'title', message: 'Say what it is called: the record, the report, whom you spoke to.' };
  if (url.trim() !== '' && !isWebAddress(url.trim())) return NO_ADDRESS;
  return who.trim() !== '' && how === null ? { field: 'how', message: 'Choose how they know it.' } : undefined;
}

/** What the API found wrong with a field of the form; undefined where it was something else. */
export function refusedLack(error: unknown): Lack<'url'> | undefined {
  return error instanceof ApiProblem && error.members.errors?.some(({ field }) => field === 'url') === true ? NO_ADDRESS : undefined;
}

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
