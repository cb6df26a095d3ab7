import { EVALUATIVE } from '../../../lexicon/claims/judgement.ts';
import { CLOSING_MARK, OPENING_MARK } from '../../../text/marks.ts';
import type { Token } from '../../../text/tokens.ts';
import { few, put, template } from './sink.ts';

const BEFORE_MARKS = template('before marks');
const QUOTED_LENGTH = template('quoted');
const QUOTED_SHARE = template('quoted share');
const QUOTED_FIRST = template('quoted first');
const QUOTED_VALUING = template('quoted evaluative');

/** What leads up to the first words between marks, and what they are: "had been “torn from its context”". */
export function putQuoted(tokens: readonly Token[]): void {
  const open = tokens.findIndex(({ text }) => OPENING_MARK.test(text));
  if (open < 0) return;
  const end = tokens.findIndex(({ text }, at) => at > open && CLOSING_MARK.test(text));
  const quoted = tokens.slice(open + 1, end < 0 ? tokens.length : end).filter(({ kind }) => kind !== 'mark');
  const before = tokens[open - 1]?.lower ?? '';
  put(BEFORE_MARKS, before);
  put(BEFORE_MARKS, `${tokens[open - 2]?.lower ?? ''} ${before}`);
  put(QUOTED_LENGTH, few(quoted.length, 8));
  put(QUOTED_SHARE, few(Math.floor((4 * quoted.length) / tokens.length), 4));
  put(QUOTED_FIRST, quoted[0]?.lower ?? '');
  put(QUOTED_VALUING, String(quoted.some(({ lower }) => EVALUATIVE.has(lower))));
}
