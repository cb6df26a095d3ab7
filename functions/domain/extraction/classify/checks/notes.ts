import type { Span } from '../../../article/article.ts';
import { sortsIn } from '../../lexicon/claims/checking.ts';
import type { Hinted } from '../../lexicon/phrases.ts';
import { DONE, PASSIVE, told, TRIED, UNSEEN } from './phrases.ts';
import type { Scope } from './scope.ts';
import { scopesOf } from './scope.ts';

/** Words of the outlet that it could not, or did, check something. */
export interface CheckNote {
  readonly status: 'tried' | 'done';
  /** Who checked or tried, where the words say so. */
  readonly by: string | null;
  /** The words from who checked to what was checked. */
  readonly span: Span;
  /** Index of the block in which it stands. */
  readonly block: number;
  readonly scope: Scope;
}

/** Of these, those that need not be the outlet's are so only where it says that nobody independent could. */
const OF_ANYBODY = /^(?:(?:has|have|had|was|were|is|are|yet)\b.*(?:confirmed|established|checked)|(?:no|without|nor) (?!.*could))/i;

/** Words that make a name an outlet's, or a plain verb the outlet's own. */
const MEDIA =
  /\b(?:News|Wire|Times|Post|Press|Media|Radio|Television|Courier|Ledger|Herald|Tribune|Gazette|Express|Guardian|Network|Telegraph|Chronicle|Observer|Journal|Reuters|Sentinel|Mail|Mirror|Standard|Dispatch|[A-Z]{2,5})\b/;
const OTHERS =
  /^(?:The )?(?:Police|Government|Ministry|Court|Army|Council|Company|Firm|Officials?|Authorities|Investigators|They|He|She|It|Prosecutors|Doctors|Scientists|Researchers|Experts|Analysts|Ministers?|Residents|Lawyers)\b/;
const SELF = /^(?:we|i|this|our|the (?:network|newspaper|paper|site|magazine|publication|programme|broadcaster|agency))\b/i;

/** Finds the outlet's notes on its own checking in a block's words. @param start where the block begins in the article's text */
export function checkNotesIn(wording: Hinted, start: number, block: number): CheckNote[] {
  const words = wording.text;
  const sorts = sortsIn(wording);
  if (sorts === 0) return [];
  const notes: CheckNote[] = [];
  const add = (status: CheckNote['status'], by: string | null, at: number, length: number, scope: Scope): void => {
    notes.push({ status, by, span: [start + at, start + at + length], block, scope });
  };
  for (const match of told(TRIED, words, sorts)) {
    const [all, who = '', unable = '', how = '', check = ''] = match;
    const rest = sentenceFrom(words, match.index + all.length);
    if (!mayBeOutlet(who, `${how} ${rest}`, unable, check)) continue;
    for (const scope of scopesOf(rest, '')) add('tried', nameOf(who), match.index, all.length, scope);
  }
  for (const match of told(UNSEEN, words, sorts)) {
    const [all, who = ''] = match;
    if (SELF.test(who) || MEDIA.test(who)) add('tried', nameOf(who), match.index, all.length, { kind: 'near' });
  }
  for (const match of told(PASSIVE, words, sorts)) {
    const [all] = match;
    const before = words.slice(Math.max(0, match.index - 120), match.index);
    const subject = /[^.!?;]*$/.exec(before)?.[0] ?? '';
    const rest = sentenceFrom(words, match.index + all.length);
    if (OF_ANYBODY.test(all) && !/independent/i.test(all + rest)) continue;

    if (!overlaps(notes, start + match.index, all.length))
      for (const scope of scopesOf(rest, `${subject} ${all}`))
        add('tried', / by (?:the )?(\p{Lu}[\p{L}.& ]{1,30})/u.exec(rest)?.[1]?.trim() ?? null, match.index, all.length, scope);
  }
  for (const way of DONE)
    for (const match of told(way, words, sorts)) {
      const who = match[1] ?? '';
      if (who !== '' && !SELF.test(who) && OTHERS.test(who)) continue;
      if (overlaps(notes, start + match.index, match[0].length)) continue;
      add('done', nameOf(who), match.index, match[0].length, { kind: 'near' });
    }
  return notes;
}

/** Whether there is a note in these words already: "has not been verified by us" is no "verified by us". */
const overlaps = (notes: readonly CheckNote[], at: number, length: number): boolean =>
  notes.some(({ span: [from, to] }) => to > at && from < at + length);

/** Police, too, cannot confirm things: only who checks independently, verifies, or is an outlet by its name, is taken for one. */
function mayBeOutlet(who: string, how: string, unable: string, check: string): boolean {
  if (SELF.test(who)) return true;
  if (OTHERS.test(who)) return false;
  const couldNot = !/^(?:did|do|does|has|have|had)(?:n['’]t| not)$/.test(unable);
  return (
    /independent/i.test(how) ||
    /able to|unable/.test(unable) ||
    (couldNot && (MEDIA.test(who.replace(/^[Tt]he /, '')) || VERIFYING.test(check)))
  );
}

const VERIFYING = /^(?:verif|corroborat|authenticat)/;

const nameOf = (who: string): string | null => (who === '' || /^(?:we|i|our|this)\b/i.test(who) ? null : who.replace(/^[Tt]he /, ''));

/** The rest of the sentence, not far. */
const sentenceFrom = (words: string, at: number): string => /^[^.!?;]*/.exec(words.slice(at, at + 160))?.[0] ?? '';
