import { describe, expect, it } from 'vitest';
import { pastedArticle } from '../../../../web/src/articles/upload/pasted-article.ts';

describe('a pasted article', () => {
  it('is a text whose first line is the headline, and is named after it', async () => {
    const file = pastedArticle(' Shelling  kills 31,\nsays café owner ', '\nFirst.\n\nSecond.\n');
    expect(file).toMatchObject({ name: 'shelling-kills-31-says-cafe-owner.txt', type: 'text/plain' });
    expect(await file.text()).toBe('Shelling kills 31, says café owner\n\nFirst.\n\nSecond.\n');
  });

  it('is named after its text where it has no headline, and after nothing where that has no letters', async () => {
    const file = pastedArticle('', 'Roads closed.');
    expect(file.name).toBe('roads-closed.txt');
    expect(await file.text()).toBe('Roads closed.\n');
    expect(pastedArticle('***', '…').name).toBe('pasted.txt');
  });
});
