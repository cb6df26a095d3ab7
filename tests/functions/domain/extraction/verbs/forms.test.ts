import { expect, it } from 'vitest';
import { formsOf } from '../../../../../functions/domain/extraction/verbs/forms.ts';

it.each([
  ['report', ['report base', 'reports s', 'reporting ing', 'reported past-or-participle']],
  ['deny', ['deny base', 'denies s', 'denying ing', 'denied past-or-participle']],
  ['agree', ['agree base', 'agrees s', 'agreeing ing', 'agreed past-or-participle']],
  ['announce', ['announce base', 'announces s', 'announcing ing', 'announced past-or-participle']],
  ['admit', ['admit base', 'admits s', 'admitting ing', 'admitted past-or-participle']],
  ['aver', ['aver base', 'avers s', 'averring ing', 'averred past-or-participle']],
  ['slam', ['slam base', 'slams s', 'slamming ing', 'slammed past-or-participle']],
  ['stress', ['stress base', 'stresses s', 'stressing ing', 'stressed past-or-participle']],
  ['say', ['say base', 'says s', 'saying ing', 'said past-or-participle']],
  ['write', ['write base', 'writes s', 'writing ing', 'written participle', 'wrote past']],
  ['plead', ['plead base', 'pleads s', 'pleading ing', 'pleaded past-or-participle', 'pled participle']],
])('conjugates "%s"', (lemma, forms) => {
  expect(formsOf(lemma).map((form) => form.join(' '))).toEqual(forms);
});
