// Heads of the names of organisations and things, and names whose kind no word in them gives away. Written for this
// project from general knowledge; "institution for its people" and "place for institution" follow Lakoff & Johnson
// (1980), chapter 8: the Kremlin and the White House are organisations here, capitals remain places.

import {classes, setOf} from "../words.js";

/** Last words of the names of organisations, lower-case. */
export const organisationHeads = setOf(`
  academy, administration, agency, agencies, airline, airlines, airways, alliance, army, assembly, associates,
  association, attorneys, authority, bank, bancorp, bloc, board, brigade, broadcasting, brothers, bureau, cabinet,
  camp, caucus, center, centers, centre, chamber, church, clinic, club, coalition, college, command, commission,
  committee, communications, community, companies, company, confederation, conference, congress, consortium,
  constabulary, corp, corporation, corps, council, court, courts, crescent, daily, department, directorate,
  dispatch, district, division, duma, economics, electric, electronics, enforcement, enterprise, enterprises,
  entertainment, exchange, express, faction, federation, fellowship, feed, ferries, firm, force, forces, forum,
  foundation, front, fund, gazette, government, group, guard, guardian, guards, herald, holdings, hospital, house,
  inc, independent, industries, initiative, inquirer, insider, institute, institution, insurance, investigations,
  intelligence, international, journal, knesset, laboratories, laboratory, league, legion, library, limited, lines,
  llc, llp, ltd, mafia, mail, media, military, militia, mills, ministry, mission, mirror, motor, motors, movement,
  municipality, museum, navy, network, networks, news, newspaper, newspapers, observer, office, orchestra,
  organisation, organization, pac, parliament, partners, partnership, party, patrol, pharmaceuticals, planned, plc,
  police, politburo, politico, post, press, productions, project, radio, railways, record, records, registry,
  republicans, reserve, resistance, school, secretariat, shipping, securities, senate, service, services, society,
  solutions, squad, standard, star, state, states, stores, studios, subcommittee, sun, systems, taskforce, team,
  technologies, technology, telegraph, telecom, television, times, today, treasury, tribunal, tribune, trust, union,
  united, university, utilities, veterans, volunteers, watch, weekly, wing, works, wire, workers, gmbh, ag, sa, spa,
  nv, bv, ab, asa, oyj, kk, sas, fc, cf, afc, united, rovers, wanderers, albion, athletic, rangers, hotspur,
  yankees, lakers
`);

/** The same of firms, by what they deal in; most are common words, which say it only with a capital. */
export const firmHeads = setOf(`
  aerospace, automotive, aviation, bakeries, beverages, biotech, brands, breweries, brewery, builders, cement,
  chemicals, cosmetics, dairies, developments, distillery, energy, estates, fashions, foods, furniture, gas, homes,
  hotels, housing, logistics, metals, minerals, mining, oil, optics, petroleum, pharma, plastics, power, properties,
  resources, retail, robotics, semiconductor, semiconductors, shipbuilders, shipbuilding, software, steel,
  supermarkets, telecoms, textiles, timber, toys, ventures, water
`);

/** What closes the name of a firm, after a comma too. */
export const firmEndings = setOf("plc, inc, ltd, llc, llp, corp, gmbh, ag, nv");

/** Where shares are traded, as brackets with a ticker have them: "(NYSE: MOE)". */
export const exchanges = setOf(`
  NYSE, Nasdaq, NASDAQ, AMEX, LSE, LON, AIM, TSX, TSXV, ASX, OTC, OTCQB, TSE, HKEX, HKG, EPA, FRA, ETR, BME, SIX,
  AMS
`);

/** Winds that are given names. */
export const storms = setOf("storm, hurricane, typhoon, cyclone");

/** First words of bodies that end in the name of their land: "Statistics Norway". */
export const landOpenings = setOf(`
  police, sport, sports, health, statistics, transport, parks, natural, historic, creative, tourism, environment,
  network, social, visit
`);

