import { z } from 'zod';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';
import { ACCOUNT_ID } from '../values/pseudo-parameters.ts';
import { readHeadersPolicies } from './headers-policies.ts';

/** Policies that AWS manages, by their ids: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html */
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const ALL_VIEWER_EXCEPT_HOST_HEADER = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

const Behaviour = z.object({
  TargetOriginId: z.string(),
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  CachePolicyId: z.string(),
  OriginRequestPolicyId: z.string().optional(),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z
    .array(
      z.object({
        EventType: z.literal('viewer-request', 'the laptop runs CloudFront functions before requests only'),
        FunctionARN: z.string(),
      }),
    )
    .max(1)
    .default([]),
  LambdaFunctionAssociations: z.undefined('the laptop runs no Lambda@Edge').optional(),
});
const Distribution = z.object({
  DistributionConfig: z.object({
    DefaultRootObject: z.string().optional(),
    Origins: z.array(
      z.object({ Id: z.string(), DomainName: z.string(), OriginPath: z.undefined('the laptop knows no origin paths').optional() }),
    ),
    DefaultCacheBehavior: Behaviour,
    CacheBehaviors: z.array(Behaviour.extend({ PathPattern: z.string() })).default([]),
    CustomErrorResponses: z.undefined('the laptop knows no error pages').optional(),
  }),
});
const EdgeFunction = z.object({ FunctionCode: z.string() });

/** Which requests go where. */
export interface BehaviourModel {
  /** `*` matches any number of characters, `?` one. */
  readonly pathPattern: string;
  /** A bucket by its name, or the HTTP API. */
  readonly origin: { readonly bucket: string } | 'api';
  readonly methods: readonly string[];
  /** Code of the CloudFront function that runs first. */
  readonly viewerRequest?: string;
  /** Added to each answer. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface DistributionModel {
  /** By which a bucket's policy knows it. */
  readonly arn: string;
  /** What `/` means: `index.html`. */
  readonly rootObject: string | undefined;
  /** In the order in which they are tried; the last takes every path. */
  readonly behaviours: readonly BehaviourModel[];
}

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html */
export function readDistribution(stack: Stack): DistributionModel | undefined {
  const distributions = stack.each('AWS::CloudFront::Distribution', Distribution);
  if (distributions.length > 1) throw new TemplateMistake(stack.name, 'the laptop serves one distribution, but the stack has more');
  const [distribution] = distributions;
  if (distribution === undefined) return undefined;
  const { DistributionConfig: config } = distribution.properties;
  const policies = readHeadersPolicies(stack);
  const functions = new Map(
    stack.each('AWS::CloudFront::Function', EdgeFunction).map(({ ref, properties }) => [ref, properties.FunctionCode]),
  );
  const origins = originsOf(stack, config.Origins, distribution.logicalId);

  const behaviourOf = (behaviour: z.infer<typeof Behaviour>, pathPattern: string): BehaviourModel => {
    const place = `${distribution.logicalId}, ${pathPattern}`;
    const known = <T>(found: T | undefined, id: string): T => {
      if (found === undefined) throw new TemplateMistake(place, `names ${id}, which the template does not have`);
      return found;
    };
    const origin = known(origins.get(behaviour.TargetOriginId), behaviour.TargetOriginId);
    if (origin === 'api') checkApiPolicies(behaviour, place);
    const [edge] = behaviour.FunctionAssociations;
    const headers = behaviour.ResponseHeadersPolicyId;
    return {
      pathPattern,
      origin,
      methods: behaviour.AllowedMethods,
      headers: headers === undefined ? {} : known(policies.get(headers), headers),
      ...(edge && { viewerRequest: known(functions.get(edge.FunctionARN), edge.FunctionARN) }),
    };
  };
  return {
    arn: `arn:aws:cloudfront::${ACCOUNT_ID}:distribution/${distribution.ref}`,
    rootObject: config.DefaultRootObject,
    behaviours: [
      ...config.CacheBehaviors.map((behaviour) => behaviourOf(behaviour, behaviour.PathPattern)),
      behaviourOf(config.DefaultCacheBehavior, '*'),
    ],
  };
}

/** The laptop's gateway gets all that the browser sent, and is asked each time: so must the deployed one. */
function checkApiPolicies({ CachePolicyId, OriginRequestPolicyId }: z.infer<typeof Behaviour>, place: string): void {
  if (CachePolicyId !== CACHING_DISABLED) throw new TemplateMistake(place, 'caches the API’s answers, which the laptop does not do');
  if (OriginRequestPolicyId !== ALL_VIEWER_EXCEPT_HOST_HEADER) {
    throw new TemplateMistake(place, 'does not hand all headers but Host on to the API: who asks would not be known there');
  }
}

function originsOf(stack: Stack, origins: readonly { readonly Id: string; readonly DomainName: string }[], place: string) {
  const none = z.object({});
  const byDomain = new Map<string, BehaviourModel['origin']>();
  for (const { ref, attribute } of stack.each('AWS::S3::Bucket', none)) byDomain.set(attribute('RegionalDomainName'), { bucket: ref });
  for (const { logicalId } of stack.each('AWS::ApiGatewayV2::Api', none)) {
    const [aws = ''] = stack.scope.spelledOut(logicalId) ?? [];
    byDomain.set(aws.replace('https://', ''), 'api');
  }
  return new Map(
    origins.map(({ Id, DomainName }) => {
      const origin = byDomain.get(DomainName);
      if (origin === undefined)
        throw new TemplateMistake(place, `its origin ${DomainName} is neither a bucket nor the API of the template`);
      return [Id, origin] as const;
    }),
  );
}
