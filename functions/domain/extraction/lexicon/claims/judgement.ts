import { anyOf, phrases } from '../phrases.ts';
import { words } from '../words.ts';

/** Verbs that leave no doubt of a claim's kind, whatever is said with them. */
export const SURE_LEMMAS = {
  call: words('urge demand ask beg order advise recommend exhort implore beseech enjoin entreat advocate propose instruct'),
  plan: words('promise pledge vow threaten'),
  prediction: words('expect predict forecast'),
  opinion:
    words(`praise criticize criticise condemn slam blast hail laud applaud extol commend deride ridicule mock denounce decry rebuke savage scold berate
    chide disparage belittle bash lambaste excoriate trash label brand tout downplay deplore bemoan reprimand admonish castigate upbraid term fault flay
    lampoon vilify eulogise eulogize`),
};

/** Verbs that judge with "as" behind them: "cast herself as a fighter"; without it they mean something else ("cast a vote"). */
export const CASTING_LEMMAS = words('cast frame portray depict paint characterize characterise');

/** Verbs by which one asks that something be done. */
export const CALL_LEMMAS = SURE_LEMMAS.call;
/** Verbs by which one commits oneself. */
export const PLAN_LEMMAS: ReadonlySet<string> = new Set([...SURE_LEMMAS.plan, 'plan', 'offer', 'intend', 'volunteer', 'swear']);
export const PREDICTION_LEMMAS: ReadonlySet<string> = new Set([...SURE_LEMMAS.prediction, 'project', 'anticipate', 'foresee', 'envision']);
/** Verbs by which one values. */
export const OPINION_LEMMAS =
  words(`praise criticize criticise condemn slam blast hail dismiss tout denounce decry lament boast complain joke label brand muse
  apologize apologise quip mock thank regret`);

/** Verbs of what is said with some weight, as opinions are more often than facts. */
export const MILD_LEMMAS = words('warn argue suggest agree insist stress emphasize acknowledge describe caution contend assert');

/** Words that value rather than tell. */
export const EVALUATIVE =
  words(`great terrible awful horrible unacceptable important disgraceful shameful tragic outrageous historic wonderful unfair wrong right brave
  disappointed disappointing proud pleased surprised concerned committed grateful happy sad sorry angry confident confidence optimistic pessimistic hopeful worried ready
  willing open good bad better best worse worst best excellent fantastic amazing incredible ridiculous absurd nonsense mistake blunder tragedy farce outrage insult betrayal victory defeat disaster disastrous mess failure success
  successful beautiful strong weak stronger tough difficult hard easy impossible possible necessary essential crucial vital critical clear unclear obvious
  dangerous irresponsible reckless legitimate illegitimate fair just unjust immoral moral evil cowardly heroic honest dishonest corrupt stupid smart
  foolish wise absolutely truly deeply extremely very frankly honestly unfortunately hopefully meaningful serious significant priority belief view
  hope feel think believe love hate shame honour honor pride thoughts prayers welcome step responsibility values dream duty solution frustrating heartbreaking
  devastating devastated shocking shocked appalled appalling encouraging promising exciting excited thrilled impressive remarkable robust transparent
  militarized sectarian divisive rewarding positive negative balanced reasonable unreasonable baseless groundless`);

const ANY_EVALUATIVE = new RegExp(`(?<!\\p{L})(?:${[...EVALUATIVE].join('|')})(?!\\p{L})`, 'iu');
/** One of them. */
export const VALUING = phrases(ANY_EVALUATIVE, ANY_EVALUATIVE);

/** First person and feeling: what is said is the speaker's own mind. */
export const SELF = phrases(
  /\b(?:was|were|is|are|am|felt|feels?) ["“'‘]?(?:very |deeply |extremely |truly |not )?(?:surprised|concerned|worried|disappointed|shocked|appalled|pleased|proud|happy|sad|angry|confident|hopeful|optimistic|open|committed|grateful|sorry|outraged|saddened|delighted|encouraged)\b|\b(?:I|we|I'm|we're|my|our) (?:think|believe|feel|hope|want|wish|love|hate|know|are (?:very |so |deeply )?(?:proud|pleased|sorry|grateful|concerned|disappointed|confident)|am (?:very |so |deeply )?(?:proud|pleased|sorry|grateful|concerned|disappointed|confident))\b/i,
  /\b(?:surprised|concerned|worried|disappointed|shocked|appalled|pleased|proud|happy|sad|angry|confident|hopeful|optimistic|open|committed|grateful|sorry|outraged|saddened|delighted|encouraged|think|believe|feel|hope|want|wish|love|hate|know)\b/i,
);

export const OBLIGATION = phrases(
  /\b(?:must|should|shouldn['’]t|ought to|needs? to (?:be|do|act|stop|end|take|make)|have to|has to|let['’]s|it is (?:time|important) (?:to|that)|it['’]s (?:very |so )?(?:time|important|essential|vital|crucial) (?:to|that|for))\b/i,
  /\b(?:must|should|shouldn['’]t|ought|needs?|have|has|let|time|important|essential|vital|crucial)\b/i,
);
export const FUTURE = phrases(
  /\b(?:plans? to|intends? to|aims? to|will|won['’]t|would|wouldn['’]t|shall|['’]ll|is going to|are going to|could|is likely to|are likely to|is expected to|are expected to|is set to|are set to|is unlikely to|are unlikely to)\b/i,
  /\b(?:plans?|intends?|aims?|will|wo|won['’]t|would|wouldn['’]t|shall|ll|going|could|likely|expected|set|unlikely)\b/i,
);
/** "would have", "could have been": about the past. */
export const UNREAL_PAST = /\b(?:would|could|might|may|must|should) (?:not )?have (?:been )?\w+/i;

const WAS =
  /was|were|had|did|been|killed|died|took|left|won|lost|fell|rose|made|came|gave|held|kept|saw|sent|shot|struck|began|became|broke|brought|built|bought|drove|found|fought|got|hit|knew|led|met|paid|put|ran|sold|spent|stole|[a-z]{3,}ed/;
/** What was, as far as its verbs tell. "Won’t" is read as "won" here. */
export const PAST = phrases(new RegExp(`\\b(?:${WAS.source})\\b`, 'i'), new RegExp(`\\b(?:${WAS.source}|wo)\\b`, 'i'));
/** Of how things go, with nothing that could be looked up. */
export const BECOMING = anyOf(/more and more|becoming|more \w+ (?:and|than)|devolving|increasingly|overlooked/);
