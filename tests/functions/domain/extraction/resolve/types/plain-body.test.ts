import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const lastType = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.type;

describe('what is plain of a body by what it was introduced as', () => {
  it.each([
    ['The rights group Open Hands said nine men were held.', 'ngo'],
    ['The environmental group Green Orl said the logs were cut at night.', 'ngo'],
    ['Tenants’ group Fair Orl said 300 families had left.', 'ngo'],
    ['Millfloor, which represents 900 of the mill’s workers, said the shifts were long.', 'ngo'],
    ['Another labor group, Lakas Orl, said the pay was low.', 'ngo'],
    ['The ransomware group Red Latch said it had the files.', 'other'],
    ['The competition body OKB said the fee was unfair.', 'official'],
    ['Trade body Orl Voice said shops would close.', 'company'],
    ['The Minority said the price was low.', 'political'],
    ['The militia, which calls itself the Orl Guard, said the bridge was held.', 'opposition'],
    ['The Orl Guard said the bridge was held.', 'military'],
    ['The think tank Agora said half of the jobs were at risk.', 'expert'],
    ['The ratings agency Keel & Orr said the bonds were safe.', 'company'],
    ['The ministry’s news agency, Karsk Wire, said the bonds were safe.', 'media'],
  ])('%s', (sentence, type) => {
    expect(lastType(sentence)).toBe(type);
  });

  it('who reports, and is called by its name alone, is an outlet', () => {
    expect(lastType('Two weavers lost their sight at a camp, OPN reported.')).toBe('media');
    expect(lastType('Police held two men, Orl Police reported.')).toBe('police');
    const firm = 'Shares fell. Profits fell, and investors and customers left.';
    expect(lastType(firm, 'Sales fell by a tenth, OPN reported.')).not.toBe('media');
  });

  it('an opposition is armed or banned, or sits in a parliament', () => {
    expect(lastType('The opposition Orl Reform League said the toll was 200.')).toBe('political');
    expect(lastType('The banned opposition movement Tarsk said the vote was false.')).toBe('opposition');
    const coup = 'The junta declared a curfew. After the coup the junta shut the port.';
    expect(lastType(coup, 'The opposition Karsk Union said 34 people were shot.')).toBe('opposition');
  });
});
