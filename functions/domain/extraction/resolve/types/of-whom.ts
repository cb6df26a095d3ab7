import type { SourceType } from '../../claim.ts';
import { isState, knownBody } from '../../lexicon/known-bodies.ts';
import { BODY_NOUNS, BODY_OFFICES } from '../../lexicon/bodies.ts';
import { ROLE_TYPES } from '../../lexicon/source-words.ts';
import { COMPANY_ENDINGS } from '../../lexicon/stand-ins.ts';
import { singular } from '../../nouns/number.ts';
import type { Referent } from '../discourse/referent.ts';
import type { Entity } from '../names/entities.ts';

/**
 * "The charity's director", "Oxfam's Ann Lee", "hospital spokesman": whoever speaks for a body is of its type. Null where the office is of nobody that is
 * known, or another role tells more.
 * @param text the words that stand for the source
 */
export function typeOfWhom(referent: Referent, text: string): SourceType | null {
  const { entity, head } = referent;
  if (entity === undefined) return BODY_OFFICES.has(head) && (head.startsWith('spokes') || !SOME.test(text)) ? ofNoun(text) : null;
  if (entity.kind !== 'person') return null;
  const told = [...entity.described];
  const office = told.some((word) => BODY_OFFICES.has(word));
  if (told.some((word) => ROLE_TYPES.has(word) && !BODY_OFFICES.has(word))) return null;
  return (office ? (ofNoun(entity.context.join(' ')) ?? ofBody(referent)) : null) ?? ofOwner(referent, text);
}

/** "A director at a bank": somebody who is not to be named. */
const SOME = /^(?:an?|one|two|three|several|some|another|former) /i;

/** The noun that an office is of: "the charity's director", "head of the charity", "hospital director". */
function ofNoun(told: string): SourceType | null {
  const words =
    told
      .toLowerCase()
      .replaceAll(/[’']s?(?= |$)/g, '')
      .match(/[\p{L}.-]+/gu) ?? [];
  for (const [i, word] of words.entries()) {
    if (!BODY_OFFICES.has(word)) continue;
    const before = BODY_NOUNS.get(words[i - 1] ?? '') ?? BODY_NOUNS.get(words[i - 2] ?? '');
    if (before !== undefined) return before;
    const of = /^(?:of|for|at|from)$/.test(words[i + 1] ?? '') ? words.slice(i + 2, i + 6) : [];
    const noun = of.find((other) => BODY_NOUNS.has(other));
    if (noun !== undefined) return BODY_NOUNS.get(noun) ?? null;
  }
  return null;
}

/** The only body whose office it was said to be: "its director". */
function ofBody({ related }: Referent): SourceType | null {
  const types = new Set([...related].map(plainly));
  const [type] = types;
  return types.size === 1 ? (type ?? null) : null;
}

/** "Oxfam's Ann Lee": whose that person is. */
function ofOwner({ related }: Referent, text: string): SourceType | null {
  const [, owner] = /^(?:the )?(\p{Lu}[\p{L}\p{M}&. -]*)[’']s? \p{Lu}/u.exec(text) ?? [];
  const body = [...related].find(({ name }) => name === owner);
  return body === undefined || isState(body.name) ? null : plainly(body);
}

/** What a body is, where its name or what was said of it tells. */
function plainly(body: Entity): SourceType | null {
  const known = knownBody(body.name);
  if (known !== undefined) return known;
  const noun = [...body.described].find((word) => BODY_NOUNS.has(word) || BODY_NOUNS.has(singular(word)));
  if (noun !== undefined) return BODY_NOUNS.get(noun) ?? BODY_NOUNS.get(singular(noun)) ?? null;
  const last = body.name.toLowerCase().split(' ').at(-1) ?? '';
  return BODY_NOUNS.get(last) ?? (COMPANY_ENDINGS.has(last) ? 'company' : null);
}
