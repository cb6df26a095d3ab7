import { ROLES } from '../../../config/routes.ts';
import type { Role } from '../../../config/routes.ts';

const atLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);

/** Whether somebody of this role rules on claims. */
export const mayReview = (role: Role): boolean => atLeast(role, 'reviewer');

/** Whether somebody of this role signs off, hands over and unsticks. */
export const mayLead = (role: Role): boolean => atLeast(role, 'lead');
