import type { Token } from '../../text/tokens.ts';
import type { Entity, Mention } from '../names/entities.ts';
import type { Referent } from './referent.ts';
import { nameless } from './referent.ts';

/** Those whose names "and" joins: "Lee, Cho and Orr"; bodies where all are. */
export function jointOf(entities: readonly Entity[]): Referent {
  const names = entities.map(({ name }, i) => withoutFamilyName(name, entities[i + 1]));
  const name = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  const sort = entities.every(({ kind }) => kind === 'organisation') ? 'group' : 'person';
  return { ...nameless(name, '', true), sort, joined: entities };
}

/** "Ann" of Ann Orr before Tom Orr: people of one family share its name. */
function withoutFamilyName(name: string, next: Entity | undefined): string {
  const [given, family, more] = name.split(' ');
  return given !== undefined && more === undefined && family !== undefined && next?.kind === 'person' && next.words.at(-1) === family
    ? given
    : name;
}

/** How many may be joined in a row. */
const MOST = 5;

/** The mentions that "and" joins to the one at a place among them, itself the last: "Ann Lee and Teo Cho", "the Front (NF), the Union and the League". */
export function joinedBefore(tokens: readonly Token[], mentions: readonly Mention[], at: number): readonly Mention[] | null {
  const last = mentions[at];
  if (last === undefined) return null;
  const and = tokens[last.first - 1]?.lower === 'the' ? last.first - 2 : last.first - 1;
  if (tokens[and]?.lower !== 'and') return null;
  const row = [last];
  let mark = tokens[and - 1]?.text === ',' ? and - 1 : and;
  for (let i = at - 1; i >= 0 && row.length < MOST; i--) {
    const mention = mentions[i];
    if (mention === undefined) break;
    // initials in brackets stand for the name before them
    if (mention.first === mention.last && tokens[mention.first - 1]?.text === '(' && tokens[mention.last + 1]?.text === ')') continue;
    if (endOf(tokens, mention) !== mark - 1 || mention.entity.kind !== last.entity.kind) break;
    row.unshift(mention);
    mark = tokens[mention.first - 1]?.lower === 'the' ? mention.first - 2 : mention.first - 1;
    if (tokens[mark]?.text !== ',') break;
  }
  const whole = row.length > 1 && (row.length < MOST || tokens[mark]?.text !== ',');
  return whole && (last.entity.kind !== 'person' || row.some(({ entity }) => isSomebody(entity))) ? row : null;
}

/** Places are called as people are. */
const isSomebody = ({ leaning, located, gender }: Entity): boolean => located === 0 && (leaning > 0 || gender !== null);

/** The last token of a name, with initials in brackets behind it. */
const endOf = (tokens: readonly Token[], { last }: Mention): number =>
  tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')' ? last + 3 : last;
