import { z } from 'zod';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';

const Version = z.object({ FunctionName: z.string() });
const Alias = z.object({
  FunctionName: z.string(),
  FunctionVersion: z.string(),
  Name: z.string(),
  RoutingConfig: z.undefined('the laptop shifts an alias when it is told to, not by the template').optional(),
});

/** A name for a published version of a function. */
export interface AliasModel {
  readonly logicalId: string;
  readonly functionName: string;
  readonly name: string;
}

/**
 * The aliases of functions. Each leads to the version that the template publishes: the function's code as the template has it.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html
 */
export function readAliases(stack: Stack): AliasModel[] {
  const versions = new Set(
    stack
      .each('AWS::Lambda::Version', Version)
      .map(({ attribute, properties: { FunctionName } }) => `${FunctionName}:${attribute('Version')}`),
  );
  return stack.each('AWS::Lambda::Alias', Alias).map(({ logicalId, properties: { FunctionName, FunctionVersion, Name } }) => {
    if (!versions.has(`${FunctionName}:${FunctionVersion}`))
      throw new TemplateMistake(logicalId, `leads to version ${FunctionVersion} of ${FunctionName}, which the template does not publish`);
    return { logicalId, functionName: FunctionName, name: Name };
  });
}
