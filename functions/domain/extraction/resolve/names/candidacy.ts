import * as elections from '../../lexicon/sources/elections.ts';
import { isState } from '../../lexicon/names/known-bodies.ts';
import { PERSON_NOUNS } from '../../lexicon/sources/person-nouns.ts';
import { ROLE_TYPES } from '../../lexicon/sources/role-types.ts';
import { OFFICES } from '../../lexicon/sources/source-words.ts';
import { words } from '../../lexicon/words.ts';
import { singular } from '../../nouns/number.ts';
import { bySpelling } from '../../text/by-spelling.ts';
import type { Token } from '../../text/tokens.ts';
import type { Entity } from './entities.ts';
import type { NameRun } from './runs/name-runs.ts';

const PLAIN = 2;
const WEAK = 1;
/** So many points make somebody a candidate: one plain sign, or two of those that others have, too. */
const ENOUGH = 2;

/** Whether the article tells of somebody that they run for an office; of a bare name only by more signs, and where it is no place's. */
export const runsForOffice = ({ candidacy, kind, key, located, name }: Entity): boolean =>
  kind === 'person'
    ? candidacy >= ENOUGH
    : kind === 'unknown' && !key.includes(' ') && candidacy > ENOUGH && located === 0 && !isState(name);

/** By what names, in lower case, those go who run for an office; not those that other words are as well. */
export const namesOfRunners = (all: readonly Entity[]): ReadonlySet<string> =>
  new Set(
    all
      .filter((entity) => entity.words.length > 1 && entity.located * 3 <= entity.count && runsForOffice(entity))
      .map(({ key }) => key.slice(key.lastIndexOf(' ') + 1))
      .filter((name) => !PERSON_NOUNS.has(singular(name)) && !/ans$|crats$/.test(name)),
  );

/** How plainly mentions tell that those they name run for an office, in the order of the text. */
export class Candidacies {
  /** Where a list of candidates goes on. */
  #listed = -1;
  /** Whose name ended where, last. */
  #latest: readonly [entity: Entity, end: number] | null = null;
  /** Who was named in a row. */
  readonly #together: (readonly [Entity, Entity])[] = [];

