import type { SourceType } from '../../claim.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Words that stand before a person's name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  words(`madam madame mdm mx datuk encik puan shri smt monsieur herr frau señor señora senhor mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame president vice-president vice prime minister deputy foreign
  interior defense defence finance health justice education transport environment energy culture secretary general attorney senator sen. sen congressman
  congresswoman representative rep. rep reps sens governor gov. gov govs mayor chancellor premier king queen prince princess sheikh sheik emir sultan pope cardinal
  archbishop bishop rabbi imam ayatollah reverend rev rev. father judge justice chief lieutenant lt lt. colonel col col. major maj. maj captain capt
  capt. sergeant sgt sgt. corporal cpl general gen gen. brigadier brig. admiral adm. adm commander cmdr inspector detective superintendent supt.
  constable officer marshal sheriff ambassador envoy spokesman spokeswoman spokesperson director chairman chairwoman chair ceo coach manager leader commissioner
  councillor mp mla advocate councilman councilwoman registrar principal cllr cllr. whip member hon hon. comrade cto cfo coo treasurer speaker former acting senior joint special ex interim outgoing assistant executive managing doctor nurse democratic republican labour conservative
  candidate nominee prosecutor analyst economist researcher author coroner pastor trooper investigator engineer del del. democrat counsel
  brigadier-general major-general lieutenant-general lieutenant-colonel rear-admiral vice-admiral headteacher headmaster headmistress det insp supt ch pc dci dcc baroness baron cmdr. sup undersecretary comptroller collector commandant sarpanch commodore archdeacon provost warden ombudsman alderman alderwoman
  mep msp magistrate garda maharaja alhaji alhaja hajia haji hajah mallam malam maulana maulvi mufti mzee engr engr. barr barr. pst pst. adv adv. otunba oba datuk dato tun tengku tunku
  sub-inspector head-constable officer-in-charge officer-in-command director-general secretary-general inspector-general commissioner-general auditor-general
  attorney-general solicitor-general governor-general commander-in-chief editor-in-chief vice-chancellor vice-chairman vice-chair deputy-director naik jamadar
  shrimati ustaz ustad pandit mep msp assemblyman assemblywoman assemblymember councilmember subedar havildar airman seaman signalman squadron sayyid mullah hajiya swami msgr msgr. tánaiste tanaiste taoiseach cpl. insp. det. cst cst. supervisor depute assessor trustee selectman selectwoman clerk bailiff rector midwife foreman barrister evangelist
  apostle prophet deacon arc. pharm. surv. tpl. atty atty. datin kagawad`),
);

/** Words that stand in a title but make none of their own ("Public Health Wales" is no person). */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`foreign interior defense defence finance health education transport environment energy culture prime deputy vice former acting senior joint special ex
  interim outgoing assistant executive managing democratic republican labour conservative vice-`),
);

/** Before a name that opens a sentence they tell who it is, and are no part of it: "Survivor Rosa Garcia". */
export const WHO_TELLS: ReadonlySet<string> = new Set(
  words(`survivor witness eyewitness resident villager victim passenger neighbour neighbor protester demonstrator activist campaigner student teacher lawyer lawmaker
  senator economist analyst researcher scientist epidemiologist virologist historian seismologist shopkeeper fisherman farmer volunteer parent relative`),
);

/** What politicians are called by their party alone: "the Wisconsin Republican". */
export const PARTISANS: ReadonlySet<string> = new Set(['republican', 'democrat']);

