import { beforeAll, describe, expect, inject, it } from 'vitest';
import { secretsIn } from '../../bin/supply-chain/secrets.ts';
import { readAssembly } from '../../local/template/assembly.ts';
import { useNewsroom } from '../support/newsroom.ts';
import { NOT_EXERCISED, OTHER_POLICIES, OTHER_ROLES } from './not-exercised.ts';
import { wholeFlow } from './whole-flow.ts';

const newsroom = useNewsroom();
beforeAll(() => wholeFlow(newsroom()), 180_000);

const policies = () => newsroom().cloud.cloud.model.policies;
const grants = () =>
  policies()
    .grants()
    .map(({ id, action, resource, used }) => ({ text: `${id}: ${action} on ${resource}`, used }));
const known = (text: string): boolean => NOT_EXERCISED.some(({ grant }) => grant.test(text));

/** Logical ids of the template's resources of these types. */
async function idsOf(...types: string[]): Promise<string[]> {
  const { template } = await readAssembly(inject('assembly'));
  return Object.entries(template.Resources).flatMap(([id, { Type }]) => (types.includes(Type) ? [id] : []));
}
const isNamed = (id: string, names: object): boolean => Object.keys(names).some((name) => id.startsWith(name));

describe('permissions', () => {
  it('nothing is granted that is never made use of: add to the flow what it is for, take it away, or give the reason in not-exercised.ts', () => {
    expect(grants().filter(({ text, used }) => !used && !known(text))).toEqual([]);
  });

  it('nothing is done that is not granted', () => {
    expect(policies().refusals).toEqual([]);
  });

  it('each reason is needed still', () => {
    const idle = grants().filter(({ used }) => !used);
    expect(NOT_EXERCISED.filter(({ grant }) => !idle.some(({ text }) => grant.test(text)))).toEqual([]);
    expect(grants().filter(({ text, used }) => used && known(text))).toEqual([]);
  });

  it('every role and every policy of the stack is held against the flow, or named with its reason', async () => {
    const judged = new Set(
      policies()
        .grants()
        .map(({ id }) => id.replace(/\/.*/, '')),
    );
    const roles = await idsOf('AWS::IAM::Role');
    expect(roles.filter((id) => !judged.has(id) && !isNamed(id, OTHER_ROLES))).toEqual([]);
    const others = await idsOf('AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::SNS::TopicPolicy', 'AWS::KMS::Key');
    expect(others.filter((id) => !judged.has(id) && !isNamed(id, { ...OTHER_ROLES, ...OTHER_POLICIES }))).toEqual([]);
  });
});

it('no secret is in any log: no token, no signature, no key', () => {
  const { lines, cloud } = newsroom().cloud;
  const writing = new Set(lines.map((line) => line.function));
  expect(cloud.model.functions.filter(({ name }) => !writing.has(name))).toEqual([]);
  expect(lines.flatMap(({ line }) => secretsIn(line))).toEqual([]);
});
