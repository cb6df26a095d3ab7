import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../functions/runtime/failures.ts';

const failure = (name: string, extra: object = {}): Error => Object.assign(new Error('message'), { name, ...extra });

describe('describeFailure', () => {
  it.each([
    failure('ProvisionedThroughputExceededException'),
    failure('ThrottlingException'),
    failure('SlowDown'),
    failure('InternalServerError'),
    failure('TimeoutError'),
    failure('Error', { code: 'ECONNRESET' }),
    failure('AnythingAtAll', { $metadata: { httpStatusCode: 503 } }),
    failure('TooFast', { $metadata: { httpStatusCode: 429 } }),
    failure('Contention'),
    failure('PartialFailure'),
    // A release is under way, or was taken back.
    failure('NewerSchema'),
  ])('takes %s for one that passes', (error) => {
    expect(describeFailure(error).permanent).toBe(false);
  });

  it.each([
    failure('AccessDenied', { $metadata: { httpStatusCode: 403 } }),
    failure('ValidationException'),
    failure('UnknownSchema'),
    failure('ResourceNotFoundException'),
    new TypeError('undefined is not a function'),
    'a string',
  ])('takes %s for one that stays', (error) => {
    expect(describeFailure(error).permanent).toBe(true);
  });

  it('says where, without the message that may quote an article', () => {
    const described = describeFailure(new SyntaxError('Unexpected token in “At least 12 people”'));
    expect(described.frames.length).toBeGreaterThan(0);
    expect(JSON.stringify(described)).not.toContain('people');
  });

  it('cuts long messages short', () => {
    expect(describeFailure(new Error('x'.repeat(5000))).message).toHaveLength(500);
  });
});
