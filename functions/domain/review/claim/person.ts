/** Somebody who works claims: `id` is opaque and for good (the token's `sub`), `name` is for people to read. */
export interface Person {
  readonly id: string;
  readonly name: string;
}
