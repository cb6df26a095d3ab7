import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../../../web/src/api/problem.ts';
import { evidenceLack, refusedLack } from '../../../../web/src/work/evidence/evidence-lacks.ts';

const filled = { title: 'Register of the town', url: '', who: '', how: null };

describe('what a piece of evidence lacks', () => {
  it('is a title, where it has none or one of spaces', () => {
    expect(evidenceLack({ ...filled, title: ' ' })?.field).toBe('title');
  });

  it('is the first where several fields lack something', () => {
    expect(evidenceLack({ title: '', url: 'roads.example', who: 'Road office', how: null })?.field).toBe('title');
    expect(evidenceLack({ ...filled, url: 'roads.example', who: 'Road office' })?.field).toBe('url');
  });

  it('is nothing while its address and origin are empty, or whole', () => {
    expect(evidenceLack(filled)).toBeUndefined();
    expect(evidenceLack({ ...filled, url: ' https://roads.example/1 ', who: 'Road office', how: 'record' })).toBeUndefined();
  });

  it('is how they know it, where somebody is named', () => {
    expect(evidenceLack({ ...filled, who: 'Road office' })?.field).toBe('how');
  });

  it.each(['roads.example', 'ftp://roads.example', 'javascript:alert(1)', 'https://'])('is a web address where %s is none', (url) => {
    expect(evidenceLack({ ...filled, url })?.field).toBe('url');
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
  expect(refusedLack(problem('url'))?.field).toBe('url');
  expect(refusedLack(problem('note'))).toBeUndefined();
  expect(refusedLack(new Error('Offline'))).toBeUndefined();
});
