import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../../../functions/domain/article/parse-article.ts';
import { findClaims } from '../../../../../../functions/domain/extraction/find-claims.ts';

/** The verification of each claim, by its first words. */
const read = (...paragraphs: string[]) =>
  Object.fromEntries(
    findClaims(parseText(['Ferry news', ...paragraphs].join('\n\n')), { articleId: 'a' }).claims.map(({ text, verification }) => [
      text.split(' ').slice(0, 3).join(' '),
      verification.status,
    ]),
  );

describe('what the outlet says of its own checks', () => {
  it('is about the claim right before it', () => {
    expect(
      read(
        'The guild said nine men were missing. The mill said two dams had failed. The Gazette could not independently verify the claim.',
      ),
    ).toEqual({ 'nine men were': 'none', 'two dams had': 'tried' });
  });

  it('is about what it leads up to', () => {
    expect(
      read(
        'The mill said two dams had failed. The footage, which the Gazette has verified, shows a third dam breaking.',
        'The Gazette has verified that nobody was at the gate.',
      ),
    ).toEqual({ 'two dams had': 'none', 'a third dam': 'done', 'nobody was at': 'done' });
  });

  it('reaches back to the paragraph before', () => {
    expect(read('The mill said two dams had failed.', 'The Gazette has not been able to verify that.')).toEqual({
      'two dams had': 'tried',
    });
  });

  it('is about both sides where it says so', () => {
    expect(
      read(
        'The guild said nine men were missing.',
        'The mill said two dams had failed. The Gazette could not independently verify either account.',
      ),
    ).toEqual({ 'nine men were': 'tried', 'two dams had': 'tried' });
  });

  it('is about whom it names', () => {
    expect(
      read(
        'Two ferrymen said nine men were missing.',
        'The mill said two dams had failed. The Gazette could not independently verify the ferrymen’s account.',
      ),
    ).toEqual({ 'nine men were': 'tried', 'two dams had': 'none' });
  });

  it('covers both armies’ claims all over the article, and no expert’s', () => {
    expect(
      read(
        'The army said 40 rebels were killed.',
        'The historian Ann Pell said the fort was built in 1750.',
        'A rebel commander said his fighters had taken the fort. The Gazette could not independently verify the battlefield accounts of either side.',
      ),
    ).toEqual({ '40 rebels were': 'tried', 'the fort was': 'none', 'his fighters had': 'tried' });
  });

  it('is the outlet’s where its name slipped into what somebody says, unless somebody is quoted', () => {
    expect(read('The mill said two dams had failed, which The Orrin Press could not independently verify.')).toEqual({
      'two dams had': 'tried',
    });
    expect(read('The mill said “two dams had failed, and the Orrin Press could not verify it”.')).toEqual({ '“two dams had': 'none' });
  });

  it('takes no town council for a party to the fight', () => {
    expect(
      read(
        'The town council said 40 lamps were broken.',
        'The army said two tanks had been lost.',
        'The Gazette could not verify the battlefield accounts.',
      ),
    ).toEqual({ '40 lamps were': 'none', 'two tanks had': 'tried' });
  });

  it('takes a general for the army', () => {
    expect(
      read(
        'Villagers said nine men were missing.',
        'Brigadier General Ivo Marn said two tanks had been burned. The Gazette could not independently verify the army’s claims.',
      ),
    ).toEqual({ 'nine men were': 'none', 'two tanks had': 'tried' });
  });

  it('is about both sides and about who has just told of the fight', () => {
    expect(
      read(
        'The army said 40 rebels were killed.',
        'The baker Tom Brell said two drones had come down. The Gazette could not independently verify the accounts of either side.',
      ),
    ).toEqual({ '40 rebels were': 'tried', 'two drones had': 'tried' });
  });

  it('is about what is said to have happened, where it speaks of casualty and other reports', () => {
    expect(
      read(
        'Nine people were killed by shells, the guild said. The Gazette cannot independently confirm casualty and other reports.',
        'The envoy said he was surprised by the letter.',
        'The bridge is reportedly shut.',
      ),
    ).toEqual({ 'Nine people were': 'tried', 'he was surprised': 'none', 'The bridge is': 'none' });
  });

  it('leaves opinions alone', () => {
    expect(read('“It was a disgrace,” the coach said. The Gazette could not independently verify the claim.')).toEqual({
      '“It was a': 'none',
    });
  });

  it('is done where somebody bears the claim out', () => {
    expect(read('The guild said the mill had been sold in May. Filings at the register bear it out.')).toEqual({ 'the mill had': 'done' });
  });

  it('is not told where somebody else speaks', () => {
    expect(
      read('The guild said nine men were missing.', 'The mayor said the council could not independently verify the claim.'),
    ).toMatchObject({
      'nine men were': 'none',
    });
  });
});
