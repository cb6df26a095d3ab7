import { tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';

/** Whether a token opens with a capital itself. */
export const startsUpper = ({ spelling: { shape } }: Token): boolean => shape === 3 || shape === 4;

/** Whether a token may stand in a name. @param opens whether it opens a sentence */
export const isName = (token: Token | undefined, opens: boolean, next?: Token): boolean =>
  token !== undefined && token.kind === 'word' && token.spelling.capital && tagOf(token, opens, next) === 'name';
