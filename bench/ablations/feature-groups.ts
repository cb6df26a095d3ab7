import type { TemplateFilter } from '../../training/filtered-features.ts';

/** Features of one idea, by the numbers of their templates. */
export interface FeatureGroup {
  readonly name: string;
  readonly has: TemplateFilter;
}

/** Where the templates of each list of features begin, and how far they reach: see `clear` in functions/domain/extraction/model/features. */
const CUE = 5000;
const KINDS = { side: 0, spot: 1000, word: 2000 } as const;

type Numbers = readonly (number | readonly [from: number, to: number])[];

const listed = (numbers: Numbers, template: number): boolean =>
  numbers.some((number) => (typeof number === 'number' ? number === template : number[0] <= template && template <= number[1]));

const cues = (name: string, numbers: Numbers): FeatureGroup => ({
  name,
  has: (template) => template >= CUE && listed(numbers, template - CUE),
});

/** Of the parts, each list has its templates once for each side of the head, a hundred apart. */
const parts = (name: string, numbers: Partial<Record<keyof typeof KINDS, Numbers>>): FeatureGroup => ({
  name,
  has: (template) => {
    if (template >= CUE) return false;
    const kind = template < KINDS.spot ? 'side' : template < KINDS.word ? 'spot' : 'word';
    return listed(numbers[kind] ?? [], (template - KINDS[kind]) % 100);
  },
});

/** What tells the head of a cue. */
export const CUE_GROUPS: readonly FeatureGroup[] = [
  cues('words', [1, 3, 4, [9, 12], 16, 17]),
  cues("an attributing verb's lemma", [2, 18, 19]),
  cues('tags', [5, 6, 8, [13, 15]]),
  cues('the opinion of the rules', [[20, 24]]),
  cues('quotation marks', [7, [25, 28]]),
  cues('the clause that follows', [[29, 32]]),
  cues('segments between marks', [[33, 37]]),
  cues('place in the sentence', [38, 39]),
  cues('the name or pronoun before', [40]),
];

/** What tells the words of a cue's parts. */
export const PART_GROUPS: readonly FeatureGroup[] = [
  parts('words', { side: [[1, 7]], word: [7] }),
  parts('tags', { side: [[8, 13]] }),
  parts("the sentence's first word", { side: [14] }),
  parts("an attributing verb's lemma", { side: [15] }),
  parts('place as to the cue', { spot: [[1, 6], 14], word: [1] }),
  parts("the cue's neighbours", { spot: [12, 13] }),
  parts('the opinion of the rules', { spot: [[7, 11], 16], word: [4, 5] }),
  parts('inside a quotation, outside it', { spot: [15] }),
  parts('other likely cues', { spot: [[17, 19]], word: [8] }),
  parts('words and tags near the cue', { word: [2, 3, 6] }),
];
