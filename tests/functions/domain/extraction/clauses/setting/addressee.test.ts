import { describe, expect, it } from 'vitest';
import { skipAddressee, thatBehindWhom } from '../../../../../../functions/domain/extraction/clauses/setting/addressee.ts';
import { left } from '../left.ts';

describe('who is told', () => {
  it.each([
    ['He told reporters it rained.', 'it rained .'],
    ['He told a crowd of supporters in Ohio that it rained.', 'that it rained .'],
    ['He told her it rained.', 'it rained .'],
    ['He told the broadcaster TV5 that it rained.', 'that it rained .'],
    ['He told reporters two men were hurt.', 'two men were hurt .'],
    ['He told reporters less than half of the wells were dry.', 'less than half of the wells were dry .'],
    ['He told reporters anyone who fled was shot at.', 'anyone who fled was shot at .'],
    ['He told Kesh Radio $4 million was missing.', '$4 million was missing .'],
    ['He told reporters rescue workers had found two bodies.', 'rescue workers had found two bodies .'],
    ['He told news agencies relief workers had found two bodies.', 'relief workers had found two bodies .'],
    [
      'He told Kesh Radio less than a third of the wells in the region were dry.',
      'less than a third of the wells in the region were dry .',
    ],
    ['He told Kesh Radio none of the boats “had radios”.', 'none of the boats  .'],
    ['He told Kesh Radio both boats “had radios”.', 'both boats  .'],
    ['He told her the plant was shut.', 'the plant was shut .'],
    ['He told her mother the plant was shut.', 'the plant was shut .'],
    ['He told Kesh Radio the car ahead “just dropped”.', 'the car ahead  .'],
    ['He told the mayor the gate that shares a wall was open.', 'the gate that shares a wall was open .'],
    ['He told voters a day later that it rained.', 'that it rained .'],
    ['He told the court her son it rained.', 'her son it rained .'],
  ])('is skipped: %s', (sentence, rest) => {
    expect(left(sentence, 'told', skipAddressee)).toBe(rest);
  });
});

describe('who is warned', () => {
  it.each([
    ['He warned the cabinet that it rained.', 'that it rained .'],
    ['He warned Kesh and its allies that it rained.', 'that it rained .'],
    ['He warned the dam would burst.', 'the dam would burst .'],
    ['He warned the gate that was locked had rusted.', 'the gate that was locked had rusted .'],
    ['He warned of floods that came.', 'of floods that came .'],
  ])('is skipped only before “that”: %s', (sentence, rest) => {
    expect(left(sentence, 'warned', (items, from) => thatBehindWhom(items, from, 'warn'))).toBe(rest);
  });
});
