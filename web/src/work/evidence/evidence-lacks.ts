import { ApiProblem } from '../../api/problem.ts';

/** What is wrong with the fields of a piece of evidence, in words, by field. */
export interface EvidenceLacks {
  readonly url?: string;
  readonly how?: string;
}

const URL_MESSAGE = 'A whole web address, such as https://example.org/record.';

/** What keeps the form from being sent. */
export function evidenceLacks({
  url,
  who,
  how,
}: {
  readonly url: string;
  readonly who: string;
  readonly how: string | null;
}): EvidenceLacks {
  return {
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
