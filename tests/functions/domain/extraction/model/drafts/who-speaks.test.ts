import { expect, it } from 'vitest';
import { found, marked } from '../../marked-sentences.ts';

it.each([
  // with one comma only
  "{Mr Hale's daughter, Gina Hale} said: [“Knowing that he was taken from us will haunt me for good.”]",
  // where it was said
  '{The Ministry of Defence} in a statement on Wednesday said [a large operation has been under way in Dorra for two days].',
  // what they did as they spoke
  'Sentencing Marsh, {Judge Rhys Fosse}, said: [“This was a death that made no sense.”]',
  // whose name only one comma parts from the office
  '{Rolo Aquin, chief of operations of the province} said [at least 70 people were hurt].',
  // who shows the pictures
  '{Marenian state media} published photos showing [a tower with its windows blown out].',
  // and not that each of them did
  '{Price and the other three defendants} each pleaded [not guilty to bribery and fraud].',
  // who speaks behind the verb that opens the sentence
  'Said {Reed}: [“There will be further proceedings in this case before long.”]',
  // who is named last
  "[The second boy's condition] was described [+as “stable”] by {police}.",
  // whose words are handed on
  'The Orbe Wire reported {federal authorities} as saying [the bribes were paid for inside information].',
  // what goes before whoever speaks
  'Curfew in Ndaralle as {opposition} rejects [president’s landslide victory in the vote]',
  'On Kalinao, {fishermen who had towed people to the beach} said [they had waited two hours for a boat].',
  // when
  '{The board} Thursday said [the offer of 25 pounds a share was fair].',
])('who speaks is told without what is none of it, and with what is: %s', (sentence) => {
  expect(found(sentence)).toEqual(marked(sentence));
});

it('nobody is what somebody declares of oneself', () => {
  const sentence = '{Clara Ondo} declared [herself the winner] and called on [every citizen to beat a saucepan at eight each night].';
  expect(found(sentence).contents).toEqual(marked(sentence).contents);
  expect(found(sentence).strangers).not.toContain('herself');
});

it('of a lawsuit that accuses, the lawsuit speaks', () => {
  const sentence = 'Simmer Bedding was sued in {a class action} accusing [the company of selling sheets that are thinner than it says].';
  expect(found(sentence)).toEqual(marked(sentence));
});

it('what a quotation goes on with is no description of who speaks', () => {
  const sentence = '[Such words, +“belong in a museum of manners,”] {Grace Otolo} said.';
  expect(found(sentence)).toEqual(marked(sentence));
});
