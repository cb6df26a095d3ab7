import type { AwsRequest } from '../endpoint/service.ts';
import { ACCOUNT_ID } from '../template/values/pseudo-parameters.ts';
import { needsOfDynamoDb } from './needs-of-dynamodb.ts';
import { needsOfS3 } from './needs-of-s3.ts';
import { needsOfSqs } from './needs-of-sqs.ts';
import { judge } from './statement.ts';
import type { Need, Statement } from './statement.ts';

/** How AWS refuses what policies do not allow. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

interface Policed {
  readonly needs: (operation: string, request: AwsRequest) => Need[];
  readonly status: number;
  readonly code: string;
}

const POLICED: Readonly<Record<string, Policed>> = {
  dynamodb: { needs: needsOfDynamoDb, status: 400, code: 'AccessDeniedException' },
  s3: { needs: needsOfS3, status: 403, code: 'AccessDenied' },
  sqs: { needs: needsOfSqs, status: 403, code: 'AccessDenied' },
};

/**
 * AWS's refusal of a function's call, where its role's policies do not allow all that the call does; undefined where they do.
 * @param statements of its role; undefined where it has none of the stack's, and may do all
 */
export function refusalOf(
  functionName: string,
  statements: readonly Statement[] | undefined,
  service: string,
  operation: string,
  request: AwsRequest,
): Refusal | undefined {
  const policed = POLICED[service];
  if (policed === undefined || statements === undefined) return undefined;
  for (const need of needsIn(policed, operation, request)) {
    const judgement = judge(statements, need);
    if (judgement === 'allowed') continue;
    const user = `arn:aws:sts::${ACCOUNT_ID}:assumed-role/${functionName}`;
    const why = judgement === 'denied' ? 'with an explicit deny' : `because no identity-based policy allows the ${need.action} action`;
    const message = `User: ${user} is not authorized to perform: ${need.action} on resource: ${need.resource} ${why}`;
    return { status: policed.status, code: policed.code, message };
  }
  return undefined;
}

/** A request that cannot be read needs nothing: the service refuses it, and says why. */
function needsIn({ needs }: Policed, operation: string, request: AwsRequest): Need[] {
  try {
    return needs(operation, request);
  } catch {
    return [];
  }
}
