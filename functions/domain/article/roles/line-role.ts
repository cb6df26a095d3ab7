import type { BlockRole } from '../article.ts';
import { readTimestamp } from './timestamp.ts';

/** Longer lines are prose, whatever they begin with. */
const LONGEST = 420;

/** "Reporting by" and its like; a name must follow, or it is a sentence. */
const WORK_BY =
  /^\(?(?:additional |further )?(?:reporting|writing|editing|translation|research|compiled|edited|written|translated|photography|graphics?|production) by (.)/isu;

const CONTRIBUTED: readonly RegExp[] = [
  /\bcontributed (?:to|reporting)\b(?:.{0,60}\b(?:report|story|article)\b)?[.)]*$/i,
  /\bcontributed to this (?:report|story|article)\b/i,
];
const CREDIT = anyOf([
  /^\((?:reporting|writing|editing|additional reporting|with (?:reporting|files|agencies)|with input|this story|this article)\b/i,
  /^\(?(?:photos?|photograph|pictures?|images?|video|illustration|graphic|credit|photo credit|image (?:source|credit|caption)|file photo)(?: ?by| ?credit| ?courtesy(?: of)?)?(?::| by ).{2,120}\)?$/i,
  /^(?:image|photo|picture) (?:source|credit|copyright),? .{2,80}$/i,
  /^(?:e-?mail|contact|write to|follow|reach)(?: (?:him|her|them|us|me|the (?:author|reporter|writer)s?|[A-Z][\w.'\u2019-]+(?: [A-Z][\w.'\u2019-]+){0,3}))?(?: (?:at|on))?:? ?\S*(?:@\S+|\btwitter\b|\bx\b).{0,60}$/i,
  /^\S+@\S+\.\S+$/,
  /^@\w{2,30}$/,
  /^(?:source|sources): .{2,80}$/i,
  /^(?:\u2014|--|-) ?with (?:agencies|reporting|files|assistance|wires?)\b.{0,80}$/i,
]);

