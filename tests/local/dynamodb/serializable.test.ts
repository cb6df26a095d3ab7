import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Database } from '../../../local/dynamodb/database.ts';
import { DynamoDbError } from '../../../local/dynamodb/errors.ts';
import type { Item } from '../../../local/dynamodb/values.ts';
import { SIMPLE } from './tables.ts';

/*
 * Requests sent at the same time must come out as if they had been done one after the other, in some order. Each round sends a few
 * and then looks for an order in which a simple model gives the very same answers and ends with the very same items. There is no HTTP in between,
 * which would keep them apart: a request begins whole turns of the event loop, or none, after another.
 */

const KEYS = ['a', 'b', 'c'] as const;
type Key = (typeof KEYS)[number];
type Condition = 'none' | 'exists' | 'absent' | 'atLeastTwo';
interface Action {
  readonly kind: 'put' | 'add' | 'delete' | 'check';
  readonly key: Key;
  readonly n: number;
  readonly condition: Condition;
}
type Call = { readonly turns: number } & (
  | { readonly type: 'single'; readonly action: Action }
  | { readonly type: 'write'; readonly actions: Action[] }
  | { readonly type: 'get'; readonly keys: readonly Key[] }
);

/** The model: numbers by key. */
type State = Readonly<Partial<Record<Key, number>>>;
/** What a call answered: done, the failed conditions in their order, or the numbers read; null when it met another and was refused. */
type Answer = 'done' | boolean[] | (number | null)[] | null;

const holds = ({ key, condition }: Action, state: State): boolean =>
  ({ none: true, exists: state[key] !== undefined, absent: state[key] === undefined, atLeastTwo: (state[key] ?? 0) >= 2 })[condition];

function apply(action: Action, state: State): State {
  const { [action.key]: before, ...others } = state;
  if (action.kind === 'delete') return others;
  if (action.kind === 'check') return state;
  return { ...state, [action.key]: action.kind === 'put' ? action.n : (before ?? 0) + action.n };
}

function predict(call: Call, state: State): { answer: Answer; state: State } {
  if (call.type === 'get') return { answer: call.keys.map((key) => state[key] ?? null), state };
  const actions = call.type === 'single' ? [call.action] : call.actions;
  const failed = actions.map((action) => !holds(action, state));
  if (failed.includes(true)) return { answer: failed, state };
  return { answer: 'done', state: actions.reduce((current, action) => apply(action, current), state) };
}

/** Looks for an order of the calls that explains their answers and the items at the end. */
function explained(calls: readonly { call: Call; answer: Answer }[], state: State, end: State): boolean {
  if (calls.length === 0) return KEYS.every((key) => state[key] === end[key]);
  return calls.some(({ call, answer }, i) => {
    const predicted = predict(call, state);
    return JSON.stringify(predicted.answer) === JSON.stringify(answer) && explained(calls.toSpliced(i, 1), predicted.state, end);
  });
}

const CONDITIONS: Record<Condition, { ConditionExpression?: string; values?: Item }> = {
  none: {},
  exists: { ConditionExpression: 'attribute_exists(id)' },
  absent: { ConditionExpression: 'attribute_not_exists(id)' },
  atLeastTwo: { ConditionExpression: 'n >= :two', values: { ':two': { N: '2' } } },
};

const OPERATIONS = {
  put: ['Put', 'PutItem'],
  add: ['Update', 'UpdateItem'],
  delete: ['Delete', 'DeleteItem'],
  check: ['ConditionCheck', ''],
} as const;