/** What an office is of, between its title and the name of whoever holds it: "Secretary of State", "Chief of Staff", "Minister of Foreign Affairs". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  words(`state staff defense defence police crime health public foreign affairs home interior justice finance treasury education schools agriculture fisheries transport
  transportation labor labour commerce trade industry energy environment culture sports youth housing veterans homeland security national intelligence
  information communications development planning works water resources prosecutions operations naval army mission protocol corrections correctional prisons
  emergency services exchequer house parliament social welfare women tourism science technology innovation economy mines petroleum immigration religious
  emergencies disaster management civil aviation elections communication research correctional wages industries forestry mining rural urban digital climate constitutional cooperatives earth religion veterans youth gender fisheries livestock irrigation power renewable`),
);

/** A word that makes a run of capitalised words a place, not a person. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  words(`bazaar chowk tehsil taluka bypass kampung kuala sungai wadi jebel jabal kafr river lake mount street road avenue bridge square island islands bay valley highway sea ocean port beach mountains hills peninsula gulf strait desert
  airport camp village gate ward hall station stadium prison jail castle tower`),
);

/** A word that makes a run of capitalised words an organisation. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  words(`party army coalition committee committees council agency ministry university bank inc. inc corp. corp ltd. ltd group observatory police department
  court union front brigade league nations hospital institute association center centre foundation company airlines tv television news times post journal
  service services office bureau commission board parliament senate house congress government authority club federation network organization
  organisation trust society school college academy church forces force navy guard watch international media press radio broadcasting holdings
  motors energy pharmaceuticals laboratories systems technologies systems airways partners capital campaign administration cross crescent
  assembly command mission ledger herald tribune gazette chronicle secretariat reserve program programme fund alliance movement tribunal constabulary county district city state clinic labs research survey initiative project ferries industries lines foods stores water rail electric gas forum holdings works logistics shipping museum gallery inspectorate ombudsman regulator orchestra zoo
    caucus guild chamber partnership confederation limited llp pvt. berhad bhd`),
);

const TYPE_WORDS: readonly [SourceType, string][] = [
  [
    'state-media',
    `state-tv state-run state-owned state-controlled state-media xinhua tass sana irna kcna ria rt presstv cctv sputnik globaltimes`,
  ],
  [
    'court',
    `court judge justice prosecutor prosecutors prosecution lawyer lawyers attorney attorneys tribunal magistrate counsel defence jury coroner defendant plaintiff plaintiffs barrister solicitor`,
  ],
  [
    'police',
    `police sheriff detective detectives constable constabulary superintendent inspector fbi interpol europol investigators officer officers cops trooper patrol`,
  ],
  [
    'military',
    `army military navy soldier soldiers troops general gen. gen colonel col. lieutenant lt. major sergeant commander commanders admiral brigadier pentagon nato forces militia militant militants fighter fighters
    centcom airforce marine marines battalion brigade captain`,
  ],
  [
    'opposition',
    `opposition rebel rebels insurgents insurgent activists activist dissident dissidents lcc separatist separatists protesters demonstrators`,
  ],
  [
    'expert',
    `professor prof. researcher researchers scientist scientists expert experts analyst analysts economist economists epidemiologist epidemiologists historian scholar
    dr dr. doctor doctors virologist physician surgeon academic author authors engineer engineers pollster meteorologist seismologist geologist astronomer biologist chemist university institute
    forecaster forecasters statistician criminologist pathologist`,
  ],
  [
    'document',
    `report study documents document records record filing filings lawsuit complaint indictment memo affidavit survey poll polls data figures statistics letter email emails
    transcript audit census paper article database draft papers warrant tape recording review findings analysis research statement`,
  ],
  [
    'company',
    `company inc. inc corp. corp ltd. ltd ceo manufacturer firm bank airline shareholder shareholders chief-executive operator carrier supplier startup group-plc airlines
    motors pharmaceuticals maker producer retailer employer holdings executive executives drugmaker automaker plc executive`,
  ],
  [
    'ngo',
    `amnesty oxfam unicef charity ngo observatory foundation watchdog greenpeace caritas union unions rights red-cross federation association nonprofit campaigners aid relief humanitarian`,
  ],
  [
    'political',
    `party candidate campaign senator sen. congressman congresswoman rep. lawmaker lawmakers mp mps nominee democrat democrats republican republicans labour conservatives caucus
    politician politicians legislator legislators coalition legislator governor gov.`,
  ],
  [
    'official',
    `minister ministry government president secretary official officials department spokesman spokeswoman spokesperson mayor agency authority authorities commission council
    administration ambassador envoy diplomat diplomats commissioner chancellor premier king governor u.n. un eu who cdc fda embassy parliament monarch palace downing whitehall kremlin white-house bureau
    regulator regulators moscow washington beijing london tehran inspectorate committee chairman director board`,
  ],
  [
    'media',
    `reuters ap afp cnn bbc bloomberg newspaper magazine broadcaster journalist journalists reporter reporters correspondent news times post guardian journal media press tv television radio channel website`,
  ],
  [
    'witness',
    `witness witnesses resident residents survivor survivors neighbor neighbors neighbour neighbours passenger passengers bystander bystanders victim victims mother father
    relatives relative family villagers villager shopkeeper onlooker onlookers driver worker workers employee employees patient patients refugee refugees brother sister wife husband son daughter farmer teacher student students inmate customer customers`,
  ],
];

/** Type of source by its telling words; the first list wins. */
export const SOURCE_TYPE_WORDS: ReadonlyMap<string, SourceType> = new Map(
  TYPE_WORDS.toReversed().flatMap(([type, list]) => words(list).map((word): [string, SourceType] => [word, type])),
);

export const ANONYMOUS =
  /\b(?:sources?|insiders?|people (?:familiar|with knowledge|close|briefed)|(?:a|an|two|three|several|some|senior|one) (?:[\w.-]+ ){0,3}(?:officials?|diplomats?|sources?|aides?) (?:who|speaking|with|familiar)|on (?:the )?condition of anonymity|anonymous|not (?:wish(?:ed|ing)? |want(?:ed|ing)? )?(?:to )?be (?:named|identified|quoted)|declined to be (?:named|identified)|(?:whose|(?:his|her|their) (?:full |real )?) ?names? (?:not )?be|unconfirmed reports?|posts? on social media|social media (?:posts?|users?|accounts?)|unnamed|unidentified|asked not to)\b/i;

/** Nouns that stand for a person or group when "the" is before them; `group` ones are said of organisations. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  words(`group organization organisation company firm agency government party coalition committee council ministry army police bank union union's network
  newspaper magazine broadcaster station channel charity hospital university court department airline team club manufacturer maker authority board bureau
  commission institute observatory campaign opposition military regulator insurer drugmaker carmaker automaker retailer outlet watchdog body association
  movement faction militia junta regime administration operator supplier builder carrier`),
);
