import { words } from '../words.ts';

/** What only those have who run for an office: "Reed's candidacy". */
export const OF_CANDIDATES = words('candidacy nomination');
/** What they have as others do: a charity has a campaign, a singer has supporters. */
export const OF_OTHERS_TOO = words(
  'campaign supporter supporters voter voters rally rallies backers surrogate surrogates donors bid delegate delegates',
);
/** Whose campaign it is that is no charity's: "the Reed campaign manager". */
export const OF_CAMPAIGNS = words(
  `manager chairman chairwoman chair chief strategist strategists aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson staff staffer
  staffers headquarters trail stop rally rallies event events official officials operatives speech ad ads team`,
);
/** What a campaign is for. */
export const SEATS = words(
  'presidential gubernatorial mayoral senate congressional election re-election reelection leadership white house',
);
export const BIDS = words('campaign bid run race candidacy hopes ambitions');
/** "Reed for president". */
export const STANDS_FOR = words('president governor senate senator congress mayor chancellor premier');
/** "Running for office". */
export const SOUGHT = new Set([...STANDS_FOR, ...words('office nomination re-election reelection seat leadership parliament')]);
/** "Is running for". */
export const RUNS = words('running campaigning standing vying seeking');
/** What somebody is who runs for an office. */
export const RUNNERS = words('candidate nominee front-runner frontrunner hopeful contender');
export const ALL_RUNNERS = words('candidates nominees front-runners frontrunners hopefuls contenders');
/** What one wins. */
export const CONTESTS = words('primary primaries caucus caucuses nomination election runoff');
export const WINS = words('won lost carried swept conceded');
/** What polls tell of two. */
export const LEADS = words('leads led leading trails trailed trailing beats beat beating defeats defeated defeating');
/** "Launched her campaign". */
export const OPENS = words('announced launched suspended ended kicked began dropped');
export const VOTES = words('vote votes voted voting ballot ballots');
export const BACKS = words(
  'leading trailing beating defeating endorse endorsed endorses endorsing nominate nominated nominating elect electing',
);

/** Words of which an article about an election has many. */
export const TELLS_OF_ELECTIONS =
  /^(?:candidates?|candidacy|nominees?|nomination|primary|primaries|caucus(?:es)?|presidential|voters?|campaign(?:s|ed|ing)?|front-?runner|gop|republicans?|democrats?|democratic|electoral|elections?|polls?|delegates?|ballots?|rivals?)$/;
