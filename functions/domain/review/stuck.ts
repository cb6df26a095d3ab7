/** What can be stuck: the reading of an upload, the enlisting of a claim, the announcing of a verdict. */
export type StuckKind = 'intake' | 'claim' | 'outcome';

/** What mends a failure of that code, by the start of its name. */
const REMEDIES: readonly (readonly [code: string, remedy: string])[] = [
  ['NoSuch', 'What was uploaded is gone from the bucket. Upload it again; that is an upload of its own.'],
  ['AccessDenied', 'A permission is missing. Have the people who run this deploy the stack again, then redrive it.'],
  ['NewerSchema', 'It was written by newer code. Have the people who run this deploy that, then redrive it.'],
  ['UnknownSchema', 'None of our code wrote it so. Have the people who run this restore it from a backup, then redrive it.'],
  ['UnreadableMessage', 'Its message could not be read, which redriving mends: it is sent anew.'],
  ['NoEffect', 'Have the people who run this see in the logs why nothing comes of it, then redrive it.'],
];

const OTHERWISE: Readonly<Record<StuckKind, string>> = {
  intake: 'Redrive it. Where it fails again, upload the article as plain text, and show the reason to the people who run this.',
  claim: 'Redrive it. Where it fails again, show the reason to the people who run this; the claim can be read with its article meanwhile.',
  outcome: 'Redrive it: the verdict stands, but the newsroom may not know of it yet. Tell them where it cannot wait.',
};

/** What somebody can do about work that is stuck. @param code of its last failure */
export const remedyFor = (kind: StuckKind, code: string): string =>
  REMEDIES.find(([start]) => code.startsWith(start))?.[1] ?? OTHERWISE[kind];
