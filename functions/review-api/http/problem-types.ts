interface ProblemType {
  /** HTTP status. */
  readonly status: number;
  readonly title: string;
  /** When it is answered, and what further members tell. */
  readonly means: string;
  /** What to do next. */
  readonly next: string;
}

/**
 * Every problem that this API answers with. docs/problems.md is made of it, and says `next` to people as each answer does. Nothing was changed
 * where one of them is answered, unless it says so.
 */
export const PROBLEMS = {
  'malformed-request': {
    status: 400,
    title: 'The request is malformed',
    means: 'Body, query or header is not what the route takes; `errors` names each field.',
    next: 'Mend the fields that `errors` names.',
  },
  'not-an-access-token': {
    status: 401,
    title: 'The token is no access token',
    means: 'The token is of the right pool, but made for something else: an ID token says who somebody is, and lets nobody in.',
    next: 'Send the access token that came with it.',
  },
  'unknown-role': {
    status: 403,
    title: 'Your account has no role here',
    means: 'Your token’s groups hold none of viewer, reviewer, lead and admin.',
    next: 'Ask an admin to add you to one of these groups.',
  },
  'role-required': {
    status: 403,
    title: 'Your role does not allow this',
    means: 'The route takes a higher role.',
    next: 'Ask an admin for it, or somebody who has it.',
  },
  'not-your-desk': {
    status: 403,
    title: 'You are not a member of this desk',
    means: 'The claim or list belongs to a desk that you are no member of.',
    next: 'Ask its lead or an admin.',
  },
  'unknown-desk': {
    status: 404,
    title: 'There is no such desk',
    means: 'No desk of this newsroom has that id.',
    next: '`GET /v1/desks` lists yours.',
  },
  'unknown-claim': {
    status: 404,
    title: 'There is no such claim',
    means: 'No claim has that id.',
    next: 'Take the id from a list.',
  },
  'unknown-article': {
    status: 404,
    title: 'There is no such article',
    means: 'No article or upload has that id.',
    next: '`GET /v1/articles` lists all.',
  },
  'unknown-work': {
    status: 404,
    title: 'There is no such work',
    means: 'No upload, claim or announcement has that id.',
    next: '`GET /v1/stuck` lists what is stuck.',
  },
  'unknown-mute': {
    status: 404,
    title: 'There is no such mute',
    means: 'The desk has muted nothing of that id, or its time was over.',
    next: '`GET /v1/desks/{desk}/mutes` lists what is muted.',
  },
  'unknown-ask': {
    status: 404,
    title: 'There is no such question',
    means: 'The claim has no question of that number to its reporter.',
    next: '`GET /v1/claims/{id}` lists its questions in `asks`.',
  },
  'ask-closed': {
    status: 409,
    title: 'This question is closed',
    means: 'The question to the reporter was answered or withdrawn.',
    next: 'Ask anew, or say what is new in a note.',
  },
  'unknown-correction': {
    status: 404,
    title: 'There is no such correction to be made',
    means: 'The claim is not on the desk’s list of what may have to be corrected, or was closed.',
    next: '`GET /v1/desks/{desk}/corrections` lists what is open.',
  },
  'report-moved': {
    status: 409,
    title: 'The report says otherwise by now',
    means: 'The report’s version is not the one that you name; `version` is the current one.',
    next: 'Read `GET /v1/articles/{id}/report` again, and acknowledge what it says now.',
  },
  'unknown-source': {
    status: 404,
    title: 'There is no such source',
    means: 'No source of that name has claimed anything, or the name is not one of the source’s.',
    next: '`GET /v1/sources?q=` finds those that have.',
  },
  'source-joined': {
    status: 409,
    title: 'These names cannot be joined so',
    means: 'One of the two is another name of a source already, or has other names (ten at the most), or they are one.',
    next: 'Separate the name from the other source first.',
  },
  'unknown-relation': {
    status: 404,
    title: 'These claims are not related',
    means: 'Nobody and no rule says that the two claims are anything to each other.',
    next: '`GET /v1/claims/{id}` lists in `relations` what a claim is related to.',
  },
  'unknown-evidence': {
    status: 404,
    title: 'There is no such evidence',
    means: 'The claim has no evidence of that id, or the evidence has no file.',
    next: '`GET /v1/claims/{id}` lists its evidence.',
  },
  'unknown-note': {
    status: 404,
    title: 'There is no such note',
    means: 'The claim has no note of that number.',
    next: '`GET /v1/claims/{id}` lists its notes.',
  },
  'stale-token': {
    status: 409,
    title: 'You no longer hold this claim',
    means: 'You no longer hold the claim: somebody took it after your lease ran out, or you released it.',
    next: 'Your words were kept: `draft` has them. Take the claim again, or leave it.',
  },
  'already-held': {
    status: 409,
    title: 'Somebody else holds this claim',
    means: 'Somebody else’s lease runs; `holder` and `expiresAt` say whose and until when.',
    next: 'Take another claim, or wait.',
  },
  'cap-reached': {
    status: 409,
    title: 'You hold as many claims as this desk allows',
    means: 'You hold `cap` claims, the most that this desk allows at a time (parked ones do not count); `holding` names them.',
    next: 'Rule, park or release one of those first.',
  },
  'own-ruling': {
    status: 409,
    title: 'This takes somebody who has not ruled on it',
    means: 'You, or whom you would give it to, ruled on the claim in this round; the second pair of eyes is somebody else’s.',
    next: 'Leave it to a colleague.',
  },
  'wrong-stage': {
    status: 409,
    title: 'The claim waits for something else',
    means: 'The claim waits for what `stage` says: a ruling, a second review, a sign-off, or an adjudication.',
    next: '`GET /v1/claims/{id}` lists in `actions` what you can do with it.',
  },
  'not-decided': {
    status: 409,
    title: 'This claim has no verdict now',
    means: 'What follows a verdict was asked of a claim that has none, or that is before the desk again.',
    next: '`GET /v1/claims/{id}` says what became of it.',
  },
  'other-desk': {
    status: 409,
    title: 'The claim is on another desk’s docket',
    means: 'The claim was moved, or never was on this desk’s docket. Triage answers it for that claim alone, in `refused`.',
    next: 'Ask on that desk, where you are a member of it.',
  },
  'verdict-on-record': {
    status: 409,
    title: 'This claim has had a verdict',
    means: 'The claim had a verdict and is before the desk again; only a claim that never had one can be put aside.',
    next: 'Rule on it, or withdraw its verdict once it has one again.',
  },
  'verdict-moved': {
    status: 409,
    title: 'Another verdict has followed',
    means: 'The verdict that you name is not the claim’s last; `verdict` is the number of the one that is.',
    next: 'Read that one first.',
  },
  'not-on-docket': {
    status: 409,
    title: 'This claim is not on the docket',
    means: 'The claim has its verdict, repeats another, or was never queued.',
    next: 'Read it again; words of a refused review are kept in `draft`.',
  },
  'revision-changed': {
    status: 409,
    title: 'The claim was changed since you read it',
    means:
      'The claim was repaired since you read it. `judged` is what it said in the revision that you name, `now` what it says, `revision` its number.',
    next: 'Judge what it says now; the words of a ruling are in `draft`.',
  },
  'draft-moved': {
    status: 409,
    title: 'This draft was saved elsewhere since you read it',
    means: 'Another window saved this draft; `draft` is what stands.',
    next: 'Merge, and save with its `version`.',
  },
  'repeats-another': {
    status: 409,
    title: 'This claim goes with another',
    means: 'The claim repeats another word for word, or somebody joined it to one, and is worked on there; `sameAs` is that one’s id.',
    next: 'Work on that one; what people joined, they can separate.',
  },
  'verdict-stands': {
    status: 409,
    title: 'A verdict stands on these words',
    means: 'The claim has a verdict, so its words stay what was ruled on.',
    next: 'Have a lead reopen the claim, then repair it.',
  },
  'span-mismatch': {
    status: 409,
    title: 'The article does not say that there',
    means: 'A span lies outside the article’s text, overlaps another, cuts a character in two, or has other words than those sent with it.',
    next: '`GET /v1/articles/{id}` has the `text` to which offsets refer, in UTF-16 code units.',
  },
  'no-such-repair': {
    status: 409,
    title: 'This would make no sense of the claim',
    means:
      'Only claims of one article are joined, only a fact can be so, only somebody’s words can have been said; the answer says which it is.',
    next: 'Mend what the answer names.',
  },
  'nothing-to-undo': {
    status: 409,
    title: 'There is nothing to undo',
    means: 'Nobody has repaired the claim, or its repair is taken back in another way, which the answer names.',
    next: '`GET /v1/claims/{id}/history` shows what was done.',
  },
  'cites-nothing': {
    status: 409,
    title: 'The ruling cites evidence that is not there',
    means: '`evidence` was withdrawn, or is no evidence of this claim.',
    next: 'Leave it out, or ask its author to restore it; your words are in `draft`.',
  },
  'refuted-for-use': {
    status: 422,
    title: 'What is refuted cannot be advised for use',
    means: 'The ruling finds the claim refuted, and advises the newsroom to use it.',
    next: 'Advise to cut, correct, attribute or hold it, or mend the finding; your words are in `draft`.',
  },
  'wording-needed': {
    status: 422,
    title: 'The wording has to say which part is so',
    means: 'The finding is `partly-confirmed`, and the suggested wording is empty.',
    next: 'Write in `wording` what can be said, then send it again.',
  },
  'too-few-origins': {
    status: 409,
    title: 'Too few independent origins to confirm this',
    means:
      'The desk confirms on `needed` independent origins; `origins` are those of the evidence, `uncounted` says why the rest adds none.',
    next: 'Add evidence of another origin, find less than `confirmed`, or have a lead rule or sign it off with `originsOverride`, their reason.',
  },
  'not-yours': {
    status: 403,
    title: 'Somebody else added this',
    means: 'A colleague added this; what somebody added is theirs to withdraw.',
    next: 'Ask them to withdraw it, or say in a note what is wrong with it.',
  },
  'note-stays': {
    status: 409,
    title: 'This note stays on record',
    means: 'The whole desk may read the note; only a restricted one is erased.',
    next: 'Say in a further note what was wrong with it.',
  },
  'handover-moved': {
    status: 409,
    title: 'Somebody left another handover since',
    means: 'Another handover was written since the `version` that you name; `handover` is that one.',
    next: 'Read it, and write yours with its `version`.',
  },
  'too-much-material': {
    status: 409,
    title: 'This claim has as much material as it may have',
    means:
      'The claim has the most evidence (100, withdrawn ones among it), notes (200), relations, questions, calls or responses (50 each) that one may have.',
    next: 'Say it in the rationale, or gather several sources in one document.',
  },
  'graphic-material': {
    status: 409,
    title: 'This material is graphic',
    means: 'The file is tagged graphic.',
    next: 'Ask again with `?open=graphic` if you want to see it.',
  },
  'file-missing': {
    status: 409,
    title: 'The file has not arrived',
    means: 'No file was uploaded by that form, or it is not the one that was announced.',
    next: 'Send the form first; ask for a new one if it has expired.',
  },
  'key-reused': {
    status: 422,
    title: 'This Idempotency-Key was used for another request',
    means: 'The `Idempotency-Key` was used for another request within 24 h.',
    next: 'Use a new key for a new request.',
  },
  'time-out-of-range': {
    status: 422,
    title: 'The time is too early or too late',
    means: 'A time lies in the past, or further ahead than the desk allows.',
    next: 'Choose a time between those that the answer names.',
  },
  'not-a-member': {
    status: 422,
    title: 'They are not a member of this desk',
    means: 'Nobody of the desk has the id that you want to give the claim to.',
    next: '`GET /v1/desks/{desk}/people` lists them.',
  },
  busy: {
    status: 503,
    title: 'Too many people want the same thing at once',
    means: 'Too many people wanted the same thing at once, or a service is short of breath.',
    next: 'Try again in a moment.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong on our side',
    means: 'Something failed that nobody foresaw. It was logged.',
    next: 'Try again; if it persists, name `requestId` to those who run this.',
  },
} as const satisfies Readonly<Record<string, ProblemType>>;
export type ProblemCode = keyof typeof PROBLEMS;

export const isProblemCode = (code: string): code is ProblemCode => code in PROBLEMS;

/** All codes, in the order of the table. */
export const PROBLEM_CODES: readonly ProblemCode[] = Object.keys(PROBLEMS).filter(isProblemCode);
