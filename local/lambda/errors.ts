/** Lambda's refusal of a call, by the status and code that Lambda gives. */
export class LambdaError extends Error {
  override readonly name = 'LambdaError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}
