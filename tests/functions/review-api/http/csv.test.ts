import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvHeaders, csvOf } from '../../../../functions/review-api/http/csv.ts';

/** Reads CSV as RFC 4180 has it. */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('csvOf', () => {
  it('writes what comes back as it was, whatever the texts hold', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\r', '\n', ' ', ';', '=', '-') });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (rows) => {
        const back = read(csvOf(['first', 'second'], rows));
        const defused = (cell: string): string => (/^[=\-\r]/.test(cell) ? `'${cell}` : cell);
        expect(back).toEqual([['first', 'second'], ...rows.map((row) => row.map(defused))]);
      }),
    );
  });

  it.each(['=1+1', '+1', '-cmd|calc', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('keeps a spreadsheet from running %j', (text) => {
    expect(csvOf(['x'], [[text]])).toBe(`\uFEFFx\r\n"'${text}"\r\n`);
  });

  it('leaves numbers what they are, negative ones too, and what is not there empty', () => {
    expect(csvOf(['a', 'b', 'c'], [[-0.25, null, true]])).toBe('\uFEFFa,b,c\r\n-0.25,,true\r\n');
  });
});

it('names the file, and where the next one is', () => {
  expect(csvHeaders('verdicts', '?cursor=x')).toMatchObject({
    'content-disposition': 'attachment; filename="verdicts.csv"',
    link: '<?cursor=x>; rel="next"',
  });
  expect(csvHeaders('verdicts')).not.toHaveProperty('link');
});
