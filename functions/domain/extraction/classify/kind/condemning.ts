import { SPEAKING } from './asking.ts';

/** What one is accused of that is in the eye of the beholder: "of mocking the dead", "of arrogance". */
const JUDGED_DEED =
  /\bof (?:\p{L}+ly )?(?:mocking|betraying|politici[sz]ing|insulting|disrespecting|scaremongering|fearmongering|grandstanding|dithering|pandering|arrogance|hypocrisy|incompetence|cowardice|insensitivity|double standards|weakness|complacency|opportunism)\b/u;

/** What is turned down as bad, and not as untrue. */
const TURNING_DOWN = new Set(['reject', 'dismiss', 'oppose', 'resist']);
const TURNED_DOWN =
  /^(?!.*\b(?:claims?|reports?|allegations?|accusations?|suggestions?|that)\b)(?:(?:the|this|any|its|their|his|her|all|such|an?) )?(?:[\p{L}’'-]+ ){0,3}?(?:levy|levies|tolls?|fees?|surcharges?|taxe?s?|decisions?|moves?|plans?|proposals?|deals?|laws?|bills?|polic(?:y|ies)|cuts?|reforms?|increases?|hikes?|terms|conditions|measures?|mergers?|budgets?|treaty|treaties|accords?)(?:$|[ ,])/u;

/** "Condemned to death", "condemned the three to prison". */
const SENTENCED = /^(?:[\p{L}’'.-]+ ){0,3}to (?:death|life|prison|\p{L}+ (?:years|months))\b/u;
/** "Slammed into a wall", "blasted debris into the sky". */
const STRIKING = new Set(['slam', 'blast', 'bash', 'hail', 'trash']);
const STRUCK = /^(?:[\p{L}’'. -]+ )?into\b/u;

/** "We condemn the raid", "“strongly condemns the raid,”", "they deplored the raid": the words themselves judge or thank. */
const JUDGING_WORDS =
  /^["“‘']?(?:(?:[Ww]e|I)(?: (?:all|also|would like to|want to|must|\p{L}+ly))* (?:condemn|deplore|denounce|decry|applaud|salute|commend|praise|welcome|regret|mourn|thank|congratulate|apologi[sz]e)\b|(?:\p{L}+ly )?(?:condemns|deplores|denounces|decries|applauds|commends|welcomes)\b|(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey) (?:\p{L}+ly )?(?:condemn(?:s|ed)?|deplore[sd]?|denounce[sd]?|regret(?:s|ted)?)\b)/u;

/** Whether somebody judges in so many words. */
export const judgesInWords = (lemma: string, content: string): boolean => SPEAKING.has(lemma) && JUDGING_WORDS.test(content);

/** Whether a verb of accusing or turning down judges, by what it is said of. */
export const judges = (lemma: string, content: string): boolean =>
  lemma === 'accuse' ? JUDGED_DEED.test(content) : TURNING_DOWN.has(lemma) && TURNED_DOWN.test(content);

/** Whether what looks like a judgement is a sentence or a blow. */
export const isNoJudgement = (lemma: string, content: string): boolean =>
  lemma === 'condemn' ? SENTENCED.test(content) : STRIKING.has(lemma) && STRUCK.test(content);
