import { z } from 'zod';
import type { AwsRequest } from '../endpoint/service.ts';
import type { FunctionHost } from '../functions/function-host.ts';
import { LATEST } from '../functions/function-definition.ts';
import type { AliasRouting, HostedFunction } from '../functions/hosted-function.ts';
import { LambdaError } from './errors.ts';

/** What an operation answers. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request, taken apart. */
export interface LambdaCall {
  readonly host: FunctionHost;
  readonly called: HostedFunction;
  /** A version or alias that the function's name or the query gives. */
  readonly qualifier: string | undefined;
  /** Of the path. */
  readonly alias: string;
  readonly request: AwsRequest;
}

type Operation = (call: LambdaCall) => Promise<Answer> | Answer;

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_Operations.html */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  Invoke: async ({ host, called, qualifier, request }) => {
    if ((request.headers['x-amz-invocation-type'] ?? 'RequestResponse') !== 'RequestResponse')
      throw new LambdaError(
        501,
        'NotImplemented',
        "The laptop's Lambda waits for the answer: it serves the invocation type RequestResponse.",
      );
    const event: unknown = request.body.length === 0 ? {} : json(request.body, 'InvalidRequestContentException');
    const target = [called.definition.name, ...(qualifier === undefined ? [] : [qualifier])].join(':');
    const result = await host.invoke(target, event);
    return result.ok
      ? { status: 200, body: result.payload }
      : { status: 200, body: JSON.stringify(result.error), headers: { 'x-amz-function-error': 'Unhandled' } };
  },

  ListVersionsByFunction: ({ called }) => {
    const { name, arn } = called.definition;
    const versions = [LATEST, ...called.versions];
    return answer(200, {
      Versions: versions.map((version) => ({ FunctionName: name, FunctionArn: `${arn}:${version}`, Version: version })),
    });
  },

  PublishVersion: ({ called }) => {
    const { name, arn } = called.definition;
    const version = called.publish();
    return answer(201, { FunctionName: name, FunctionArn: `${arn}:${version}`, Version: version });
  },

  ListAliases: ({ called }) => answer(200, { Aliases: [...called.aliases.keys()].map((alias) => described(called, alias)) }),

  GetAlias: ({ called, alias }) => answer(200, described(called, alias)),

  UpdateAlias: ({ called, alias, request }) => {
    const asked = check(UpdateAlias, json(request.body, 'InvalidRequestContentException'));
    const before = routingOf(called, alias);
    const version = asked.FunctionVersion ?? before.version;
    const weights = asked.RoutingConfig?.AdditionalVersionWeights;
    const shifting = weights === undefined ? before.shifting : shiftingTo(weights);
    if (shifting?.version === version)
      throw new LambdaError(
        400,
        'InvalidParameterValueException',
        `Version ${version} is the alias's own; its weight is what others leave.`,
      );
    called.point(alias, { version, ...(shifting && { shifting }) });
    return answer(200, described(called, alias));
  },
};

const UpdateAlias = z.object({
  FunctionVersion: z.string().optional(),
  RoutingConfig: z.object({ AdditionalVersionWeights: z.record(z.string(), z.number().min(0).max(1)).default({}) }).optional(),
});

function shiftingTo(weights: Readonly<Record<string, number>>): AliasRouting['shifting'] {
  const [first, ...others] = Object.entries(weights);
  if (others.length > 0) throw new LambdaError(400, 'InvalidParameterValueException', 'An alias shifts to one further version at most.');
  return first && { version: first[0], share: first[1] };
}

function routingOf(called: HostedFunction, alias: string): AliasRouting {
  const routing = called.aliases.get(alias);
  if (routing === undefined)
    throw new LambdaError(404, 'ResourceNotFoundException', `Cannot find alias arn: ${called.definition.arn}:${alias}`);
  return routing;
}

function described(called: HostedFunction, alias: string): object {
  const { version, shifting } = routingOf(called, alias);
  return {
    AliasArn: `${called.definition.arn}:${alias}`,
    Name: alias,
    FunctionVersion: version,
    ...(shifting && { RoutingConfig: { AdditionalVersionWeights: { [shifting.version]: shifting.share } } }),
  };
}

const answer = (status: number, body: object): Answer => ({ status, body: JSON.stringify(body) });

function json(body: Buffer, code: string): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new LambdaError(400, code, 'Could not parse request body into json.');
  }
}

function check<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new LambdaError(
    400,
    'InvalidParameterValueException',
    result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
  );
}
