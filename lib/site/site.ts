import { Annotations, Aws } from 'aws-cdk-lib/core';
import type { HttpApi as Gateway } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import type { BehaviorOptions } from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { Construct } from 'constructs';
import { fileURLToPath } from 'node:url';
import type { Stage } from '../../config/stages.ts';
import type { SignIn } from '../access/sign-in.ts';
import type { AccessLogBucket } from '../storage/access-log-bucket.ts';
import type { ArticleBucket } from '../storage/article-bucket.ts';
import type { EvidenceBucket } from '../storage/evidence-bucket.ts';
import { PageBucket } from './page-bucket.ts';
import { PageFiles } from './page-files.ts';
import { apiHeaders, pageHeaders } from './page-headers.ts';

export interface SiteProps {
  readonly stage: Stage;
  readonly accessLogs: AccessLogBucket;
  /** Folder of the built page. */
  readonly page: string;
  readonly gateway: Gateway;
  readonly signIn: SignIn;
  readonly articles: ArticleBucket;
  readonly evidence: EvidenceBucket;
}

/** The console at one address: its page from a bucket, and under `/v1/` the API. */
export class Site extends Construct {
  /** `https://docket.example.org`, without a slash at its end. */
  readonly origin: string;
  /** CloudFront's own name for it, of which a name of one's own is made a CNAME. */
  readonly distributionDomain: string;

  constructor(scope: Construct, id: string, { stage, accessLogs, page, gateway, signIn, articles, evidence }: SiteProps) {
    super(scope, id);
    const { bucket } = new PageBucket(this, 'Page', { stage, accessLogs });
    const evidenceOrigin = `https://${evidence.bucket.bucketRegionalDomainName}`;
    const headers = pageHeaders(this, 'PageHeaders', {
      signIn: [`${signIn.issuer}/`, signIn.pages],
      uploads: [`https://${articles.bucket.bucketRegionalDomainName}`, evidenceOrigin],
      files: [evidenceOrigin],
    });
    const fallback = new Function(this, 'PageFallback', {
      comment: 'Claim Docket: the page for all addresses of its own',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromFile({ filePath: fileURLToPath(new URL('page-fallback.js', import.meta.url)) }),
    });
    const certificate = stage.consoleDomain && Certificate.fromCertificateArn(this, 'Certificate', stage.consoleDomain.certificateArn);
    const distribution = new Distribution(this, 'Distribution', {
      comment: `Claim Docket ${stage.name}: the console`,
      defaultRootObject: 'index.html',
      defaultBehavior: {
        // Listing lets S3 say 404, not 403, of a file that is not there. Nobody can list: the fallback turns every such address into the page.
        origin: S3BucketOrigin.withOriginAccessControl(bucket, { originAccessLevels: [AccessLevel.READ, AccessLevel.LIST] }),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: headers,
        functionAssociations: [{ function: fallback, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: { '/v1/*': this.#api(gateway) },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(certificate &&
        stage.consoleDomain && {
          certificate,
          domainNames: [stage.consoleDomain.name],
          minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        }),
      ...(stage.webAclArn !== undefined && { webAclId: stage.webAclArn }),
    });
    Annotations.of(distribution).acknowledgeWarning(
      '@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk',
      'The fallback turns the address that would list the bucket into the page.',
    );
    this.distributionDomain = distribution.distributionDomainName;
    this.origin = `https://${stage.consoleDomain?.name ?? distribution.distributionDomainName}`;
    const signOut = signIn.comeBackTo(this.origin);
    new PageFiles(this, 'Files', {
      stage,
      bucket,
      page,
      config: {
        authority: signIn.issuer,
        clientId: signIn.client.userPoolClientId,
        scopes: signIn.scopes.join(' '),
        stage: stage.name,
        signOut,
      },
    });
  }

  /** Never cached, and asked with all that the browser sent but its `Host`, by which API Gateway would know another API. */
  #api(gateway: Gateway): BehaviorOptions {
    return {
      origin: new HttpOrigin(`${gateway.apiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}`),
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: apiHeaders(this, 'ApiHeaders'),
    };
  }
}
