import type { SourceType } from '../../claim.ts';
import { SOURCE_TYPES } from '../../claim.ts';
import more from './more-known-bodies.json' with { type: 'json' };

/** States and their capitals, which stand for governments; without "the" and dots, a semicolon between two. */
const STATES = `Afghanistan; Albania; Algeria; Andorra; Angola; Argentina; Armenia; Australia; Austria; Azerbaijan; Bahamas; Bahrain; Bangladesh; Barbados;
  Belarus; Belgium; Belize; Benin; Bhutan; Bolivia; Bosnia; Botswana; Brazil; Brunei; Bulgaria; Burkina Faso; Burma; Burundi; Cambodia;
  Cameroon; Canada; Chad; Chile; China; Colombia; Comoros; Congo; Costa Rica; Croatia; Cuba; Cyprus; Czechia; Czech Republic; Denmark;
  Djibouti; Dominican Republic; DR Congo; Ecuador; Egypt; El Salvador; England; Equatorial Guinea; Eritrea; Estonia; Eswatini; Ethiopia;
  Fiji; Finland; France; Gabon; Gambia; Georgia; Germany; Ghana; Greece; Grenada; Guatemala; Guinea; Guinea-Bissau; Guyana; Haiti; Honduras;
  Hong Kong; Hungary; Iceland; India; Indonesia; Iran; Iraq; Ireland; Israel; Italy; Ivory Coast; Jamaica; Japan; Kazakhstan; Kenya; Kosovo;
  Kuwait; Kyrgyzstan; Laos; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg; Madagascar; Malawi; Malaysia;
  Maldives; Mali; Malta; Mauritania; Mauritius; Mexico; Moldova; Monaco; Mongolia; Montenegro; Morocco; Mozambique; Myanmar; Namibia; Nepal;
  Netherlands; New Zealand; Nicaragua; Niger; Nigeria; North Korea; North Macedonia; Northern Ireland; Norway; Oman; Pakistan; Palestine;
  Panama; Papua New Guinea; Paraguay; Peru; Philippines; Poland; Portugal; Qatar; Romania; Russia; Rwanda; Samoa; Saudi Arabia; Scotland;
  Senegal; Serbia; Seychelles; Sierra Leone; Singapore; Slovakia; Slovenia; Solomon Islands; Somalia; Somaliland; South Africa; South Korea;
  South Sudan; Spain; Sri Lanka; Sudan; Suriname; Sweden; Switzerland; Syria; Taiwan; Tajikistan; Tanzania; Thailand; Timor-Leste; Togo;
  Tonga; Trinidad; Tunisia; Turkey; Turkiye; Türkiye; Turkmenistan; Uganda; Ukraine; United Arab Emirates; UAE; United Kingdom; UK; Britain;
  Great Britain; United States; US; USA; Uruguay; Uzbekistan; Vanuatu; Vatican; Venezuela; Vietnam; Wales; Yemen; Zambia; Zimbabwe;
  Abu Dhabi; Addis Ababa; Amman; Ankara; Athens; Baghdad; Bangkok; Beijing; Berlin; Brussels; Bucharest; Budapest; Cairo; Canberra; Caracas;
  Damascus; Delhi; Dhaka; Doha; Dublin; Hanoi; Havana; Islamabad; Jakarta; Jerusalem; Kabul; Khartoum; Kiev; Kigali; Kinshasa; Kyiv; Lisbon;
  London; Madrid; Manila; Minsk; Moscow; Nairobi; New Delhi; Ottawa; Oslo; Paris; Prague; Pretoria; Pyongyang; Riyadh; Rome; Seoul;
  Stockholm; Taipei; Tehran; Tel Aviv; Tokyo; Tripoli; Vienna; Warsaw; Washington; Wellington`;

