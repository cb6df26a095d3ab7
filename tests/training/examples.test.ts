import { expect, it } from 'vitest';
import { readMarkedArticle } from '../../bench/corpus/read-marked-article.ts';
import { CONTENT, CONTENT_FIRST, CUE, OTHER, SOURCE, SOURCE_FIRST } from '../../functions/domain/extraction/model/field/labels.ts';
import { frameOf } from '../../functions/domain/extraction/model/features/frame.ts';
import { labelsOf, readAll } from '../../training/examples.ts';
import { fromCorpus } from '../../training/marked.ts';

const article = (body: string, labels: string) =>
  fromCorpus(
    { name: 'invented.txt', article: readMarkedArticle(`domain: crime\noutlet: daily\ndate: 2025-03-04\n---\n${body}\n---\n${labels}`) },
    1,
  );

const SAID = article(
  '{c1|“The gate was open,”} {s1|Ann Pell} {q1|said}. {c1|“Nobody shut it.”}\n{s2|She} {q2|has said} {c2|so before}. {s3|Owners} {q3|fear} {c3|thefts}.',
  '1 fact word none queued | Ann Pell | person\n2 fact word none queued | Ann Pell | person\n3 belief | Owners',
);

it('takes the word of a cue that is most often one for its head', () => {
  const [read] = readAll([SAID]);
  expect(read?.examples.map(({ head }) => read.passage.tokens[head]?.text)).toEqual(['said', 'said', 'fear']);
});

it('tells beliefs from what was voiced', () => {
  const [read] = readAll([SAID]);
  expect(read?.examples.map(({ voiced }) => voiced)).toEqual([true, true, false]);
});

it('labels the words around a head, a part that goes on after another anew', () => {
  const [read] = readAll([SAID]);
  const [example] = read?.examples ?? [];
  if (read === undefined || example === undefined) throw new Error('Nothing was read.');
  const frame = frameOf(read.facts, read.rules, example.head);
  const words = read.passage.tokens.slice(frame.from, frame.to).map(({ text }) => text);
  const labels = [...labelsOf(frame, example)];
  expect(words.map((word, i) => [word, labels[i]])).toEqual([
    ['“', CONTENT_FIRST],
    ['The', CONTENT],
    ['gate', CONTENT],
    ['was', CONTENT],
    ['open', CONTENT],
    [',', CONTENT],
    ['”', CONTENT],
    ['Ann', SOURCE_FIRST],
    ['Pell', SOURCE],
    ['said', CUE],
    ['.', OTHER],
    ['“', CONTENT_FIRST],
    ['Nobody', CONTENT],
    ['shut', CONTENT],
    ['it', CONTENT],
    ['.', CONTENT],
    ['”', CONTENT],
  ]);
});

it('leaves open whether the cue of an outer report is one', () => {
  const [read] = readAll([
    article(
      '{v1|Police} told a meeting that {s1|the firm} {q1|said} {c1|two vans were missing}.',
      '1 fact word none queued | The firm | company | via Police',
    ),
  ]);
  const unsure = [...(read?.unsure ?? [])].map((t) => read?.passage.tokens[t]?.text);
  expect(unsure).toContain('told');
  expect(unsure).not.toContain('said');
});
