import type { WatchedAlarm } from '../alarms/alarm-watch.ts';
import type { Cloud } from '../cloud.ts';
import type { LogLine } from '../functions/function-logs.ts';
import type { Person } from '../sign-in/people.ts';
import { uploadPlace } from './first-run.ts';

export interface ReportOptions {
  readonly dataDir: string;
  /** A file to try an upload with. */
  readonly sample: string;
  /** What was uploaded to begin with. */
  readonly seeded: readonly string[];
  readonly seconds: number;
  /** Whom one can sign in as. */
  readonly people: readonly Person[];
}

/** What is up, where, and what to try next. */
export function report(cloud: Cloud, { dataDir, sample, seeded, seconds, people }: ReportOptions): string {
  const { endpoint, apiUrl, model, region } = cloud;
  const place = uploadPlace(cloud);
  const data = dataDir === '.docket' ? '' : ` --data ${dataDir}`;
  const upload = `aws --endpoint-url ${endpoint} s3 cp ${sample} s3://${place?.bucket}/${place?.prefix}`;
  return `
${model.stackName} is up after ${seconds.toFixed(1)} s${seeded.length === 0 ? '' : `; ${seeded.join(', ')} was put into the bucket to begin with`}.

  Console        ${apiUrl}
                 sign in as ${people.map(({ user, role }) => `${user} (${role})`).join(', ')} or somebody else
  API            ${apiUrl}/v1
  AWS endpoint   ${endpoint}  (S3, SQS, DynamoDB in ${region}; any access key, with the secret test where URLs are signed)
  Alarms         npm run -s docket -- alarms${data}
  Data           ${dataDir}  (what functions write: ${dataDir}/logs)

Try next, in another terminal:

  npm run -s docket -- upload ${sample}${data}
  ${upload}

  TOKEN=$(npm run -s docket -- token --user ada --role reviewer${data})
  curl -s -H "Authorization: Bearer $TOKEN" ${apiUrl}/v1/desks

Ctrl-C stops it; the data stays.
${model.warnings.map((warning) => `\nWARNING: ${warning}`).join('')}`;
}

/** An alarm that was raised, or is over, for the terminal. */
export function alarmLine({ definition, state, reason }: Pick<WatchedAlarm, 'definition' | 'state' | 'reason'>): string {
  const { name, description } = definition;
  return state === 'ALARM' ? `ALARM ${name}: ${description} [${reason}]` : `OVER  ${name} [${reason}]`;
}

/** A line of a function for the terminal; undefined where it is neither warning nor error. */
export function warningOf({ function: name, line }: LogLine): string | undefined {
  let level: unknown;
  try {
    const entry: unknown = JSON.parse(line);
    level = typeof entry === 'object' && entry !== null && 'level' in entry ? entry.level : undefined;
  } catch {
    return undefined;
  }
  return level === 'ERROR' || level === 'WARN' || level === 'CRITICAL' ? `${name}: ${line}` : undefined;
}