/** These and other bodies that news everywhere speaks of by a name that does not tell what they are. */
const LISTS: readonly (readonly [SourceType, string])[] = [
  ['official', STATES],
  [
    'official',
    `Downing Street; No 10; No. 10; Number 10; Number Ten; Elysee; Kremlin; Whitehall;
    White House; State Department; Home Office; Foreign Office; Treasury; Cabinet Office; European Union; EU; European Commission;
    European Council; European Central Bank; ECB; United Nations; UN; UNICEF; Unicef; UNESCO; Unesco; UNHCR; UNRWA; Unrwa; OCHA; UNDP; WFP; WHO;
    World Health Organization; World Health Organisation; World Food Programme; World Bank; IMF; International Monetary Fund; WTO;
    World Trade Organization; ILO; IAEA; OPEC; Opec; OSCE; OECD; African Union; ASEAN; Asean; ECOWAS; Ecowas; Arab League; G7; G20; FDA; CDC; EPA; SEC;
    Securities and Exchange Commission; FTC; FCC; IRS; HUD; USDA; OSHA; NIH; FEMA; Fema; NASA; Nasa; NOAA; ESA; NTSB; FAA; Fed; Federal Reserve;
    Bank of England; Bank of Japan; Food Standards Agency; NHS; NHS England; Public Health England; UKHSA; CQC; Care Quality Commission; MHRA;
    Ofcom; Ofsted; Ofgem; Ofwat; HMRC; DWP; CMA; FCA; HSE; DVLA; Environment Agency; Met Office; Security Council; General Assembly;
    Coast Guard; Coastguard; USCIS; ICE; CBP; Customs and Border Protection; Homeland Security; CIA; NSA; MI5; MI6; Mossad; Shin Bet; FSB;
    GCHQ; IOM; International Organization for Migration; OHCHR; FAO; UNFPA; UN Women; UNODC; UNAIDS; UNAMA; OPCW; WIPO; ADB; Asian Development Bank;
    African Development Bank; Frontex; ECDC; EMA; European Medicines Agency; EASA; Eurostat; ONS; Office for National Statistics; Justice Department;
    Department of Justice; DOJ; Treasury Department; Department of Homeland Security; DHS; HHS; NHTSA; CPSC; Consumer Product Safety Commission; NRC;
    USGS; US Geological Survey; National Weather Service; National Hurricane Center; Census Bureau; Bureau of Labor Statistics; Centers for Disease Control and Prevention;
    Food and Drug Administration; Federal Aviation Administration; National Transportation Safety Board; Environmental Protection Agency;
    Cal Fire; CalFire; AFAD; BNPB; NDMA; IMD; RBI; Reserve Bank of India; SEBI; PBOC; People's Bank of China; RBA; Bank of Canada; Africa CDC; ICMR;
    Mission to Afghanistan; Ofwat; Charity Commission; Information Commissioner's Office; ICO; Health and Safety Executive`,
  ],
  [
    'military',
    `Pentagon; NATO; Nato; IDF; Israel Defense Forces; Israel Defence Forces; Central Command; US Central Command; CENTCOM; Centcom; AFRICOM; Royal Navy;
    Royal Air Force; RAF; US Navy; US Army; US Air Force; US Marine Corps; General Staff; Revolutionary Guard; Revolutionary Guards; IRGC;
    Ukrainian Air Force; Ministry of Defence; Ministry of Defense; MOD; People's Liberation Army; PLA; RSF; Rapid Support Forces; Wagner;
    Wagner Group; UNIFIL; MONUSCO; MINUSMA; MINUSCA; UNMISS; EUCOM; INDOPACOM; ISAF; Resolute Support; Quds Force`,
  ],
  [
    'police',
    `Scotland Yard; Met Police; Metropolitan Police; NYPD; LAPD; FBI; DEA; ATF; RCMP; Interpol; Europol; National Crime Agency; NCA;
    Drug Enforcement Administration; PSNI; Garda; Texas Rangers; Secret Service; Carabinieri; US Marshals Service; Border Patrol; Garda Síochána; CBI; Central Bureau of Investigation; NIA; Rapid Action Battalion`,
  ],
  [
    'opposition',
    `Houthis; Houthi; Al Shabaab; Al Shabab; Shabaab; Hamas; Hezbollah; Hizbollah; Islamic Jihad; Taliban; Islamic State; ISIS; Isis; ISIL; IS Group; al-Qaeda; Al Qaeda; Boko Haram; al-Shabab;
    al-Shabaab; M23; PKK; Kurdistan Workers' Party; Free Syrian Army; Syrian Democratic Forces; SDF; FARC; ELN;
    Tigray People's Liberation Front; TPLF; Arakan Army; al-Nusra Front; HTS; Hayat Tahrir al-Sham; ETA; Tamil Tigers; LTTE; LCC;
    Kachin Independence Army; KIA; New People's Army; NPA; JNIM; ISWAP; Lord's Resistance Army; Allied Democratic Forces; Local Coordination Committees; Syrian National Council; Syrian National Coalition`,
  ],
  [
    'state-media',
    `Xinhua; TASS; ITAR-TASS; RIA; RIA Novosti; SANA; IRNA; ISNA; Fars; Tasnim; Press TV; PressTV; KCNA; CCTV; CGTN; RT; Russia Today; Sputnik;
    Anadolu; Anadolu Agency; Wafa; WAM; Saudi Press Agency; SPA; Antara; Bernama; Belta; Mehr; Global Times; People's Daily; Rossiya; al-Manar; al-Masirah; al-Ikhbariya; TeleSUR`,
  ],
  [
    'media',
    `Reuters; Associated Press; AP; AFP; Agence France-Presse; DPA; BBC; BBC Verify; ITV; ITN; Sky News; Channel 4; CNN; ABC; ABC News; CBS; CBS News; NBC;
    NBC News; MSNBC; Fox News; Fox; NPR; PBS; Bloomberg; Guardian; Observer; Independent; Telegraph; Times; Sun; Daily Mail; Mail; Mirror;
    Daily Mirror; Daily Telegraph; Financial Times; FT; Economist; Spectator; New York Times; Washington Post; Wall Street Journal;
    Los Angeles Times; USA Today; Politico; Axios; ProPublica; BuzzFeed; Vox; Vice; Atlantic; New Yorker; Time; Newsweek; Al Jazeera;
    al-Jazeera; Al Arabiya; Haaretz; Jerusalem Post; Times of Israel; Le Monde; Le Figaro; Liberation; Der Spiegel; Spiegel; Die Zeit; Bild;
    El Pais; El Mundo; La Repubblica; Corriere della Sera; Asahi Shimbun; Nikkei; Kyodo; Yonhap; Hindu; Times of India; NDTV; Dawn; CBC;
    PA; PA Media; Press Association; Interfax; ANSA; EFE; ANI; PTI; Press Trust of India; IANS; CNBC; Forbes; Fortune; TechCrunch; Wired; Verge; Hill; STAT;
    ESPN; South China Morning Post; Straits Times; Channel NewsAsia; CNA; Rappler; Hindustan Times; Indian Express; Express Tribune; Sydney Morning Herald;
    Age; Australian; NZ Herald; RNZ; NHK; Toronto Star; CTV; Globo; Folha de S.Paulo; Clarín; El Universal; Premium Times; News24; SABC; Kyiv Independent;
    Globe and Mail; RTE; Irish Times; DW; Deutsche Welle; Bellingcat; Mediazona; Meduza`,
  ],
  [
    'ngo',
    `Amnesty; Amnesty International; Human Rights Watch; HRW; Red Cross; Red Crescent; ICRC; International Committee of the Red Cross;
    Palestinian Red Crescent; Syrian Arab Red Crescent; IFRC; Doctors Without Borders; Médecins Sans Frontières; Medecins Sans Frontieres; MSF;
    Oxfam; Save the Children; Care International; Greenpeace; WWF; ACLU; American Civil Liberties Union; Liberty; Transparency International;
    B'Tselem; White Helmets; Syrian Observatory for Human Rights; Airwars; Memorial; Citizens Advice; Shelter; Barnardo's; NSPCC; RSPCA; PETA;
    Sierra Club; Friends of the Earth; NAACP; Planned Parenthood; NRA; AARP; TUC; Unison; Unite; GMB; RMT; ASLEF; NUT; NEU; BMA;
    British Medical Association; British Chambers of Commerce; AFL-CIO; Teamsters; United Auto Workers; UAW; SEIU; Nurses' Union;
    Royal College of Nursing; RCN; Consumer Reports; Which?; Mercy Corps; World Central Kitchen; International Rescue Committee;
    Norwegian Refugee Council; Danish Refugee Council; Islamic Relief; Christian Aid; World Vision; ActionAid; Plan International; Alarm Phone; Sea-Watch;
    SOS Méditerranée; Sea-Eye; Global Witness; Freedom House; Southern Poverty Law Center; Syrian Network for Human Rights; Physicians for Human Rights;
    Electronic Frontier Foundation; EFF; Age UK; Cancer Research UK; British Heart Foundation; Alzheimer's Society; RNLI; RSPB; Women's Aid; Refuge; Crisis;
    Reporters Without Borders; Committee to Protect Journalists; WikiLeaks; Extinction Rebellion; Just Stop Oil`,
  ],
  [
    'court',
    `Old Bailey; Supreme Court; High Court; Court of Appeal; Crown Prosecution Service; CPS; International Criminal Court; ICC;
    International Court of Justice; ICJ; European Court of Human Rights; European Court of Justice; Central Criminal Court`,
  ],
  [
    'political',
    `Republican Party; Democratic Party; Republicans; Democrats; GOP; Labour; Labour Party; Conservatives; Conservative Party; Tories;
    Liberal Democrats; Lib Dems; SNP; Scottish National Party; Plaid Cymru; Sinn Féin; Sinn Fein; DUP; Reform UK; UKIP; Greens; Green Party;
    AfD; CDU; SPD; FDP; Likud; Fatah; BJP; Bharatiya Janata Party; ANC; AKP; Syriza; Podemos; Vox Party; Fidesz; Law and Justice; Fianna Fáil;
    Fine Gael; Bloc Québécois; Congress Party; Muslim Brotherhood; Parliament; National Assembly; State Duma; Lok Sabha; Rajya Sabha; Dáil; Riksdag; Storting; Folketing; Sejm; Majlis; House of Representatives; House of Commons; House of Lords; House; Senate;
    Congress; Knesset; Bundestag; Duma`,
  ],
  [
    'company',
    `Boeing; Airbus; Apple; Google; Alphabet; Amazon; Meta; Facebook; Instagram; Twitter; TikTok; ByteDance; Microsoft; OpenAI; Tesla; SpaceX;
    Uber; Netflix; Pfizer; Moderna; AstraZeneca; Novo Nordisk; GlaxoSmithKline; GSK; Merck; Novartis; Roche; Sanofi; Bayer; Johnson & Johnson;
    Purdue Pharma; Shell; BP; Exxon; ExxonMobil; Chevron; TotalEnergies; Gazprom; Rosneft; Aramco; Saudi Aramco; Volkswagen; Toyota; Ford;
    General Motors; GM; Honda; Nissan; Stellantis; BMW; Hyundai; Goldman Sachs; JPMorgan; JPMorgan Chase; Morgan Stanley; Citigroup; HSBC;
    Barclays; Lloyds; NatWest; Wells Fargo; Bank of America; Deutsche Bank; UBS; Credit Suisse; BlackRock; Walmart; Tesco; Sainsbury's; Asda;
    Morrisons; Aldi; Lidl; Ikea; Starbucks; McDonald's; Nestle; Nestlé; Unilever; Coca-Cola; PepsiCo; Samsung; Huawei; Sony; Intel; Nvidia;
    IBM; Thames Water; Norfolk Southern; Post Office; Royal Mail; Network Rail; Ryanair; EasyJet; British Airways; Lufthansa; Emirates; Delta;
    United Airlines; American Airlines; Tata; Tata Steel; Adani; Adani Group; Reliance; Evergrande; Foxconn; Alibaba; Tencent; Visa;
    Mastercard; PayPal; Berkshire Hathaway; UnitedHealth; AT&T; Verizon; Vodafone; BT; EDF`,
  ],
];

