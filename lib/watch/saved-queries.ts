import { CfnQueryDefinition } from 'aws-cdk-lib/aws-logs';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface SavedQueriesProps {
  /** Folder under which CloudWatch Logs Insights lists them. */
  readonly folder: string;
  readonly functions: readonly ILogGroup[];
  readonly accessLog: ILogGroup;
}

/** An id to be replaced by whoever asks. */
const PASTE_ID = 'PASTE-THE-ID-HERE';

/** The questions that people ask of the logs, saved. Logs hold ids, codes and counts, so an id is what to ask by. */
export class SavedQueries extends Construct {
  constructor(scope: Construct, id: string, { folder, functions, accessLog }: SavedQueriesProps) {
    super(scope, id);
    const save = (key: string, name: string, logGroups: readonly ILogGroup[], lines: readonly string[]): void => {
      new CfnQueryDefinition(this, key, {
        name: `${folder}/${name}`,
        queryString: lines.join('\n| '),
        logGroupNames: logGroups.map(({ logGroupName }) => logGroupName),
      });
    };
    const everything = [...functions, accessLog];

    save('Article', 'Way of an article', everything, [
      'fields @timestamp, service, level, message, intakeId, articleId, claimId, status, routeKey, failure.code, xray_trace_id',
      `filter @message like /${PASTE_ID}/`,
      'sort @timestamp asc',
      'limit 500',
    ]);
    save('Claim', 'Way of a claim', everything, [
      'fields @timestamp, service, level, message, claimId, outcome, routeKey, status, user, failure.code, xray_trace_id',
      `filter @message like /${PASTE_ID}/`,
      'sort @timestamp asc',
      'limit 500',
    ]);
    save('Errors', 'Errors by function', functions, [
      'fields coalesce(failure.code, errorType, "none") as code',
      'filter level in ["ERROR", "CRITICAL", "FATAL"]',
      'stats count(*) as times, latest(@timestamp) as last, latest(message) as example by service, code',
      'sort times desc',
    ]);
    save(
      'Slow',
      'Slow requests',
      [accessLog],
      [
        'fields @timestamp, routeKey, path, status, latencyMs, integrationLatencyMs, requestId',
        'filter latencyMs > 1000',
        'sort latencyMs desc',
        'limit 100',
      ],
    );
    save(
      'Routes',
      'Time and failures by route',
      [accessLog],
      [
        'stats count(*) as requests, pct(latencyMs, 50) as p50, pct(latencyMs, 99) as p99, sum(status >= 500) as failed by routeKey',
        'sort p99 desc',
      ],
    );
  }
}
