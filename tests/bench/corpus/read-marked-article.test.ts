import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadMarks, readMarkedArticle } from '../../../bench/corpus/read-marked-article.ts';

const HEAD = 'domain: crime\noutlet: daily\ndate: 2025-03-04\n';
const file = (body: string, labels: string) => `${HEAD}---\n${body}\n---\n${labels}\n`;
const LABEL = '1 fact word none queued | Ann Pell | person';

it('takes the marks out of the text and tells where they stood', () => {
  const { text, claims, lead } = readMarkedArticle(
    file('{c1|“The gate {s2|they} {q2|say} {c2|was shut} stood open,”} {s1|Pell} {q1|said}.', `${LABEL}\n2 belief | they\nlead: 1`),
  );
  expect(text).toBe('“The gate they say was shut stood open,” Pell said.');
  const words = (spans: readonly (readonly [number, number])[] = []) => spans.map(([start, end]) => text.slice(start, end));
  expect(claims.map(({ source, cue, content }) => [words(source), words(cue), words(content)])).toEqual([
    [['Pell'], ['said'], ['“The gate they say was shut stood open,”']],
    [['they'], ['say'], ['was shut']],
  ]);
  expect(lead).toEqual([1]);
});

it('reads who passed a claim on', () => {
  const [claim] = readMarkedArticle(
    file('{v1|Police} said {s1|Pell} {q1|said} {c1|it rained}.', '1 fact word none queued | Ann Pell | person | via Police'),
  ).claims;
  expect(claim?.label).toMatchObject({ kind: 'fact', sourceName: 'Ann Pell', sourceType: 'person', via: 'Police', queued: true });
});

it.each([
  ['no second divider', `${HEAD}---\ntext`, 'Two lines `---`'],
  ['no domain', '---\ntext\n---\n', 'domain'],
  ['a mark never closed', file('{c1|it rained', LABEL), 'never closed'],
  ['an empty mark', file('{c1|}', LABEL), 'empty mark'],
  ['a brace of no mark', file('{x1|it} {c1|rained}', LABEL), 'No mark opens'],
  ['a closing brace too many', file('{c1|it}} rained', LABEL), 'closing brace'],
  ['a mark without a label', file('{c1|it} {c2|rained}', LABEL), 'Mark 2 has no line'],
  ['a label without a mark', file('{c1|it}', `${LABEL}\n2 belief | Pell`), 'Claim 2 has no content'],
  ['a word that is none', file('{c1|it}', '1 rumour word none queued | Pell | person'), '"rumour"'],
  ['a decision against the guide', file('{c1|it}', '1 opinion word none queued | Pell | person'), 'not queued by the guide'],
  ['a source without a type', file('{c1|it}', '1 fact word none queued | Pell'), 'a name and a type'],
  ['a lead that is not queued', file('{c1|it}', '1 opinion word none - | Pell | person\nlead: 1'), 'no queued claim'],
  ['a repeat of nothing', file('{c1|it}', '1 = 7'), 'which is no claim'],
  ['a number twice', file('{c1|it}', `${LABEL}\n${LABEL}`), 'two lines'],
  ['a line of no kind', file('{c1|it}', `${LABEL}\nhello`), 'No line of labels'],
])('names what is wrong: %s', (_, text, message) => {
  expect(() => readMarkedArticle(text)).toThrow(BadMarks);
  expect(() => readMarkedArticle(text)).toThrow(message);
});

describe.each(['train', 'test'])('the corpus’s %s part', (part) => {
  const folder = join('bench/corpus', part);
  it.each(readdirSync(folder))('%s keeps to the format', (name) => {
    expect(readMarkedArticle(readFileSync(join(folder, name), 'utf8')).claims.length).toBeGreaterThan(5);
  });
});
