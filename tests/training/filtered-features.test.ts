import { expect, it } from 'vitest';
import { FeatureList } from '../../functions/domain/extraction/model/features/feature-list.ts';
import { featuresWithout } from '../../training/filtered-features.ts';

const fill = (list: FeatureList, templates: number) => {
  list.clear(templates);
  for (const template of [1, 2, 3]) list.add(template, 7, template);
  return [...list.values.subarray(0, list.length)];
};

it('leaves out what is filtered, by the number of the template with that of its kind, and changes nothing else', () => {
  const [one, two, three] = fill(new FeatureList(), 5000);
  const seen: number[] = [];
  const list = featuresWithout((template) => {
    seen.push(template);
    return template === 5002;
  });
  expect(fill(list, 5000)).toEqual([one, three]);
  expect(seen).toEqual([5001, 5002, 5003]);
  expect(
    fill(
      featuresWithout(() => false),
      5000,
    ),
  ).toEqual([one, two, three]);
  expect(fill(list, 1000)).toHaveLength(3);
});

it("is the finder's own list without a filter", () => {
  expect(Object.getPrototypeOf(featuresWithout(undefined))).toBe(FeatureList.prototype);
});
