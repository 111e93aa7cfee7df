// Names of peoples and the adjectives of countries, to the country (CIA World Factbook style of short names), and the
// capitals and seats that stand for a government ("the Kremlin denied": institution for place, Lakoff and Johnson 1980,
// Metaphors We Live By, chapter 8). Only capitalised words are looked up.

import {classes} from "../words.js";

const peoples = `
afghanistan: afghan, afghans
africa: african, africans
albania: albanian, albanians
algeria: algerian, algerians
angola: angolan, angolans
arab: arabs, arabic
argentina: argentine, argentinian, argentines, argentinians
armenia: armenian, armenians
asia: asian, asians
australia: australian, australians
austria: austrian, austrians
azerbaijan: azerbaijani, azeri, azerbaijanis
bahrain: bahraini, bahrainis
bangladesh: bangladeshi, bangladeshis
belarus: belarusian, belarusians
belgium: belgian, belgians
bolivia: bolivian, bolivians
bosnia: bosnian, bosnians
brazil: brazilian, brazilians
britain: british, briton, britons
bulgaria: bulgarian, bulgarians
cambodia: cambodian, cambodians
cameroon: cameroonian, cameroonians
canada: canadian, canadians
chechnya: chechen, chechens
chile: chilean, chileans
china: chinese
colombia: colombian, colombians
congo: congolese
crimea: crimean
croatia: croatian, croat, croatians, croats
cuba: cuban, cubans
cyprus: cypriot, cypriots
czechia: czech, czechs
denmark: danish, dane, danes
ecuador: ecuadorian, ecuadorean, ecuadorians
egypt: egyptian, egyptians
england: english, englishman
estonia: estonian, estonians
ethiopia: ethiopian, ethiopians
europe: european, europeans
finland: finnish, finn, finns
france: french, frenchman
gaza: gazan, gazans
georgia: georgian, georgians
germany: german, germans
ghana: ghanaian, ghanaians
greece: greek, greeks
guatemala: guatemalan, guatemalans
haiti: haitian, haitians
honduras: honduran, hondurans
hungary: hungarian, hungarians
iceland: icelandic, icelander
india: indian, indians
indonesia: indonesian, indonesians
iran: iranian, iranians
iraq: iraqi, iraqis
ireland: irish
israel: israeli, israelis
italy: italian, italians
ivory: ivorian, ivorians
jamaica: jamaican, jamaicans
japan: japanese
jordan: jordanian, jordanians
kashmir: kashmiri, kashmiris
kazakhstan: kazakh, kazakhs
kenya: kenyan, kenyans
korea: korean, koreans
kosovo: kosovar, kosovars
kurdistan: kurdish, kurd, kurds
kuwait: kuwaiti, kuwaitis
latvia: latvian, latvians
lebanon: lebanese
libya: libyan, libyans
lithuania: lithuanian, lithuanians
malaysia: malaysian, malaysians
mali: malian, malians
mexico: mexican, mexicans
moldova: moldovan, moldovans
morocco: moroccan, moroccans
myanmar: burmese
nepal: nepalese, nepali
netherlands: dutch
nicaragua: nicaraguan, nicaraguans
nigeria: nigerian, nigerians
norway: norwegian, norwegians
oman: omani, omanis
pakistan: pakistani, pakistanis
palestine: palestinian, palestinians
panama: panamanian, panamanians
paraguay: paraguayan
peru: peruvian, peruvians
philippines: philippine, filipino, filipinos
poland: polish, pole, poles
portugal: portuguese
qatar: qatari, qataris
romania: romanian, romanians
russia: russian, russians
rwanda: rwandan, rwandans
salvador: salvadoran, salvadorans
saudi arabia: saudi, saudis
scotland: scottish, scot, scots
senegal: senegalese
serbia: serbian, serb, serbs, serbians
singapore: singaporean, singaporeans
slovakia: slovak, slovaks
slovenia: slovenian, slovene
somalia: somali, somalis
spain: spanish, spaniard, spaniards
sri lanka: sri-lankan
sudan: sudanese
sweden: swedish, swede, swedes
switzerland: swiss
syria: syrian, syrians
taiwan: taiwanese
tajikistan: tajik, tajiks
tanzania: tanzanian
thailand: thai, thais
tibet: tibetan, tibetans
tunisia: tunisian, tunisians
turkey: turkish, turk, turks, turkiye
turkmenistan: turkmen
uganda: ugandan, ugandans
ukraine: ukrainian, ukrainians
united states: american, americans
uruguay: uruguayan
uzbekistan: uzbek, uzbeks
venezuela: venezuelan, venezuelans
vietnam: vietnamese
wales: welsh
yemen: yemeni, yemenis
zambia: zambian
zimbabwe: zimbabwean, zimbabweans
`;

const capitals = `
russia: moscow, kremlin
north korea: pyongyang
south korea: seoul
china: beijing
japan: tokyo
taiwan: taipei
iran: tehran
iraq: baghdad
syria: damascus
ukraine: kyiv, kiev
belarus: minsk
turkey: ankara
france: paris
germany: berlin
britain: london
european union: brussels
egypt: cairo
saudi arabia: riyadh
afghanistan: kabul
pakistan: islamabad
venezuela: caracas
cuba: havana
libya: tripoli
vietnam: hanoi
myanmar: naypyidaw
serbia: belgrade
poland: warsaw
hungary: budapest
`;

const read = (lines: string): ReadonlyMap<string, string> =>
  new Map(classes(lines).flatMap(([country, words]) => words.map((word): [string, string] => [word, country])));

/** Lower-case adjective or people → country: "russian" → "russia". */
export const demonyms = read(peoples);

/** Lower-case seat of government → country: "pyongyang" → "north korea". */
export const seats = read(capitals);

/** Short forms, without points, → the long one. Upper-case only: "US" is a country, "us" a pronoun. */
export const initials: ReadonlyMap<string, string> = new Map([
  ["US", "united states"],
  ["USA", "united states"],
  ["UK", "britain"],
  ["UN", "united nations"],
  ["EU", "european union"],
  ["DPRK", "north korea"],
  ["UAE", "united arab emirates"],
  ["DC", "dc"]
]);
