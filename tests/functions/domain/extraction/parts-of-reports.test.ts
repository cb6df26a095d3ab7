import { describe, expect, it } from 'vitest';
import { found, marked } from './marked-sentences.ts';

describe('behind a quotation', () => {
  it.each([
    '[“She isn’t his wife,”] {Quill} corrected.',
    '[“This is a trial,”] {Reeve} shot back.',
    '[“We have no body at all,”] blurted {the inspector}.',
    // titles, and what somebody does with them
    '“The Long Road,” Ann Lee starred as a nurse.',
  ])('any verb tells who said it: %s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('a content', () => {
  it.each([
    '{They} said [they went and collected the money, put it in a sack and were walking home].',
    '{The police} claim [he was carrying a gun and didn’t stop when asked].',
    '{Halm Care} said [it was helping the court] and could not comment further.',
    '{The source} stated further that [while six persons were killed in Orm, three others were hurt in Tell].',
    '{President Tom Reeve} called on [the union to end the strike and take the offer].',
    '{The magazine} said [a member of the crew Grayling, which had owned up to the raids, provided proof of a payment].',
    '{The group’s report} accused [Ostra of “optimistic book-keeping”], something {the firm} has called [“lazy and wrong”].',
    '{The mayor} confirmed [the deaths] to The Harbour Post.',
    '{The police spokesman} confirmed [the incident] in a telephone chat with reporters.',
    'In an interview on Tano FM’s ‘Morning Show’, {Tom Reeve}, as the chairman is called, denied [being bribed by any trader].',
    'His sister, [who], according to {the police}, [+fell from a wall], has died.',
    '[The council sees no point in a meeting,”] {the Selby-based firm} said in a statement.',
    '{Business groups} have raised concerns that [a uniform rise could close small shops].',
    '{Minister Ann Hale} voiced dismay over [the high toll].',
    '{Ostra} had denied [the allegations] calling [it a raid on its kitchens].',
    '[Despite the order, waste continues to flow into two lakes, killing carp and ducks], {farmers} said.',
    '[The firm will open new works in Orm], {the Selby Ledger} reported citing two sources.',
    'The Front, [which is said to want the plot], did not reply.',
    '{Police} said [they were moved, suspended or dismissed after the strike].',
    '{The banned Front} claimed [responsibility for the attack] in a message to reporters.',
    '{The institute} assesses that [forces are preparing for a push].',
    '{She} appealed for [calm] and urged [the police to let people march].',
    '{Critics} have labelled [it "the northern law"].',
    '{She} has repeatedly referred to [kettles as “urns”].',
    '{Police} have confirmed that [three people died in Orm, one in Tell and one in Selby].',
    '{The ministry} said [the bridge would open in May], three months after the flood.',
    '{The firm} said [growth will be low, reflecting the strike last year].',
    '{The union} has announced [plans for a strike in May] as the feud with the governors threatened to grow.',
    '{The shopkeepers’ head} told the Mercury [last year was really hard].',
    '{The mission} said on its messaging channel [five shells had landed near the crest].',
    '{A mechanic} admitted that [he had locked the gate], the officer also said.',
    '{The authorities} implored [residents to leave ahead of the fire].',
    '{The unions} faulted [the use of tear gas against marchers].',
  ])('ends where it does: %s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });
});

describe('no report is', () => {
  it.each([
    'Three people reported missing had been found.',
    'The two other accused who had been on the list walked free.',
    'The mayor is asked about a bid for more money.',
    'The Post has asked City Hall for comment.',
    'The palace has yet to say if the president will sign the bill.',
    'Two sisters who could not walk were later found dead in their home.',
    'The rains unleashed torrents overnight that carried boulders into farms.',
    'What Happened: He made an offer to buy the firm for $31.',
    'The fires have been threatening hundreds of ranches.',
    'The man continued to swing the rake at the fence.',
    'Police were called after they found three people dead at a farm.',
    'A suspected militant was killed near the gate.',
  ])('%s', (sentence) => {
    expect(found(sentence).contents).toEqual([]);
  });
});
