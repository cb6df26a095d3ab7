import { z } from 'zod';
import type { FunctionDefinition } from '../../functions/function-definition.ts';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';
import type { AliasModel } from './aliases.ts';

const Properties = z.object({
  Runtime: z.string().optional(),
  Handler: z.string().optional(),
  Role: z.string().optional(),
  Code: z.object({ S3Key: z.string().optional(), ZipFile: z.string().optional() }),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).default({ Variables: {} }),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  ReservedConcurrentExecutions: z.coerce.number().optional(),
});
const Provider = z.object({ ServiceToken: z.string() });

/** A function as the host runs it, and the role that the template gives it. */
export interface FunctionModel extends FunctionDefinition {
  /** ARN of the role that it works under. */
  readonly role?: string;
}

/**
 * The functions of the product; those that only serve the deployment (CDK's providers of custom resources) are left out.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html
 */
export function readFunctions(stack: Stack, aliases: readonly AliasModel[]): FunctionModel[] {
  const providers = new Set(
    stack
      .resources()
      .filter(([, { Type }]) => Type.startsWith('Custom::') || Type === 'AWS::CloudFormation::CustomResource')
      .flatMap(
        ([
          logicalId,
          {
            Properties: { ServiceToken },
          },
        ]) => {
          const token = Provider.safeParse({ ServiceToken: stack.scope.resolve(ServiceToken, logicalId) });
          return token.success ? [token.data.ServiceToken] : [];
        },
      ),
  );
  return stack
    .each('AWS::Lambda::Function', Properties)
    .filter(({ attribute }) => !providers.has(attribute('Arn')))
    .map(({ logicalId, ref, attribute, properties }) => {
      const { Runtime, Handler, Code } = properties;
      if (Runtime?.startsWith('nodejs') !== true)
        throw new TemplateMistake(logicalId, `runs on ${Runtime ?? 'an image'}; the laptop runs Node.js only`);
      if (Handler === undefined) throw new TemplateMistake(logicalId, 'names no handler');
      const code = Code.S3Key === undefined ? undefined : stack.asset(Code.S3Key);
      if (code === undefined) throw new TemplateMistake(logicalId, `its code ${Code.S3Key ?? ''} is not among the assembly's assets`);
      const names = aliases.filter(({ functionName }) => functionName === ref).map(({ name }) => name);
      return {
        logicalId,
        name: ref,
        arn: attribute('Arn'),
        handler: Handler,
        code,
        environment: properties.Environment.Variables,
        ...(names.length === 0 ? {} : { aliases: names }),
        ...(properties.Role === undefined ? {} : { role: properties.Role }),
        timeoutSeconds: properties.Timeout,
        memoryMegabytes: properties.MemorySize,
        ...(properties.ReservedConcurrentExecutions === undefined ? {} : { reservedConcurrency: properties.ReservedConcurrentExecutions }),
      };
    });
}
