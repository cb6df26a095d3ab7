import type { Model, ModelClaim, Request } from '../types.ts';

/** How a request is answered: `ok`, or the name of a problem. */
export type Outcome = string;

/** What a request comes to: the model is never changed, only followed by another. */
export interface Step {
  readonly outcome: Outcome;
  readonly model: Model;
  /** What is done after the answer is certain: the words of a refused ruling are kept, and others may come in between. */
  readonly afterwards?: (model: Model) => Model;
}

/** A request about a claim, at one time. */
export interface Asked<R extends Request> {
  readonly model: Model;
  readonly request: R;
  readonly claim: ModelClaim;
  readonly time: number;
}

export const refuse = ({ model }: { readonly model: Model }, outcome: Outcome): Step => ({ outcome, model });
export const become = ({ model }: { readonly model: Model }, claim: ModelClaim): Step => ({
  outcome: 'ok',
  model: new Map(model).set(claim.id, claim),
});
