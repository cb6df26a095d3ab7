import type { SourceType } from '../../claim.ts';

type Lists = readonly (readonly [SourceType, string])[];

/** Of lists of words by type the type of each word. */
export const byWord = (lists: Lists): ReadonlyMap<string, SourceType> =>
  new Map(
    lists.flatMap(([type, list]) =>
      list
        .split(/\s+/)
        .filter(Boolean)
        .map((word): [string, SourceType] => [word, type]),
    ),
  );

/** Words in the name or description of an organisation, by what its word counts as. */
export const ORGANISATION_TYPES = byWord([
  [
    'official',
    `ministry department council authority agency commission bureau board inspectorate government province state county municipality city mission embassy
    consulate un u.n. nations eu hospital university college school academy nhs trust clinic treasury regulator ombudsman registry registrar coastguard
    secretariat chancellery presidency palace cabinet kremlin senate-office service fund bloc administration governorate prefecture district shire borough
    parish airport institute laboratory met weather survey statistics health water border customs rescue fire ambulance mayor office central
    monetary directorate corporation civic panel watchdog town village union-of-states authorities centre`,
  ],
  [
    'military',
    `army military navy airforce forces defence defense troops brigade battalion regiment general-staff marines artillery division corps junta
    pentagon nato garrison rectification guard`,
  ],
  ['police', 'police constabulary gardaí garda fbi interpol europol sheriff carabinieri gendarmerie detectives homicide patrol eow'],
  ['court', 'court tribunal inquest prosecution prosecutor prosecutors bench jury jurors bar chambers judiciary magistrates coroner'],
  [
    'company',
    `company firm bank airline manufacturer maker operator carrier supplier retailer insurer brewery shipyard plant mill mine dairy dairies supermarket
    supermarkets chain startup start-up provider developer publisher producer contractor lender lenders builder chemist grocer restaurant hotel farm farms
    industry investors shareholders brokers business businesses inc inc. corp corp. ltd ltd. plc llc gmbh ag co co. holdings motors airlines airways
    foods logistics resources capital partners industries systems technologies labs pharma pharmaceuticals chemical chemicals energy ferries shipping lines
    stores toys books properties homes developments construction steel cement mining metals minerals oil telecom software networks financial securities
    brothers sons works leisure tour giant app platform landlord employer buyers nbfc`,
  ],
  [
    'political',
    `party parties coalition caucus democrats republicans labour conservatives liberals greens lawmakers legislators mps senators crossbench opposition-party
    campaign candidate alliance front union-party backbenchers councillors politicians bloc-party ruling civic-union`,
  ],
  [
    'opposition',
    'rebels rebel militia insurgents militants faction separatists guerrillas liberation resistance dissidents opposition brigades movement fighters',
  ],
  ['state-media', 'state-tv state-run state-owned state-controlled xinhua tass sana irna kcna sputnik pro-government'],
  [
    'media',
    `newspaper paper daily weekly magazine telegram broadcaster outlet outlets website news times post gazette herald courier tribune journal sentinel observer mirror
    comet press media tv radio television reuters afp ap bbc cnn channel blogger agency-press headlines reporters journalists bulletin`,
  ],
  [
    'ngo',
    `union unions charity charities observatory confederation nonprofit non-profit advocacy advocates consumer collective players' patients' dwu church-group ngo campaigners association federation foundation amnesty oxfam unicef greenpeace network society guild monitors volunteers relief
    humanitarian rights conservation aid activists initiative coalition-of-groups alliance-of-charities supporters fans parents-group organisers organizers
    groups group-of-residents irrigators workers-union local chamber club-of lobby`,
  ],
  [
    'document',
    `report study document documents record records filing filings lawsuit suit complaint memo memorandum memos affidavit survey poll data figures statistics letter
    email emails transcript transcripts audit census database minutes log inventory certificate certificates note licence register diary diaries notebook
    spreadsheet invoices receipt estimate post-mortem autopsy footage video videos images photos photographs pictures slide notice agreement contract research paper
    papers analysis review findings results tests test advisory accounts messages label catalogue sample gauge gauges sensors map list chapter footnote passage plan
    cctv e-mail e-mails correspondence files image images slip slips statements assessment recording recordings tape statement-of-claim draft table measurement measurements readings`,
  ],
  [
    'expert',
    'analysts research securities forum analytics advisory think analysts economists scientists researchers experts engineers historians doctors surveyors think-tank thinktank consultants forecasters authors academics hydrologists',
  ],
  [
    'witness',
    'witnesses survivors residents villagers neighbours neighbors passengers onlookers bystanders locals fishermen nurses enumerators inmates detainees invigilators riders',
  ],
  [
    'person',
    'teenager teenagers schoolboy schoolgirl pensioner family families relatives parents siblings kin brothers sisters children dennings crofters farmers growers',
  ],
  ['other', 'committee'],
  ['anonymous', 'sources insiders aides friends pals colleagues'],
]);

