import type { Future } from '../future/future.ts';
import type { Voice } from '../future/voice.ts';
import { put, template } from './sink.ts';

const FUTURE = template('future');
const FUTURE_VERB = template('future verb');

/** Whose future it speaks of, and how. */
export function putFuture(future: Future | null, voice: Voice): void {
  if (future === null) return put(FUTURE, 'none');
  const { form, whose, verb, passive, first } = future;
  const main = first ? 'first' : 'later';
  put(FUTURE, `${form} ${main}`);
  put(FUTURE, `${form} ${whose} ${main}`);
  put(FUTURE, `${voice} ${whose} ${main} ${passive ? 'passive' : 'active'}`);
  put(FUTURE_VERB, `${verb} ${main}`);
}
