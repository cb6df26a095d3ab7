import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KEPT_DATA } from '../../../bin/data-protection/kept-data.ts';
import { keptTable } from '../../../bin/data-protection/kept-table.ts';
import { NoSuchPart, withPart } from '../../../bin/support/derived-part.ts';
import { stageOf } from '../../../config/stages.ts';

describe('docs/data-protection.md', () => {
  it('has the table of what is kept as npm run retention makes it', () => {
    expect(readFileSync('docs/data-protection.md', 'utf8')).toContain(`<!-- kept -->\n\n${keptTable()}\n\n<!-- /kept -->`);
  });

  it('keeps for less time in a stage that is thrown away than in production', () => {
    const [dev, production] = [stageOf('dev'), stageOf('production')];
    const days = (kept: ReturnType<(typeof KEPT_DATA)[number]['kept']>) => (typeof kept === 'number' ? kept : Infinity);
    expect(KEPT_DATA.filter(({ kept }) => days(kept(dev)) > days(kept(production)))).toEqual([]);
  });
});

describe('withPart', () => {
  it('makes a part anew, again the same, and says where there is none', () => {
    const page = 'a\n<!-- t -->\nold\n<!-- /t -->\nb';
    const made = withPart(page, 't', 'new');
    expect(made).toBe('a\n<!-- t -->\n\nnew\n\n<!-- /t -->\nb');
    expect(withPart(made, 't', 'new')).toBe(made);
    expect(() => withPart(page, 'u', 'x')).toThrow(NoSuchPart);
  });
});
