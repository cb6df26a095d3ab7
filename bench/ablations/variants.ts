import { findAttributions } from '../../functions/domain/extraction/find-attributions.ts';
import type { FoundAttribution } from '../../functions/domain/extraction/claim.ts';
import type { Model, PackedModel } from '../../functions/domain/extraction/model/model.ts';
import { unpack } from '../../functions/domain/extraction/model/model.ts';
import type { Steps } from '../../functions/domain/extraction/model/steps.ts';
import { EVERY_STEP } from '../../functions/domain/extraction/model/steps.ts';
import type { ReadArticle } from '../../training/examples.ts';
import { cueWordsOf } from '../../training/examples.ts';
import { packModel, packTable } from '../../training/pack.ts';
import type { CueOptions, Learned } from '../../training/train-cues.ts';
import { trainCues } from '../../training/train-cues.ts';
import type { TrainingOptions } from '../../training/train-model.ts';
import { foreseenHeads, trainModel } from '../../training/train-model.ts';
import type { PartOptions } from '../../training/train-parts.ts';
import { trainParts } from '../../training/train-parts.ts';
import { findByRules } from '../transfer/find-by-rules.ts';
import { CUE_GROUPS, PART_GROUPS } from './feature-groups.ts';

export type Finder = (text: string) => readonly FoundAttribution[];

/** What is left out, and how to make a finder without it. */
export interface Variant {
  readonly step: 'all' | 'training' | 'cues' | 'parts' | 'reading';
  readonly without: string;
  readonly make: () => Finder;
}

/** Articles to learn from. */
export interface Lessons {
  readonly polnear: readonly ReadArticle[];
  readonly corpus: readonly ReadArticle[];
}

const finder =
  (model: Model, steps: Steps = EVERY_STEP): Finder =>
  (text) =>
    findAttributions(text, model, steps);

/** The whole finder first, then one variant after the other; each trains when it is made, and only what it changes; the quickest come first. */
export function variants(lessons: Lessons, options: TrainingOptions): readonly Variant[] {
  const workshop = new Workshop(lessons, options);
  const { cues, parts } = options;
  const step = (left: keyof Steps) => (): Finder => finder(unpack(workshop.whole), { ...EVERY_STEP, [left]: false });
  return [
    { step: 'all', without: 'nothing', make: () => finder(unpack(workshop.whole)) },
    { step: 'all', without: 'the model: rules alone', make: () => findByRules },
    { step: 'reading', without: "the rules' content where the model sees none", make: step('fallback') },
    { step: 'reading', without: 'contention for words', make: step('contention') },
    { step: 'reading', without: 'links from quotation to quotation', make: step('linking') },
    { step: 'cues', without: 'mean of weights along the way', make: () => workshop.withCues({ ...cues, averaged: false }) },
    { step: 'cues', without: 'L1', make: () => workshop.withCues({ ...cues, l1: 0 }) },
    ...CUE_GROUPS.map(({ name, has }): Variant => ({
      step: 'cues',
      without: name,
      make: () => workshop.withCues({ ...cues, leaveOut: has }),
    })),
    { step: 'training', without: 'own corpus', make: () => workshop.learnedFrom(lessons.polnear) },
    { step: 'training', without: 'PolNeAR', make: () => workshop.learnedFrom(lessons.corpus) },
    // how far chance alone moves the figures
    {
      step: 'parts',
      without: 'nothing, another order of the examples',
      make: () => workshop.withParts({ ...parts, seed: parts.seed + 100 }),
    },
    { step: 'parts', without: 'mean of weights along the way', make: () => workshop.withParts({ ...parts, averaged: false }) },
    { step: 'parts', without: 'L1', make: () => workshop.withParts({ ...parts, l1: 0 }) },
    ...PART_GROUPS.map(({ name, has }): Variant => ({
      step: 'parts',
      without: name,
      make: () => workshop.withParts({ ...parts, leaveOut: has }),
    })),
  ];
}

/** Trains what variants share once, when the first of them needs it. */
class Workshop {
  readonly #lessons: Lessons;
  readonly #options: TrainingOptions;
  #base: { articles: readonly ReadArticle[]; cueWords: ReadonlySet<number>; cues: Learned; heads: Uint8Array[] } | undefined;
  #whole: PackedModel | undefined;

  constructor(lessons: Lessons, options: TrainingOptions) {
    this.#lessons = lessons;
    this.#options = options;
  }

  get whole(): PackedModel {
    this.#whole ??= this.#packedWith(this.#options.parts);
    return this.#whole;
  }

  learnedFrom(articles: readonly ReadArticle[]): Finder {
    return finder(unpack(trainModel(articles, this.#options, () => {})));
  }

  /** Other cues before the same parts. */
  withCues(options: CueOptions): Finder {
    const { articles, cueWords } = this.#trained();
    const cues = packTable(trainCues(articles, cueWords, options), this.#options.bits.cues);
    return finder(unpack({ ...this.whole, cues }));
  }

  /** Other parts after the same cues. */
  withParts(options: PartOptions): Finder {
    return finder(unpack(this.#packedWith(options)));
  }

  #packedWith(options: PartOptions): PackedModel {
    const { articles, cueWords, cues, heads } = this.#trained();
    return packModel(
      cueWords,
      cues,
      trainParts(articles, heads, options, () => {}),
      this.#options.bits,
    );
  }

  #trained() {
    if (this.#base === undefined) {
      const articles = [...this.#lessons.polnear, ...this.#lessons.corpus];
      const cueWords = cueWordsOf(articles);
      const cues = trainCues(articles, cueWords, this.#options.cues);
      this.#base = { articles, cueWords, cues, heads: foreseenHeads(articles, cueWords, this.#options) };
    }
    return this.#base;
  }
}
