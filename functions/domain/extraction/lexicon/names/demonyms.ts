/** Adjectives and nouns for whoever is of a country or continent, as written. */
const DEMONYMS: ReadonlySet<string> = new Set(
  `Afghan African Albanian Algerian American Angolan Arab Argentine Argentinian Armenian Asian Australian Austrian Azerbaijani Bahraini Bangladeshi Belarusian
  Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian Cameroonian Canadian Catalan Chadian Chilean Chinese Colombian Congolese Croatian Cuban
  Cypriot Czech Danish Dutch Ecuadorian Egyptian English Eritrean Estonian Ethiopian European Filipino Finnish French Georgian German Ghanaian Greek Guatemalan
  Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovan
  Kurdish Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Malaysian Malian Maltese Mexican Moldovan Mongolian Moroccan Mozambican Namibian
  Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Peruvian Polish Portuguese Qatari Romanian Russian
  Rwandan Saudi Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tunisian
  Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Western Yemeni Zambian Zimbabwean`.split(/\s+/),
);

/** Of nouns for one who is from somewhere the adjective, in lower case. */
export const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    Dane: 'danish',
    Briton: 'british',
    Swede: 'swedish',
    Finn: 'finnish',
    Turk: 'turkish',
    Pole: 'polish',
    Spaniard: 'spanish',
    Frenchman: 'french',
    Frenchwoman: 'french',
    Dutchman: 'dutch',
    Dutchwoman: 'dutch',
    Irishman: 'irish',
    Irishwoman: 'irish',
    Englishman: 'english',
    Scot: 'scottish',
    Scotsman: 'scottish',
    Welshman: 'welsh',
    Serb: 'serbian',
    Croat: 'croatian',
  }),
  // "the British" are many
  ...[...DEMONYMS].filter((word) => word.endsWith('an')).map((word) => [word, word.toLowerCase()] as const),
]);

/** Whether a word only says where somebody is from: "Canadian", "Denver-based", "Oslo-listed". */
export const tellsWhere = (word: string): boolean => DEMONYMS.has(word) || hasSeat(word);

/** "Denver-based", "Oslo-listed". */
export const hasSeat = (word: string): boolean => word.includes('-') && /\p{L}-(?:based|listed|headquartered)$/u.test(word);
