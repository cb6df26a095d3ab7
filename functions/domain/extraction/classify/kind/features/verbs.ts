import type { Quotation } from '../../../claim.ts';
import type { Tag } from '../../../text/tag.ts';
import { tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';
import { put, putBoth, template } from './sink.ts';

const NEGATION = template('negation');
const OPENING_TAGS = template('opening');
const VERBS = [template('verb 0'), template('verb 1')];
const AUXILIARY = template('auxiliary');
const NO_VERB = template('verb');

/** Which verbs and auxiliaries come first, and what opens the claim. */
export function putVerbs(tokens: readonly Token[], quotation: Quotation): void {
  const tags: Tag[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined) tags.push(tagOf(token, at === 0, tokens[at + 1]));
  }
  put(NEGATION, String(tags.includes('negation')));
  put(OPENING_TAGS, tags.slice(0, 3).join(' '));
  put(OPENING_TAGS, tags.slice(0, 4).join(' '));
  let place = 0;
  for (let at = 0; at < tokens.length && place < VERBS.length; at++) {
    const token = tokens[at];
    const verb = VERBS[place];
    const tag = tags[at];
    if (token === undefined || verb === undefined || (tag !== 'auxiliary' && tag !== 'verb')) continue;
    put(verb, token.lower.endsWith('ed') ? '-ed' : token.lower);
    if (tag === 'auxiliary') put(verb, `${token.lower} ${tokens[at + 1]?.lower}`);
    if (tag === 'auxiliary' && place === 0) putBoth(AUXILIARY, token.lower, quotation);
    place++;
  }
  if (place === 0) putBoth(NO_VERB, 'none', quotation);
}
