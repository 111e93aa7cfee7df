// Words that stand beside names and tell of what kind they are. Written for this project; the idea of trigger words is
// McDonald's (1996, "Internal and external evidence in the identification and semantic categorization of proper
// names"): evidence inside the name, and evidence around it.

import {setOf} from "../words.js";
import {relations} from "./titles.js";

/** Prepositions before places. */
export const inside = setOf("in, near, outside, inside, throughout, across, around");

/** Prepositions before places, and before others as well. */
export const toward = setOf("at, from, to, into, toward, towards");

/** Of being at a place: "live on Moe", "moored at Moe". */
export const dwelling = setOf(`
  live, lives, lived, living, stay, stays, stayed, staying, reside, resides, resided, arrive, arrived, arriving,
  land, landed, landing, born, buried, based, stationed, anchored, docked, moored, stranded, islanders, residents,
  inhabitants
`);

/** Those of whom a place has many: "residents of Moe". */
export const inhabitants = setOf(
  "residents, inhabitants, islanders, villagers, townspeople, people, streets, outskirts, mayor"
);

/** What a firm has at a place: "its Moe office". */
export const premises = setOf(`
  office, offices, branch, plant, plants, factory, factories, warehouse, depot, shipyard, refinery, mill, mine,
  quarry, brewery, smelter, store, stores, shop, showroom, campus, laboratory, terminal, site, sites, yard, hub
`);

/** What a firm makes known: "Moe posted profits". */
export const results = setOf(`
  results, profit, profits, earnings, sales, revenue, revenues, loss, losses, dividend, dividends, turnover
`);

/** What a firm has and a person hardly: "Moe's shareholders". */
export const firmBelongings = setOf(`
  chief, ceo, board, shareholders, investors, headquarters, subsidiary, customers, profits, earnings, chairman,
  chairwoman, shares, stock, bosses, management, workforce
`);

/** What firms do for a living. */
export const trades = setOf("employs, manufactures, operates, supplies, produces, makes, sells, owns");

/** Words of matches, of which a report has several. */
export const matches = setOf(`
  goal, goals, striker, goalkeeper, midfielder, defender, winger, equaliser, equalizer, penalty, half-time,
  halftime, league, fixture, substitute, manager, promotion, relegation
`);

/** What goes before the score of a match. */
export const outcomes = setOf("beat, beats, beaten, won, win, lost, lose, defeat, victory, drew, draw, thrashed");

/** Who speaks for banks and brokers: "economists at Moe". */
export const analysts = setOf(
  "analyst, analysts, economist, economists, strategist, strategists, trader, traders, broker, brokers"
);

/** What storms do. */
export const stormActs = setOf(`
  weakened, weakens, strengthened, strengthens, intensified, battered, lashed, lashes, pummelled, pummeled
`);

/** Last words of the names of clubs that are those of places too. */
export const clubTowns = setOf("city, county, forest, palace, park, town, vale, villa");

/** Last words of the names of clubs: what a club is called for short. */
export const clubHeads: ReadonlySet<string> = new Set([
  ...clubTowns,
  ...setOf("united, rovers, wanderers, albion, athletic, rangers, hotspur")
]);

/** What stands after the name of a club: "Moe Town manager". */
export const ofClubs = setOf(`
  manager, striker, goalkeeper, keeper, midfielder, defender, forward, winger, captain, coach, fans, supporters,
  players, squad, beat, beats, drew, thrashed, lost, won, scored, kicked
`);

/** What lies or goes between two places. */
export const ways = setOf(`
  link, links, bridge, road, roads, highway, railway, line, route, routes, ferry, ferries, flight, flights, train,
  trains, border, pipeline, strait, distance
`);

/** Things that bear names of their own: "the ferry Moe". */
export const christened = setOf(`
  ship, ships, ferry, boat, vessel, yacht, frigate, destroyer, cruiser, tanker, trawler, freighter, submarine,
  warship, liner, schooner, tug, storm, hurricane, cyclone, typhoon, icebreaker, lifeboat, barge, steamer, sailboat,
  catamaran, spacecraft, satellite, probe, rover, telescope, rocket, shuttle, locomotive, racehorse
`);

/** What people do, and what bodies do through them. */
export const speechActs = setOf("said, says, told, tells, asked, asks, added, adds, wrote, writes, insisted, insists");

/** Verbs after an "it" that stands for nothing: "it would be". */
export const idle = setOf(`
  be, been, become, take, taken, make, made, mean, meant, help, helped, seem, seemed, come, come, rain, not, all
`);

/** What people do more than bodies. */
export const humanActs = setOf(`
  replied, tweeted, explained, argued, argues, thinks, thought, believes, believed, laughed, smiled, nodded, cried,
  wept, died, married, born, wore, recalled, remembered, quipped, joked, admitted, acknowledged, resigned,
  testified, apologised, apologized, spoke, speaks, hopes, hoped, wants, wanted, knows, knew
`);

/** What people have: "Moe's wife", "Moe's health". */
export const humanBelongings: ReadonlySet<string> = new Set([
  ...relations,
  ...setOf(`
    face, hand, hands, head, voice, lawyer, lawyers, spokesman, spokeswoman, attorney, supporters, rival, rivals,
    opponent, candidacy, temperament, health, death, life, childhood, parents, children, family, career, friends,
    fans
  `)
]);

/** What stands after the name of a firm or a medium: "a Moe reporter", "Moe shares". */
export const ofFirms = setOf(`
  reporter, reporters, correspondent, journalist, poll, polls, survey, shares, share, stock, executive, executives,
  ceo, employee, employees, factory, factories, plant, plants, store, stores, customers, headquarters, subsidiary,
  subsidiaries, series, channel, television, tv, radio, newspaper, magazine, website, news, fans, users,
  subscribers, flight, flights
`);

/** What stands right before the name of a body, or after it in apposition: "the news agency Moe". */
export const firms = setOf(`
  agency, newspaper, broadcaster, company, firm, automaker, carmaker, channel, website, network, group, magazine,
  publisher, airline, bank, retailer, maker, giant, conglomerate, manufacturer, startup, brand, chain, nonprofit,
  charity, tabloid, daily, weekly, watchdog, militia, club, band, party, movement, union
`);

/** Kinds of places: "the town of Moe". */
export const regions = setOf(`
  city, town, village, province, state, region, district, county, island, port, suburb, republic, kingdom, capital
`);

/** Heads after which "of", "for" or "on" goes on with the name: "Bank of England". */
export const headsBeforeOf = setOf(`
  academy, alliance, army, association, bank, battle, bay, bill, board, bureau, campaign, cape, center, centers,
  centre, centres, chamber, church, city, college, commission, committee, confederation, congress, council, court,
  department, district, duke, federation, foundation, fund, group, gulf, house, institute, isle, kingdom, league,
  ministry, municipality, museum, office, order, organisation, organization, palace, party, people, port, republic,
  school, sea, secretary, society, states, statue, strait, tower, union, university, veterans, voice
`);

/** Words that open a sentence before a name and pass: "Former Moe aides". */
export const passing = setOf(
  "former, top, senior, longtime, current, outgoing, veteran, incoming, late, many, some, new"
);

/** Heads of places and bodies that are surnames too: "Cheryl Mills" is no mill. */
export const surnameHeads = setOf(`
  banks, bridge, castle, chambers, church, day, field, fields, forest, gates, hill, hills, house, lake, mills, park,
  post, power, street, sun, vale, wall, waters, wells, woods
`);

/** Plurals whose possessive belongs to a name: "People's Bank", but not "Russia's Bank". */
export const sharedOwners = setOf("people, women, children, men, workers, veterans");
