import { describe, expect, it } from 'vitest';
import { claimsOf } from '../articles.ts';

const found = (sentence: string): string[] =>
  claimsOf([
    'It was a long week in the region, and the roads were closed for most of it.',
    sentence,
    'The weather stayed cold and the shops were shut.',
  ]).map(({ text }) => text);

describe('nothing is asserted by', () => {
  it.each([
    ['who wants no name in the paper', 'Mara Quill asked to be identified only by her surname.'],
    ['who speaks on condition of anonymity', 'The official insisted on anonymity.'],
    ['a fire that claimed lives', 'The fire claimed the lives of seven people.'],
    ['who refuses bail', 'The judge denied bail.'],
    ['who refuses an application', 'The court rejected the appeal.'],
    ['who gives no details', 'The minister gave no details.'],
    ['a law that allows something', 'The law allows lenders to take the car.'],
    ['who shows a picture', 'Detectives have released an image of a man in a green hat.'],
    ['who looks for something', 'Officials are finding out who was there.'],
    ['who says there will be no comment', 'The ferry company said it did not comment on individual complaints.'],
    ['who has nothing to share', 'Mara Quill said the guild does not have a statement to share on the matter.'],
    ['who will not discuss it, in so many words', '“We can’t discuss pending cases,” a spokesman for the guild said.'],
    ['who disclosed “this” at a briefing', 'Dr Quill disclosed this at the Thursday edition of the programme in Accra yesterday.'],
    ['who confirmed “this” to an outlet', 'The spokesman confirmed this to Kesh Wire on Monday.'],
    ['who tells a story', 'Mara Quill told the children a story before bed.'],
    ['where something is described', 'The festival is described on its website.'],
    ['who says nothing', 'Mara Quill said nothing.'],
    ['who notices what happens', 'It came to light when a neighbour noticed that the gate had been open for three days.'],
    ['how a thing looked', 'Guards slept in what appeared to be a private house.'],
    ['what shows signs of something', 'Envoys met again, even as talks show signs of progress.'],
    ['who shows no emotion', 'Mr. Orr, 51, showed no emotion as the verdict was read.'],
    ['who files a complaint', 'Syria and Norland have filed a complaint against the coast guard of Orm, an island state.'],
    ['who leaves without a word', 'The raid came three days after an envoy left the region without announcing a date for direct talks.'],
    ['who writes a letter', 'Mara Quill wrote a six-page letter to the mayor.'],
    ['who shows a willingness', 'Mara Quill showed his willingness to attack the others.'],
    ['who talks about something', 'Mara Quill talked about issues that affect the town.'],
    ['who likes something', 'Mara Quill likes the plan for the harbour.'],
    ['how somebody feels about something', 'Many are deeply skeptical about the candidacy.'],
    ['what a move suggests', 'The move suggests that the bank expects lower growth.'],
    ['what nothing suggests', 'Nothing suggests that the army was there.'],
    ['what somebody’s remarks suggest', 'The remarks of Mara Quill suggest that the party is divided.'],
    ['who congratulates', 'Norland and Sorland congratulated Orm within hours.'],
    ['who compares a picture with another', 'We compared the map with pictures taken from the air.'],
    ['who appoints somebody', 'Two of its three members were appointed by Orm.'],
    ['who picks somebody', 'Party leaders long ago picked Mara Quill for the post.'],
    ['who is unhappy with something', 'Mara Quill was clearly unhappy with the way the vote was run.'],
    ['who casts a ballot', 'Only 36,491 people cast a ballot for Mara Quill.'],
    ['what somebody decides', 'The surgeon’s decision to read from a text surprised the hall.'],
    ['who accepts a thing', 'Mara Quill accepted the report.'],
    ['who echoes what was said before', 'The unions echoed those comments.'],
    ['what anybody would expect', 'The plan could be expected to bring in more money.'],
    ['whom a call is passed to', 'The call was then passed to a “senior officer”, who asked for her bank card.'],
    ['what was hailed by nobody in particular', 'In 2004 the same drug was hailed as a cure.'],
  ])('%s', (_, sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe('something is asserted by', () => {
  it.each([
    ['who claims responsibility', 'The group claimed responsibility for the blast.', 'responsibility for the blast'],
    ['who accepts that something is so', 'The driver accepted that he had been drunk.', 'he had been drunk'],
    ['who is unhappy in so many words', 'Mara Quill was unhappy with “a rigged vote”.', '“a rigged vote”'],
    ['who tells it that night', 'The paper reported that night the mayor had left.', 'the mayor had left'],
    ['who tells of nights', 'Nurses said that night shifts had been cut.', 'night shifts had been cut'],
    ['who denies having asked', 'The firm denied refusing any such request.', 'refusing any such request'],
    ['who rejects an accusation', 'The army rejected claims that it had fired first.', 'claims that it had fired first'],
    ['who demands a name', 'The widow demanded that the driver be named.', 'the driver be named'],
    [
      'who congratulates in words',
      'The prime minister congratulated the winner on her “great victory”.',
      'the winner on her “great victory”',
    ],
    ['who orders something', 'President Ora Lind ordered an investigation into the fire.', 'an investigation into the fire'],
    ['what is read on a wall', 'A banner over the gate reads “We will not move.”', '“We will not move.”'],
    ['who disputes that', 'The firm disputed that.', 'that'],
    ['who denies that somewhere', 'Finance chief Ruth Hale denied that on the call.', 'that'],
    ['who says that nothing was done', 'The union said nothing had been done to the dam.', 'nothing had been done to the dam'],
    ['who says no more than a number', 'Police said no more than nine men had been held.', 'no more than nine men had been held'],
  ])('%s', (_, sentence, content) => {
    expect(found(sentence)).toEqual([content]);
  });
});
