import type { AwsRequest } from '../../endpoint/service.ts';
import { routeOf } from '../../lambda/routes.ts';
import { arn } from '../../template/values/pseudo-parameters.ts';
import type { Need } from '../policy/statement.ts';

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awslambda.html */
export function needsOfLambda(operation: string, request: AwsRequest): Need[] {
  const { functionName, qualifier } = routeOf(request);
  const called = qualifier === undefined ? functionName : `${functionName}:${qualifier}`;
  return [{ action: `lambda:${operation === 'Invoke' ? 'InvokeFunction' : operation}`, resource: arn('lambda', `function:${called}`) }];
}
