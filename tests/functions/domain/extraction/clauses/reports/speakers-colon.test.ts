import { describe, expect, it } from 'vitest';
import { aroundColon } from '../../../../../../functions/domain/extraction/clauses/reports/speakers-colon.ts';
import { itemsOf, wordsOf } from '../../sentence.ts';

describe('a colon', () => {
  const around = (text: string): [string, string] | null => {
    const items = itemsOf(text);
    const found = aroundColon(items);
    return found === null ? null : [wordsOf(items, found.speaker), wordsOf(items, found.content)];
  };

  // a quotation is one item, without words of its own
  it.each([
    ['Police: driver was texting at the wheel', ['Police', 'driver was texting at the wheel']],
    ['Police: driver was texting at the wheel.', ['Police', 'driver was texting at the wheel']],
    ['Driver was texting at the wheel: police', ['police', 'Driver was texting at the wheel']],
    ['Council wasted millions - report', ['report', 'Council wasted millions']],
    ['Ex-guard: inmates were beaten nightly', ['Ex-guard', 'inmates were beaten nightly']],
    ['‘They shot at us’: survivors recall the raid', ['survivors', '']],
    ['‘Nobody told us’: families on the leak', ['families', '']],
    ['‘No plan’: mayor under fire over flood', null],
    ['A nurse on the ward last year Picture: Kesh Press', null],
    ['Ostra 2 Tarkan 1 – report', null],
    ['One thing is sure: the weir broke', null],
    ['Tarven bridge: what we know so far', null],
    ['The weir broke', null],
  ])('%s', (text, parts) => {
    expect(around(text)).toEqual(parts);
  });
});
