import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../local/gateway/answer.ts';
import { timedOut } from '../../../local/functions/invocation-result.ts';

const answer = (value: unknown) => {
  const { body, ...rest } = answerOf({ ok: true, requestId: 'r', payload: JSON.stringify(value) });
  return { ...rest, body: body.toString('latin1') };
};

describe('what a function returns', () => {
  it('may say all: status, headers, cookies, body', () => {
    expect(
      answer({ statusCode: 201, headers: { 'Content-Type': 'application/json', 'X-Count': 2 }, cookies: ['a=1', 'b=2'], body: '{}' }),
    ).toEqual({
      status: 201,
      headers: { 'content-type': 'application/json', 'x-count': '2' },
      cookies: ['a=1', 'b=2'],
      body: '{}',
    });
  });

  it('may be Base64', () => {
    expect(answer({ statusCode: 200, body: 'AP8=', isBase64Encoded: true }).body).toBe('\u0000\u00ff');
  });

  it('may be a status alone', () => {
    expect(answer({ statusCode: 204 })).toMatchObject({ status: 204, body: '' });
    expect(answer({ statusCode: '204' })).toMatchObject({ status: 204 });
  });

  it.each([
    ['an object', { message: 'Hello' }, '{"message":"Hello"}'],
    ['a list', [1, 2], '[1,2]'],
    ['a text', 'Hello', 'Hello'],
    ['nothing', null, 'null'],
  ])('is a body of JSON where it has no status: %s', (_, value, body) => {
    expect(answer(value)).toEqual({ status: 200, headers: { 'content-type': 'application/json' }, cookies: [], body });
  });

  it.each([
    ['a body that is no text', { statusCode: 200, body: { a: 1 } }],
    ['no such status', { statusCode: 42 }],
    ['headers in lists', { statusCode: 200, headers: { a: ['b'] } }],
  ])('is an internal error where it is malformed: %s', (_, value) => {
    expect(answer(value)).toMatchObject({ status: 500, body: '{"message":"Internal Server Error"}' });
  });
});

describe('a function that fails', () => {
  it('is an internal error, of which the caller learns nothing more', () => {
    const failed = answerOf({ ok: false, requestId: 'r', error: { errorType: 'TableMissing', errorMessage: 'no Ledger' } });
    expect([failed.status, failed.body.toString()]).toEqual([500, '{"message":"Internal Server Error"}']);
  });

  it('by its time limit is unavailable', () => {
    const failed = answerOf(timedOut('r', 30));
    expect([failed.status, failed.body.toString()]).toEqual([503, '{"message":"Service Unavailable"}']);
  });
});
