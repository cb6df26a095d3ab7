/** Of "told", "warned", "directed" only those with whom and what to do: "drivers not to approach", "the board to pay". */
const TELLING = new Set(['tell', 'warn', 'direct', 'encourage', 'push', 'press', 'pressure', 'lobby', 'dare']);
const WHOM_TO =
  /^(?!(?:about|on|over|for|against|back)\b)(?:(?!(?:i|we|he|she|it|they|there|what|this|that|is|are|was|were|has|have|had|will|would)\b)[\p{L}\p{N}’'-]+ ){1,6}?(?:not )?to (?!(?:the|an?|his|her|him|their|them|its|it|me|us|you|this|that|which)\b|\p{Lu})\p{L}+/u;
/** Not "the firm plans to close", "nobody tried to stop him", where "to" belongs to what somebody does. */
const DOES_TO =
  /^[^,]*? (?:plans|wants|hopes|intends|aims|seeks|tries|needs|has|had|have|is|was|are|were|(?!hundred|wounded|injured|armed|unarmed|elected|concerned|affected|displaced|stranded|need)\p{L}{2,}ed) (?:[\p{L}’'-]+ ){0,2}?to /u;

/** What a judge or a chief says shall be: "the tapes be kept", "that he be held". */
const DECREEING = new Set(['rule', 'direct', 'decree', 'insist', 'request', 'require', 'suggest', 'ask', 'stipulate', 'move']);
const SHALL_BE =
  /(?<!\b(?:will|would|can|could|shall|should|may|might|must|to|not|n[’']t|or|and|also|ever|never|only|still|soon|then|now|already)) be (?!(?:an?|the)\b)\p{L}+/iu;

/** What is asked for in so many words: "We call on the army to leave", "Motorists are advised to stay away". */
const ASKING_WORDS =
  /^["“‘']?(?:[^.?!;]{0,120}, )?(?:(?:and|so|therefore|again|once more),? )?(?:(?:I|[Ww]e)(?: (?!do|did|don|can|cannot|could|will|would|never|used)\p{L}+){0,2} (?:call (?:up)?on|appeal to|urge|implore|beg|beseech|plead with|demand)\b(?! letter)|[Mm]y (?:plea|appeal|request) (?:is|to)\b|[^.?!;,]{3,80} (?:are|is) (?:(?:hereby|also|therefore|strongly|again|further) )?(?:urged|advised|requested|directed|instructed|enjoined|reminded|warned) (?:not )?to\b)/u;
/** Verbs with which one may say so. */
export const SPEAKING: ReadonlySet<string> = new Set(
  'say tell add write read post tweet state note warn explain reply respond stress insist conclude according announce declare continue remark'.split(
    ' ',
  ),
);
const MAY_ASK = /\b(?:call|appeal|urge|implore|beg|beseech|plead|demand|plea|request|advis|direct|instruct|enjoin|remind|warn)/;

/** Whether somebody asks for something, by the frame that the verb stands in: whom one tells what to do, what shall be, "we call on". */
export function asks(lemma: string, content: string): boolean {
  if (TELLING.has(lemma) && WHOM_TO.test(content) && !DOES_TO.test(content)) return true;
  if (DECREEING.has(lemma) && SHALL_BE.test(content)) return true;
  return SPEAKING.has(lemma) && MAY_ASK.test(content) && ASKING_WORDS.test(content);
}
