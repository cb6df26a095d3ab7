import { remembering } from '../text/remembering.ts';

const ENDS =
  /^(?:of|from|by|on|for|at|in|to|into|between|among|against|since|that|which|who|whose|with|about|as|available|covering|relating|dated|seen|shown|taken|given|drawn|held|made|kept|left|sent|written|put|.{2,}ed)$/;
/** Words that only say how much of it there is. */
const MEASURES = /^(?:copy|copies|cache|draft|series|batch|set|extract|page|pages|part|version|minority|majority)$/;
/** "A University of Dakota study": their names go on after "of". */
const ORGANISATIONS = /^(?:university|institute|college|school|department|ministry|bank)$/;

/** "An inquest last year": when, not what. */
const WHEN =
  /(?<=\p{L} )(?:last|this|earlier this|the following) (?:week|month|year|spring|summer|autumn|fall|winter|\p{Lu}\p{L}+)(?!['’]s\b)/u;

/** The head of a noun phrase, lower case: its last noun before what is said of it ("records" of "court records seen by"). */
export const headOf = remembering(2000, (phrase: string): string => {
  const words = (phrase.replace(WHEN, '').split(/[,(]/)[0] ?? '').toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  let head = '';
  for (const [at, word] of words.entries()) {
    if (word === 'of' && (MEASURES.test(head) || ORGANISATIONS.test(head))) continue;
    const ends = ENDS.test(word) || (word === 'run' && words[at + 1] === 'by');
    if (at > 0 && ends && !/^(?:the|an?|this|its|her|his|their|.+ly)$/.test(head)) break;
    head = word;
  }
  return head;
});
