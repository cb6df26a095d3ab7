import { describe, expect, it } from 'vitest';
import { skipAdverbials } from '../../../../../../functions/domain/extraction/clauses/setting/adverbials.ts';
import { left } from '../left.ts';

describe('how somebody speaks', () => {
  it.each([
    ['He said under oath police beat him.', 'police beat him .'],
    ['He said from jail the wells were dry.', 'the wells were dry .'],
    ['He said from his hospital bed guards had fled.', 'guards had fled .'],
    ['He said through his lawyer on Monday guards beat him.', 'guards beat him .'],
    ['He said during a visit to Ostra ships had been lost.', 'ships had been lost .'],
    ['He said after the vote the council would close it.', 'the council would close it .'],
    ['He said after the vote count the council would close it.', 'the council would close it .'],
    ['He said at a meeting of the council two men were hurt.', 'two men were hurt .'],
    ['He said when asked about it he had left.', 'he had left .'],
    ['He said when asked by Kesh Wire the guards had left.', 'the guards had left .'],
    ['He said to Kesh Wire no one was hurt.', 'no one was hurt .'],
    ['He said to reporters police had fled.', 'police had fled .'],
    ['He said on its website police had fled.', 'police had fled .'],
    ['He said in a post on social media platform X the wells were dry.', 'the wells were dry .'],
    ['He said in an email to Kesh Wire no one was hurt.', 'no one was hurt .'],
    ['He said in an email to Kesh Wire police had fled.', 'police had fled .'],
    ['He said in a joint statement with the union the wells were dry.', 'the wells were dry .'],
    ['He said in a letter to the head of the union two men were hurt.', 'two men were hurt .'],
    ['He said in a letter to Reed and Lee none of the wells had water.', 'none of the wells had water .'],
    ['He said to Kesh Wire at least ten houses were hit.', 'at least ten houses were hit .'],
    ['He said to Kesh Wire as many as ten houses were hit.', 'as many as ten houses were hit .'],
    ['He said to Kesh Wire Mr Reed had fled.', 'Mr Reed had fled .'],
    ['He said in a letter to Kesh Wire about a third of the wells were dry.', 'about a third of the wells were dry .'],
    ['He said to Kesh Wire US forces hit the house.', 'US forces hit the house .'],
    ['He said to Kesh Wire residents of the camp had fled.', 'residents of the camp had fled .'],
    ['He said to Kesh Wire neither side kept the truce.', 'neither side kept the truce .'],
    ['He said to Kesh Wire if the dam broke, the town would be lost.', 'if the dam broke , the town would be lost .'],
    ['He said during a visit to Ostra further tests found lead.', 'further tests found lead .'],
    ['He said to Kesh Wire before the raid the men had fled.', 'before the raid the men had fled .'],
    ['He said in an email to Kesh Wire because of the rain, the bridge fell.', 'because of the rain , the bridge fell .'],
    ['He said during a visit to Ostra from 2019 to 2021 the wells were dry.', 'from 2019 to 2021 the wells were dry .'],
    ['He said after the vote on the budget it would close.', 'it would close .'],
    ['He said in a letter to parliament prices had risen.', 'prices had risen .'],
    ['He said in a note to clients workers who refused were dismissed.', 'workers who refused were dismissed .'],
    ['He said in a message to crew that the wells were dry.', 'that the wells were dry .'],
    ['He said in an interview with Kesh Wire on Monday prices had risen.', 'prices had risen .'],
    ['He said at a rally in Ostra Israeli jets had hit a school.', 'Israeli jets had hit a school .'],
    ['He said on the sidelines of the summit doctors were beaten.', 'doctors were beaten .'],
    ['He said in a letter to Kesh Wire two-thirds of the votes were counted.', 'two-thirds of the votes were counted .'],
    ['He said in a letter to Kesh Wire only one of the doors was locked.', 'only one of the doors was locked .'],
    ['He said in a letter to parliament people living near the mine “were sick”.', 'people living near the mine  .'],
    ['He said in an interview with Kesh Wire editor Ann Lee “it rained”.', ' .'],
    ['He said at Monday’s inquest no charges had been brought.', 'no charges had been brought .'],
    ['He said in the indictment police ignored his calls.', 'police ignored his calls .'],
    ['He said in a statement read out in court police ignored his calls.', 'police ignored his calls .'],
  ])('is skipped: %s', (sentence, rest) => {
    expect(left(sentence, 'said', skipAdverbials)).toBe(rest);
  });

  it.each([
    ['He said to Kesh Wire Lee had lost.', 'to Kesh Wire Lee had lost .'],
    ['He said after the vote ended the men fled.', 'after the vote ended the men fled .'],
    ['He said after the raid the men fled.', 'after the raid the men fled .'],
    ['He said from the hospital two men had fled.', 'from the hospital two men had fled .'],
    ['He said with the union gone the wells were dry.', 'with the union gone the wells were dry .'],
    ['He promised in a speech to ensure that no one was left.', 'to ensure that no one was left .'],
    ['He promised in a speech to focus on the poor.', 'to focus on the poor .'],
    ['He promised to review limits for trains that ran at night.', 'to review limits for trains that ran at night .'],
  ])('is kept where it may be part of what is said: %s', (sentence, rest) => {
    expect(left(sentence, sentence.includes('promised') ? 'promised' : 'said', skipAdverbials)).toBe(rest);
  });

  it('is no place behind which no clause begins', () => {
    expect(left('He spoke on a sheep station west of Ostra.', 'spoke', skipAdverbials)).toBe('.');
  });
});
