import { describe, expect, it } from 'vitest';
import { COLLEAGUES, enrol, offeredPeople } from '../../../bin/start/people.ts';
import { NEWSROOM_DESKS } from '../../../config/desks.ts';
import { ROLES } from '../../../config/routes.ts';
import { addMember, desksOf, membersOf, removeMember } from '../../../functions/ledger/people/members.ts';
import { subjectOf } from '../../../local/sign-in/subject.ts';
import { useLedger } from '../../support/ledger.ts';

const ledger = useLedger();
const every = NEWSROOM_DESKS.map(({ id }) => id).toSorted();

describe('whom one can sign in as', () => {
  it('has somebody of each role, and two who may sign off each other’s rulings', () => {
    const roles = COLLEAGUES.map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set(ROLES));
    expect(roles.filter((role) => role === 'reviewer')).toHaveLength(2);
  });

  it('is on the desks that the sign-in page says', async () => {
    const eve = { user: 'eve', role: 'viewer', desks: ['General', 'World'] };
    await enrol(ledger(), eve);
    expect((await desksOf(ledger(), subjectOf('eve'))).toSorted()).toEqual(['general', 'world']);
    expect(await membersOf(ledger(), 'world')).toContainEqual({ id: subjectOf('eve'), name: 'eve' });
  });

  it('stays off a desk that somebody took them off', async () => {
    const ben = { user: 'ben', role: 'reviewer', desks: NEWSROOM_DESKS.map(({ name }) => name) };
    await enrol(ledger(), ben);
    await removeMember(ledger(), subjectOf('ben'), 'world');
    await enrol(ledger(), ben);
    expect(await desksOf(ledger(), subjectOf('ben'))).not.toContain('world');
  });

  it('includes somebody made up on the page, on every desk unless docket put them on some', async () => {
    const people = offeredPeople(async () => ledger());
    await people.enrol({ user: 'farah', role: 'lead', desks: [...people.desks] });
    expect((await desksOf(ledger(), subjectOf('farah'))).toSorted()).toEqual(every);
    await addMember(ledger(), { id: subjectOf('gil'), name: 'gil' }, 'health', new Date());
    await people.enrol({ user: 'gil', role: 'lead', desks: [...people.desks] });
    expect(await desksOf(ledger(), subjectOf('gil'))).toEqual(['health']);
  });
});