/** Offices that any organisation has: they count as what the organisation is. */
export const OFFICES: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson spokespeople spokesmen director chair chairman chairwoman chairperson head chief president secretary representative manager
  coordinator officer official leader deputy vice-president adviser advisor member partner trustee boss author authors lawyer attorney vice executive employee principal administrator
  employees worker workers staff engineer engineers board officials executives managers members`.split(/\s+/),
);

const idiom = (type: SourceType, words: RegExp): readonly [SourceType, RegExp] => [type, words];

/** Several words that together count as something else than each of them. */
export const IDIOMS: readonly (readonly [SourceType, RegExp])[] = [
  idiom(
    'military',
    /\b(?:defen[cs]e ministry|ministry of defen[cs]e|defen[cs]e minister|armed forces|general staff|air force|(?:deputy )?commander of|border guard)\b/,
  ),
  idiom(
    'company',
    /\b(?:chief executive|managing director|chief (?:operating|financial|technology|technical) officer|vice president for|owner of|c[efot]o|fund manager)\b/,
  ),
  idiom(
    'court',
    /\b(?:attorney general|prosecutor.general|district attorney|public defender|(?:counsel|lawyer|attorney|barrister|solicitor|advocate)s? for|(?:acts?|acting|appearing|prosecuting) for|, for (?:the|mr|mrs|ms|sir|dr)\b|defence (?:lawyer|counsel)|crown (?:court|prosecut\w+)|high court|told the (?:court|jury))/,
  ),
  idiom(
    'police',
    /\b(?:police (?:chief|commissioner|officer|department|spokes\w+|superintendent)|chief of police|inspector general|law enforcement|detective \w+|city police|offences wing|bureau of investigation|investigating officer)\b/,
  ),
  idiom(
    'political',
    /\b(?:members? of parliament|ruling party|opposition (?:leader|mp|lawmakers?|party)|party (?:leader|spokes\w+|chair\w*)|shadow \w+|special adviser|[rd]-\p{L}+|(?:minority|majority) leader|county commissioner|state (?:rep|sen)\b|democrat|republican)/u,
  ),
  idiom(
    'official',
    /\b(?:school (?:board|district)|head ?teacher|vice-chancellor|civil protection|fire (?:service|chief|department)|attorney-general|justice (?:ministry|minister|department)|district magistrate|humanitarian coordinator|human rights office|health (?:ministry|minister|department|authority|office|service)|prime minister|foreign (?:ministry|minister|secretary|office)|city (?:council|manager|hall)|town council|public hospital|(?:medical|health) officer|fire officer|public health|central bank|statistics office|coast ?guard|harbou?r master|medical superintendent|medical college|hospital (?:director|administrator|spokes\w+)|head of state)\b/,
  ),
  idiom(
    'ngo',
    /\b(?:trade union|general secretary|(?:national|regional) officer|consumer group|advocacy group|union (?:boss|leader|official|rep\w*)|labou?r union|(?:aid|relief) workers?|aid (?:group|agency|organi[sz]ation)|rights (?:group|organi[sz]ation)|patients. group|association of|civil society|human rights|campaign group|country representative|residents. (?:group|association)|which represents)\b/,
  ),
  idiom(
    'media',
    /\b(?:news (?:agency|site|outlet|channel|network|organi[sz]ation)|the (?:newspaper|paper|daily|weekly)|telegram channel|private broadcaster)\b/,
  ),
  idiom('state-media', /\bstate(?:-| )(?:tv|television|media|run|owned|controlled|radio|broadcaster|news)\b/),
  idiom(
    'expert',
    /\b(?:think[- ]tank|(?:of|at|from) (?:the )?(?:university|institute)|(?:an?|the) (?:analyst|economist|historian|consultant|strategist)|strategist|research (?:fellow|institute|group)|who (?:tracks|studies|led the (?:work|study)|researches)|independent expert)\b/,
  ),
  idiom(
    'witness',
    /\b(?:who (?:saw|watched|witnessed|survived|was there|were there|had (?:worked|been held))|former (?:employee|inmate|detainee|guard|soldier|sapper|inspector|operator|worker)|members? of staff)\b/,
  ),
  idiom(
    'anonymous',
    /\b(?:not (?:to )?be (?:named|identified|quoted)|not authori[sz]ed|condition of anonymity|asked that (?:his|her|their)|familiar with|briefed on|close to|knowledge of|did not wish|name (?:is|be|was) (?:blacked|withheld)|seniors? (?:pro|official)|(?<!not )involved in the)\b/,
  ),
  idiom('document', /\b(?:\w+ (?:records|documents|figures|minutes|filings?|data|reports?|lists?)|docket|chronicle|declarations)\b/),
];
