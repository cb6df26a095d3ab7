import type { Stage } from '../config/stages.ts';

/** What names that the stack gives itself, and are not CloudFormation's, begin with: those of its dashboard, its API, its sign-in page. */
export const OWN_NAMES = 'claim-docket-';

/** Such a name. */
export const ownName = ({ name }: Stage): string => `${OWN_NAMES}${name}`;
