import { describe, expect, it } from 'vitest';
import { DESKS, NEWSROOM_DESKS } from '../../../../config/desks.ts';
import { inventedDesk } from '../../../support/invented-desk.ts';
import { routeToDesk } from '../../../../functions/domain/matching/route.ts';

const article = (body: string) => ({ headline: null, body });

describe('routeToDesk', () => {
  it('follows the folder that names a desk', () => {
    expect(routeToDesk(article('The army, the army, the army.'), 'incoming/health/a.txt', DESKS).id).toBe('health');
  });

  it('follows the words otherwise', () => {
    expect(routeToDesk(article('Patients left the hospital; the outbreak is over.'), 'incoming/a.txt', DESKS).id).toBe('health');
    expect(routeToDesk(article('Patients left the hospital; the outbreak is over.'), 'incoming/elsewhere/a.txt', DESKS).id).toBe('health');
  });

  it('leaves what fits nowhere to the first desk', () => {
    expect(routeToDesk(article('The army band played.'), 'incoming/a.txt', DESKS).id).toBe('general');
  });

  it('comes to a private desk by its folder alone', () => {
    const secret = inventedDesk({ id: 'secret', private: true, words: ['flood'] });
    const desks = [...DESKS, secret];
    expect(routeToDesk(article('flood '.repeat(9)), 'incoming/a.txt', desks).id).toBe('general');
    expect(routeToDesk(article('The army, the army.'), 'incoming/secret/a.txt', desks)).toBe(secret);
  });

  it('keeps every text of every desk on a desk of its own', () => {
    for (const desk of NEWSROOM_DESKS.slice(1))
      expect(routeToDesk(article(desk.words.join(' ')), 'incoming/a.txt', DESKS).id).toBe(desk.id);
  });
});
