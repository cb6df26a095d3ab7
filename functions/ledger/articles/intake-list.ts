import { DESKS, isPrivateDesk } from '../../../config/desks.ts';
import { searchWords, titleOf } from '../../domain/article/search-words.ts';
import { privateDeskOf } from '../../domain/matching/private-desk.ts';
import { namedDesk } from '../../domain/matching/route.ts';
import { batchGet } from '../batch-get.ts';
import { INTAKE_LIST, intakeKey, termKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readNewestFirst } from '../newest-first.ts';
import type { ListPlace, ListRange, ListSource } from '../newest-first.ts';
import { readItem, SCHEMA } from '../schema.ts';
import { transact } from '../transact.ts';
import type { Intake, IntakeStatus } from './intakes.ts';

/** What an upload's place in the lists is sorted by. */
export const intakeSort = ({ id, receivedAt }: Pick<Intake, 'id' | 'receivedAt'>): string => `${receivedAt}#${id}`;

/** Whether an upload stands in the newsroom's lists; those of a private desk are found by that desk alone. */
export const isListed = ({ key }: Pick<Intake['object'], 'key'>): boolean => privateDeskOf(key) === undefined;

/** What uploads are looked for by; all of it must fit. */
export interface IntakeFilter {
  /** As `searchWords` gives them. */
  readonly words?: readonly string[] | undefined;
  readonly desk?: string | undefined;
  readonly status?: IntakeStatus | undefined;
}

/** Endings that few uploads come to, so that a list of each is worth it. */
const RARE: ReadonlySet<IntakeStatus> = new Set(['rejected', 'repeated']);

const wordTerm = (word: string): string => `word:${word}`;
const deskTerm = (desk: string): string => `desk:${desk}`;
const statusTerm = (status: IntakeStatus): string => `status:${status}`;

/** How an upload ends, as far as it can be found by it. */
type Found = Pick<Intake, 'id' | 'receivedAt' | 'object' | 'status' | 'summary'>;

const wordsOf = ({ object, summary }: Pick<Found, 'object' | 'summary'>): string[] =>
  searchWords(titleOf(summary?.headline ?? null, object.key));

/** The desk that has an upload; of one that was not read, the one that its folder names. '' where there is none. */
export const intakeDesk = ({ object, summary }: Pick<Found, 'object' | 'summary'>): string =>
  summary?.desk ?? namedDesk(object.key, DESKS)?.id ?? '';

/** Makes an upload that ends so, or one of a private desk, findable, by at most 32 entries: one transaction. Again is the same. */
export async function makeFindable(ledger: Ledger, intake: Found): Promise<void> {
  const listed = isListed(intake.object);
  const terms = listed ? wordsOf(intake).map(wordTerm) : [];
  const desk = intakeDesk(intake);
  if (desk !== '') terms.push(deskTerm(desk));
  if (listed && RARE.has(intake.status)) terms.push(statusTerm(intake.status));
  if (terms.length === 0) return;
  await transact(
    ledger,
    terms.map((term) => ({
      label: term,
      item: { Put: { TableName: ledger.table, Item: { ...termKey(term, intakeSort(intake)), schema: SCHEMA } } },
    })),
  );
}

/** The shortest list in which all that is looked for must be: that of the longest word, of a rare ending, of the desk, or the list of all; of a private desk, its own. */
function sourceFor({ words = [], desk, status }: IntakeFilter): ListSource {
  if (desk !== undefined && isPrivateDesk(desk)) return termSource(deskTerm(desk));
  const [word] = words.toSorted((a, b) => b.length - a.length);
  if (word !== undefined) return termSource(wordTerm(word));
  if (status !== undefined && RARE.has(status)) return termSource(statusTerm(status));
  if (desk !== undefined) return termSource(deskTerm(desk));
  return { of: 'index', partition: INTAKE_LIST };
}

const termSource = (term: string): ListSource => ({ of: 'table', partition: termKey(term, '').pk });

function wantedBy({ words = [], desk, status }: IntakeFilter): ((intake: Intake) => boolean) | undefined {
  if (words.length === 0 && desk === undefined && status === undefined) return undefined;
  return (intake) => {
    const known = new Set(wordsOf(intake));
    return (
      words.every((word) => known.has(word)) &&
      (desk === undefined || intakeDesk(intake) === desk) &&
      (status === undefined || intake.status === status)
    );
  };
}

/** A page of uploads, newest first: one query, and one batch for each hundred. `next` continues after it and is null at the end. */
export async function listIntakes(
  ledger: Ledger,
  range: ListRange,
  filter: IntakeFilter = {},
): Promise<{ intakes: Intake[]; next: string | null }> {
  const open = (places: readonly ListPlace[]) => readIntakes(ledger, places);
  const { items, next } = await readNewestFirst(ledger, [sourceFor(filter)], range, { open, wanted: wantedBy(filter) });
  return { intakes: items, next };
}

async function readIntakes(ledger: Ledger, places: readonly ListPlace[]): Promise<(Intake | undefined)[]> {
  const keys = places.map(({ sort }) => intakeKey(sort.slice(sort.indexOf('#') + 1)));
  const byPk = new Map((await batchGet(ledger, keys)).map((item) => [String(item['pk']), readItem<Intake>(item, 'An intake')]));
  return keys.map(({ pk }) => byPk.get(pk));
}
