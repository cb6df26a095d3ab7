import type { Span } from '../../../article/article.ts';
import { CHECKING } from '../../lexicon/checking.ts';
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

const OUTLET =
  "(?:[Ww]e|I|(?:[Tt]his|[Oo]ur) (?:\\p{L}+ )?(?:newspaper|paper|site|masthead|magazine|publication|network|programme|program|agency|website|team|broadcaster|service|reporters?|correspondents?)|[Tt]he (?:network|newspaper|paper|site|magazine|publication|programme|broadcaster|agency)|(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}&.’'-]*(?: (?:& )?\\p{Lu}[\\p{L}\\p{N}&.’'-]*){0,3})";
const UNABLE =
  "(?:can ?not|could ?not|can['’]t|couldn['’]t|(?:was|were|is|are|has been|have been|had been|remains) unable to(?: [\\p{L} ]{1,25} or to)?|(?:was|were|is|are|has|have|had)(?:n['’]t| not) (?:(?:been|immediately|yet) )*(?:able to|in a position to)|(?:did|do|does|has|have|had)(?:n['’]t| not)|(?:was|were|has been|have been) not permitted to [\\p{L} ]{1,30}could not)";
const HOW = '(?:immediately |yet |independently |fully |separately |itself |themselves |always )*';
const CHECK = '(?:confirm|verif(?:y|ied)|corroborate|authenticate|substantiate|establish|check|stand (?:that|it|this|them) up)';

/** What an outlet does. Looking for names takes long: whether anybody does it is asked first. */
interface Doing {
  readonly what: RegExp;
  readonly withWho: RegExp;
}

const byOutlet = (what: string): Doing => ({ what: new RegExp(what, 'u'), withWho: new RegExp(`(${OUTLET}) ${what}`, 'gu') });

const told = (phrases: Doing | RegExp, words: string): Iterable<RegExpExecArray> => {
  if (phrases instanceof RegExp) return words.matchAll(phrases);
  return phrases.what.test(words) ? words.matchAll(phrases.withWho) : [];
};

/** Who, that it could not, how, what it could not do. */
const TRIED = byOutlet(`(?:also )?(${UNABLE}) (${HOW})(?:seen [^.;]{1,40} and cannot )?(${CHECK})\\w*`);
/** That it could not be done, by whomever. */
const PASSIVE = new RegExp(
  [
    "(?:(?:can|could|has|have|had|was|were|is|are) ?(?:not|n['’]t)|(?:neither|none|no) [^.;]{1,40}? could|yet to) (?:(?:be|been|immediately|independently|fully|separately|yet) )*(?:verified|confirmed|corroborated|authenticated|substantiated|established|checked)",
    '(?:no|without|nor) (?:(?:any|immediate|independent|outside|official) )*(?:confirmation|verification|corroboration)',
    '(?:impossible|not (?:been )?(?:immediately )?possible|difficult|hard|no way|no means) (?:for \\S+ )?(?:to|of) (?:independently )?(?:confirm|verify|check)(?:ing)?',
    '(?:remain(?:s|ed)?|is|are|was|were) (?:still )?(?:unverified|unconfirmed)',
    'independent (?:confirmation|verification) was (?:not possible|impossible)',
    '(?:attempts|efforts) to (?:verify|confirm|corroborate) [^.;]{1,60} (?:were unsuccessful|were in vain|have failed|failed)',
    '(?:but|and) (?:could not|was unable to|were unable to) (?:independently )?(?:verify|corroborate|authenticate|independently confirm)',
  ]
    .map((way) => `\\b${way}\\b`)
    .join('|'),
  'giu',
);
/** Of these, those that need not be the outlet's are so only where it says that nobody independent could. */
const OF_ANYBODY = /^(?:(?:has|have|had|was|were|is|are|yet)\b.*(?:confirmed|established|checked)|(?:no|without|nor) (?!.*could))/i;

/** Words that make a name an outlet's, or a plain verb the outlet's own. */
const MEDIA =
  /\b(?:News|Wire|Times|Post|Press|Media|Radio|Television|Courier|Ledger|Herald|Tribune|Gazette|Express|Guardian|Network|Telegraph|Chronicle|Observer|Journal|Reuters|Sentinel|Mail|Mirror|Standard|Dispatch|[A-Z]{2,5})\b/;
const OTHERS =
  /^(?:The )?(?:Police|Government|Ministry|Court|Army|Council|Company|Firm|Officials?|Authorities|Investigators|They|He|She|It|Prosecutors|Doctors|Scientists|Researchers|Experts|Analysts|Ministers?|Residents|Lawyers)\b/;
const SELF = /^(?:we|i|this|our|the (?:network|newspaper|paper|site|magazine|publication|programme|broadcaster|agency))\b/i;

const PAPERS =
  'emails?|messages?|letters?|copies|copy|receipts?|photographs?|pictures|contracts?|recordings?|memos?|minutes|documents?|files?|footage|videos?|invoices?|texts?|bank statements?|logs?';
/** "We have not seen the message". */
const UNSEEN = byOutlet('(?:has|have) not (?:yet )?seen (?:the|an?|any|it|them|her|his|their)\\b');

