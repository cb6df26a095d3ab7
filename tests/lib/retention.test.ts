import { beforeAll, describe, expect, it } from 'vitest';
import { logDays } from '../../bin/data-protection/kept-data.ts';
import { QUEUE_DAYS, RECOVERY_DAYS, UNUSED_EVIDENCE_DAYS } from '../../config/retention.ts';
import { STAGE_NAMES, stageOf } from '../../config/stages.ts';
import { docketTemplate } from './support/docket-template.ts';
import type { DocketTemplate } from './support/docket-template.ts';

interface Rule {
  readonly Id: string;
  readonly Prefix?: string;
  readonly ExpirationInDays?: number;
  readonly NoncurrentVersionExpiration?: { readonly NoncurrentDays: number };
}

describe.each(STAGE_NAMES)('what %s keeps', (name) => {
  const stage = stageOf(name);
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate(name);
  });

  const rules = (path: string): readonly Rule[] =>
    (docket.at(path).Properties['LifecycleConfiguration'] as { readonly Rules: readonly Rule[] } | undefined)?.Rules ?? [];

  it('in buckets ends when the table says, and what is to be kept for good has no end', () => {
    const { uploads, replacedVersions, accessLogs } = stage.retention;
    expect(rules('ArticleBucket/Bucket')).toContainEqual(expect.objectContaining({ Prefix: 'incoming/', ExpirationInDays: uploads }));
    expect(rules('EvidenceBucket/Bucket')).toContainEqual(
      expect.objectContaining({ Prefix: 'uploads/', ExpirationInDays: UNUSED_EVIDENCE_DAYS }),
    );
    expect(rules('AccessLogs/Bucket')).toContainEqual(expect.objectContaining({ ExpirationInDays: accessLogs }));
    for (const path of ['ArticleBucket/Bucket', 'EvidenceBucket/Bucket']) {
      const whole = rules(path).filter(({ Prefix }) => Prefix === undefined);
      expect(whole).toContainEqual(expect.objectContaining({ NoncurrentVersionExpiration: { NoncurrentDays: replacedVersions } }));
      expect(whole.filter((rule) => rule.ExpirationInDays !== undefined)).toEqual([]);
    }
    expect(rules('Roots/Bucket')).toEqual([]);
  });

  it('in logs, queues and tables ends when the table says', () => {
    const logs = [...docket.ofType('AWS::Logs::LogGroup').values()].map(({ Properties }) => Properties['RetentionInDays']);
    expect(logs.length).toBeGreaterThan(4);
    expect(new Set(logs)).toEqual(new Set([logDays(stage)]));
    const queues = [...docket.ofType('AWS::SQS::Queue')].map(([path, { Properties }]) => [path, Properties['MessageRetentionPeriod']]);
    for (const [path, seconds] of queues) {
      const days = /^(?:Intake|Review)Queue\/Queue$/.test(String(path)) ? QUEUE_DAYS.work : QUEUE_DAYS.longest;
      expect([path, seconds]).toEqual([path, days * 86_400]);
    }
    const recovery = { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: RECOVERY_DAYS };
    expect(docket.at('Ledger/Table').Properties).toMatchObject({
      PointInTimeRecoverySpecification: recovery,
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
    expect(docket.at('Audit/Table').Properties).toMatchObject({ PointInTimeRecoverySpecification: recovery });
    expect(docket.at('Audit/Table').Properties).not.toHaveProperty('TimeToLiveSpecification');
  });
});
