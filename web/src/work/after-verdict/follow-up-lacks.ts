import type { Verdict } from '../../api/types.ts';
import type { Lack } from '../../parts/forms/lack.ts';
import type { FollowUp } from './follow-ups.ts';

type Words = Pick<Verdict, 'wording' | 'rationale'>;

/** What keeps a verdict from being followed up so: new words where it is refiled, else a reason; undefined where nothing does. */
export function followUpLack(
  followUp: FollowUp,
  { reason, before, words }: { readonly reason: string; readonly before: Words; readonly words: Words },
): Lack<'reason' | 'wording' | 'rationale'> | undefined {
  if (followUp !== 'refile')
    return reason.trim() === '' ? { field: 'reason', message: 'Say why: it is recorded with the verdict.' } : undefined;
  if (words.rationale.trim() === '') return { field: 'rationale', message: 'Say why: readers of the verdict will ask.' };
  const same = words.wording === before.wording && words.rationale === before.rationale;
  return same ? { field: 'wording', message: 'Nothing of it is changed yet.' } : undefined;
}
