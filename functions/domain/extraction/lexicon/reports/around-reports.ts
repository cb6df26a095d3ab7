import { words } from '../words.ts';

/** What a report is made in: "in a statement", "on Twitter", "to reporters". */
export const OCCASIONS = words(
  `statement statements interview interviews tweet tweets report reports post posts letter letters email emails e-mail e-mails speech
  briefing conference filing video message testimony memo remarks release column op-ed note documents document court telephone phone
  call appearance rally debate hearing address broadcast twitter facebook instagram telegram television tv radio reporters journalists
  condition press series comments essay book memoir affidavit complaint lawsuit parliament congress blog newspaper editorial petition
  study paper article response news reply announcement notice bulletin text instalment briefings`,
);

/** What goes on with the noun of an occasion: "in a video clip", "in court papers". */
export const OF_OCCASIONS = words(
  `clip clips footage programme program show podcast story exchange chat thread group page feed account channel site website media papers filings
  submission submissions transcript campaign file files live link`,
);

/** Where people come together and speak: "said during a visit to Ostra", "said after the vote". */
export const MEETINGS = words(
  `visit tour trip meeting meetings vote hearing trial inquest inquiry summit talks ceremony debate session sitting conference briefing gathering forum
  speech address interview appearance deposition testimony sentencing rally lecture panel sidelines margins ruling verdict indictment judgment judgement`,
);

/** Where somebody is who speaks from there: "from jail", "from his hospital bed". */
export const CONFINEMENTS = words('jail prison custody detention exile hospital hiding cell bed');

/** Who speaks for another: "said through his lawyer". */
export const MOUTHPIECES = words(
  `lawyer lawyers attorney attorneys solicitor solicitors barrister barristers counsel spokesman spokeswoman spokesperson representative representatives
  publicist agent aide interpreter translator family office`,
);

/** Where one says it to everybody. */
export const PLATFORMS = words(
  'twitter x facebook instagram telegram whatsapp tiktok youtube weibo bluesky mastodon linkedin reddit television tv radio',
);

/** What somebody has for it: "said on its website", "in a post on social media". */
export const OWN_MEDIA = words(
  'channel website site account page feed app blog station network media platform podcast programme program show air camera',
);

/** Of these, what somebody makes to be quoted. */
export const STATEMENTS = words(
  'statement interview tweet post letter email e-mail message release briefing speech note memo video handout bulletin communique communiqué',
);

/** What is said of where a report was made: "in a letter seen by Reuters", "in a statement posted online". */
export const PUBLISHED = words(
  `seen obtained reviewed published posted released shared sent dated issued viewed given written read filed circulated carried broadcast
  aired made provided addressed signed delivered leaked unsealed handed submitted emailed e-mailed uploaded recorded held`,
);

/** "Said by phone" is not said by somebody. */
export const MEANS = words('phone telephone email e-mail text video letter radio satellite fax message');

/** Nouns by which an outlet comments on what was said: ", a move that …". */
export const COMMENTS = words(
  `move sign step charge claim reference statement message suggestion proposal idea position decision figure accusation assertion remark
  comment shift reversal stance sentiment point view promise pledge allegation departure allusion characterization line`,
);

/** "Without giving details": what an outlet says of how little was said. */
export const TELLING_MORE = words('giving providing offering elaborating naming identifying specifying citing saying explaining');

/** The same behind "did not" and "declined to". */
export const TELL_MORE = words('give provide offer elaborate name identify specify cite say explain disclose comment detail');

/** What came of what was told: "…, police said, killing two". Of other participles the speaker is the subject ("…, he said, shaking his head"). */
export const CONSEQUENCES = words(
  `killing wounding injuring destroying damaging leaving forcing trapping displacing burying including setting hitting striking sinking
  inflicting reflecting
  causing cutting knocking affecting disrupting bringing`,
);

/** What things are done by, and nobody says: "according to plan". */
export const STANDARDS = words('plan plans schedule size age rank need custom tradition protocol type');

/** What is told of a claim, behind "was", "has been", "could not be", "went". */
export const TOLD_OF_CLAIMS = words(
  `verified confirmed corroborated substantiated authenticated proven proved tested rejected dismissed denied disputed debunked
  contradicted ridiculed challenged contested refuted mocked false untrue baseless unfounded unproven unverified unconfirmed wrong
  unanswered angered drawn sparked prompted raised fuelled fueled alarmed shocked stunned embarrassed divided worried`,
);

/** The same in one word: "the claim that he lied angered his family". */
export const TOLD_OF_CLAIMS_BY_ONE = words(
  'angered drew sparked prompted raised fuelled fueled alarmed shocked stunned embarrassed contradicts contradicted',
);
