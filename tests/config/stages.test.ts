import { describe, expect, it } from 'vitest';
import { checkStage, STAGE_NAMES, stageOf, UnknownStageError } from '../../config/stages.ts';

describe('the stages', () => {
  it('are a developer’s own, staging and production', () => {
    expect(STAGE_NAMES).toEqual(['dev', 'staging', 'production']);
    for (const name of STAGE_NAMES) expect(stageOf(name).name).toBe(name);
  });

  it('are named when another is asked for', () => {
    expect(() => stageOf('moon')).toThrow(UnknownStageError);
    expect(() => stageOf('moon')).toThrow('there are: dev, staging, production');
  });
});

describe('a stage', () => {
  const production = stageOf('production');

  it.each([
    ['alarmAddress', { alarmAddress: 'the desk' }],
    ['consoleOrigins', { consoleOrigins: ['https://docket.example.org/'] }],
    ['consoleOrigins', { consoleOrigins: ['*'] }],
    ['consoleOrigins', { consoleOrigins: ['https://*.example.org'] }],
    [
      'consoleDomain',
      { consoleDomain: { name: 'docket.example.org', certificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/1' } },
    ],
    ['webAclArn', { webAclArn: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/docket/1' }],
    ['account', { account: '1111' }],
    ['region', { region: 'Frankfurt' }],
    ['roleBoundary', { roleBoundary: 'arn:aws:iam::111122223333:policy/Bound' }],
    ['signInDomain', { signInDomain: 'The Daily' }],
    ['throttle', { throttle: { requestsPerSecond: 0, burst: 1 } }],
    ['logRetention', { logRetention: 'FOREVER' }],
    ['retention', { retention: { uploads: 0, replacedVersions: 90, accessLogs: 365 } }],
    ['name', { name: 'Production!' }],
    ['colour', { colour: 'red' }],
  ])('is refused for a wrong %s', (field, wrong) => {
    expect(() => checkStage({ ...production, ...wrong })).toThrow(field);
  });

  it('called production keeps its data and requires a second factor', () => {
    expect(checkStage(production)).toEqual(production);
    for (const wrong of [{ data: 'discard' }, { mfa: 'optional' }]) {
      expect(() => checkStage({ ...production, ...wrong })).toThrow('Production keeps its data');
    }
  });
});
