/** The first thing that keeps a form from being sent: of which field, and what to do about it, in words. */
export interface Lack<Field extends string> {
  readonly field: Field;
  readonly message: string;
}
