import { expect, it } from 'vitest';
import { read } from './support.ts';

it('warns of what it does not know, and of nothing else', () => {
  const { warnings } = read({
    Resources: {
      Role: { Type: 'AWS::IAM::Role' },
      Dashboard: { Type: 'AWS::CloudWatch::Dashboard' },
      Bus: { Type: 'AWS::Events::EventBus' },
    },
  });
  expect(warnings).toEqual(['The laptop does nothing about Bus: it does not know AWS::Events::EventBus.']);
});
