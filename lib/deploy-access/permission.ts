import { Aws, Validations } from 'aws-cdk-lib/core';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';

/** Something that is allowed, and why so widely. */
export interface Permission {
  readonly sid: string;
  readonly why: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The permission as IAM writes it, but for why. */
export const statementOf = ({ sid, actions, resources, conditions = {} }: Permission): PolicyStatement =>
  new PolicyStatement({ sid, actions: [...actions], resources: [...resources], conditions });

/** Tells cdk-nag why each wildcard of the permissions is one. */
export function acknowledgeWildcards(construct: IConstruct, permissions: readonly Permission[]): void {
  for (const { why: reason, actions, resources } of permissions) {
    const ids = [
      ...wide(actions).map((action) => `Action::${action}`),
      ...wide(resources).map((resource) => `Resource::${readable(resource)}`),
    ];
    for (const id of ids) Validations.of(construct).acknowledge({ id: `AwsSolutions-IAM5[${id}]`, reason });
  }
}

const wide = (texts: readonly string[]): string[] => texts.filter((text) => text.includes('*'));

/** As cdk-nag writes what is known only when deployed. */
const readable = (resource: string): string =>
  resource
    .replaceAll(Aws.PARTITION, '<AWS::Partition>')
    .replaceAll(Aws.REGION, '<AWS::Region>')
    .replaceAll(Aws.ACCOUNT_ID, '<AWS::AccountId>');
