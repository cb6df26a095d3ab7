import { words } from '../words.ts';

/** What holds facts by itself: records, data, studies, papers of which somebody else has a copy. Heads of a source's noun phrase. */
export const DOCUMENTS =
  words(`record records document documents minutes memo memos memorandum memorandums memoranda email emails e-mail e-mails data figure figures
  statistics register registers registry log logs certificate certificates invoice invoices contract contracts licence license permit
  transcript transcripts report study studies review audit audits survey surveys poll polls polling census analysis analyses research dataset database
  accounts ledger judgment judgement verdict ruling inventory message messages spreadsheet slide slides agreement treaty constitution statute note notes
  chronicle table tables chart docket index archive archives diary diaries post-mortem autopsy examination test tests result results inquiry
  declaration declarations sheet sheets gauge gauges sensor sensors instruments seismograph seismographs telemetry footnote appendix passage cache
  estimate receipts receipt manifest notice deed deeds screenshot screenshots file files papers disclosure
  disclosures forms returns roll rolls tally schedule timetable agenda presentation directive circular decree order orders guidance guidelines dashboard tracker map maps
  briefing briefings dossier dossiers cable cables factsheet samples logbook blueprint blueprints slip payslip deck investigation probe law laws rules regulations legislation bylaw bylaws
  assessment printout correspondence`);

/** What a document does, by the verb. */
export const SHOWING = words('show list record contain reveal indicate suggest');
export const STATING = words('say state read describe find conclude put note give recommend estimate warn according');

/** Verbs that mostly documents take, or who decides by one. */
export const OF_DOCUMENTS = words(
  `show list record contain reveal indicate hold direct order restrain accept calculate detect measure identify convict acquit sentence quash uphold`,
);

/** A party's own voice, on paper or on air: its word. */
export const OWN_VOICES =
  words(`lawsuit suit complaint indictment chargesheet charge-sheet petition affidavit pleading pleadings claim claims statement statements
  website webpage site post posts tweet tweets release releases blog broadcast leaflet poster banner advert advertisement brochure letter letters book memoir speech
  article editorial newspaper magazine newsletter app advisory bulletin announcement tip-off`);

/** Papers in which somebody accuses or asks: "a class action accusing the firm". */
export const LAWSUITS = words('lawsuit suit complaint action petition indictment letter writ motion filing');

/** What is written down and calls for something, though it proves nothing. */
export const DRAFTS =
  words(`plan proposal bill deal accord pact resolution motion draft budget strategy roadmap amendment manifesto blueprint programme program policy text
  communiqué communique`);

/** Before a word of `DOCUMENTS`, they make it somebody's word. */
export const VOICED = /\b(?:arrest|police|fire|service|news|media|press|local|unconfirmed|intelligence|witness|annual|its own|interim)\b/i;

/** What shows, once somebody looks. */
export const PICTURES = words(
  `footage video videos cctv image images photo photos photograph photographs picture pictures snaps recording recordings clip clips film tape imagery`,
);

/** Who decides, as a body: what it says it decides, but for what is said in it. */
export const COURTS = words('court courts tribunal bench jury inquest');
export const IN_COURT = words('hear tell remark observe ask joke warn deny welcome charge');

/** Courts by their names; of other names ("Averell Court") it is a house. */
export const COURT_NAME =
  /\b(?:high|supreme|crown|district|county|commercial|appeals?|appeal|constitutional|federal|magistrates?['’]?|family|criminal|civil|superior|circuit|international|administrative|labou?r|sessions|municipal|local|youth|military|state|trial|lower|higher|top|regional|city|the|a|this|that|its) courts?\b/i;

/** Who sits in court: what they say there they set down in a ruling, but for what is said in passing. */
export const BENCH = words('judge judges justice justices coroner magistrate magistrates');

/** Who decides, and says other things as well. */
export const JUDGES = words('ombudsman arbitrator recorder examiner');

/** Who inquires and then tells what was so. */
export const BOARDS = words('board panel auditor auditor-general commission committee investigators inspectorate inspectors');

/** Who studies; what they find they have published. */
export const STUDENTS = words('authors researchers scientists team');
export const FINDING = words('find report suggest conclude estimate calculate detect measure write determine identify');

/** Verbs by which who decides does it. */
export const DECIDING = words(
  'find rule hold conclude direct order convict acquit sentence restrain quash uphold award dismiss determine accept reject',
);

/** Bodies whose office is to measure or to count. */
export const MEASURING =
  /\b(?:Statistics|Census|Weather Service|Met(?:eorological)? (?:Office|Department|Bureau)|Meteorolog\p{L}+|Geological (?:Survey|Service)|Seismolog\p{L}+)\b/u;

/** Of a name they make a firm or an institute: "Orrin Research". */
export const IN_NAMES = /\p{Lu}[\p{L}&.’'-]* (?:Research|Analytics|Archives?)\b/u;
