import { Duration } from 'aws-cdk-lib/core';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi as Gateway, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ALARMS } from '../../config/alarms.ts';
import { ROUTES } from '../../config/routes.ts';
import type { Stage } from '../../config/stages.ts';
import type { AlarmTopic } from '../alarms/alarm-topic.ts';
import { ImpactAlarm } from '../alarms/impact-alarm.ts';
import { ownName } from '../own-names.ts';
import { removalOf } from '../removal.ts';
import type { SignIn } from './sign-in.ts';

export interface HttpApiProps {
  readonly stage: Stage;
  readonly alarms: AlarmTopic;
  readonly signIn: SignIn;
  /** Answers every route. */
  readonly function: IFunction;
}

/** The HTTP API: the routes of `config/routes.ts`, each behind a valid access token, throttled, with an access log. */
export class HttpApi extends Construct {
  readonly gateway: Gateway;
  readonly accessLog: LogGroup;

  constructor(scope: Construct, id: string, { stage, alarms, signIn, function: target }: HttpApiProps) {
    super(scope, id);
    this.gateway = new Gateway(this, 'Gateway', {
      apiName: ownName(stage),
      createDefaultStage: false,
      defaultAuthorizer: new HttpUserPoolAuthorizer('AccessToken', signIn.userPool, { userPoolClients: [signIn.client] }),
    });
    // One permission for the API as a whole: the function's policy has a size limit, and routes are many.
    const integration = new HttpLambdaIntegration('ReviewApi', target, { scopePermissionToRoute: false });
    for (const route of Object.keys(ROUTES)) {
      this.gateway.addRoutes({ ...methodAndPath(route), integration });
    }

    this.accessLog = new LogGroup(this, 'AccessLog', { retention: RetentionDays[stage.logRetention], removalPolicy: removalOf(stage) });
    new HttpStage(this, 'Stage', {
      httpApi: this.gateway,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: stage.throttle.requestsPerSecond, burstLimit: stage.throttle.burst },
      detailedMetricsEnabled: true,
      accessLogSettings: { destination: new LogGroupLogDestination(this.accessLog), format: ACCESS_LOG },
    });

    new ImpactAlarm(this, 'ServerErrors', {
      alarms,
      impact: 'The API answers reviewers with errors of its own: the console may be down for them.',
      runbook: 'failing-api',
      metric: this.gateway.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      raiseWhen: { atLeast: ALARMS.serverErrors },
    });
    new ImpactAlarm(this, 'Slow', {
      alarms,
      impact: `One request in a hundred takes reviewers ${ALARMS.slowMilliseconds / 1000} seconds or longer: the console feels slow.`,
      runbook: 'slow-api',
      metric: this.gateway.metricLatency({ period: Duration.minutes(5), statistic: 'p99' }),
      raiseWhen: { atLeast: ALARMS.slowMilliseconds },
      periods: 3,
      fewSamples: 'ignore',
    });
  }
}

const isMethod = (name: string): name is keyof typeof HttpMethod => name in HttpMethod;

/** The gateway's terms for `GET /v1/me`. */
function methodAndPath(route: string): { methods: HttpMethod[]; path: string } {
  const [method = '', path = ''] = route.split(' ');
  if (!isMethod(method)) throw new TypeError(`Not a route: ${route}`);
  return { methods: [HttpMethod[method]], path };
}

/** One line of JSON a request, with who asked but not what was said. */
const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    time: AccessLogField.contextRequestTime(),
    requestId: AccessLogField.contextRequestId(),
    routeKey: '$context.routeKey',
    path: AccessLogField.contextPath(),
    status: AccessLogField.contextStatus(),
    latencyMs: '$context.responseLatency',
    integrationLatencyMs: '$context.integrationLatency',
    integrationError: '$context.integrationErrorMessage',
    authorizerError: '$context.authorizer.error',
    user: '$context.authorizer.claims.sub',
    ip: AccessLogField.contextIdentitySourceIp(),
    userAgent: '$context.identity.userAgent',
  }),
);
