import type { Phrase } from '../../phrases.ts';
import type { Discourse } from '../discourse.ts';
import type { Referent } from '../referent.ts';

/** Nouns by which somebody comes back, and the offices, ranks and callings of which each is said besides. */
const OTHERWISE: readonly (readonly [nouns: string, holders: string])[] = [
  [
    'monarch sovereign ruler king royal',
    'king queen emir sultan ruler oba obi eze igwe ooni alaafin sheikh rajah maharaja paramount tsar emperor',
  ],
  ['premier', 'prime taoiseach chancellor'],
  [
    'cleric churchman clergyman clergywoman prelate preacher priest clergy',
    'bishop archbishop cardinal imam mufti ayatollah rabbi pastor reverend rev priest vicar patriarch sheikh maulana mullah monsignor canon dean chaplain primate',
  ],
  ['pontiff', 'pope'],
  [
    'politician parliamentarian legislator lawmaker deputy backbencher congressman congresswoman',
    'senator sen rep representative mp mep td mla mna mca congressman congresswoman lawmaker legislator councillor minister assemblyman assemblywoman whip backbencher',
  ],
  ['councilman councilwoman councilmember councilor', 'councillor cllr alderman'],
  [
    'policeman policewoman cop lawman investigator detective officer',
    'detective det inspector insp superintendent supt constable sergeant sgt sheriff commissioner investigator police sub-inspector garda trooper marshal',
  ],
  ['official', 'superintendent supt inspector insp sub-inspector commissioner collector magistrate tehsildar'],
  ['diplomat', 'ambassador envoy consul representative attaché attache'],
  ['academic scholar don lecturer researcher scientist', 'professor prof lecturer academic researcher fellow historian reader'],
  ['jurist magistrate', 'judge justice'],
  ['medic clinician doctor physician', 'doctor dr surgeon consultant physician paediatrician cardiologist paramedic gp'],
  [
    'soldier officer',
    'general gen colonel col major maj captain capt brigadier brig lieutenant lt admiral adm commodore marshal lieutenant-colonel lieutenant-general major-general brigadier-general rear-admiral vice-admiral',
  ],
  [
    'spokesman spokeswoman spokesperson mouthpiece spokesmen',
    'spokesman spokeswoman spokesperson relations image-maker press information publicity ppro mouthpiece',
  ],
  ['lawyer attorney counsel advocate barrister solicitor', 'kc qc sc san advocate attorney counsel barrister solicitor lawyer'],
  ['executive', 'ceo director president cfo coo chairman chairwoman chair founder chief'],
  ['economist analyst strategist', 'economist analyst strategist'],
  ['firefighter fireman', 'firefighter fire watch'],
  ['strongman dictator', 'president leader general ruler'],
  ['statesman stateswoman', 'president minister chancellor premier'],
];

const HOLDERS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const all = new Map<string, Set<string>>();
  for (const [nouns, holders] of OTHERWISE)
    for (const noun of nouns.split(' ')) {
      let set = all.get(noun);
      if (set === undefined) all.set(noun, (set = new Set()));
      for (const holder of holders.split(' ')) set.add(holder);
    }
  return all;
})();

/** What tells only how high somebody stands. */
const HIGH = new Set(['top', 'senior', 'lead', 'chief', 'leading', 'ranking', 'high-ranking', 'veteran', 'outspoken', 'embattled']);

/** Words for whoever is at the head of what stands before them: "the police boss", "the union leader". */
const AT_THE_HEAD = new Set(['chief', 'boss', 'head', 'leader', 'chairman', 'chairwoman', 'supremo', 'czar', 'tsar', 'helmsman', 'baron']);

const HEADS = new Set(
  `chief boss head leader chairman chairwoman chair chairperson president director commissioner secretary minister executive governor general
  inspector superintendent commander marshal administrator ceo captain convener coordinator`.split(/\s+/),
);

/** "The monarch" after a king, "the premier" after a prime minister, "the police boss" after a commissioner: who was told of last by such an office. */
export function holderOf(discourse: Discourse, { tokens, from, nucleus, end, head }: Phrase, at: number): Referent | null {
  if (nucleus < end) return null;
  const before = tokens.slice(from, nucleus - 1).filter(({ lower }) => !HIGH.has(lower));
  const [of] = before;
  const holders = HOLDERS.get(head);
  let fits: ((referent: Referent) => boolean) | null = null;
  if (of === undefined) fits = holders === undefined ? null : holds(holders);
  else if (before.length === 1) {
    if (head === 'officer' && of.lower === 'law') fits = isLawOfficer;
    else if (AT_THE_HEAD.has(head)) fits = (referent) => isOf(referent, of.lower) && holds(HEADS)(referent);
    else if (holders !== undefined) fits = (referent) => isOf(referent, of.lower) && holds(holders)(referent);
  }
  if (fits === null) return null;
  for (const referent of discourse.told.before(at))
    if (referent.sort !== 'group' && referent.entity !== undefined && fits(referent)) return referent;
  return null;
}

/** "The top law officer": an attorney general, an advocate general, a solicitor general. */
const isLawOfficer = ({ entity }: Referent): boolean => {
  if (entity === undefined) return false;
  const { described } = entity;
  if (described.has('attorney-general') || described.has('solicitor-general') || described.has('advocate-general')) return true;
  return described.has('general') && (described.has('attorney') || described.has('advocate') || described.has('solicitor'));
};

const holds =
  (offices: ReadonlySet<string>) =>
  ({ entity }: Referent): boolean => {
    if (entity === undefined || entity.kind === 'organisation') return false;
    for (const word of entity.described) if (offices.has(word)) return true;
    return false;
  };

/** Whether somebody was introduced as of what a word stands for: "the union boss". */
const isOf = ({ entity, related }: Referent, word: string): boolean => {
  if (entity === undefined) return false;
  if (entity.described.has(word) || entity.context.includes(word)) return true;
  for (const { words } of related) for (const own of words) if (own.toLowerCase() === word) return true;
  return false;
};
