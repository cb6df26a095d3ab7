import type { SourceType } from '../../claim.ts';
import { SOURCE_TYPES } from '../../claim.ts';
import more from './more-role-types.json' with { type: 'json' };
import { byWord } from './source-words.ts';

/** Ranks, offices and trades of some country or time each, by type. */
const RARER: Readonly<Partial<Record<SourceType, string>>> = more;

const WORDS: readonly (readonly [SourceType, string])[] = [
  [
    'official',
    `minister mayor gov commr premier chancellor commissioner ambassador envoy diplomat governor treasurer governor-general king queen prince princess
    emir sultan ombudsman registrar headteacher head-teacher superintendent-of-schools auditor inspector-general official officials councillor-mayor
    matron midwife undersecretary permanent sarpanch taoiseach tanaiste tánaiste tehsildar collector prefect vice-minister deputy-minister lieutenant-governor
    mediator negotiator rapporteur peacekeeper paramedic paramedics medic medics rescuer rescuers ranger rangers provost vice-chancellor rector
    headmaster headmistress high-commissioner consul attaché monarch regent president-elect comptroller controller commandant spymaster harbourmaster
    regulator regulators ombudswoman statesman alcalde bürgermeister panchayat chargé`,
  ],
  [
    'military',
    `brigadier-general major-general lieutenant-general lieutenant-colonel rear-admiral vice-admiral gen brig lt-gen maj adm gen. general colonel col
    col. lieutenant lt lt. major brigadier admiral commander soldier soldiers corporal marine veteran-officer captain commodore private rifleman gunner
    paratrooper paratroopers sniper conscript conscripts reservist reservists airman seaman ensign troops soldiery servicemen serviceman servicewoman
    squaddie sapper-major grenadier field-marshal`,
  ],
  [
    'police',
    `sheriff detective detectives det det. constable superintendent supt supt. inspector insp insp. pc dci dcc sergeant sgt sgt. cop officer officers
    investigator investigators ssp dsp sdpo igp sho sub-inspector trooper deputy-sheriff marshal policeman policewoman policemen gendarme patrolman commissioner-of-police
    detective-inspector superintendents sleuth deputies`,
  ],
  [
    'court',
    `judge justice dpp prosecutor prosecutors magistrate coroner lawyer lawyers attorney attorneys solicitor barrister counsel kc qc sc juror jurors advocate
    prosecuting mitigating defending solicitors barristers judges justices prosecutor-general defence-lawyer judge's clerk-of-court foreman litigator
    jurist bailiff notary arbitrator silk litigators magistrates prosecutor's paralegal`,
  ],
  [
    'company',
    `ceo cfo cto coo executive executives founder owner entrepreneur boss banker broker shareholder investor tycoon businessman businesswoman
    developer landlord managing proprietor co-founder cofounder industrialist restaurateur hotelier publican realtor financier billionaire
    magnate mogul wholesaler importer exporter franchisee shipowner winemaker brewer`,
  ],
  [
    'political',
    `senator sen mp mps congressman congresswoman rep rep. lawmaker lawmakers legislator legislators candidate backbencher whip assemblyman councillor
    councillors councilman councilwoman mla mna msp msps mep meps peer senators dem democrat speaker del shadow leader-of-opposition assemblywoman
    councilor councilors alderman parliamentarian parliamentarians chieftain politician politicians nominee frontbencher baroness congressmen mlc td tds delegate`,
  ],
  ['opposition', 'rebel dissident exile warlord insurgent'],
  [
    'media',
    `reporter correspondent journalist editor columnist broadcaster presenter reporters correspondents journalists newsreader anchor podcaster blogger
    photojournalist cameraman commentator columnists`,
  ],
  [
    'ngo',
    `campaigner organiser organizer activist volunteer coordinator campaigners activists unionist unionists environmentalist environmentalists
    conservationist conservationists humanitarian volunteers convener trade-unionist organisers lobbyist`,
  ],
  [
    'expert',
    `professor prof prof. researcher researchers scientist historian economist analyst expert engineer epidemiologist hydrologist geologist biologist
    ecologist archaeologist chemist physicist seismologist meteorologist pathologist toxicologist statistician lecturer academic scholar author curator
    conservator archivist consultant virologist psychologist criminologist forecaster surveyor designer dr dr. doctor surgeon physician specialist
    fellow specialists strategist examiner paediatrician vet agronomist anaesthetist anesthesiologist botanist botanists zoologist geneticist
    geneticists cardiologist astronomer astronomers astrophysicist mathematician pollster actuary accountant demographer geographer philosopher linguist
    oceanographer veterinarian nutritionist dietitian physiotherapist psychiatrist gynaecologist oncologist obstetrician pediatrician clinician
    neuroscientist neurologist immunologist ethicist postdoc theorist economists analysts scientists physicists chemists biologists historians experts
    academics scholars glaciologist volcanologist climatologist agronomists surgeons appraiser forecasters strategists`,
  ],
  [
    'witness',
    `witness survivor bystander onlooker passer-by resident passenger neighbour neighbor vendor steward guard guest waiter porter shepherd sapper
    deserter villager villagers locals eyewitness eyewitnesses migrant migrants refugee refugees evacuee evacuees deportee deportees asylum-seeker asylum-seekers`,
  ],
  [
    'person',
    `mother father mum mom dad brother sister son daughter wife husband widow widower uncle aunt nephew niece cousin grandmother grandfather parent
    friend customer tenant pensioner patient victim retiree farmer teacher driver defendant student baker shopkeeper trader singer player runner rider actor musician
    worker fisherman homeowner mechanic householder plumber upholsterer grazier packer volunteer-mother elder priest pastor monk nun girl boy
    man woman suspect`,
  ],
  [
    'anonymous',
    `source insider aide person people colleague whistleblower insiders aides colleagues confidant confidante ally allies whistleblowers`,
  ],
];

/** What somebody is, where that alone decides what the word counts as: of the rarer ones as well. */
export const ROLE_TYPES: ReadonlyMap<string, SourceType> = new Map([
  ...byWord(SOURCE_TYPES.map((type) => [type, RARER[type] ?? ''])),
  ...byWord(WORDS),
]);
