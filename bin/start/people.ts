import { DESKS, NEWSROOM_DESKS } from '../../config/desks.ts';
import type { Role } from '../../config/routes.ts';
import { addMember, desksOf } from '../../functions/ledger/people/members.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import type { OfferedPeople } from '../../local/sign-in/of-user-pool.ts';
import type { Person } from '../../local/sign-in/people.ts';
import { subjectOf } from '../../local/sign-in/subject.ts';

interface Colleague extends Person {
  readonly role: Role;
}

const nameOf = (desk: string): string => DESKS.find(({ id }) => id === desk)?.name ?? desk;
const EVERY_DESK = NEWSROOM_DESKS.map(({ name }) => name);

/** Whom people can sign in as on the laptop: enough for every role, and two who may sign off each other's rulings. */
export const COLLEAGUES: readonly Colleague[] = [
  { user: 'anna', role: 'reviewer', desks: EVERY_DESK },
  { user: 'ben', role: 'reviewer', desks: EVERY_DESK },
  { user: 'cleo', role: 'lead', desks: EVERY_DESK },
  { user: 'dev', role: 'admin', desks: EVERY_DESK },
  { user: 'eve', role: 'viewer', desks: ['general', 'world'].map(nameOf) },
];

/** The sign-in page's people, who become members of their desks. @param ledger once the cloud is up */
export const offeredPeople = (ledger: () => Promise<Ledger>): OfferedPeople => ({
  offered: COLLEAGUES,
  desks: EVERY_DESK,
  enrol: async (person) => enrol(await ledger(), person),
});

/** Puts somebody on their desks, unless they are on any: whoever was taken off one stays off it. */
export async function enrol(ledger: Ledger, { user, desks }: Person): Promise<void> {
  const person = { id: subjectOf(user), name: user };
  if ((await desksOf(ledger, person.id)).length > 0) return;
  for (const { id } of DESKS.filter(({ name }) => desks.includes(name))) await addMember(ledger, person, id, new Date());
}
