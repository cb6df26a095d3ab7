import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LIMITS } from '../../../../../config/limits.ts';
import { logCall, masked } from '../../../../../functions/domain/review/contact/calls.ts';
import { RepeatsAnother, TooMuchMaterial } from '../../../../../functions/domain/review/refusals.ts';
import { ANNA, waitingClaim } from '../claims.ts';

it.each([
  ['+44 20 7946 0018', '…018'],
  ['mara.olen@harbour.example', 'm…@harbour.example'],
  ['12345', '…'],
  ['', '…'],
])('keeps of %s no more than %s', (address, kept) => {
  expect(masked(address)).toBe(kept);
});

it('never keeps more than three digits of a number', () => {
  fc.assert(fc.property(fc.stringMatching(/^[+0-9 ()/-]{0,30}$/), (address) => masked(address).replaceAll(/\D/g, '').length <= 3));
});

it('numbers calls, and takes so many and no more, none on a repeat', () => {
  const claim = waitingClaim();
  const { claim: called, events } = logCall(claim, ANNA, 'no-answer', 'd');
  expect(called.contacts).toEqual({ asks: 0, calls: 1, responses: 0 });
  expect(events).toEqual([{ type: 'called', actor: ANNA.id, facts: { number: 1, outcome: 'no-answer', digest: 'd' } }]);
  const full = { ...claim, contacts: { ...claim.contacts, calls: LIMITS.contactsPerClaim } };
  expect(() => logCall(full, ANNA, 'reached', 'd')).toThrow(TooMuchMaterial);
  expect(() => logCall({ ...claim, sameAs: 'a.01' }, ANNA, 'reached', 'd')).toThrow(RepeatsAnother);
});
