import { describe, expect, it } from 'vitest';
import { noReport } from '../../../../../functions/domain/extraction/cues/no-report.ts';
import { readPassage } from '../../../../../functions/domain/extraction/text/sentences.ts';

/** Why a word of a sentence reports nothing. */
function why(sentence: string, word: string): string | null {
  const items = readPassage(sentence, [[0, sentence.length]]).paragraphs[0]?.sentences[0]?.items ?? [];
  const at = items.findIndex(({ lower }) => lower === word);
  if (at < 0) throw new Error(`"${word}" does not stand in the sentence.`);
  return noReport(items, at);
}

describe('nothing is reported by', () => {
  it.each([
    ['what is found in a place', 'A body found in the river was that of the miller.', 'found', 'found'],
    ['who finds things', 'Police found three guns in the car.', 'found', 'found'],
    ['who is finding them', 'Divers are finding wreckage below the weir.', 'finding', 'found'],
    ['a claim that is denied', 'The fleet is safe, claims the company denies.', 'claims', 'answered'],
    ['charges that are rejected', 'He took the money, charges he has rejected.', 'charges', 'answered'],
    ['what is more than what was said', 'More died than what officials have said.', 'said', 'compared'],
    ['what is other than what was told', 'That is contrary to what he told on Monday.', 'told', 'compared'],
    ['who is meant', '“It hurt,” said Orr, referring to his mother, who left.', 'referring', 'meant'],
    ['who is asked and says so', 'Reed said when asked about the fire they had fled.', 'asked', 'handed'],
    ['what a clause is about', 'The court held that rejecting the plan was wrong.', 'rejecting', 'in subject'],
    ['what is refused', 'The ministry denied three workers visas.', 'denied', 'refused'],
    ['the request of somebody', "The bakery denied a blind worker's request to keep a dog.", 'denied', 'refused'],
    ['lives that were taken', 'The flood claimed 31 lives and cut the road.', 'claimed', 'taken'],
    ['an estimate that stands behind a preposition', 'It was based on early estimates of the loss.', 'estimates', 'named'],
    ['what is called back', 'The firm recalled 212,000 of the heaters in May.', 'recalled', 'withdrawn'],
    ['who is called', 'A neighbour called the police.', 'called', 'fetched'],
    ['who goes to court', 'Hale has appealed to the Supreme Court.', 'appealed', 'lodged'],
    ['who stands trial, by a title', 'Accused Ravi Menon and Gopal Das were produced on Friday.', 'accused', 'named'],
    ['the same in what somebody says', 'The officer said that accused Menon had sold the goods.', 'accused', 'named'],
    ['who appears for them', 'In all, advocates Prem Sethi and Anwar Khan appeared for the firm.', 'advocates', 'named'],
    ['how long something is known', 'Newly described fossils shed light on the sea floor.', 'described', 'named'],
    ['what an outlet has covered', 'The Ledger has reported on the shortage of nurses.', 'reported', 'meant'],
    ['what a storm does', 'A storm hit the ferry line ahead of the holidays.', 'hit', 'done'],
    ['what the outlet has from nobody named', 'It was gathered that the men had fled.', 'gathered', 'gathered'],
    ['what is due to somebody', 'She claimed asylum in Tarkan.', 'claimed', 'taken'],
    ['who is let in', 'The hospital admitted 40 patients overnight.', 'admitted', 'done'],
    ['who is rung up', 'He called his mother from the station.', 'called', 'fetched'],
    ['what firms report at set times', 'The firm reports its results on Thursday.', 'reports', 'done'],
    ['who begins to work', 'He reported for duty at six.', 'reported', 'done'],
    ['that somebody lied', 'The officers told a grubby lie about the gate.', 'told', 'meant'],
    ['that somebody did not', 'The officers told the truth about the gate.', 'told', 'meant'],
    ['what courts sit through', 'The court heard evidence from three doctors on Monday.', 'heard', 'done'],
    ['who is accused of something and speaks', 'A man accused of burning two sheds says he was out.', 'accused', 'in subject'],
    ['what a report goes by', 'The minister said according to early counts the boat sank.', 'according', 'made'],
    ['whoever hands words on', 'The agency quoted him as saying that the port was open.', 'quoted', 'handed'],
    ['what is called in', 'A neighbour called in a tip.', 'called', 'fetched'],
  ])('%s', (_, sentence, word, reason) => {
    expect(why(sentence, word)).toBe(reason);
  });
});

describe('something may be reported by', () => {
  it.each([
    ['a court that hears of something', 'The court heard evidence that the clerk had lied.', 'heard'],
    ['who finds that something is so', 'The inquiry found that the guns were loaded.', 'found'],
    ['who admits something of people', 'The hospital admitted patients had died.', 'admitted'],
    ['who calls a relative something', 'He called his mother a liar.', 'called'],
    ['who claims money', 'The widow claimed that she was owed rent.', 'claimed'],
    ['who finds no such thing', 'Police found no guns in the car.', 'found'],
    ['a study that finds something of somebody', 'The study found boys slept less than girls.', 'found'],
    ['who claims something', 'The fleet, claims the company, was safe.', 'claims'],
    ['who remembers', 'She recalled that 12 men had come.', 'recalled'],
    ['who estimates', 'The agency estimates that nine died.', 'estimates'],
    ['any other verb', 'Police said three guns were in the car.', 'said'],
    ['what he called what he told of', 'It was worse than what he called a disaster.', 'called'],
    ['whom one refers to as something', 'He left, referring to the judge as a clown.', 'referring'],
    ['who denies that it was so', 'The ministry denied the visas were sold.', 'denied'],
    ['who dismisses a request in words of his own', 'The ministry dismissed the request as “theatre”.', 'dismissed'],
    ['who claims what happened to lives', 'The widow claims lives were lost for nothing.', 'claims'],
    ['who appeals for something', 'The mayor appealed for calm.', 'appealed'],
    ['who calls somebody something', 'The senator called the bill a fraud.', 'called'],
  ])('%s', (_, sentence, word) => {
    expect(why(sentence, word)).toBeNull();
  });
});
