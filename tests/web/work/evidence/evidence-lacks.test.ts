import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../../../web/src/api/problem.ts';
import { evidenceLacks, firstLacking, refusedFields } from '../../../../web/src/work/evidence/evidence-lacks.ts';

const filled = { title: 'Register of the town', url: '', who: '', how: null };

describe('what a piece of evidence lacks', () => {
  it('is a title, where it has none or one of spaces', () => {
    expect(Object.keys(evidenceLacks({ ...filled, title: ' ' }))).toEqual(['title']);
  });

  it('is told at the first field that lacks something', () => {
    expect(firstLacking(evidenceLacks({ title: '', url: 'roads.example', who: 'Road office', how: null }))).toBe('title');
    expect(firstLacking(evidenceLacks({ ...filled, who: 'Road office' }))).toBe('how');
    expect(firstLacking({})).toBeUndefined();
  });

  it('is nothing while its address and origin are empty, or whole', () => {
    expect(evidenceLacks(filled)).toEqual({});
    expect(evidenceLacks({ ...filled, url: ' https://roads.example/1 ', who: 'Road office', how: 'record' })).toEqual({});
  });

  it('is how they know it, where somebody is named', () => {
    expect(Object.keys(evidenceLacks({ ...filled, who: 'Road office' }))).toEqual(['how']);
  });

  it.each(['roads.example', 'ftp://roads.example', 'javascript:alert(1)', 'https://'])('is a web address where %s is none', (url) => {
    expect(Object.keys(evidenceLacks({ ...filled, url }))).toEqual(['url']);
  });
});

it('the API’s complaint of the address marks its field; another is told in the form', () => {
  const problem = (field: string) =>
    new ApiProblem({
      type: '/problems/malformed-request',
      status: 400,
      title: 'T',
      detail: 'D',
      next: 'N',
      errors: [{ field, message: 'M' }],
    });
  expect(Object.keys(refusedFields(problem('url')))).toEqual(['url']);
  expect(refusedFields(problem('note'))).toEqual({});
  expect(refusedFields(new Error('Offline'))).toEqual({});
});