/** Abstract or printed things, events and laws: last words of their names, lower-case. */
export const thingHeads = setOf(`
  accord, accords, act, agenda, agreement, amendment, award, awards, bible, bill, bowl, brexit, budget, bulletin,
  case, cathedral-tour, championship, championships, code, constitution, contract, convention, convoy, crisis, cup,
  day, days, deal, debate, declaration, derby, doctrine, dollar, edition, election, emmys, euro, festival, finals,
  games, grammys, index, koran, law, laws, marathon, massacre, memorandum, oath, olympics, operation, opera, oscars,
  pact, paper, papers, phantom, plan, policy, prix, prize, program, programme, proclamation, protocol, quran, race,
  referendum, reform, report, resolution, resolutions, revolution, rule, scandal, series, show, spring, strategy,
  summit, symphony, talks, tour, tournament, treaty, uprising, vaccine, virus, war, wars, week, yuan
`);

/** First words of the names of things: storms, ships, operations. */
export const thingOpenings = setOf(`
  Hurricane, Typhoon, Cyclone, Storm, Tropical, Operation, Project, USS, HMS, INS, MV, MS, SS, Flight, Article,
  Proposition
`);

/** Common nouns that follow the name of a make, model, brand or breed: "an Aurus limousine", "Pungsan dogs". */
export const productNouns = setOf(`
  aircraft, airliner, airliners, album, albums, app, apps, automobile, automobiles, bike, bikes, boat, boats, bomb,
  bomber, bombers, bottle, brand, breed, browser, bus, camera, car, cars, cat, cats, chip, chips, coat, console,
  convertible, coupe, device, devices, dog, dogs, drone, drones, drug, drugs, engine, engines, ferry, fighter,
  fighters, film, films, game, games, gin, gun, guns, handbag, handset, handsets, helicopter, helicopters, horse,
  horses, jeans, jeep, jet, jets, jumbo, laptop, laptops, limo, limos, limousine, limousines, lorry, machine,
  medicine, missile, missiles, models, motorbike, motorcycle, movie, novel, novels, operating, phone, phones,
  pickup, pill, pistol, pistols, plane, planes, platform, pony, portal, processor, product, products, puppy, rifle,
  rifles, robot, robots, rocket, rockets, saloon, satellite, satellites, scooter, sedan, sedans, ship, ships, shoe,
  shoes, shotgun, smartphone, smartphones, sneakers, software, spacecraft, spaceship, sportscar, submarine,
  submarines, suv, suvs, tablet, tablets, tank, tanks, tanker, thriller, torpedo, toy, toys, train, trains,
  trainers, tram, truck, trucks, trumpet, vaccine, vaccines, van, vans, vehicle, vehicles, vessel, vessels, vodka,
  warship, warships, watch, watches, whisky, whiskey, wine, yacht, yachts
`);