/** "Published" above a line that says when. */
const STAMP_LABEL = /^(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:?$/i;
const CAPTION = /^(?:image |photo |picture )?caption[,:] .{3,}$/i;

const RELATED: readonly RegExp[] = [
  /^(?:read (?:more|also|next|this)|see (?:also|more)|related|more|also read|watch|listen|photos|video|in pictures|opinion|explainer|analysis|interactive|gallery|don't miss|don\u2019t miss)(?: ?[:|>\u00BB\u2192\u2014\u2013]| - ).{3,200}$/i,
];

const FURNITURE = anyOf([
  /^skip to (?:main |the )?(?:content|navigation|footer|article)\.?$/i,
  /^(?:(?:hide ad)?advertisements?|hide ad|advertorial|sponsored(?: content)?|story continues below(?: this)?(?: advertisement)?|article continues below.{0,30}|continue reading(?: below)?\.?|ads? by .{1,30}|scroll (?:down )?to continue.{0,40})$/i,
  /^(?:share(?: (?:this|on|via|article|story|page|the story).{0,40})?|tweet|pin(?: it)?|e-?mail(?: this(?: article| story)?)?|print(?: this(?: article| story| page)?)?|save|copy link|link copied!?|comments?|\d+ comments?|\d+ shares?|view comments|leave a comment|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|messenger|close|menu|search|log ?in|sign (?:in|up)|sign out|register|subscribe(?: now)?|home|back to top|top|next|previous|loading\.{0,3}|play video|watch live|live|breaking(?: news)?|follow(?: us)?|more|listen(?: to (?:this )?article)?|read more\.?|\d+ min(?:ute)?s? read)$/i,
  /^(?:share|tweet|facebook|twitter|e-?mail|print|whatsapp|linkedin|copy link|save|reddit|telegram|x)(?:\s*[|,/\u00B7\u2022]?\s+(?:share|tweet|facebook|twitter|e-?mail|print|whatsapp|linkedin|copy link|save|reddit|telegram|x|comment|more)){1,}$/i,
  /^(?:\u00A9|\(c\)|copyright (?:\u00A9|\(c\)|\d{4}|by [A-Z]))\s.{0,250}$/i,
  /^\u00A9 ?\d{4}\b.{0,250}$/,
  /^(?:this material may not be|this website uses|we use cookies|by using this site|accept (?:all )?cookies|cookie (?:policy|settings|preferences)|manage (?:cookies|consent)|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)).{0,250}$/i,
  /^(?:sign up (?:for|to)|subscribe to|get (?:our|the) (?:newsletter|latest|app|morning)|download (?:our|the) app|follow us on|join (?:our|the) (?:newsletter|conversation|mailing)|enter your e-?mail|support our journalism|become a (?:member|subscriber)).{0,200}$/i,
  /^[([]?(?:corrections?|clarifications?|correction and clarification|editor(?:'s|\u2019s|s\u2019|s') notes?)(?: \([^)]{1,40}\))?(?:: | ?[\u2014\u2013] | - ).{3,}$/i,
  /^[([]?(?:this (?:story|article|report) (?:has been|was|is being) (?:updated|corrected|amended)|an earlier version of this (?:story|article|report))\b.{3,}$/i,
  /^(?:our standards|have you been affected|do you know (?:more|anything)|if you (?:have|are) been affected|do you have a story|got a tip|if you know anything more).{0,200}$/i,
  /^(?:file|image|photo|video|getty images|afp|advert|ap photo|reuters photo)$/i,
  /^[-_=*#~]{3,}$/,
  /^(?:for (?:immediate )?release|embargo(?:ed)?\b.{0,80}|strictly embargoed.{0,80}|notes? to editors?:?)$/i,
  /^\((?:adds|updates|recasts|corrects|refiles|repeats|writes through)\b[^()]{0,160}\)$/i,
  /^\(?corrections? appended\.?\)?$/i,
  /^(?:ends?|-?30-?|###|\(ends\))$/i,
  /^(?:tags?|topics?|filed under|in this story|categories|keywords|more on|related topics)\s*:.{0,250}$/i,
]);
const RIGHTS = /\ball rights reserved\b/i;
const NO_WORDS = /^[\s\p{P}\p{S}]*$/u;

/** What is sought all over a line, in one go: few lines have any of it. */
const INSIDE = /contributed (?:to|reporting)|all rights reserved/i;

/** A heading after which teasers of other stories follow. */
const RELATED_HEADING: readonly RegExp[] = [
  /^part of complete coverage(?: on)?:?$/i,
  /^(?:related|more|other|top|latest|recommended|popular|trending|featured|most(?:-| )(?:read|viewed|popular|shared|watched))(?: (?:to this|on this|in this|from|from around|from the|in|by))?(?: [\w.\u2019']{1,20}){0,3}? ?(?:stories|story|articles?|news|content|coverage|links|topics?|reading|now|headlines|posts|videos?|reads)?:?$/i,
  /^(?:you (?:may|might) (?:also )?(?:like|be interested in|have missed)|see also|read (?:also|next|more on this story)|further reading|what to read next|up next|don(?:'|\u2019)t miss|more (?:on this|from) .{2,40}|elsewhere on .{2,40}|around the web|from our partners|promoted stories|paid content|editor(?:'|\u2019)s (?:picks|choice)|in case you missed it|our picks|in other news):?$/i,
];
/** The wide second pattern above must name a sort of link, or be one of these alone. */
const LINK_WORD = /\b(?:stories|story|articles?|news|content|coverage|links|topics?|reading|headlines|posts|videos?|reads)\b:?$/i;
const ALONE =
  /^(?:related|recommended(?: for you)?|trending(?: now)?|most(?:-| )(?:read|viewed|popular|shared|watched)(?: now)?|more on this|more from this|popular now|more like this):?$/i;

/** True for a heading such as "Related stories" or "Part of complete coverage on". */
export function isRelatedHeading(line: string): boolean {
  if (line.length > 80) return false;
  if (ALONE.test(line)) return true;
  return RELATED_HEADING.some((pattern, at) => pattern.test(line) && (at !== 1 || LINK_WORD.test(line)));
}

/** One pattern for several that are all sought at a line's beginning, in large letters or small: a line that opens with none of their words is passed over at once. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}

/** What a line is by its words alone, wherever it stands: furniture, credit, related link, time stamp; null for anything else. */
export function lineRole(line: string): BlockRole | null {
  if (line.length > LONGEST) return null;
  const inside = INSIDE.test(line);
  if (FURNITURE.test(line) || NO_WORDS.test(line) || (inside && RIGHTS.test(line))) return 'furniture';
  if (STAMP_LABEL.test(line) || readTimestamp(line) !== null) return 'timestamp';
  if (/^\p{Lu}/u.test(WORK_BY.exec(line)?.[1] ?? '') || CREDIT.test(line) || (inside && CONTRIBUTED.some((pattern) => pattern.test(line))))
    return 'credit';
  if (CAPTION.test(line)) return 'caption';
  if (RELATED.some((pattern) => pattern.test(line))) return 'related';
  return null;
}
