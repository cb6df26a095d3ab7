import { expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const speaker = (text: string): string | undefined => claimsOf([text]).at(-1)?.attribution.source?.name;

it.each([
  ['Donald Crump met Tad Devlin on Monday. Devlin left early. He said the army had lied.', 'Tad Devlin'],
  ['Donald Crump met the group. Zorn Devlin left early. He said the army had lied.', 'Zorn Devlin'],
  ['Donald Crump met Ann Devlin on Monday. Devlin left early. He said the army had lied.', 'Donald Crump'],
  ['Donald Crump said the army had lied. While President Orren has warned of a war, he has called for a review of it.', 'Orren'],
  ['Tad Devlin said it was built. Devlin asked Donald Crump how high the wall was. “It is as high as the mill,” he said.', 'Donald Crump'],
  ['Mr. Orren said Mr. Devlin claimed he was ill. “It was late,” he said.', 'Orren'],
])('%s', (text, name) => {
  expect(speaker(text)).toBe(name);
});
