import { describe, expect, it } from 'vitest';
import { ATTRIBUTING_VERBS } from '../../../../../functions/domain/extraction/lexicon/reports/verbs.ts';
import { IRREGULAR } from '../../../../../functions/domain/extraction/verbs/irregular.ts';
import { lemmaOf } from '../../../../../functions/domain/extraction/verbs/lemma.ts';

describe('the lemma of a verb', () => {
  it('is found by every form of every attributing verb', () => {
    const wrong = [...ATTRIBUTING_VERBS]
      .filter(([form, { verb }]) => lemmaOf(form) !== verb.lemma)
      .map(([form]) => `${form}: ${lemmaOf(form)}`);
    expect(wrong).toEqual([]);
  });

  it('is found by every irregular form, and stays what it is', () => {
    for (const [lemma, forms] of Object.entries(IRREGULAR))
      expect([lemma, ...forms.split(' ')].map((form) => lemmaOf(form))).toEqual([lemma, ...forms.split(' ').map(() => lemma)]);
  });

  it.each([
    ['release', 'releases released releasing'],
    ['allow', 'allows allowed allowing'],
    ['give', 'gives gave given giving'],
    ['instruct', 'instructs instructed instructing'],
    ['radio', 'radioes radioed radioing'],
    ['beg', 'begs begged begging'],
    ['expel', 'expels expelled expelling'],
    ['install', 'installs installed installing'],
    ['add', 'adds added adding'],
    ['identify', 'identifies identified identifying'],
    ['convey', 'conveys conveyed conveying'],
    ['guarantee', 'guarantees guaranteed guaranteeing'],
    ['lie', 'lies lied lying'],
    ['issue', 'issues issued issuing'],
    ['recognize', 'recognizes recognized recognizing'],
    ['endorse', 'endorses endorsed endorsing'],
    ['focus', 'focuses focused focusing'],
    ['discuss', 'discusses discussed discussing'],
    ['challenge', 'challenges challenged challenging'],
    ['bang', 'bangs banged banging'],
    ['settle', 'settles settled settling'],
    ['howl', 'howls howled howling'],
    ['calculate', 'calculates calculated calculating'],
    ['treat', 'treats treated treating'],
    ['create', 'creates created creating'],
    ['require', 'requires required requiring'],
    ['repair', 'repairs repaired repairing'],
    ['measure', 'measures measured measuring'],
    ['pour', 'pours poured pouring'],
    ['persuade', 'persuades persuaded persuading'],
    ['plead', 'pleads pleaded pleading'],
    ['provoke', 'provokes provoked provoking'],
    ['overlook', 'overlooks overlooked overlooking'],
    ['describe', 'describes described describing'],
    ['threaten', 'threatens threatened threatening'],
    ['convene', 'convenes convened convening'],
    ['visit', 'visits visited visiting'],
    ['invite', 'invites invited inviting'],
    ['develop', 'develops developed developing'],
    ['watch', 'watches watched watching'],
  ])('is "%s" of "%s"', (lemma, forms) => {
    expect([lemma, ...forms.split(' ')].map((form) => lemmaOf(form))).toEqual([
      lemma,
      lemma,
      lemma,
      lemma,
      ...forms
        .split(' ')
        .slice(3)
        .map(() => lemma),
    ]);
  });

  it.each(['according', ':', '', 'bring', 'sing', 'thing', 'red', 'need', 'this', "it's", 'campus', 'prediction'])(
    'is nothing else of "%s", which is no form',
    (word) => {
      expect(lemmaOf(word)).toBe(word);
    },
  );
});
