import { expect, it } from 'vitest';
import { docketTemplate, FILLED_IN } from '../support/docket-template.ts';

it('restored tables are used in place of the stack’s own, which stay as they are', async () => {
  const restored = { ledger: 'Ledger-20261126T080000Z', audit: 'Audit-20261126T080000Z' };
  const [own, other] = await Promise.all([
    docketTemplate('production', FILLED_IN),
    docketTemplate('production', { ...FILLED_IN, restored }),
  ]);
  for (const path of ['Ledger/Table', 'Audit/Table']) {
    expect(other.id(path)).toBe(own.id(path));
    expect(other.at(path)).toEqual(own.at(path));
  }
  const uses = (docket: typeof own) =>
    JSON.stringify([...docket.ofType('AWS::Lambda::Function').values(), ...docket.ofType('AWS::IAM::Policy').values()]);
  const ids = [own.id('Ledger/Table'), own.id('Audit/Table')];
  for (const id of ids) {
    expect(uses(own)).toContain(id);
    expect(uses(other)).not.toContain(id);
  }
  expect(other.outputs['LedgerTableName']).toMatchObject({ Value: restored.ledger });
  expect(other.outputs['AuditTableName']).toMatchObject({ Value: restored.audit });
  // As many permissions, on the other tables.
  const policies = JSON.stringify([...other.ofType('AWS::IAM::Policy').values()]);
  for (const arn of [`:table/${restored.ledger}"`, `:table/${restored.ledger}/index/docket"`, `:table/${restored.audit}"`])
    expect(policies).toContain(arn);
});
