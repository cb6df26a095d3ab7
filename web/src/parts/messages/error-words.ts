import { ApiProblem, isTold } from '../../api/problem.ts';
import { timesHere } from '../times/times.ts';

/** What to do here where the API says it to programs: in routes and fields of its answers. */
const NEXT_HERE: Partial<Readonly<Record<ApiProblem['type'], string>>> = {
  '/problems/malformed-request': 'Mend what you filled in, and try again.',
  '/problems/unknown-desk': 'Choose one of your desks at the top.',
  '/problems/unknown-article': 'Look for it among the articles.',
  '/problems/unknown-work': 'Look at what is stuck now.',
  '/problems/unknown-mute': 'Look at what is muted now.',
  '/problems/unknown-ask': 'Look at the claim’s questions now.',
  '/problems/unknown-correction': 'Look at the corrections that are open now.',
  '/problems/report-moved': 'Read the report again, and say that you have seen what it says now.',
  '/problems/unknown-source': 'Look for it by the beginning of a word of its name.',
  '/problems/unknown-relation': 'Look at what the claim is related to now.',
  '/problems/unknown-evidence': 'Look at the claim’s evidence now.',
  '/problems/unknown-note': 'Look at the claim’s notes now.',
  '/problems/stale-token': 'Your words are kept. Take the claim again, or leave it.',
  '/problems/wrong-stage': 'Open the claim to see what you can do with it.',
  '/problems/not-decided': 'Open the claim to see what became of it.',
  '/problems/not-on-docket': 'Open the claim again; what you wrote for a ruling is kept.',
  '/problems/revision-changed': 'Judge what it says now; your words are kept.',
  '/problems/draft-moved': 'Bring the two together, and save again.',
  '/problems/span-mismatch': 'Reload the article, and mark the words again.',
  '/problems/nothing-to-undo': 'The claim’s history shows what was done.',
  '/problems/cites-nothing': 'Leave it out, or ask its author to restore it; your words are kept.',
  '/problems/refuted-for-use': 'Advise to cut, correct, attribute or hold it, or mend the finding; your words are kept.',
  '/problems/wording-needed': 'Write in the suggested wording what can be said, then send it again.',
  '/problems/too-few-origins':
    'Add evidence of another origin, find less than “confirmed”, or have a lead rule or sign it off with their reason.',
  '/problems/handover-moved': 'Read it, then write yours.',
  '/problems/graphic-material': 'Open it all the same if you want to see it.',
  '/problems/key-reused': 'Try again.',
  '/problems/not-a-member': 'Choose somebody of the desk.',
  '/problems/internal': 'Try again; if it persists, tell those who run this.',
};

/** What went wrong, in sentences that say what to do where that is known. */
export function errorWords(error: unknown): string {
  if (isTold(error)) {
    const next = (error instanceof ApiProblem ? NEXT_HERE[error.type] : undefined) ?? error.next;
    return timesHere(error.message.includes(next) ? error.message : `${error.message} ${next}`);
  }
  return error instanceof Error ? error.message : String(error);
}