const namesIn = (list: string): string[] => list.split(';').map((name) => name.trim().replaceAll(/\s+/g, ' '));
/** Bodies of one country or region each, by type; those above win. */
const REGIONAL: Readonly<Partial<Record<SourceType, string>>> = more;
const BY_NAME: ReadonlyMap<string, SourceType> = new Map(
  [...SOURCE_TYPES.map((type) => [type, REGIONAL[type] ?? ''] as const), ...LISTS].flatMap(([type, list]) =>
    namesIn(list).map((name) => [name, type] as const),
  ),
);
const PLACES: ReadonlySet<string> = new Set(namesIn(STATES));

/** Most names are plain already. */
const plain = (name: string): string =>
  /[.’]|^the /i.test(name) ? name.replace(/^the /i, '').replaceAll('.', '').replaceAll('’', "'") : name;

/** What a well-known body is by its name as written; undefined for all others. */
export const knownBody = (name: string): SourceType | undefined => BY_NAME.get(plain(name)) ?? ofAgency(name);

/** "The Interfax news agency", "the Islamic State group". */
const ofAgency = (name: string): SourceType | undefined => {
  const bare = name.replace(/ (?:(?:news |press )?agency|group)$/, '');
  return bare === name || isState(bare) ? undefined : BY_NAME.get(plain(bare));
};

/** Whether a name is a state's or a capital's: a place as often as a government. */
export const isState = (name: string): boolean => PLACES.has(plain(name));
