import { z } from 'zod';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';

const Client = z.object({ UserPoolId: z.string() });
const Group = z.object({ GroupName: z.string(), UserPoolId: z.string() });

/** Who may sign in, and to what. */
export interface UserPoolModel {
  readonly id: string;
  /** Client ids; the first is the one that tokens are issued for. */
  readonly clients: readonly string[];
  readonly groups: readonly string[];
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_Cognito.html */
export function readUserPool(stack: Stack): UserPoolModel | undefined {
  const pools = stack.each('AWS::Cognito::UserPool', z.object({}));
  if (pools.length > 1) throw new TemplateMistake(stack.name, 'the laptop has one user pool, but the stack has more');
  const [pool] = pools;
  if (pool === undefined) return undefined;
  const ofPool = ({ properties }: { readonly properties: { readonly UserPoolId: string } }) => properties.UserPoolId === pool.ref;
  return {
    id: pool.ref,
    clients: stack
      .each('AWS::Cognito::UserPoolClient', Client)
      .filter(ofPool)
      .map(({ ref }) => ref),
    groups: stack
      .each('AWS::Cognito::UserPoolGroup', Group)
      .filter(ofPool)
      .map(({ properties }) => properties.GroupName),
  };
}
