import { ROLES } from '../../../config/routes.ts';
import type { Role } from '../../../config/routes.ts';
import type { Me } from '../api/types.ts';

const atLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);

/** Whether somebody of this role rules on claims. */
export const mayReview = (role: Role): boolean => atLeast(role, 'reviewer');

/** Whether somebody may see all and change nothing; not before it is known who they are. */
export const looksOnly = (me: Pick<Me, 'role'> | undefined): boolean => me !== undefined && !mayReview(me.role);

/** Whether somebody of this role signs off, hands over and unsticks. */
export const mayLead = (role: Role): boolean => atLeast(role, 'lead');
