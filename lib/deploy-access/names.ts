/** Name of the policy that the CDK's bootstrap gives CloudFormation, in each account. */
export const EXECUTION_POLICY = 'ClaimDocketExecution';

/** Name of the policy that bounds what roles of the stack can ever do: a stage's `roleBoundary`. */
export const ROLE_BOUNDARY = 'ClaimDocketRoleBoundary';

/** What CloudFormation's names of the stacks' resources begin with; nothing of this stack does, or a deployment could change who may deploy. */
export const STACKS = 'ClaimDocket-';

/** The CDK's own mark in the names of its bootstrap's roles and bucket. */
export const QUALIFIER = 'hnb659fds';
