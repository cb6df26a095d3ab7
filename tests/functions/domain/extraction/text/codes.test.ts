import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codesOf } from '../../../../../functions/domain/extraction/text/codes.ts';

it('has the code units of any text, halves of characters included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud83d', '\ude00', 'é', '“no”'), (text, more) => {
      const whole = `${text}${more}${text}`;
      expect([...codesOf(whole)]).toEqual(Array.from({ length: whole.length }, (_, at) => whole.charCodeAt(at)));
    }),
  );
});
