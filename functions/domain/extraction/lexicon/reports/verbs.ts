import type { VerbForm } from '../../verbs/forms.ts';
import { formsOf } from '../../verbs/forms.ts';

/**
 * Verbs that attribute. `speech`: somebody voiced it. `finding`: a study, a record or a figure shows it. `belief`: thought, wanted or felt, not
 * voiced; found for the whole picture and never queued. `takes` says what follows: a clause or quotation, an addressee and then a clause, or only
 * a noun phrase.
 */
export type VerbClass = 'speech' | 'finding' | 'belief';
export type Complement = 'clause' | 'addressee' | 'object';

export interface AttributingVerb {
  readonly lemma: string;
  readonly class: VerbClass;
  readonly takes: Complement;
  /** True where the -s form or the base is more often a noun ("claims", "report"). */
  readonly alsoNoun: boolean;
}

export interface VerbEntry {
  readonly verb: AttributingVerb;
  readonly form: VerbForm;
}

const LISTS: readonly [VerbClass, Complement, string][] = [
  [
    'speech',
    'clause',
    `say add note report announce claim argue insist warn state declare explain acknowledge allege assert contend tweet confirm reveal testify
    estimate predict vow promise pledge respond reply stress emphasize emphasise boast complain comment mention suggest write observe recall remark
    concede maintain joke conclude propose recommend continue proclaim reiterate repeat answer agree caution admit disclose recount quip retort
    lament muse advise hint quote read post retweet confess attest avow affirm reaffirm underscore underline specify elaborate theorize speculate
    counter conjecture opine guess reckon clarify object put protest interject shout yell scream whisper joke signal indicate report
    charge demand ask deny dispute swear plead threaten apologize apologise certify echo exclaim intone rebut volunteer sob forecast project narrate rue aver
    divulge intimate depose enthuse brag theorise theorize hypothesise hypothesize postulate profess`,
  ],
  ['speech', 'addressee', 'tell inform notify assure reassure remind implore exhort beseech advise brief enjoin entreat apprise'],
  [
    'speech',
    'object',
    `accuse blame criticize criticise describe call cite urge dismiss slam blast tout denounce condemn praise reject decry refute label brand
    characterize characterise order deem term fault flay outline detail summarize summarise hail rule appeal debunk deplore`,
  ],
  ['finding', 'clause', 'find show prove demonstrate determine establish'],
  [
    'belief',
    'clause',
    `think believe want hope expect fear feel doubt worry wonder decide hear learn suspect wish intend conclude assume imagine seem appear figure
    know see plan anticipate realize realise understand prefer remember forget agree consider view regard judge envision foresee`,
  ],
  [
    'belief',
    'object',
    `support oppose endorse back favor favour defend question mock discuss welcome applaud embrace champion attack assail assess ridicule celebrate
    seek resent regret encourage express voice address thank deride bemoan highlight raise ignore pressure admire hate love dislike appreciate
    refuse demand promote identify name offer request challenge list`,
  ],
];

const NOUN_LIKE = new Set(
  `report claim promise pledge comment tweet post estimate demand charge note answer question quote joke attack plan hope fear
  doubt worry wish view support voice address challenge offer request find state order rule label brand brief object project guess remark plead show
  detail list name put back favor favour caution counter signal echo repeat stress vow figure judge regard discuss charge see like love hate feel address
  volunteer appeal term fault suspect shout scream whisper yell protest dispute cite set alert blast slam tout call mention forecast`.split(
    /\s+/,
  ),
);

function build(): ReadonlyMap<string, VerbEntry> {
  const entries = new Map<string, VerbEntry>();
  for (const [verbClass, takes, list] of LISTS)
    for (const lemma of list.split(/\s+/)) {
      const verb: AttributingVerb = { lemma, class: verbClass, takes, alsoNoun: NOUN_LIKE.has(lemma) };
      for (const [form, kind] of formsOf(lemma)) if (!entries.has(form)) entries.set(form, { verb, form: kind });
    }
  return entries;
}

/** Every form of every attributing verb, by its lower-case spelling. The first list that names a lemma wins. */
export const ATTRIBUTING_VERBS: ReadonlyMap<string, VerbEntry> = build();
