import { describe, expect, it } from 'vitest';
import { memberLack } from '../../../../web/src/lead/members/member-lacks.ts';

const anna = { id: '1', name: 'Anna' };

describe('what somebody lacks before they are on a desk', () => {
  it('is their id, or a choice where there is one', () => {
    expect(memberLack({ known: [], chosen: undefined, id: ' ' })?.field).toBe('id');
    expect(memberLack({ known: [anna], chosen: undefined, id: ' ' })?.field).toBe('known');
  });

  it('is an id that somebody can have, if one is given', () => {
    expect(memberLack({ known: [anna], chosen: undefined, id: 'anna b' })).toMatchObject({
      field: 'id',
      message: expect.stringContaining('no spaces'),
    });
    expect(memberLack({ known: [anna], chosen: undefined, id: ' 2 ' })).toBeUndefined();
  });

  it('is nothing for one who is chosen, whatever was written before', () => {
    expect(memberLack({ known: [anna], chosen: anna, id: 'anna b' })).toBeUndefined();
  });
});
