import { describe, expect, it } from 'vitest';
import { claimsOf, told } from './articles.ts';

const SATURDAY = { publishedAt: '2024-06-15T18:00:00Z' };

describe('findClaims', () => {
  it.each([
    ['The mayor said the bridge had collapsed.', 'mayor: the bridge had collapsed'],
    ['The bridge had collapsed, the mayor said.', 'mayor: The bridge had collapsed'],
    ['The bridge had collapsed on Friday, said Ana Ruiz, the mayor of the town.', 'Ana Ruiz: The bridge had collapsed on Friday'],
    ['According to the fire service, nine people were hurt.', 'fire service: nine people were hurt'],
    ['Nine people were hurt, according to the fire service.', 'fire service: Nine people were hurt'],
  ])('%s', (sentence, expected) => {
    expect(claimsOf([sentence]).map(told)).toEqual([expected]);
  });

  it('seeks no claims in other languages and in furniture', () => {
    expect(claimsOf(['The mayor said the bridge had collapsed.'], { language: 'de' })).toEqual([]);
    expect(claimsOf(['related|The mayor said the bridge had collapsed.', 'byline|From Ana Ruiz', 'It rained.'])).toEqual([]);
  });

  it('resolves pronouns, short names, roles and acronyms', () => {
    const claims = claimsOf([
      'Norwegian Trade Minister Ingrid Moe said the port was closed. She said 40 ships were waiting.',
      'The Harbour Workers Union (HWU) said nobody had been told.',
      'Moe said the gates were frozen. The trade minister said it was nobody’s fault.',
      'The strike had begun on Monday, the HWU said. The union said 300 dockers had walked out.',
    ]);
    expect(claims.map((claim) => claim.attribution.source?.name)).toEqual([
      'Ingrid Moe',
      'Ingrid Moe',
      'Harbour Workers Union',
      'Ingrid Moe',
      'Ingrid Moe',
      'Harbour Workers Union',
      'Harbour Workers Union',
    ]);
  });

  it('makes one claim of a nested report: the inner source, the outer in via', () => {
    const [claim, ...others] = claimsOf(['Harbour radio reported that the coast guard said two boats had sunk.']);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      text: 'two boats had sunk',
      attribution: { source: { name: 'coast guard' }, via: [{ name: 'Harbour radio' }] },
    });
  });

  it('puts a relative clause together with what it speaks of', () => {
    expect(claimsOf(['The list names 30 villagers who a deserter said had been shot.']).map(told)).toEqual([
      'deserter: 30 villagers who had been shot',
    ]);
  });

  it('makes one claim of headline, summary and body, in the body’s words', () => {
    const [claim, ...others] = claimsOf([
      'headline|Ferry firm says 14 drowned',
      'summary|Fourteen people drowned, firm says',
      'Fourteen people drowned when the ferry sank, its owner said.',
    ]);
    expect(others).toEqual([]);
    expect(claim?.text).toBe('Fourteen people drowned when the ferry sank');
    expect(claim?.appearances.map(({ role }) => role)).toEqual(['headline', 'summary', 'body']);
  });

  it('finds what the outlet itself tells under reserve', () => {
    const [claim] = claimsOf(['The flood has displaced an estimated 12,000 people.']);
    expect(claim).toMatchObject({
      attribution: { source: null, cue: { text: 'an estimated' } },
      queued: true,
      quantities: [{ value: 12_000, approximate: 'about' }],
    });
  });

  it('marks all claims that a blanket disclaimer covers', () => {
    const claims = claimsOf([
      'Rebels said they had taken the mill.',
      'It rained.',
      'The Courier could not independently verify the reports of either side.',
      'The army said ten rebels had died.',
    ]);
    expect(claims.map(({ verification }) => [verification.status, verification.by])).toEqual([
      ['tried', 'Courier'],
      ['tried', 'Courier'],
    ]);
  });

  it.each([
    'The mayor declined to comment.',
    'The army has not commented on the raid.',
    'The firm refused to say when it knew.',
    'The minister could not be reached.',
    'Voters want lower taxes.',
  ])('makes no claim of %j', (text) => {
    expect(claimsOf([text])).toEqual([]);
  });

  it('resolves times by the article’s date', () => {
    const [claim] = claimsOf(['The bridge fell on Friday and was rebuilt by Saturday, the mayor said.'], SATURDAY);
    expect(claim?.times.map(({ text, iso }) => [text, iso])).toEqual([
      ['Friday', '2024-06-14'],
      ['Saturday', '2024-06-15'],
    ]);
  });

  it('links two sources with different figures', () => {
    const claims = claimsOf([
      'The army said 12 villagers were killed in the raid.',
      'The priest said 40 villagers were killed in the raid.',
    ]);
    expect(claims.map(({ disputedBy }) => disputedBy.map(({ source }) => source))).toEqual([['priest'], ['army']]);
  });
});

describe('kind', () => {
  it.each([
    ['The mayor said nine houses burned down.', 'fact'],
    ['The mayor said the plan was a terrible mistake.', 'opinion'],
    ['The mayor predicted the river would rise.', 'prediction'],
    ['The mayor called for calm.', 'call'],
    ['The mayor promised to rebuild the bridge.', 'plan'],
    ['“We must stop this,” the mayor said.', 'call'],
  ])('%s', (sentence, kind) => {
    expect(claimsOf([sentence])[0]).toMatchObject({ kind, queued: kind === 'fact' });
  });
});

describe('a quotation over two paragraphs, of nobody named', () => {
  it('covers nothing that stands between them', () => {
    const claims = claimsOf([
      '"We rang, " said. "Nobody did.',
      'credit|Photo: Ana Ruiz',
      '"If the shelves had been cleared, two of them would be alive."',
    ]);
    expect(claims.map(({ text }) => text).join(' ')).toContain('two of them would be alive');
    expect(claims.map(({ text }) => text).join(' ')).not.toContain('Photo');
  });
});

describe('priority', () => {
  it('puts grave, exact and disputed claims first and says why', () => {
    const claims = claimsOf([
      'The army said it had retaken the town of Sela.',
      'A deserter said 60 prisoners had been executed in a barn near Sela.',
      'The opposition said 25 people were killed on Monday.',
      'The ministry said the museum had reopened.',
    ]);
    const order = claims.toSorted((a, b) => b.priority.score - a.priority.score);
    expect(order.map(({ attribution }) => attribution.source?.name)).toEqual(['deserter', 'opposition', 'army', 'ministry']);
    expect(order[0]?.priority).toMatchObject({ band: 'urgent', reasons: expect.arrayContaining(['alleges an atrocity', 'many people']) });
  });

  it('lifts what stands in the headline', () => {
    const body = 'The army said 12 villagers were killed in the raid.';
    const [lifted] = claimsOf(['headline|Twelve villagers killed in raid, army says', body]);
    expect(lifted?.priority.score).toBeGreaterThan(claimsOf([body])[0]?.priority.score ?? 100);
  });
});
