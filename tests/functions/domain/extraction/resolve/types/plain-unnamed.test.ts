import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const lastType = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.type;

const FIRM = 'Orr Motors makes vans. Its shares fell. Profits fell, and investors and customers left.';
const CRIME = 'Police held a suspect. The police said the suspect had run. Detectives looked for a second suspect.';

describe('what is plain of somebody without a name', () => {
  it.each([
    ['who is counted and not named', 'Two large shareholders said they would sell.', 'anonymous'],
    ['a single official', 'A senior official in the delegation said the deal was dead.', 'anonymous'],
    ['who speaks for a central bank', 'A central bank spokesman said it had commissioned a review.', 'official'],
    ['diplomats', 'Diplomats said the truce was near its end.', 'anonymous'],
    ['who would not be named', 'A technician, who did not want to be named, said the valve was stuck.', 'anonymous'],
    ['who backs somebody', 'Allies of the minister said she would stay.', 'anonymous'],
    ['who was shown something to judge it', 'Two former officers who examined the pictures said the bomb was new.', 'expert'],
    ['who had no part in it', 'Two geologists not involved in the study said the slope was safe.', 'expert'],
    ['who is asked from outside', 'Two independent surveyors said the wall was safe.', 'expert'],
    ['a suit', 'The lawsuit says the brakes were worn.', 'court'],
    ['a prosecutor’s office', 'The district attorney’s office said the case was closed.', 'court'],
    ['what a body puts out', 'A bulletin issued by the district administration said 14 camps were full.', 'official'],
    ['who speaks for a client', 'Lawyers representing the firm and its owners said the court was wrong.', 'court'],
    ['whose lawyer somebody is', 'The defendant’s lawyer said the court was wrong.', 'court'],
    ['who speaks for the Irish police', 'A Garda spokesperson said two men were held.', 'police'],
    ['those who come to help', 'The civil defence said nine had died.', 'official'],
    ['a member of a parliament', 'Member of Parliament for Selby Ravi Orr said the bill was bad.', 'political'],
    ['two of one family', 'Ann and Tom Orr said the flat was damp.', 'person'],
    ['two who live together', 'The couple said the flat was damp.', 'person'],
    ['who opens a sentence', 'Environmentalists said the river was dirty.', 'ngo'],
    ['firms together', 'Industry groups said shops would close.', 'company'],
    ['a newsletter', 'A ballooning newsletter said the glove was frozen.', 'media'],
    ['papers that somebody let out', 'A confidential briefing seen by the paper said the road was mined.', 'document'],
    ['what a court keeps', 'Court records said the fine was paid.', 'document'],
    ['the head of a works council', 'The head of the firm’s works council said the plant was safe.', 'ngo'],
    ['who leads farmers', 'The farmers’ leader said the wells were dry.', 'ngo'],
    ['those in a parliament who are fewer', 'The Minority in Parliament said the price was low.', 'political'],
    ['who fled', 'Migrants said the guards had shot at them.', 'witness'],
    ['an outlet’s own work', 'An investigation by the magazine Selby Point said the drug was weak.', 'media'],
    ['who speaks for an armed group', 'A spokesperson for the league, the main armed group there, said the bridge was held.', 'opposition'],
    ['a delegation', 'The European delegation said none of it went to the guards.', 'official'],
    ['a group by its cause', 'Aid agencies said the camp was out of water.', 'ngo'],
    ['customs officers', 'Customs officers said they had found ivory.', 'official'],
    ['shop stewards', 'Shop stewards said the offer was low.', 'ngo'],
    ['an army’s engineers', 'Army engineers said the bridge was safe.', 'military'],
    ['who speaks for a minister', 'A spokesman for the transport minister said the road was safe.', 'official'],
    ['who speaks for an army', 'A military spokeswoman said two drones were lost.', 'military'],
    ['who represents a firm', 'A representative for Orl Capital said no talks were under way.', 'company'],
    ['who speaks for a state', 'A spokesman for Norway said no talks were under way.', 'official'],
    ['what an outlet has on its pages', 'A report on the broadcaster’s website said the bridge was safe.', 'media'],
    ['the news agency of a state', 'The official news agency said the king was well.', 'state-media'],
  ])('%s', (_, sentence, type) => {
    expect(lastType(sentence)).toBe(type);
  });

  it('what an article about a firm calls a news release', () => {
    expect(lastType(FIRM, 'Sales fell 14%, according to a news release.')).toBe('company');
  });

  it('a spokeswoman of the body that was just told of', () => {
    expect(lastType(FIRM, 'Orr Motors shut its mill. A spokeswoman said the mill was old.')).toBe('company');
  });

  it('investigators where a crime is told of', () => {
    expect(lastType(CRIME, 'Investigators said the gun was a toy.')).toBe('police');
  });
});
