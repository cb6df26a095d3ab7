import type { Span } from '../../article/article.ts';
import type { Verification } from '../claim.ts';

/** Words of the outlet that it could not, or did, check something. */
export interface CheckNote {
  readonly status: 'tried' | 'done';
  readonly by: string | null;
  readonly span: Span;
  /** True where all of the article's claims of its kind are meant ("casualty and other reports"), not only those beside it. */
  readonly blanket: boolean;
}

const TRIED =
  /\b(?:(?:can ?not|could ?not|can['’]t|couldn['’]t|was unable to|were unable to|is unable to|has been unable to|has not been able to|have not been able to|had not been able to|was not able to|been unable to|did not|has not|have not) (?:immediately |yet )?(?:be )?(?:immediately |independently |fully |separately )*(?:confirm|verif|corroborat|authenticat|substantiat)\w*|(?:not|un)[- ](?:been )?(?:yet )?(?:immediately |independently )+(?:confirmed|verified|corroborated)|no (?:independent )?(?:confirmation|verification)|there was no independent confirmation|impossible to (?:independently )?verify|could not (?:immediately )?be reached|(?:it was|is) not (?:immediately )?possible to (?:independently )?(?:confirm|verify)|difficult to (?:independently )?verify)\b/gi;

const DONE =
  /(?:\b(?:has |have |had )?(?:geolocated|authenticated|independently (?:confirmed|verified)|verified the|corroborated)\b|\b(?:seen|reviewed|obtained|viewed|verified|geolocated|authenticated|examined|analy[sz]ed|confirmed independently) by (?:the )?(\p{Lu}[\p{L}&'’-]*(?: \p{Lu}[\p{L}&'’-]*){0,3})|\b((?:[Cc]ourt|[Pp]ublic|[Pp]olice|property|flight|company|bank|land|tax) (?:records|documents|filings))\b (?:seen by [^,.]{1,40} )?(?:show|showed|shows|confirm|confirmed|indicate|reveal)|\b[Aa]ccording to ((?:court|public) (?:records|documents|filings|papers)))/gu;

/** Finds the outlet's notes on its own checking in a block. Speech is not looked at by the caller. */
export function checkNotesIn(text: string, [start, end]: Span): CheckNote[] {
  const block = text.slice(start, end);
  const notes: CheckNote[] = [];
  for (const match of block.matchAll(TRIED)) {
    if (/could not (?:immediately )?be reached/i.test(match[0])) continue;
    const rest = block.slice(match.index, match.index + 160);
    const before = block.slice(Math.max(0, match.index - 120), match.index);
    notes.push({
      status: 'tried',
      by: subjectBefore(before),
      span: sentenceSpan(block, match.index, start),
      blanket:
        /\b(?:casualt|tolls?|reports|claims|accounts|figures|allegations|battlefield|videos|statements)/i.test(rest) ||
        /\b(?:reports|claims|accounts|figures|allegations|tolls?)\b[^.]{0,60}$/i.test(before),
    });
  }
  for (const match of block.matchAll(DONE)) {
    const by = match[1] ?? match[2] ?? match[3] ?? subjectBefore(block.slice(Math.max(0, match.index - 80), match.index));
    notes.push({ status: 'done', by, span: [start + match.index, start + match.index + match[0].length], blanket: false });
  }
  return notes;
}

/** "Reuters", "The BBC": the capitalised words right before the verb. */
const subjectBefore = (before: string): string | null =>
  /(?:^|\s)(?:[Tt]he )?((?:\p{Lu}[\p{L}.&-]*\s){1,3})(?:has |have |had |was |were |is |also )*$/u.exec(before)?.[1]?.trim() ?? null;

/** The sentence (roughly, and not far) around a position. */
function sentenceSpan(block: string, at: number, offset: number): Span {
  const low = Math.max(0, at - 300);
  const before = block.slice(low, at).lastIndexOf('. ');
  const after = block.slice(at, at + 400).indexOf('. ');
  return [offset + (before < 0 ? low : low + before + 2), offset + (after < 0 ? Math.min(block.length, at + 400) : at + after + 1)];
}

/** No check told of. */
export const UNCHECKED: Verification = { status: 'none', by: null, spans: [] };
