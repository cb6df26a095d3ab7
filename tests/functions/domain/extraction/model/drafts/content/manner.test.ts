import { describe, expect, it } from 'vitest';
import { found, marked } from '../../../marked-sentences.ts';

describe('how and when something was said', () => {
  it.each([
    '{The guard} said under oath [police had beaten the men].',
    '{The guard} said via email [the wells were dry].',
    '{He} said yesterday [police had beaten the men].',
    '{He} said earlier [thousands of people had fled].',
    '{Reed} said through an interpreter [guards had beaten him].',
    '{He} said during a visit to the port of Ostra [ships had been lost].',
    '{She} says in a letter to the court [none of the men were armed].',
    '{Police} told reporters under oath [none of the men were armed].',
    '{Ann Lee} acknowledged on her blog that [one man had died].',
    '{Ann Lee} acknowledged in an open letter [two-thirds of the votes were counted].',
    '{The mayor} told reporters when asked about it [police had beaten the men].',
    '{The mayor} said over the phone [his office had closed].',
    '{The mayor} said when asked about the fire [his office had closed].',
    '{Two residents} said when asked by reporters [none of them had fled].',
  ])('is no part of what was said: %s', (sentence) => {
    expect(found(sentence)).toEqual(marked(sentence));
  });

  it.each(['{The mayor} said [tonight the bridge would open].', '{The mayor} said [in politics it takes time to make friends].'])(
    'may be one: %s',
    (sentence) => {
      expect(found(sentence)).toEqual(marked(sentence));
    },
  );
});
