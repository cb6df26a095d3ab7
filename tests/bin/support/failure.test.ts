import { describe, expect, it } from 'vitest';
import { explain, UserError } from '../../../bin/support/failure.ts';

const error = (name: string, more: object = {}): Error => Object.assign(new Error('what AWS said'), { name, ...more });

describe('what a person at the keyboard is told', () => {
  it.each([
    ['of no credentials', error('CredentialsProviderError'), /does not know who you are.*aws sso login.*what AWS said/],
    ['of credentials that have expired', error('ExpiredTokenException', { $fault: 'client' }), /have expired/],
    ['of wrong credentials', error('UnrecognizedClientException', { $fault: 'client' }), /does not take your credentials/],
    ['of no region', new Error('Region is missing'), /No region is set.*AWS_REGION/],
    ['of no network', error('Error', { code: 'ENOTFOUND' }), /cannot be reached/],
    ['of a refusal', error('AccessDenied', { $fault: 'client' }), /AWS refused: what AWS said \(AccessDenied\)/],
    ['of a laptop that is off', error('Error', { code: 'ECONNREFUSED' }), /npm start/],
    ['of what we foresaw', new UserError('Do this.'), /^Do this\.$/],
  ])('%s', (_, thrown, told) => {
    expect(explain(thrown)).toMatch(told);
  });

  it('is the stack of what nobody foresaw', () => {
    expect(explain(new TypeError('x is undefined'))).toBeUndefined();
    expect(explain('text')).toBeUndefined();
  });
});
