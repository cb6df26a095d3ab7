import { BORNE_OUT, SEEN, VERIFIED } from '../../lexicon/claims/checking.ts';

const OUTLET =
  "(?:[Ww]e|I|(?:[Tt]his|[Oo]ur) (?:\\p{L}+ )?(?:newspaper|paper|site|masthead|magazine|publication|network|programme|program|agency|website|team|broadcaster|service|reporters?|correspondents?)|[Tt]he (?:network|newspaper|paper|site|magazine|publication|programme|broadcaster|agency)|(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}&.’'-]*(?: (?:& )?\\p{Lu}[\\p{L}\\p{N}&.’'-]*){0,3})";
const UNABLE =
  "(?:can ?not|could ?not|can['’]t|couldn['’]t|(?:was|were|is|are|has been|have been|had been|remains) unable to(?: [\\p{L} ]{1,25} or to)?|(?:was|were|is|are|has|have|had)(?:n['’]t| not) (?:(?:been|immediately|yet) )*(?:able to|in a position to)|(?:did|do|does|has|have|had)(?:n['’]t| not)|(?:was|were|has been|have been) not permitted to [\\p{L} ]{1,30}could not)";
const HOW = '(?:immediately |yet |independently |fully |separately |itself |themselves |always )*';
const CHECK = '(?:confirm|verif(?:y|ied)|corroborate|authenticate|substantiate|establish|check|stand (?:that|it|this|them) up)';

/** A way to tell of a check. Looking for names takes long: whether anybody does what an outlet does is asked first. */
export interface Way {
  /** The sorts of words (`lexicon/claims/checking.ts`) of which it needs one. */
  readonly sorts: number;
  readonly what: RegExp | null;
  readonly all: RegExp;
}

const way = (sorts: number, all: RegExp): Way => ({ sorts, what: null, all });
/** An outlet's name, told apart, and then what it does. */
const byOutlet = (sorts: number, what: string): Way => ({
  sorts,
  what: new RegExp(what, 'u'),
  all: new RegExp(`(${OUTLET}) ${what}`, 'gu'),
});

/** Where some words, in which there are these sorts, tell it so. */
export const told = ({ sorts, what, all }: Way, words: string, found: number): Iterable<RegExpExecArray> =>
  (sorts & found) === 0 || what?.test(words) === false ? [] : words.matchAll(all);

/** Who, that it could not, how, what it could not do. */
export const TRIED = byOutlet(VERIFIED, `(?:also )?(${UNABLE}) (${HOW})(?:seen [^.;]{1,40} and cannot )?(${CHECK})\\w*`);
/** That it could not be done, by whomever. */
export const PASSIVE = way(
  VERIFIED,
  new RegExp(
    [
      "(?:(?:can|could|has|have|had|was|were|is|are) ?(?:not|n['’]t)|(?:neither|none|no) [^.;]{1,40}? could|yet to) (?:(?:be|been|immediately|independently|fully|separately|yet) )*(?:verified|confirmed|corroborated|authenticated|substantiated|established|checked)",
      '(?:no|without|nor) (?:(?:any|immediate|independent|outside|official) )*(?:confirmation|verification|corroboration)',
      '(?:impossible|not (?:been )?(?:immediately )?possible|difficult|hard|no way|no means) (?:for \\S+ )?(?:to|of) (?:independently )?(?:confirm|verify|check)(?:ing)?',
      '(?:remain(?:s|ed)?|is|are|was|were) (?:still )?(?:unverified|unconfirmed)',
      'independent (?:confirmation|verification) was (?:not possible|impossible)',
      '(?:attempts|efforts) to (?:verify|confirm|corroborate) [^.;]{1,60} (?:were unsuccessful|were in vain|have failed|failed)',
      '(?:but|and) (?:could not|was unable to|were unable to) (?:independently )?(?:verify|corroborate|authenticate|independently confirm)',
    ]
      .map((words) => `\\b${words}\\b`)
      .join('|'),
    'giu',
  ),
);
const PAPERS =
  'emails?|messages?|letters?|copies|copy|receipts?|photographs?|pictures|contracts?|recordings?|memos?|minutes|documents?|files?|footage|videos?|invoices?|texts?|bank statements?|logs?';
/** "We have not seen the message". */
export const UNSEEN = byOutlet(SEEN, '(?:has|have) not (?:yet )?seen (?:the|an?|any|it|them|her|his|their)\\b');

