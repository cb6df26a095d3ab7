import type { Span } from '../../functions/domain/article/article.ts';
import { textOf } from './words.ts';

/** Verbs of saying. Fixed, and apart from the finder's own lexicon: what counts as speech must not move with what is being measured. */
const VERBS = `
  accuse acknowledge add admit agree allege announce answer argue ask assert blast boast call caution charge cite claim comment complain
  concede conclude confirm contend continue criticize declare demand deny describe dismiss emphasize estimate explain insist joke maintain
  mention note observe pledge post predict proclaim promise propose quote read recall recommend reiterate remark repeat reply report respond
  reveal say slam state stress suggest tell testify tout tweet urge vow warn write`;

const IRREGULAR = ['according', 'said', 'told', 'wrote', 'written'];

const FORMS: ReadonlySet<string> = new Set(VERBS.trim().split(/\s+/).flatMap(formsOf).concat(IRREGULAR));

/** A regular verb's forms, its last consonant doubled or not ("admitting"); a form that English lacks does no harm. */
function formsOf(verb: string): string[] {
  const doubled = verb + verb.slice(-1);
  const forms = [verb, `${verb}s`, `${verb}es`, `${verb}ed`, `${verb}ing`, `${doubled}ed`, `${doubled}ing`];
  if (verb.endsWith('e')) forms.push(`${verb}d`, `${verb.slice(0, -1)}ing`);
  if (verb.endsWith('y')) forms.push(`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`);
  return forms;
}

/** True where a cue has a verb of saying in it, in whatever form; "according to" counts as one. */
export function isSpeechCue(text: string, cue: readonly Span[]): boolean {
  return (textOf(text, cue).match(/[A-Za-z]+/g) ?? []).some((word) => FORMS.has(word.toLowerCase()));
}
