import type { Claim } from '../../api/types.ts';
import { grouped } from '../../parts/grouped.ts';
import { timesHere } from '../../parts/times/times.ts';
import { count } from '../../parts/words/words.ts';
import { shownText } from '../../work/article/shown-text.ts';
import type { Outcome } from './carry-out.ts';

/** Refusals that are told one by one; of more only how many. */
const MOST_TOLD = 3;
const MOST_QUOTED = 70;

/**
 * What came of an order, in sentences: what was done, what was refused and why, and where it stopped.
 * @param done what was done: `Promoted`
 * @param failure what ended it before all was done, in sentences; null where nothing did
 */
export function outcomeWords(done: string, { changed, already, refused }: Outcome, failure: string | null): string {
  const [only] = changed;
  return [
    changed.length === 1 && only !== undefined
      ? `${done}: ${quoted(only)}`
      : changed.length > 1
        ? `${done}: ${count(changed.length, 'claim')}.`
        : '',
    already.length > 0 ? `${count(already.length, 'claim')} ${already.length === 1 ? 'was' : 'were'} so already.` : '',
    refused.length > 0 ? refusedWords(refused) : '',
    failure === null ? '' : `${changed.length > 0 ? 'Then it stopped: ' : ''}${failure} What is not done is back in the list.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** A claim’s words in quotation marks, shortened. */
export function quoted({ text }: Pick<Claim, 'text'>): string {
  const short = text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED).trimEnd()}…` : text;
  return `“${shownText(short)}”`;
}

function refusedWords(refused: Outcome['refused']): string {
  const reasons = [...grouped(refused, ({ detail }) => detail)];
  const told = reasons
    .slice(0, MOST_TOLD)
    .map(([detail, those]) => (those.length === 1 ? timesHere(detail) : `${those.length} times: ${timesHere(detail)}`));
  const untold = reasons.length - told.length;
  return `${count(refused.length, 'claim')} refused. ${told.join(' ')}${untold > 0 ? ` And for ${count(untold, 'more reason')}.` : ''}`;
}