/** Organisations that no head gives away. */
export const organisations = setOf(`
  Kremlin, White House, Pentagon, Downing Street, Whitehall, Capitol Hill, Élysée, Elysee, Bundestag, Bundesrat,
  Reichstag, Duma, State Duma, Knesset, Congress, Senate, House, Parliament, Supreme Court, Treasury, Fed,
  Federal Reserve, Wall Street, Scotland Yard, Buckingham Palace, Vatican, Holy See, Politburo, Hezbollah,
  Hizbollah, Hamas, Fatah, Taliban, al-Qaeda, Al-Qaeda, Al Qaeda, al-Qaida, Boko Haram, al-Shabaab, Islamic State,
  ISIS, ISIL, Daesh, UN, U.N., EU, E.U., NATO, IMF, ECB, WHO, WTO, FBI, CIA, NSA, NASA, OPEC, BBC, CNN, NBC, CBS,
  ABC, AP, AFP, Interpol, Europol, Eurogroup, Eurostat, Frontex, Unicef, Unesco, Nato, Opec, Mercosur, Asean, G7,
  G8, G20, United Nations, European Union, European Commission, European Council, Security Council,
  General Assembly, Reuters, Bloomberg, Xinhua, Interfax, Tass, Kyodo, Yonhap, Ansa, Breitbart, Politico, POLITICO,
  Axios, Vox, Slate, Salon, Al Jazeera, Sputnik, RT, Associated Press, Agence France-Presse, Huffington Post,
  BuzzFeed, Fox, MSNBC, CNBC, Facebook, Twitter, Google, Microsoft, Apple, Amazon, Netflix, Uber, Airbnb, Tesla,
  Intel, Oracle, Yahoo, Instagram, YouTube, WhatsApp, TikTok, Telegram, Spotify, Samsung, Sony, Huawei, Alibaba,
  Tencent, Nokia, Ericsson, Siemens, Volkswagen, Toyota, Honda, Nissan, Renault, Peugeot, Fiat, Ford,
  General Motors, Chrysler, BMW, Daimler, Boeing, Airbus, Lockheed Martin, Raytheon, Gazprom, Rosneft, Lukoil,
  Shell, Exxon, ExxonMobil, Chevron, BP, Walmart, Starbucks, McDonald's, Disney, Nike, Adidas, Pfizer, Moderna,
  AstraZeneca, Bayer, Novartis, Roche, Goldman Sachs, Morgan Stanley, JPMorgan, JPMorgan Chase, Citigroup,
  Wells Fargo, Barclays, HSBC, UBS, Credit Suisse, Deutsche Bank, Moody's, Fitch, Standard & Poor's,
  Lehman Brothers, Berkshire Hathaway, BlackRock, Deloitte, Accenture, Nasdaq, Democrats, Republicans,
  Democratic Party, Republican Party, GOP, Tories, Labour, Conservatives, Liberal Democrats, Greens, Mafia,
  Cosa Nostra, Camorra, Yakuza, Likud, Syriza, Podemos, Fidesz, Sinn Fein, Sinn Féin, Ukip, Planned Parenthood,
  Greenpeace, Amnesty International, Human Rights Watch, Red Cross, Oxfam, Doctors Without Borders,
  Black Lives Matter, Ku Klux Klan, Mossad, Stasi, Gestapo, Chelsea, Arsenal, Liverpool FC, Manchester United,
  Manchester City, Real Madrid, Bayern Munich, Juventus, Harvard, Yale, Stanford, Princeton, MIT, Oxford University,
  Cambridge University
`);

/** Makes and products, events and works that no head gives away. */
export const things = setOf(`
  Mercedes, Mercedes-Benz, Lexus, Maybach, Rolls-Royce, Bentley, Ferrari, Lamborghini, Porsche, Jaguar, Cadillac,
  Lincoln Continental, Bible, Koran, Quran, Talmud, Brexit, Olympics, Paralympics, Ebola, Zika, Covid, Bitcoin,
  iPhone, iPad, Android, Windows, Islam, Christianity, Judaism, Hinduism, Buddhism, Xbox, PlayStation, Holocaust,
  Cold War, World War, Watergate, Medicare, Medicaid, Obamacare, Social Security, Super Bowl, World Cup,
  Nobel Prize, Oscars, Grammys, Constitution, First Amendment, Second Amendment, Fifth Amendment
`);

/** Short forms → the long one; other acronyms are joined to their expansion where the article gives it. */
export const aliases: ReadonlyMap<string, string> = new Map(
  classes(`
United States: US, USA, America
United Kingdom: UK, Britain, Great Britain
United Nations: UN
European Union: EU
North Korea: DPRK, N Korea
South Korea: S Korea, ROK
China: PRC
United Arab Emirates: UAE
Soviet Union: USSR
Nato: NATO
International Monetary Fund: IMF
European Central Bank: ECB
World Health Organization: WHO
Federal Bureau of Investigation: FBI
Central Intelligence Agency: CIA
National Security Agency: NSA
Associated Press: AP
Agence France-Presse: AFP
New York Times: NYT
British Broadcasting Corporation: BBC
World Trade Organization: WTO
Democratic National Committee: DNC
Republican National Committee: RNC
Republican Party: GOP, Republicans
Democratic Party: Democrats
New York City: NYC
Los Angeles: LA
Washington: DC, D.C
Islamic State: Isis, ISIS, ISIL
`).flatMap(([name, short]) => short.map((form): [string, string] => [form, name]))
);
