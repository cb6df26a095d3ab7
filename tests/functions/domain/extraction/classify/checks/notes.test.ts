import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../../../../functions/domain/extraction/text/wording.ts';
import { checkNotesIn } from '../../../../../../functions/domain/extraction/classify/checks/notes.ts';

const notes = (text: string) => checkNotesIn(wordingOf(text), 0, 0).map(({ status, by, scope }) => [status, by, scope.kind]);

describe('checkNotesIn', () => {
  it.each([
    ['The Gazette could not independently verify the claim.', ['tried', 'Gazette', 'near']],
    ['We have not been able to verify that.', ['tried', null, 'near']],
    ['This newspaper was unable to reach him or to confirm the claim.', ['tried', null, 'near']],
    ['Harbour News could not confirm it.', ['tried', 'Harbour News', 'near']],
    ['The report could not be independently verified.', ['tried', null, 'near']],
    ['There was no independent confirmation of the report.', ['tried', null, 'near']],
    ['It was not possible to verify the tally.', ['tried', null, 'near']],
    ['The Gazette could not independently confirm the accounts.', ['tried', 'Gazette', 'both']],
    ['These claims could not be independently verified.', ['tried', null, 'both']],
    ['The report is unverified.', ['tried', null, 'near']],
    ['His account was confirmed by two other rowers.', ['done', null, 'near']],
    ['Four rowers, asked one by one, told the same story.', ['done', null, 'near']],
    ['The reports remain unverified.', ['tried', null, 'near']],
    ['The Gazette could not verify either account.', ['tried', 'Gazette', 'both']],
    ['The Gazette could not independently verify the ferrymen’s account.', ['tried', 'Gazette', 'named']],
    ['The Gazette was unable to verify the claims about the cellar.', ['tried', 'Gazette', 'about']],
    ['The Gazette could not independently verify the battlefield accounts of either side.', ['tried', 'Gazette', 'sides']],
    ['The Gazette cannot independently confirm casualty and other reports.', ['tried', 'Gazette', 'events']],
    ['The Orrin Press was not immediately able to verify the toll.', ['tried', 'Orrin Press', 'about']],
    ['The Gazette has not independently confirmed the account.', ['tried', 'Gazette', 'near']],
    ['The claim has not been verified by the Gazette.', ['tried', 'Gazette', 'near']],
    ['None of the claims could be verified.', ['tried', null, 'near']],
    ['Attempts to verify the claim were unsuccessful.', ['tried', null, 'near']],
    ['Independent verification was not possible.', ['tried', null, 'near']],
    ['The Gazette has not seen the letter.', ['tried', 'Gazette', 'near']],
    ['The video has not been verified.', ['tried', null, 'near']],
    ['Two deckhands confirmed her account.', ['done', null, 'near']],
    ['Payroll records confirm it.', ['done', null, 'near']],
    ['The Gazette checked: he was right.', ['done', 'Gazette', 'near']],
    ['The Gazette has seen the email.', ['done', 'Gazette', 'near']],
    ['The Gazette verified the place and the time.', ['done', 'Gazette', 'near']],
    ['Filings at the register bear her out.', ['done', null, 'near']],
    ['His account was corroborated by two deckhands.', ['done', null, 'near']],
    ['The log shows that she did.', ['done', null, 'near']],
    ['The Gazette was able to confirm the account.', ['done', 'Gazette', 'near']],
    ['The Gazette has confirmed the location of the film.', ['done', 'Gazette', 'near']],
    ['Three others, asked apart, gave accounts of the raid that matched hers.', ['done', null, 'near']],
    ['Letters in the archive back up the claim.', ['done', null, 'near']],
  ])('%s', (text, note) => {
    expect(notes(text)).toEqual([note]);
  });

  it.each([
    'Police could not confirm the number of dead.',
    'The ministry has not confirmed the deaths.',
    'The minister could not be reached.',
    'The bank did not confirm the loan.',
    'Officials have verified nothing.',
    'The toll has not been confirmed by the police.',
    'Investigators verified the signature.',
    'Records seen by the Gazette show the loan.',
    'The mill denied the claim.',
    'The guild, which supported the claim, was glad.',
    'The council asked her to confirm his account.',
    'The figures of other mills do not bear that out.',
    'Police confirmed the account.',
    'The account was confirmed by the ministry.',
  ])('finds none in: %s', (text) => {
    expect(notes(text)).toEqual([]);
  });

  it('makes a note of each thing that could not be checked', () => {
    expect(notes('The Gazette could not independently verify the army’s claims or the death toll.')).toEqual([
      ['tried', 'Gazette', 'named'],
      ['tried', 'Gazette', 'about'],
    ]);
  });
});
