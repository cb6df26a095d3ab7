import type { Span } from '../../article/article.ts';
import type { Verification } from '../claim.ts';
import type { CheckNote } from './disclaimers.ts';
import { UNCHECKED } from './disclaimers.ts';

/** What the outlet says of its own checks beside the claim, or of all claims at once. */
export function verificationOf(
  candidate: { readonly block: number; readonly spans: readonly Span[] },
  notes: readonly (readonly CheckNote[])[],
  text: string,
  blanket: CheckNote | undefined,
): Verification {
  const beside = [...(notes[candidate.block] ?? []), ...(notes[candidate.block + 1] ?? []).filter(({ status }) => status === 'tried')];
  const at = candidate.spans[0]?.[0] ?? 0;
  const end = candidate.spans.at(-1)?.[1] ?? 0;
  const done = (notes[candidate.block] ?? []).find(
    (note) =>
      note.status === 'done' &&
      note.span[0] > at - 200 &&
      note.span[1] < end + 200 &&
      !/[.!?]["”’']*\s/.test(text.slice(Math.min(end, note.span[1]), Math.max(at, note.span[0]))),
  );
  if (done !== undefined) return { status: 'done', by: done.by, spans: [done.span] };
  const tried = beside.find(({ status }) => status === 'tried') ?? blanket;
  return tried === undefined ? UNCHECKED : { status: 'tried', by: tried.by, spans: [tried.span] };
}
