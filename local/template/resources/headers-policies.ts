import { z } from 'zod';
import type { Stack } from '../stack.ts';

const Policy = z.object({
  ResponseHeadersPolicyConfig: z.object({
    CorsConfig: z.undefined('the laptop serves the page without CORS').optional(),
    CustomHeadersConfig: z.object({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) }).default({ Items: [] }),
    SecurityHeadersConfig: z
      .strictObject({
        ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }).optional(),
        ContentTypeOptions: z.object({}).optional(),
        FrameOptions: z.object({ FrameOption: z.string() }).optional(),
        ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }).optional(),
        StrictTransportSecurity: z
          .object({
            AccessControlMaxAgeSec: z.coerce.number(),
            IncludeSubdomains: z.boolean().default(false),
            Preload: z.boolean().default(false),
          })
          .optional(),
      })
      .default({}),
  }),
});

/**
 * The headers that each policy adds, in lower case, by the policy's id.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html
 */
export const readHeadersPolicies = (stack: Stack): ReadonlyMap<string, Readonly<Record<string, string>>> =>
  new Map(
    stack.each('AWS::CloudFront::ResponseHeadersPolicy', Policy).map(({ ref, properties }) => {
      const { CustomHeadersConfig: custom, SecurityHeadersConfig: security } = properties.ResponseHeadersPolicyConfig;
      const headers = {
        'content-security-policy': security.ContentSecurityPolicy?.ContentSecurityPolicy,
        'x-content-type-options': security.ContentTypeOptions && 'nosniff',
        'x-frame-options': security.FrameOptions?.FrameOption,
        'referrer-policy': security.ReferrerPolicy?.ReferrerPolicy,
        'strict-transport-security': security.StrictTransportSecurity && transportSecurity(security.StrictTransportSecurity),
        ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
      };
      return [ref, Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))];
    }),
  );

interface TransportSecurity {
  readonly AccessControlMaxAgeSec: number;
  readonly IncludeSubdomains: boolean;
  readonly Preload: boolean;
}

const transportSecurity = ({ AccessControlMaxAgeSec, IncludeSubdomains, Preload }: TransportSecurity): string =>
  [`max-age=${AccessControlMaxAgeSec}`, ...(IncludeSubdomains ? ['includeSubDomains'] : []), ...(Preload ? ['preload'] : [])].join('; ');
