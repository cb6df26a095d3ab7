import { words } from '../words.ts';

/** Nouns of which any may stand for one that was called by another: "the paper" for a daily, "the firm" for a bank. */
export const STAND_INS: readonly ReadonlySet<string>[] = [
  words(
    `company firm group business operator carrier airline bank lender maker manufacturer retailer supplier provider developer publisher shipyard yard mill
    insurer drugmaker carmaker automaker planemaker jetmaker chipmaker steelmaker shipbuilder housebuilder miner startup start-up owner corporation fund conglomerate giant chain producer employer nbfc platform grocer brand`,
  ),
  words('paper newspaper daily weekly tabloid broadsheet magazine outlet broadcaster site website channel network portal'),
  words('suit lawsuit complaint claim petition filing'),
  words('report study document paper review audit memo memorandum note survey research'),
  words('email emails e-mail e-mails message messages'),
  words('group charity organisation organization ngo body campaign network association federation union watchdog'),
  words('regulator watchdog inspectorate authority agency commission office bureau board'),
  words('militia group rebels faction junta movement'),
  words('hospital hospitals infirmary clinic trust center centre'),
  words('university college school institute'),
  words('judge justice magistrate'),
  words('prosecutor attorney counsel barrister solicitor lawyer'),
  words('doctor physician surgeon specialist consultant gp'),
  words('force police constabulary department'),
  words('man woman person boy girl worker employee resident official officer source former'),
];

/** Nouns for a company among them. */
export const COMPANY_NOUNS: ReadonlySet<string> = STAND_INS[0] ?? new Set();

/** Of what kind a firm is, right before its name: "carmaker Bront", "the seed giant Monvane". */
export const KINDS_OF_FIRMS = words(
  `airline carrier carmaker automaker drugmaker planemaker jetmaker chipmaker steelmaker shipbuilder housebuilder manufacturer maker retailer supermarket grocer
  insurer lender broker brewer brewery miner supplier operator developer publisher startup start-up conglomerate giant chain firm company shipyard utility
  homebuilder winemaker toymaker bookmaker distributor wholesaler software-maker e-tailer`,
);

/** Ends of names that only companies have. */
export const COMPANY_ENDINGS = words(
  `inc inc. corp corp. air motor ltd ltd. limited pvt bhd berhad plc llc gmbh ag sa nv co co. holdings holding motors airlines airways aviation foods logistics resources capital partners industries
  systems technologies technology laboratories labs pharma pharmaceuticals chemical chemicals energy ferries shipping lines stores shops supermarkets bank bakery
  brewery dairy mattress toys books publishing press-group ventures investments properties homes developments constructions construction engineering
  steel cement mining minerals oil gas electric power water telecom telecoms mobile media-group software networks data cloud finance financial insurance
  securities brothers sons & group enterprises manufacturing works mills farms estates hotels leisure entertainment studios pictures games`,
);