  /** Notes what a mention tells: by whose campaign or voters it speaks of, who votes for whom, what stands before the name. */
  note(tokens: readonly Token[], run: NameRun, low: number, high: number, entity: Entity): void {
    if (run.group) return;
    const latest = this.#latest;
    this.#latest = [entity, run.last];
    const joined = latest !== null && latest[1] >= low && joins(tokens, latest[1] + 1, run.first - 1);
    if (joined && latest[0] !== entity) this.#together.push([latest[0], entity]);
    const listed = opensList(tokens, run.first - 1, low) || (joined && this.#listed === latest[1]);
    if (listed) this.#listed = run.last;
    entity.candidacy += listed ? PLAIN : ofWhatIsBehind(tokens, run.last + 1, high) || ofWhatIsBefore(tokens, run.first - 1, low);
  }

  /** Where an article is about an election, any sign tells, and those named beside candidates are candidates, too; once all mentions are noted. */
  settle(tokens: readonly Token[], all: readonly Entity[]): void {
    if (!isAboutElection(tokens)) return;
    for (const [one, other] of this.#together) {
      if (one.candidacy > 0 && other.candidacy === 0) other.candidacy = WEAK;
      else if (other.candidacy > 0 && one.candidacy === 0) one.candidacy = WEAK;
    }
    for (const entity of all) if (entity.candidacy === WEAK || isKnownToAll(entity)) entity.candidacy = Math.max(entity.candidacy, ENOUGH);
  }
}

/** Who is named often and never introduced: an outlet introduces all but those who stand in the election. */
const isKnownToAll = ({ context, described, count, kind, owner, name }: Entity): boolean =>
  kind === 'person' &&
  count >= OFTEN &&
  owner === null &&
  name !== name.toUpperCase() &&
  !context.some((word) => APPOSED.has(word)) &&
  ![...described].some(introduces);
/** They open what an outlet tells of somebody. */
const APPOSED = words('who whose a an one');
const introduces = (word: string): boolean =>
  ROLE_TYPES.has(word) || OFFICES.has(word) || PERSON_NOUNS.has(word) || MORE_ROLES.has(word) || word.endsWith('-year-old');
const MORE_ROLES = words('former host co-host moderator comedian');
const OFTEN = 3;

const tellsOfElections = bySpelling(({ lower }) => elections.TELLS_OF_ELECTIONS.test(lower));
/** Of so many words one is about an election where the article is. */
const RARELY = 70;

function isAboutElection(tokens: readonly Token[]): boolean {
  let count = 0;
  for (const { spelling } of tokens) if (tellsOfElections(spelling)) count += 1;
  return count > 2 && count * RARELY > tokens.length;
}

/** "Candidates Ann Lee and Carl Cho", "hopefuls such as Ann Lee", "contenders former Ohio governor Ann Lee and Carl Cho". */
function opensList(tokens: readonly Token[], before: number, low: number): boolean {
  let at = before;
  while (at > low && before - at < 3 && (OFFICES_HELD.has(tokens[at]?.lower ?? '') || tokens[at]?.spelling.capital === true)) at--;
  const word = tokens[at]?.lower ?? '';
  const back = word === 'like' || word === 'including' ? 1 : word === 'as' && tokens[at - 1]?.lower === 'such' ? 2 : 0;
  return at - back >= low && elections.ALL_RUNNERS.has(tokens[at - back]?.lower ?? '');
}
const OFFICES_HELD = words('former governor senator mayor secretary');

/** What stands between two names of a list. */
const joins = (tokens: readonly Token[], from: number, to: number): boolean =>
  to >= from && to - from < 4 && tokens.slice(from, to + 1).every(({ lower }) => BETWEEN.has(lower) || OFFICES_HELD.has(lower));
const BETWEEN = words(', and or ( )');

function ofWhatIsBehind(tokens: readonly Token[], at: number, high: number): number {
  const next = tokens[at];
  if (next === undefined || at > high) return 0;
  const opens = opensBehind(next.spelling);
  if (opens === 'for') return elections.STANDS_FOR.has(tokens[at + 1]?.lower ?? '') ? PLAIN : 0;
  if (opens === 'predicate') return ofPredicate(tokens, at, high);
  if (opens === 'bid') return ofOwnBid(tokens, at + 1, high);
  if (opens === 'win') return within(tokens, at + 1, Math.min(high, at + LONGEST_CONTEST), elections.CONTESTS) ? PLAIN : 0;
  if (opens === 'lead') return WEAK;
  return opens === 'nothing' ? 0 : ofWhatOneHas(tokens, /^['’]s?$/.test(next.lower) ? at + 1 : at, high);
}

/** What a word right behind a name opens that may tell of it. */
type Behind = 'for' | 'predicate' | 'bid' | 'win' | 'lead' | 'possession' | 'nothing';

const opensBehind = bySpelling((spelling): Behind => {
  const { lower } = spelling;
  if (lower === 'for') return 'for';
  if (lower === ',' || lower === 'who' || TO_BE.has(lower)) return 'predicate';
  if (elections.OPENS.has(lower)) return 'bid';
  if (elections.WINS.has(lower)) return 'win';
  if (elections.LEADS.has(lower)) return 'lead';
  return /^['’]s?$/.test(lower) || mayBeHad(spelling) ? 'possession' : 'nothing';
});

/** Words at which it is told what somebody has, or which stand before them. */
const mayBeHad = bySpelling(
  ({ lower, text }) =>
    ['running', 'campaign', 'super'].includes(lower) ||
    [elections.OF_CANDIDATES, elections.BIDS, elections.OF_OTHERS_TOO, elections.SEATS].some((had) => had.has(lower)) ||
    (text === lower && MODIFIES.test(lower)),
);

const TO_BE = words('is was has');
/** So many words from a verb to the contest that was won, and from a name to what is told of it. */
const LONGEST_CONTEST = 6;
const LONGEST_PREDICATE = 9;

/** "'s presidential campaign", "campaign manager", "'s running mate". */
function ofWhatOneHas(tokens: readonly Token[], from: number, high: number): number {
  let seat = false;
  for (let i = from; i <= Math.min(high, from + 2); i++) {
    const token = tokens[i];
    if (token === undefined || !(seat || mayBeHad(token.spelling))) return 0;
    const { lower, text } = token;
    const next = tokens[i + 1]?.lower ?? '';
    if (elections.OF_CANDIDATES.has(lower) || (lower === 'running' && next === 'mate')) return PLAIN;
    if (elections.BIDS.has(lower) && seat) return PLAIN;
    if (lower === 'campaign' && elections.OF_CAMPAIGNS.has(next)) return PLAIN;
    if (elections.OF_OTHERS_TOO.has(lower) || (lower === 'super' && next === 'pac')) return WEAK;
    seat ||= elections.SEATS.has(lower);
    if (!seat && !(text === lower && MODIFIES.test(lower))) return 0;
  }
  return 0;
}
const MODIFIES = /^(?:\d.*|own|insurgent|general|failed|former|long-shot|longtime|top|senior|ardent|die-?hard|fellow)$/;

/** "Launched her campaign", "dropped out of the race". */
function ofOwnBid(tokens: readonly Token[], from: number, high: number): number {
  for (let i = from; i <= Math.min(high, from + 4); i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'candidacy' || (lower === 'race' && tokens[from]?.lower === 'out')) return PLAIN;
    if ((lower === 'campaign' || lower === 'bid') && within(tokens, from, i, OWN)) return PLAIN;
  }
  return 0;
}
const OWN = words('his her');

/** ", who is running for president", "is the front-runner", ", the Republican nominee". */
function ofPredicate(tokens: readonly Token[], at: number, high: number): number {
  const who = tokens[at]?.text === ',' ? at + 1 : at;
  const verb = tokens[who]?.lower === 'who' ? who + 1 : who;
  // "who opposed the candidate" tells of another
  const named = who === verb || TO_BE.has(tokens[verb]?.lower ?? '');
  let runs = false;
  for (let i = verb; i <= Math.min(high, at + LONGEST_PREDICATE); i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && token.text !== "'s")) return 0;
    const { lower } = token;
    if (runs && elections.SOUGHT.has(lower)) return PLAIN;
    runs ||= elections.RUNS.has(lower);
    if (named && elections.RUNNERS.has(lower)) return PLAIN;
    if (!runs && OTHERS.has(lower)) return 0;
  }
  return 0;
}
/** Behind them a predicate tells of somebody else: "is against the candidate". */
const OTHERS = words('of for against with to by from behind than over on that said says told about like at who which as');

/** Words right before a name that may tell of it. */
const endsBefore = bySpelling(
  ({ lower }) => ['for', 'of', 'against'].includes(lower) || elections.RUNNERS.has(lower) || elections.BACKS.has(lower),
);

function ofWhatIsBefore(tokens: readonly Token[], at: number, low: number): number {
  const before = tokens[at];
  if (before === undefined || at < low || !endsBefore(before.spelling)) return 0;
  const word = before.lower;
  const earlier = tokens[at - 1]?.lower ?? '';
  if (elections.RUNNERS.has(word)) return PLAIN;
  if (word === 'for') return elections.VOTES.has(earlier) || /^(?:campaign|stump)(?:ed|ing)?$/.test(earlier) ? WEAK : 0;
  if (word === 'of') return /^(?:supporters?|endorsement|nomination|candidacy)$/.test(earlier) ? WEAK : 0;
  if (word === 'against') return /^(?:run|runs|running|ran)$/.test(earlier) ? WEAK : 0;
  return elections.BACKS.has(word) ? WEAK : 0;
}

function within(tokens: readonly Token[], from: number, to: number, sought: ReadonlySet<string>): boolean {
  for (let i = from; i <= to; i++) if (sought.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
