/** Why an upload cannot be read as an article. */
export type UnreadableCode = 'empty' | 'binary' | 'unsupported-type' | 'undecodable' | 'too-deep' | 'too-complex' | 'too-long' | 'no-text';

/** The upload is no article this product can read, and trying again will not help. The message says what is wrong and what to do. */
export class UnreadableArticle extends Error {
  override readonly name = 'UnreadableArticle';
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, message: string) {
    super(message);
    this.code = code;
  }
}
