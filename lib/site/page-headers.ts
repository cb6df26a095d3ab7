import { Duration } from 'aws-cdk-lib/core';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { ResponseSecurityHeadersBehavior } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** Where the page may connect to besides its own origin. */
export interface PageNeighbours {
  /** Sources of the content security policy for signing in. */
  readonly signIn: readonly string[];
  /** Origins that take the upload forms. */
  readonly uploads: readonly string[];
  /** Origins of the files that people brought as evidence. */
  readonly files: readonly string[];
}

/** Of the page and its files: only its own scripts run, whatever text an article or a colleague brings. */
export const pageHeaders = (scope: Construct, id: string, neighbours: PageNeighbours): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, id, {
    comment: 'Claim Docket: the console',
    securityHeadersBehavior: { ...ALWAYS, ...contentSecurity(pagePolicy(neighbours)) },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'permissions-policy', value: PERMISSIONS, override: true },
        { header: 'cross-origin-opener-policy', value: 'same-origin', override: true },
      ],
    },
  });

/** Of the API's answers, which are never a page. */
export const apiHeaders = (scope: Construct, id: string): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, id, {
    comment: 'Claim Docket: the API',
    securityHeadersBehavior: { ...ALWAYS, ...contentSecurity("default-src 'none'; frame-ancestors 'none'") },
  });

const ALWAYS: ResponseSecurityHeadersBehavior = {
  strictTransportSecurity: { accessControlMaxAge: Duration.days(365), includeSubdomains: true, override: true },
  contentTypeOptions: { override: true },
  frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
  referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
};

const PERMISSIONS = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'].map((name) => `${name}=()`).join(', ');

const contentSecurity = (contentSecurityPolicy: string): ResponseSecurityHeadersBehavior => ({
  contentSecurityPolicy: { contentSecurityPolicy, override: true },
});

const pagePolicy = ({ signIn, uploads, files }: PageNeighbours): string =>
  [
    ["default-src 'none'"],
    ["script-src 'self'"],
    // The components set styles on elements, and in a sheet of their own at run time.
    ["style-src 'self' 'unsafe-inline'"],
    ["img-src 'self' data: blob:", ...files],
    ["font-src 'self'"],
    ["connect-src 'self'", ...signIn, ...uploads],
    ["form-action 'self'"],
    ["base-uri 'none'"],
    ["frame-ancestors 'none'"],
    ["manifest-src 'self'"],
  ]
    .map((directive) => directive.join(' '))
    .join('; ');