/** That it was checked. */
export const DONE: readonly Way[] = [
  byOutlet(
    VERIFIED,
    '(?:has |have |was able to |were able to |then )?(?:also )?(?:independently )?(?:verified|corroborate|corroborated|authenticated|geolocated|verify)\\b',
  ),
  byOutlet(VERIFIED, '(?:was |were )able to (?:also )?(?:independently )?confirm\\b'),
  byOutlet(VERIFIED, '(?:has |have )?(?:also )?(?:independently )?confirmed (?:the|its|their) (?:location|authenticity)\\b'),
  byOutlet(SEEN, `(?:has|have) (?:seen|reviewed|examined|obtained|viewed) (?:the|an?|her|his|their|copies|both) ?(?:${PAPERS})\\b`),
  way(
    VERIFIED,
    /\b(?:verified|geolocated|authenticated|checked) by (our [\p{L}-]+ team|its (?:own )?[\p{L}-]+ (?:team|unit|desk)|this \p{L}+|(?:the )?\p{Lu}[\p{L}&.]*(?: \p{Lu}[\p{L}&.]*){0,3})/gu,
  ),
  way(
    VERIFIED | BORNE_OUT,
    /\b(?:account|story|version|claim|description|figures?|numbers?) (?:was|were|is|are|has been) (?:independently )?(?:corroborated|borne out|backed up|verified) by ()/gu,
  ),
  way(
    VERIFIED,
    /()\b(?:account|story|version) (?:was|were|is|are|has been) confirmed by (?:two|three|four|five|several|other|another|witnesses|colleagues|neighbou?rs|records|documents|footage|video)\b/gu,
  ),
  way(BORNE_OUT, /()\b(?:gave|told) (?:the same|matching|similar) (?:accounts?|story|stories|versions?)\b/gu),
  way(VERIFIED, /\b(?:geolocated|authenticated|verified) to ()/gu),
  way(VERIFIED | SEEN, new RegExp(`\\bwhich (${OUTLET}) (?:has |have )?(?:seen|reviewed|examined|checked)\\b`, 'gu')),
  way(VERIFIED, new RegExp(`\\bconfirmed (?:the|his|her|its|their) [\\p{L} -]{1,40} to (${OUTLET})`, 'gu')),
  way(VERIFIED | BORNE_OUT, /()\b(?:shows?|showed|confirms?) (?:that )?(?:he|she|it|they) (?:did|does|had|was|were)\b/gu),
  way(BORNE_OUT, /()\b(?:agreed|agrees|matched|matches|tallied|tallies|squared?|chimed) with (?:his|hers?|theirs|that|it|the account)\b/gu),
  way(BORNE_OUT, /()(?<!\b(?:not|never|n['’]t|hardly) )\b(?:bears?|bore) (?:him|her|them|it|this|that) out\b/gu),
  way(
    BORNE_OUT,
    /()\b(?:accounts?|versions?|descriptions?|stories)\b[^.;:]{0,60}? (?:matched|tallied with|agreed with|squared with) (?:his|hers|theirs)\b/gu,
  ),
  way(
    VERIFIED | BORNE_OUT,
    /()(?<!\b(?:to|not|could|would|will|who|which) )\b(?:back(?:s|ed)? up|bears? out|bore out|corroborate[sd]?) the claims?\b/gu,
  ),
  way(
    VERIFIED | BORNE_OUT,
    /()(?<!\b(?:to|not|could|would|will|who|which|[Pp]olice|[Oo]fficials?|[Mm]inistry|[Aa]rmy|[Cc]ompany|[Gg]overnment|[Cc]ouncil|[Pp]rosecutors?|spokes\p{Ll}+) )\b(?:confirm(?:s|ed)?|supports?|supported|back(?:s|ed)? up|corroborate[sd]?|bears? out|bore out) (?:(?:his|her|their|that|this) (?:account|claim|story|version|figures?|allegation)|the (?:account|story|version))\b/gu,
  ),
  way(
    VERIFIED,
    /()\b(?:[Rr]ecords|[Rr]eceipts|[Ll]ogs?|[Ff]ilings|[Mm]inutes|[Rr]egister|[Ff]ootage|[Ii]mages|[Dd]ata|[Dd]ocuments) (?:[\p{L} ]{1,30} )?confirm(?:s|ed)? (?:it|this|that)\b(?! (?:the|he|she|it|they|a))/gu,
  ),
  byOutlet(VERIFIED, 'checked(?=:)'),
];
