import { isState } from './known-bodies.ts';

const REGIONS = `Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas;
  Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey;
  New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah;
  Vermont; Virginia; West Virginia; Wisconsin; Wyoming; Puerto Rico; DC; Ala; Ariz; Ark; Calif; Colo; Conn; Del; Fla; Ga; Ill; Ind; Kan; Ky; La; Md; Mass; Mich;
  Minn; Miss; Mo; Mont; Neb; Nev; NH; NJ; NM; NY; NC; ND; Okla; Ore; Pa; RI; SC; SD; Tenn; Va; Vt; WVa; Wash; Wis; Wyo; Alberta; British Columbia; Manitoba;
  New Brunswick; Newfoundland; Nova Scotia; Ontario; Quebec; Saskatchewan; New South Wales; NSW; Queensland; Tasmania; Victoria; South Australia;
  Western Australia; Northern Territory; Cornwall; Cumbria; Derbyshire; Devon; Dorset; Durham; Essex; Gloucestershire; Hampshire; Hertfordshire; Kent;
  Lancashire; Leicestershire; Lincolnshire; Norfolk; Northumberland; Nottinghamshire; Oxfordshire; Shropshire; Somerset; Staffordshire; Suffolk; Surrey; Sussex;
  East Sussex; West Sussex; Warwickshire; Wiltshire; Worcestershire; Yorkshire; North Yorkshire; South Yorkshire; West Yorkshire; Cheshire; Merseyside; Aberdeenshire; Fife; Andhra Pradesh;
  Assam; Bihar; Chhattisgarh; Gujarat; Haryana; Himachal Pradesh; Jharkhand; Karnataka; Kerala; Madhya Pradesh; Maharashtra; Manipur; Odisha; Punjab;
  Rajasthan; Tamil Nadu; Telangana; Uttar Pradesh; Uttarakhand; West Bengal; Balochistan; Sindh; Khyber Pakhtunkhwa; Bavaria; Saxony; Brandenburg; Hesse; Catalonia; Andalusia; Normandy;
  Brittany; Tuscany; Sicily; Lombardy; Donetsk; Luhansk; Kharkiv; Kherson; Zaporizhzhia; Crimea; Chechnya; Dagestan; Xinjiang; Tibet; Guangdong; Sichuan; Hubei; Henan`;

const NAMES: ReadonlySet<string> = new Set(REGIONS.split(';').map((name) => name.trim().replaceAll(/\s+/g, ' ')));

/** Whether a name is a country's, or that of one of its states, provinces or counties, as news write it behind a town: "Ohio", "Fla.", "N.J.", "Kenya". */
export const isRegion = (name: string): boolean => NAMES.has(name) || NAMES.has(name.replaceAll(/[. ]/g, '')) || isState(name);
