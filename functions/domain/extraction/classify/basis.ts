import type { Basis, Source, SourceType } from '../claim.ts';
import {
  BENCH,
  BOARDS,
  COURT_NAME,
  COURTS,
  DECIDING,
  DOCUMENTS,
  FINDING,
  IN_NAMES,
  IN_COURT,
  JUDGES,
  MEASURING,
  OF_DOCUMENTS,
  OWN_VOICES,
  PICTURES,
  SHOWING,
  STATING,
  STUDENTS,
  VOICED,
} from '../lexicon/sources/documents.ts';
import { knownBody } from '../lexicon/names/known-bodies.ts';
import { singular } from '../nouns/number.ts';
import { remembering } from '../text/remembering.ts';
import { lemmaOf } from '../verbs/lemma.ts';
import { headOf } from './head-noun.ts';
import { cueLemma, wordsOf } from './kind/cue.ts';

/** "A Gazette reporter": the outlet's own people. */
const OUTLET_PERSON = /\b[Aa]n? ((?:\p{Lu}[\w.&-]* ){1,3})(?:witness|reporter|correspondent|journalist|photographer|team)\b/u;
/** "Judge Ann Pell", "Presiding Judge …". */
const ON_THE_BENCH =
  /^(?:the |an? |presiding |chief |senior |district |federal |trial |lord )*(?:judge|justice|magistrate|coroner)s?\b(?!['’]| (?:minist|secretary|department))/i;
/** Nobody who rules: "a former judge", "the justice ministry", the magistrate who runs an Indian district. */
const OFF_THE_BENCH = /\b(?:former|retired|ex-|justice (?:minist|secretary|department)|district magistrate)/i;
/** "reviewed by this paper", "obtained by the Gazette". */
const LOOKED_AT =
  /\b(?:seen|reviewed|verified|viewed|obtained|examined|analy[sz]ed|accessed|geolocated|located|authenticated|filmed|taken)\b(?: [\p{L}-]+){0,4}? (?:by|to) (.+)$/iu;
/** Satellites are others'. */
const LOOKED_AT_FROM_SPACE = new RegExp(LOOKED_AT.source.replace('|filmed|taken', ''), 'iu');
const NOT_THE_OUTLET =
  /\b(?:observatory|institute|university|group|cent(?:re|er)|foundation|ministry|police|army|agency|company|laborator(?:y|ies))\b/i;
/** Somebody's word, unless it came into other hands or is read for what it shows. */
const LETTER = /^letters?$/;
const NAMED = new Set(['research', 'analytics', 'archive', 'archives']);
const PERSON = /\b(?:at|of|for|with) the\b|\b(?:spokes\p{L}+|director|head|chief|economist|forecaster|official)s?\b/iu;
const PRONOUN = /^(?:it|they|which|these|those|this|the (?:first|second|third|fourth|latter|former)|two|three|four|both)$/i;

/** Whose reports are their own word, on whatever paper. */
const PARTIES: ReadonlySet<SourceType> = new Set(['state-media', 'opposition', 'military', 'political']);
/** A cause's report is its word where it claims, and a study where it has found out. */
const BY_A_CAUSE = /\bby [^,]*\b(?:campaign\p{L}*|rights|advocacy|charity|pressure|lobby|union|activists?)\b/iu;
const FINDING_OUT = new Set(['find', 'conclude', 'calculate', 'count', 'estimate']);
const BROADCAST = /\b(?:tv|television|radio|websites?|channels?|broadcasters?|news agenc(?:y|ies))\b/i;

/** What a claim rests on, by who or what is its source. A party's own document is its word. */
export function basisOf(source: Source | null, cue: string): Basis {
  if (source === null) return 'word';
  const lemma = verbOf(cue);
  const { text } = source;
  if (isOutlets(text)) return 'observed';
  if (PRONOUN.test(text)) return isDocument(source, lemma) ? 'document' : 'word';
  const head = headIn(text);
  if (PICTURES.has(head)) return pictures(text, lemma);
  if (/\b(?:bank|account) statements?\b/i.test(text)) return 'document';
  if (OWN_VOICES.has(head)) return LETTER.test(head) && (SHOWING.has(lemma) || LOOKED_AT.test(text)) ? 'document' : 'word';
  if (MEASURING.test(text) && !PERSON.test(text)) return 'document';
  if (BENCH.has(head) && OFF_THE_BENCH.test(text)) return 'word';
  if (decides(head, lemma) !== null) return decides(head, lemma) === true ? 'document' : 'word';
  if (/^filings?$/.test(head))
    return SHOWING.has(lemma) || /\b(?:court|bankruptcy|tax|planning|public|campaign|finance|election|land|probate)\b/i.test(text)
      ? 'document'
      : 'word';
  if (lemma === 'record' && source.type !== 'person') return 'document';
  if (head === 'paper') return /\b(?:journal|published|by|study|research|\d{4})\b/i.test(text) ? 'document' : 'word';
  if (IN_NAMES.test(text) && NAMED.has(head)) return 'word';
  if (isPaper(head)) return ownPaper(source, head, lemma) ? 'word' : 'document';
  return 'word';
}

/** "An Orbe reporter", other than "an FBI witness". */
function isOutlets(text: string): boolean {
  const name = OUTLET_PERSON.exec(text)?.[1]?.trim();
  return name !== undefined && (knownBody(name) ?? 'media') === 'media';
}

/** Whether a pronoun stands for a document or for who decides, as far as its verb bears out what it was resolved to. */
function isDocument({ name, type }: Source, lemma: string): boolean {
  if (SHOWING.has(lemma)) return true;
  if (type === 'court' && (lemma === 'rule' || lemma === 'hold')) return true;
  const head = headIn(name);
  if (COURTS.has(head)) return DECIDING.has(lemma) || lemma === 'note';
  return decides(head, lemma) ?? (isPaper(head) && STATING.has(lemma));
}

/** The head of a name: a judge by the title, no court by the name of a house. */
function headIn(name: string): string {
  if (ON_THE_BENCH.test(name)) return 'judge';
  const head = headOf(name);
  return head === 'court' && /\p{Lu}\p{L}+ Court\b/u.test(name) && !COURT_NAME.test(name) ? 'house' : head;
}

/** Of one or of several: "spreadsheets". */
const isPaper = (head: string): boolean => DOCUMENTS.has(head) || DOCUMENTS.has(singular(head));

/** Whether a court, judge, board or scientist sets down what it found by this verb; null where it is none of them. */
function decides(head: string, lemma: string): boolean | null {
  if (COURTS.has(head) || BENCH.has(head)) return !IN_COURT.has(lemma);
  if (JUDGES.has(head)) return DECIDING.has(lemma);
  if (STUDENTS.has(head)) return FINDING.has(lemma);
  return BOARDS.has(head) ? lemma === 'conclude' || lemma === 'rule' : null;
}

/** "Unconfirmed reports": nobody has them in hand. */
const HEARSAY = /^(?:some )?(?:(?:unconfirmed|initial|early|earlier|first|preliminary|conflicting|local|media|press|news) )*reports$/i;

/** "A police report says", "a report on state television's website": somebody's word. What shows or counts is not. */
function ownPaper({ text, type }: Source, head: string, lemma: string): boolean {
  if (HEARSAY.test(text) || (type === 'media' && isTold(text, head))) return true;
  if (head === 'inquiry') return lemma === 'hear';
  if (!/^(?:reports?|estimate)$/.test(head) || SHOWING.has(lemma)) return false;
  if ((type === 'ngo' || BY_A_CAUSE.test(text)) && !FINDING_OUT.has(lemma)) return true;
  return PARTIES.has(type) || BROADCAST.test(text) || VOICED.test(text.slice(0, text.toLowerCase().indexOf(head)));
}

/** "The Ledger", "a report in Tuesday's Ledger": what an outlet tells, other than what it has analysed. */
const isTold = (text: string, head: string): boolean =>
  /^reports?$/.test(head) || text.includes(`${head.slice(0, 1).toUpperCase()}${head.slice(1)}`);

function pictures(text: string, lemma: string): Basis {
  const by = (/\bsatellite\b/i.test(text) ? LOOKED_AT_FROM_SPACE : LOOKED_AT).exec(text)?.[1];
  if (by !== undefined) return NOT_THE_OUTLET.test(by) ? 'document' : 'observed';
  return SHOWING.has(lemma) && !/\b(?:satellite|several|newspapers?|state)\b/i.test(text) ? 'observed' : 'document';
}

/** The first verb of a cue that only documents take, else its verb. */
const verbOf = remembering(
  2000,
  (cue: string): string =>
    wordsOf(cue)
      .map((word) => lemmaOf(word))
      .find((lemma) => OF_DOCUMENTS.has(lemma)) ?? cueLemma(cue),
);
