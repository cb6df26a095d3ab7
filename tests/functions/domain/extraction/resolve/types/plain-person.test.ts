import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const lastType = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.type;

describe('what is plain of somebody with a name', () => {
  it.each([
    ['a firm by its kind', 'Operator Ostra Lifts said the cable was new.', 'company'],
    ['a rival', 'Its rival Orlwick said it had nothing to announce.', 'company'],
    ['a firm by the end of its name', 'The owner, Orchid Shipping Lines, said the boat was safe.', 'company'],
    ['a title that was taken for a name', 'Volcanologist Pia Orr said the dome was swelling.', 'expert'],
    ['a captain of firefighters', 'Fire and Rescue commander Ann Orr said the roof had gone.', 'official'],
    [
      'a chairman of the ruling party',
      'The state chairman of the ruling Karsk Alliance, Alhaji Sule Orr, said the claims were false.',
      'political',
    ],
    ['a Telegram channel', 'The Karsk Telegram channel Signal said the tank had burned.', 'media'],
    ['a branch', 'Amnesty Ostra said the men were beaten.', 'ngo'],
    ['a daily', 'The Daily Orr said the deal was off.', 'media'],
    ['a group', 'A press freedom group, Free Pens, said four reporters were jailed.', 'ngo'],
    ['who studies', 'Dr Nils Orr, a palaeontologist at Karsk College, said the bone was old.', 'expert'],
    ['who works for a consultancy', 'Hedda Orr, who works for the consultancy Tern & Lyle, said the price was fair.', 'expert'],
  ])('%s', (_, sentence, type) => {
    expect(lastType(sentence)).toBe(type);
  });

  it('an opposition’s member of parliament fights nobody', () => {
    const war = 'The army sent troops to Orl. Shelling went on. Rebels held the bridge as troops and rebels fought.';
    expect(lastType(war, 'Bo Orr, an anti-coup fighter from the village, said the bridge was lost.')).toBe('opposition');
    expect(lastType(war, 'Opposition MP Tamsin Orr said the mine was lost.')).toBe('political');
  });
});
