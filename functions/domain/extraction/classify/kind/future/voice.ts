import { words } from '../../../lexicon/words.ts';
import { singular } from '../../../nouns/number.ts';
import { remembering } from '../../../text/remembering.ts';

/** What a source may have a say in: `observer` speaks of what others do, `holder` can decide. */
export type Voice = 'observer' | 'holder' | 'pronoun' | 'nobody' | 'open';

const OBSERVERS = words(
  `analyst economist expert professor doctor critic campaigner union farmer resident opposition scientist researcher forecaster meteorologist banker charity
  observer trader broker insurer federation association chamber parent teacher neighbour neighbor source people person critic columnist activist activists advocate
  advocates barrister barristers epidemiologist geologist geologists historian supporter opponent rival rivals witness villager shopkeeper study survey poll report
  strategist pollster alliance study projection forecast researchers thinktank observers watchdog`,
);
const HOLDERS = words(
  `company firm ministry council government bank airline hospital school court police army club board operator railway executive minister president mayor governor
  chairman chairwoman director owner regulator agency commission department trust university retailer maker brewer museum party committee spokesman spokeswoman
  spokesperson prosecutor commander general chief manufacturer developer publisher network port service authority official treasury palace rebel junta`,
);

/** What its words tell of a source; a holder's name goes before an observer's ("the farmers' bank"). */
export const voiceOf = remembering(2000, (source: string): Voice => {
  const all = source.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (all.length === 0) return 'nobody';
  if (all.length === 1 && /^(?:he|she|it|they|i|we|who|which|you)$/.test(all[0] ?? '')) return 'pronoun';
  const known = all.findLast((word) => is(OBSERVERS, word) || is(HOLDERS, word));
  if (known === undefined) return 'open';
  return is(HOLDERS, known) ? 'holder' : 'observer';
});

const is = (list: ReadonlySet<string>, word: string): boolean => list.has(word) || list.has(singular(word));
