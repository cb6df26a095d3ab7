import { FeatureList } from '../functions/domain/extraction/model/features/feature-list.ts';

/** Tells of a template, by its number with that of its kind of list, whether its features are left out. */
export type TemplateFilter = (template: number) => boolean;

/** A list that takes no features of some templates: what was never learned weighs nothing when the finder reads. */
class FilteredFeatures extends FeatureList {
  readonly #leaveOut: TemplateFilter;
  #kind = 0;

  constructor(leaveOut: TemplateFilter) {
    super();
    this.#leaveOut = leaveOut;
  }

  override clear(templates: number): void {
    super.clear(templates);
    this.#kind = templates;
  }

  override add(template: number, a: number, b = 0): void {
    if (!this.#leaveOut(this.#kind + template)) super.add(template, a, b);
  }
}

/** A list of features for training. Without a filter it is the finder's own. */
export const featuresWithout = (leaveOut: TemplateFilter | undefined): FeatureList =>
  leaveOut === undefined ? new FeatureList() : new FilteredFeatures(leaveOut);
