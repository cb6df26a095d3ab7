/** Something that the person at the keyboard can put right: printed without a stack, exit code 1. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
