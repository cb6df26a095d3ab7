import { describe, expect, it } from 'vitest';
import { useRegionOf } from '../../../../bin/support/aws/region.ts';

const chosen = (region: string | undefined, env: Record<string, string | undefined>) => {
  useRegionOf({ name: 'staging', region }, env);
  return [env['AWS_REGION'], env['AWS_DEFAULT_REGION']];
};

describe('the region that commands work in', () => {
  it('is the stage’s, for the SDK and the CDK alike', () => {
    expect(chosen('eu-west-1', {})).toEqual(['eu-west-1', 'eu-west-1']);
    expect(chosen('eu-west-1', { AWS_DEFAULT_REGION: 'eu-west-1' })).toEqual(['eu-west-1', 'eu-west-1']);
  });

  it('is the environment’s, else the profile’s, where the stage names none', () => {
    expect(chosen(undefined, { AWS_DEFAULT_REGION: 'us-west-2' })).toEqual(['us-west-2', 'us-west-2']);
    expect(chosen(undefined, { AWS_REGION: 'us-east-2', AWS_DEFAULT_REGION: 'us-west-2' })).toEqual(['us-east-2', 'us-east-2']);
    expect(chosen(undefined, {})).toEqual([undefined, undefined]);
  });

  it('is not guessed where the two disagree', () => {
    expect(() => chosen('eu-west-1', { AWS_REGION: 'us-east-1' })).toThrow(/at home in eu-west-1 .* asks for us-east-1/);
  });
});
