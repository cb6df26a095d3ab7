import { describe, expect, it } from 'vitest';
import { CallCounts } from '../../../local/endpoint/calls.ts';
import { Faults } from '../../../local/endpoint/faults.ts';

const call = (operation: string, caller = 'Ingest') => ({ service: 'dynamodb', operation, caller, accessKeyId: `${caller}0A1B` });
const fault = { kind: 'drop-request' } as const;

const struck = (faults: Faults, ...operations: string[]) => operations.map((operation) => faults.next(call(operation)) !== undefined);

describe('a planned fault', () => {
  it('strikes the first call that matches, and no other', () => {
    const faults = new Faults();
    const planned = faults.plan({ operation: 'PutItem', fault });
    expect(struck(faults, 'GetItem', 'PutItem', 'PutItem')).toEqual([false, true, false]);
    expect([planned.seen, planned.struck]).toEqual([2, 1]);
  });

  it('strikes from the n-th call on, as often as planned', () => {
    const faults = new Faults();
    faults.plan({ operation: 'PutItem', nth: 2, times: 2, fault });
    expect(struck(faults, 'PutItem', 'PutItem', 'PutItem', 'PutItem')).toEqual([false, true, true, false]);
  });

  it('may strike every call, until it is cancelled', () => {
    const faults = new Faults();
    const planned = faults.plan({ times: Infinity, fault });
    expect(struck(faults, 'A', 'B', 'C')).toEqual([true, true, true]);
    planned.cancel();
    expect(struck(faults, 'D')).toEqual([false]);
  });

  it('is for one service and one caller, by name or logical id', () => {
    const faults = new Faults();
    faults.plan({ service: 'dynamodb', caller: 'Enlist', fault });
    expect(faults.next(call('PutItem', 'Ingest'))).toBeUndefined();
    expect(faults.next(call('PutItem', 'Enlist'))).toEqual(fault);
    faults.plan({ caller: 'Enlist0A1B', fault });
    expect(faults.next(call('PutItem', 'Enlist'))).toEqual(fault);
    faults.plan({ service: 's3', fault });
    expect(faults.next(call('PutItem', 'Enlist'))).toBeUndefined();
  });

  it('counts what another plan struck first', () => {
    const faults = new Faults();
    faults.plan({ operation: 'PutItem', fault });
    faults.plan({ operation: 'PutItem', nth: 2, fault: { kind: 'kill-after' } });
    expect([faults.next(call('PutItem')), faults.next(call('PutItem'))]).toEqual([fault, { kind: 'kill-after' }]);
  });

  it('is forgotten with the rest', () => {
    const faults = new Faults();
    faults.plan({ fault });
    faults.clear();
    expect(struck(faults, 'PutItem')).toEqual([false]);
  });
});

it('counts calls by caller and operation, until cleared', () => {
  const counts = new CallCounts();
  for (const made of [call('GetItem'), call('GetItem'), call('PutItem'), call('GetItem', 'Enlist')]) counts.add(made);
  expect(counts.count()).toBe(4);
  expect(counts.count({ caller: 'Ingest', operation: 'GetItem' })).toBe(2);
  expect(counts.byOperation({ caller: 'Ingest0A1B' })).toEqual({ GetItem: 2, PutItem: 1 });
  counts.clear();
  expect(counts.count()).toBe(0);
});
