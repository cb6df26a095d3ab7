import type { Draft } from '../clauses/attribution.ts';
import { isRefusal, isTaken, wordsIn } from '../cues/no-content.ts';

/** Whether a verb of saying reports nothing that could be so or not so, by what follows it. */
export const assertsNothing = (draft: Draft, claim: string): boolean =>
  isQuestion(draft, claim) || isThis(draft, claim) || (IDLE.get(draft.lemma)?.(claim, draft) ?? false);

/** "Asked whether", "asked: “Unknown to whom?”", "when asked". */
const isQuestion = ({ lemma, source, passive }: Draft, claim: string): boolean =>
  lemma === 'ask' &&
  (/\?["”’']?$|^["“‘']?(?:if|whether|what|who|why|how|where|when|which)\b/i.test(claim) ||
    /\bfor (?:a |an |further |any )?(?:comments?|responses?|reactions?|statement)$/i.test(claim) ||
    (source.length === 0 &&
      (!passive || /\basked (?:again |repeatedly )?(?:if|whether|about|what|who|why|how|where|when|which)\b/i.test(claim))));

/** "Disclosed this at a briefing", "confirmed this to the Ledger": what that is stands elsewhere. */
const isThis = ({ content: [content], cue: [cue] }: Draft, claim: string): boolean =>
  claim.startsWith('this ') &&
  content !== undefined &&
  cue !== undefined &&
  content[0] > cue[0] &&
  wordsIn(claim) < 20 &&
  ONLY_THIS.test(claim);
const ONLY_THIS =
  /^this (?:(?:at|during|while|through|via|yesterday|today|earlier|when|on (?:\p{Lu}|his|her|its|their|the sidelines)|in an?)\b|to (?:reporters|journalists|newsmen|the (?:press|media)|\p{Lu}))(?!.*["“‘])/u;

/** "Said nothing", "said goodbye". */
const isGreeting = (claim: string, { content, cue }: Draft): boolean =>
  (content[0]?.[0] ?? 0) > (cue[0]?.[0] ?? 0) &&
  /^(?:(?:goodbye|farewell|hello|good (?:morning|evening|night)|so|no more(?! than)|as much)\b|(?:nothing|little)\b(?! (?:ha[ds]|have|was|were|is|are|could|would|will|can|did|does|came|went|remains?|remained)\b))/i.test(
    claim,
  ) &&
  wordsIn(claim) < 12;

/** "It did not comment on individual cases", "“We have no statement to share,”": as good as "declined to comment". */
const isNoComment = (claim: string): boolean => claim.length < 120 && NO_COMMENT.test(claim);
const NO_COMMENT =
  /^["“‘']?(?:it|he|she|they|we|I|(?:the|an?|its|his|her)(?: [\p{L}’'-]+){1,3}?) (?:(?:(?:do|does|did|could|would|will|can) not|(?:do|does|did|could|would|wo|ca)n['’]t|cannot|never|(?:is|are|was|were) (?:not able|unable) to|ha(?:s|d|ve)) (?:\p{L}+ ){0,2}?)(?:comment|discuss|(?:no|an?|any) (?:further |immediate )?(?:statements?|comments?|response)|nothing (?:further |more )?to (?:say|add))\b(?!.*\b(?:but|and|because|since|as)\b)/iu;

/** "Asked to be identified only by her surname", "agreed to speak on condition of anonymity", "asked that his name not be published". */
const isUnnamed = (claim: string): boolean =>
  /\banonym(?:ity|ous|ously)\b|\b(?:be|being) (?:named|identified)\b|\b(?:sur)?names?,? (?:\p{Lu}[\p{L}’'-]+,? )?(?:not )?(?:to )?be (?:used|published|withheld|disclosed|changed)\b/iu.test(
    claim,
  );

/** Fees are charged, nobody says anything. */
const isFee = (claim: string): boolean => /^[^,;]{0,60}[$€£¥]\d/.test(claim) && !/\b(?:with|that)\b/i.test(claim);
const isNoDetail = (claim: string): boolean =>
  /^(?:no|few|any|further|more|little) (?:\p{L}+ )?(?:details?|explanation|reasons?|comment|information|answer|indication)\b/iu.test(claim);

/** "Find out who was there". */
const isSearch = (claim: string): boolean => /^(?:out|who|what|where|how|why|whether)\b/i.test(claim);

/** "Found them at dawn", "found him dead in the yard": who was come upon, not what was found out. */
const isCameUpon = (claim: string): boolean =>
  /\bfound (?:dead|alive|unconscious|unresponsive|hanging|wounded|injured|safe)\b/i.test(claim) ||
  /^(?:[\p{L}\d-]+ ){1,4}(?:dead|unconscious|unresponsive|alive)\b/iu.test(claim) ||
  /^(?:him|her|them|me|us)\b(?! (?:to|not|guilty|liable|unfit|responsible)\b)/i.test(claim);

/** "Showed no emotion", "showed little sign of remorse", "show signs of progress". */
const isUnmoved = (claim: string): boolean =>
  /^(?:some |new |early )?signs? of (?:momentum|progress|improv\w+|eas\w+|slow\w+|life|strain|recover\w+|abating|fatigue|stress|weakness|cooling|growth)\b/i.test(
    claim,
  ) || /^(?:no|little) (?:signs? of )?(?:emotion|remorse|mercy|reaction|interest|regret|fear|contrition)\b/i.test(claim);

/** "Echoed those comments", "repeated the claims": nothing of what was said. */
const isSaidBefore = (claim: string): boolean =>
  /^(?:those|these|the|that|this|his|her|their|its|such|similar) (?:same )?(?:comments?|remarks?|claims?|statements?|sentiments?|words|views?|concerns?|calls?|criticisms?|points?|accusations?|allegations?|warnings?)$/iu.test(
    claim,
  );

/** "The fires threatened hundreds of farms", "threatened him with a gun". */
const isDanger = (claim: string): boolean =>
  !/^(?:to|that|legal|further|more|new)\b|["“‘]|\b(?:actions?|sanctions?|strikes?|tariffs?|retaliation|consequences|reprisals|war|lawsuits?|to)\b/i.test(
    claim,
  );

/** "Confirmed where it was filmed": how the outlet made sure. */
const isLocated = (claim: string): boolean => /^(?:where|when|whether)\b/i.test(claim);

/** "Wrote a six-page letter to the mayor". */
const isLetter = (claim: string): boolean =>
  wordsIn(claim) < 16 &&
  /^(?:an?|the|his|her|its|their) (?:[\p{L}\p{N}-]+,? ){0,3}?(?:letters?|e-?mails?|notes?|memos?|op-eds?|books?|columns?|articles?) (?:to|for|in|about)\b(?!.*["“‘])/iu.test(
    claim,
  );

/** "Talked about issues that affect all", "spoke of a recent visit": what it was about, and nothing of it. */
const isTopic = (claim: string): boolean =>
  !/["“‘]|\b(?:needs?|importance|hopes?|desire|dangers?|risks?|threats?|fears?|how|why|shock|relief|horror|lack)\b/i.test(claim);

/** "Showed his willingness to attack others". */
const isBearing = (claim: string): boolean =>
  /^(?:an?|the|his|her|its|their) (?:\p{L}+ )?(?:willingness|unwillingness|readiness|reluctance|determination|resolve|ability|support)\b/iu.test(
    claim,
  );

/** "Told the children a story", other than "told stories of neglect". */
const isStory = (claim: string): boolean =>
  wordsIn(claim) < 10 &&
  /^(?:an?|the|his|her|their|some|this|that)? ?(?:[\p{L}-]+ ){0,2}?(?:stor(?:y|ies)|tales?|jokes?|secrets?)\b(?! (?:that|of|about|how|in which)\b)/iu.test(
    claim,
  );

/** "The fair is described on its website": not a word of how. */
const isElsewhere = (claim: string, { passive, source }: Draft): boolean => passive && source.length === 0 && !/\bas\b|["“‘]/i.test(claim);

const always = (): boolean => true;

/** "Released an image of a man". */
const isPicture = (claim: string): boolean =>
  wordsIn(claim) < 16 &&
  /^(?:an?|the|new|more|some|two|these|cctv) (?:[\p{L}-]+ ){0,2}?(?:images?|pictures?|photos?|photographs?|footage|sketch|video)\b/iu.test(
    claim,
  );

/** By the cue's lemma. */
const IDLE: ReadonlyMap<string, (claim: string, draft: Draft) => boolean> = new Map<string, (claim: string, draft: Draft) => boolean>([
  ['say', (claim, draft) => isGreeting(claim, draft) || isNoComment(claim)],
  ['tell', (claim) => isNoComment(claim) || isStory(claim)],
  ...['add', 'reply', 'respond', 'note', 'state', 'indicate'].map((lemma) => [lemma, isNoComment] as const),
  ['insist', isUnnamed],
  ['ask', isUnnamed],
  ['request', isUnnamed],
  ['agree', isUnnamed],
  ['deny', isRefusal],
  ['reject', isRefusal],
  ['dismiss', isRefusal],
  ['refuse', isRefusal],
  ['claim', (claim, { content, cue }) => (content[0]?.[0] ?? 0) > (cue[0]?.[0] ?? 0) && isTaken(claim)],
  ['charge', isFee],
  ['threaten', isDanger],
  ['continue', (claim) => /^to\b/i.test(claim)],
  ['give', isNoDetail],
  ['offer', isNoDetail],
  ['find', (claim) => isSearch(claim) || isCameUpon(claim)],
  ['show', (claim) => isUnmoved(claim) || isBearing(claim)],
  ['write', isLetter],
  ['talk', isTopic],
  ['speak', isTopic],
  ['describe', isElsewhere],
  ['invite', (_, { passive, source }) => passive && source.length === 0],
  ['echo', isSaidBefore],
  ['repeat', isSaidBefore],
  ['confirm', isLocated],
  ['verify', isLocated],
  ['release', isPicture],
  ['compare', (claim) => /\bwith\b/.test(claim)],
  // "were hailed as heroes", and nobody is told to have said so
  // "filed a complaint against the army", and not a word of what it says
  ['file', (claim, { source }) => source.length > 0 && !/\b(?:that|for)\b|["“‘]/.test(claim.split(',')[0] ?? '')],
  ['hail', (_, { passive, source }) => passive && source.length === 0],
  ['congratulate', (claim) => !/["“‘]/.test(claim)],
  ...['allow', 'notice', 'pass', 'appoint', 'follow', 'enjoy', 'like', 'love', 'adopt', 'react', 'waver', 'about'].map(
    (lemma) => [lemma, always] as const,
  ),
]);
