import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { GROUP_NOUNS, ORGANISATION_WORDS, TITLE_MODIFIERS, TITLES } from '../../lexicon/roles.ts';
import { tagOf } from '../../text/tag.ts';
import type { Token } from '../../text/tokens.ts';
import type { NameRun } from './name-runs.ts';

/** People and things that belong to organisations: "Glyde's shares", "a Glyde spokesman". */
const OF_ORGANISATIONS = new Set(
  `spokesman spokeswoman spokesperson spokespeople executive executives share shares shareholder shareholders staff employee employees customer customers user
  users engineer engineers official officials board director directors manager managers store stores app website headquarters chief ceo chairman subsidiary
  product products cars trucks servers lawyer lawyers`.split(/\s+/),
);

/** Before a plain noun a name tells of what kind that noun is, not what bears the name: "the Geneva plan". */
const isAttribute = (next: Token | undefined, within: boolean): boolean =>
  within && next?.kind === 'word' && next.text === next.lower && !GROUP_NOUNS.has(next.lower) && tagOf(next, false) === 'noun';

const OF = new Set(['of', 'at', 'for', 'from', 'with']);

/** How a mention makes its name look: above nought like a person, below like an organisation. */
export function leaningOf(tokens: readonly Token[], { first, start, last, title, group }: NameRun, high: number): number {
  const next = tokens[last + 1];
  const afterNext = tokens[last + 2];
  let leaning = 0;
  if (title.some((word) => TITLES.has(word) && !TITLE_MODIFIERS.has(word))) leaning += 2;
  const given = tokens[start]?.lower ?? '';
  if (last > start && (MALE_NAMES.has(given) || FEMALE_NAMES.has(given))) leaning += 2;
  const before = tokens[first - 1];
  if (before !== undefined && before.kind === 'word' && before.text === before.lower) {
    if (PERSON_NOUNS.has(before.lower) || (TITLES.has(before.lower) && !TITLE_MODIFIERS.has(before.lower))) leaning += 2;
    else if (GROUP_NOUNS.has(before.lower) || ORGANISATION_WORDS.has(before.lower)) leaning -= 2;
    else if (before.lower === 'the' && !isAttribute(next, last < high)) leaning -= 1;
  }
  if (group) leaning -= 2;
  if (next === undefined || last + 1 > high) return leaning;
  const comma = next.text === ',';
  const told = (comma ? afterNext : next)?.lower ?? '';
  // "the head of Ostra, who left": it is the head who left
  if ((told === 'who' || told === 'whose') && !OF.has(before?.lower ?? '')) leaning += 2;
  if (comma) {
    if (afterNext?.kind === 'number' && /^\d{1,2}$/.test(afterNext.text) && /^[,.]$/.test(tokens[last + 3]?.text ?? '')) leaning += 2;
    if (told === 'which' || told === 'whose') leaning -= 1;
  }
  if (OF_ORGANISATIONS.has((next.lower === "'s" ? afterNext : next)?.lower ?? '')) leaning -= 2;
  return leaning;
}
