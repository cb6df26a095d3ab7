import { ApiProblem } from '../../api/problem.ts';

/** What is wrong with the fields of a piece of evidence, in words, by field. */
export interface EvidenceLacks {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly how?: string | undefined;
}

/** In the order in which they stand in the form. */
const FIELDS = ['title', 'url', 'how'] as const;

/** The field to go to: the first that lacks something. */
export const firstLacking = (lacks: EvidenceLacks): (typeof FIELDS)[number] | undefined =>
  FIELDS.find((field) => lacks[field] !== undefined);

const URL_MESSAGE = 'A whole web address, such as https://example.org/record.';

/** What keeps the form from being sent. */
export function evidenceLacks({
  title,
  url,
  who,
  how,
}: {
  readonly title: string;
  readonly url: string;
  readonly who: string;
  readonly how: string | null;
}): EvidenceLacks {
  return {
    ...(title.trim() === '' ? { title: 'Say what it is called: the record, the report, whom you spoke to.' } : {}),
    ...(url.trim() === '' || isWebAddress(url.trim()) ? {} : { url: URL_MESSAGE }),
    ...(who.trim() === '' || how !== null ? {} : { how: 'Choose how they know it.' }),
  };
}

/** Which of the form’s fields the API refused; empty where it was something else. */
export function refusedFields(error: unknown): EvidenceLacks {
  if (!(error instanceof ApiProblem)) return {};
  return error.members.errors?.some(({ field }) => field === 'url') === true ? { url: URL_MESSAGE } : {};
}

const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
