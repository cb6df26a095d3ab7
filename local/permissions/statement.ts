/** One statement of a policy. Actions and resources may hold `*` and `?`. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** What a call asks for: `dynamodb:PutItem` on `arn:aws:dynamodb:…:table/Ledger`. */
export interface Need {
  readonly action: string;
  readonly resource: string;
}

/** What the statements say about a need: one that denies it outweighs all that allow it. */
export function judge(statements: readonly Statement[], need: Need): 'allowed' | 'denied' | 'not allowed' {
  const matching = statements.filter(
    ({ actions, resources }) =>
      // Actions are compared without regard to case, resources with it.
      actions.some((pattern) => matches(pattern.toLowerCase(), need.action.toLowerCase())) &&
      resources.some((pattern) => matches(pattern, need.resource)),
  );
  if (matching.some(({ effect }) => effect === 'Deny')) return 'denied';
  return matching.length > 0 ? 'allowed' : 'not allowed';
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html */
function matches(pattern: string, text: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(text);
}
