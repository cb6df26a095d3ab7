import type { AwsRequest } from '../endpoint/service.ts';
import { needsOfDynamoDb } from './needs/dynamodb.ts';
import { needsOfLambda } from './needs/lambda.ts';
import { needsOfS3 } from './needs/s3.ts';
import { needsOfSqs } from './needs/sqs.ts';
import type { Policies } from './policies.ts';
import { callerInWords } from './policy/principal.ts';
import type { Principal } from './policy/principal.ts';
import type { Need } from './policy/statement.ts';

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
  lambda: { needs: needsOfLambda, status: 403, code: 'AccessDeniedException' },
  s3: { needs: needsOfS3, status: 403, code: 'AccessDenied' },
  sqs: { needs: needsOfSqs, status: 403, code: 'AccessDenied' },
};

/** AWS's refusal of a call, where the stack's policies do not allow the caller all that the call does; undefined where they do. */
export function refusalOf(
  policies: Policies,
  principal: Principal,
  service: string,
  operation: string,
  request: AwsRequest,
): Refusal | undefined {
  const policed = POLICED[service];
  if (policed === undefined) return undefined;
  for (const need of needsIn(policed, operation, request)) {
    const judgement = policies.judge(principal, need);
    if (judgement.allowed) continue;
    const message = `User: ${callerInWords(principal)} is not authorized to perform: ${need.action} on resource: ${need.resource} ${judgement.why}`;
    policies.refusals.push(message);
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