const DONE: readonly (Doing | RegExp)[] = [
  byOutlet(
    '(?:has |have |was able to |were able to |then )?(?:also )?(?:independently )?(?:verified|corroborate|corroborated|authenticated|geolocated|verify)\\b',
  ),
  byOutlet('(?:was |were )able to (?:also )?(?:independently )?confirm\\b'),
  byOutlet('(?:has |have )?(?:also )?(?:independently )?confirmed (?:the|its|their) (?:location|authenticity)\\b'),
  byOutlet(`(?:has|have) (?:seen|reviewed|examined|obtained|viewed) (?:the|an?|her|his|their|copies|both) ?(?:${PAPERS})\\b`),
  /\b(?:verified|geolocated|authenticated|checked) by (our [\p{L}-]+ team|its (?:own )?[\p{L}-]+ (?:team|unit|desk)|this \p{L}+|(?:the )?\p{Lu}[\p{L}&.]*(?: \p{Lu}[\p{L}&.]*){0,3})/gu,
  /\b(?:account|story|version|claim|description|figures?|numbers?) (?:was|were|is|are|has been) (?:independently )?(?:corroborated|borne out|backed up|verified) by ()/gu,
  /()\b(?:account|story|version) (?:was|were|is|are|has been) confirmed by (?:two|three|four|five|several|other|another|witnesses|colleagues|neighbou?rs|records|documents|footage|video)\b/gu,
  /()\b(?:gave|told) (?:the same|matching|similar) (?:accounts?|story|stories|versions?)\b/gu,
  /\b(?:geolocated|authenticated|verified) to ()/gu,
  new RegExp(`\\bwhich (${OUTLET}) (?:has |have )?(?:seen|reviewed|examined|checked)\\b`, 'gu'),
  new RegExp(`\\bconfirmed (?:the|his|her|its|their) [\\p{L} -]{1,40} to (${OUTLET})`, 'gu'),
  /()\b(?:shows?|showed|confirms?) (?:that )?(?:he|she|it|they) (?:did|does|had|was|were)\b/gu,
  /()\b(?:agreed|agrees|matched|matches|tallied|tallies|squared?|chimed) with (?:his|hers?|theirs|that|it|the account)\b/gu,
  /()(?<!\b(?:not|never|n['’]t|hardly) )\b(?:bears?|bore) (?:him|her|them|it|this|that) out\b/gu,
  /()\b(?:accounts?|versions?|descriptions?|stories)\b[^.;:]{0,60}? (?:matched|tallied with|agreed with|squared with) (?:his|hers|theirs)\b/gu,
  /()(?<!\b(?:to|not|could|would|will|who|which) )\b(?:back(?:s|ed)? up|bears? out|bore out|corroborate[sd]?) the claims?\b/gu,
  /()(?<!\b(?:to|not|could|would|will|who|which|[Pp]olice|[Oo]fficials?|[Mm]inistry|[Aa]rmy|[Cc]ompany|[Gg]overnment|[Cc]ouncil|[Pp]rosecutors?|spokes\p{Ll}+) )\b(?:confirm(?:s|ed)?|supports?|supported|back(?:s|ed)? up|corroborate[sd]?|bears? out|bore out) (?:(?:his|her|their|that|this) (?:account|claim|story|version|figures?|allegation)|the (?:account|story|version))\b/gu,
  /()\b(?:[Rr]ecords|[Rr]eceipts|[Ll]ogs?|[Ff]ilings|[Mm]inutes|[Rr]egister|[Ff]ootage|[Ii]mages|[Dd]ata|[Dd]ocuments) (?:[\p{L} ]{1,30} )?confirm(?:s|ed)? (?:it|this|that)\b(?! (?:the|he|she|it|they|a))/gu,
  byOutlet('checked(?=:)'),
];

/** Finds the outlet's notes on its own checking in a block of `text`. */
export function checkNotesIn(text: string, [start, end]: Span, block: number): CheckNote[] {
  const words = text.slice(start, end);
  if (!CHECKING.pattern.test(words)) return [];
  const notes: CheckNote[] = [];
  const add = (status: CheckNote['status'], by: string | null, at: number, length: number, scope: Scope): void => {
    notes.push({ status, by, span: [start + at, start + at + length], block, scope });
  };
  for (const match of told(TRIED, words)) {
    const [all, who = '', unable = '', how = '', check = ''] = match;
    const rest = sentenceFrom(words, match.index + all.length);
    if (!mayBeOutlet(who, `${how} ${rest}`, unable, check)) continue;
    for (const scope of scopesOf(rest, '')) add('tried', nameOf(who), match.index, all.length, scope);
  }
  for (const match of told(UNSEEN, words)) {
    const [all, who = ''] = match;
    if (SELF.test(who) || MEDIA.test(who)) add('tried', nameOf(who), match.index, all.length, { kind: 'near' });
  }
  for (const match of words.matchAll(PASSIVE)) {
    const [all] = match;
    const before = words.slice(Math.max(0, match.index - 120), match.index);
    const subject = /[^.!?;]*$/.exec(before)?.[0] ?? '';
    const rest = sentenceFrom(words, match.index + all.length);
    if (OF_ANYBODY.test(all) && !/independent/i.test(all + rest)) continue;

    if (!overlaps(notes, start + match.index, all.length))
      for (const scope of scopesOf(rest, `${subject} ${all}`))
        add('tried', / by (?:the )?(\p{Lu}[\p{L}.& ]{1,30})/u.exec(rest)?.[1]?.trim() ?? null, match.index, all.length, scope);
  }
  for (const phrases of DONE)
    for (const match of told(phrases, words)) {
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