function parametersOf({ kind, key, n, condition }: Action): Record<string, unknown> {
  const { ConditionExpression, values = {} } = CONDITIONS[condition];
  const all = { ...values, ...(kind === 'add' ? { ':n': { N: String(n) } } : {}) };
  return {
    TableName: 'Simple',
    // A check must have a condition; this one always holds.
    ConditionExpression: ConditionExpression ?? (kind === 'check' ? 'attribute_not_exists(nothing)' : null),
    ExpressionAttributeValues: Object.keys(all).length > 0 ? all : null,
    ...(kind === 'put' ? { Item: { id: { S: key }, n: { N: String(n) } } } : { Key: { id: { S: key } } }),
    ...(kind === 'add' ? { UpdateExpression: 'ADD n :n' } : {}),
  };
}

function send(database: Database, call: Call): Promise<Record<string, unknown>> {
  if (call.type === 'single') return database.execute(OPERATIONS[call.action.kind][1], parametersOf(call.action));
  if (call.type === 'get') {
    return database.execute('TransactGetItems', {
      TransactItems: call.keys.map((key) => ({ Get: { TableName: 'Simple', Key: { id: { S: key } } } })),
    });
  }
  return database.execute('TransactWriteItems', {
    TransactItems: call.actions.map((action) => ({ [OPERATIONS[action.kind][0]]: parametersOf(action) })),
  });
}

const numberIn = (item: Item | undefined): number | null => (item ? Number(item['n']?.N) : null);

async function answerOf(database: Database, call: Call): Promise<Answer> {
  for (let turn = 0; turn < call.turns; turn++) await nextTurn();
  try {
    const { Responses } = await send(database, call);
    return call.type === 'get' && Array.isArray(Responses) ? Responses.map(({ Item }: { Item?: Item }) => numberIn(Item)) : 'done';
  } catch (error) {
    if (!(error instanceof DynamoDbError)) throw error;
    const { CancellationReasons: reasons } = error.members;
    if (Array.isArray(reasons)) {
      const codes = reasons.map(({ Code }: { Code: string }) => Code);
      return codes.includes('TransactionConflict') ? null : codes.map((code) => code === 'ConditionalCheckFailed');
    }
    if (error.code === 'TransactionConflictException') return null;
    expect(error.code).toBe('ConditionalCheckFailedException');
    return [true];
  }
}

async function readState(database: Database): Promise<State> {
  const numbers = await answerOf(database, { type: 'get', keys: KEYS, turns: 0 });
  if (!Array.isArray(numbers)) throw new Error('Nothing was under way, yet the read was refused.');
  return Object.fromEntries(KEYS.map((key, i) => [key, numbers[i]] as const).filter(([, n]) => n !== null));
}

const key = fc.constantFrom(...KEYS);
const turns = fc.nat({ max: 3 });
const condition = fc.constantFrom<Condition>('none', 'none', 'exists', 'absent', 'atLeastTwo');
const action = (...kinds: Action['kind'][]): fc.Arbitrary<Action> =>
  fc.record({ kind: fc.constantFrom(...kinds), key, n: fc.integer({ min: 1, max: 3 }), condition });
const actions = fc.uniqueArray(action('put', 'add', 'delete', 'check'), { minLength: 1, maxLength: 3, selector: (one) => one.key });
const call: fc.Arbitrary<Call> = fc.oneof(
  fc.record({ type: fc.constant('single' as const), action: action('put', 'add', 'delete'), turns }),
  fc.record({ type: fc.constant('write' as const), actions, turns }),
  fc.record({ type: fc.constant('get' as const), keys: fc.uniqueArray(key, { minLength: 1 }), turns }),
);

test('requests sent together come out as if sent one by one', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(call, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 4 }), async (rounds) => {
      const database = await Database.open(null, Date.now, null);
      await database.tables.define(SIMPLE);
      let state: State = {};
      for (const calls of rounds) {
        const answers = await Promise.all(calls.map(async (one) => ({ call: one, answer: await answerOf(database, one) })));
        const end = await readState(database);
        const done = answers.filter(({ answer }) => answer !== null);
        expect({ explained: explained(done, state, end), state, answers, end }).toMatchObject({ explained: true });
        state = end;
      }
      await database.close();
    }),
    { numRuns: 500 },
  );
});
