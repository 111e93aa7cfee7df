// Nouns that name who speaks, for the source ladder and for telling a speaker from a thing. Heads of noun phrases in
// the singular; plurals are made by rule. Written for this project. To add one: put it where a reader would look.

export const PEOPLE =
  "man, woman, person, people, guy, gentleman, lady, kid, child, boy, girl, teen, teenager, adult, folk, somebody, someone, anybody, anyone, everybody, everyone, nobody, one, none, other, many, some, few, several, most, both, all, half, majority, minority, those, " +
  "official, clerk, spokesman, spokeswoman, spokesperson, spokespeople, aide, adviser, advisor, strategist, consultant, operative, surrogate, staffer, staff, assistant, secretary, minister, premier, chancellor, president, vice-president, prime minister, monarch, king, queen, prince, princess, emperor, pope, bishop, priest, pastor, rabbi, imam, monk, nun, cleric, reverend, " +
  "senator, congressman, congresswoman, representative, lawmaker, legislator, delegate, assemblyman, councilman, councilwoman, councilor, councillor, mayor, governor, commissioner, ambassador, diplomat, envoy, consul, attache, politician, candidate, nominee, contender, incumbent, hopeful, challenger, rival, opponent, front-runner, frontrunner, running mate, ticket, winner, loser, " +
  "leader, chief, head, boss, executive, director, manager, founder, co-founder, owner, chair, chairman, chairwoman, chairperson, ceo, officer, deputy, partner, associate, colleague, counterpart, member, insider, outsider, veteran, elder, elite, establishment, " +
  "critic, supporter, opponent, proponent, advocate, activist, campaigner, organizer, organiser, protester, protestor, demonstrator, backer, ally, donor, fundraiser, volunteer, defender, detractor, skeptic, foe, fan, friend, enemy, adversary, believer, admirer, loyalist, moderate, conservative, liberal, progressive, centrist, democrat, republican, independent, libertarian, socialist, communist, nationalist, populist, marxist, feminist, environmentalist, evangelical, catholic, christian, muslim, jew, " +
  "expert, analyst, observer, scholar, academic, researcher, scientist, economist, historian, professor, lecturer, teacher, educator, student, pupil, graduate, dean, principal, physicist, physician, doctor, nurse, surgeon, psychologist, psychiatrist, therapist, sociologist, pollster, forecaster, statistician, engineer, inventor, architect, designer, technician, programmer, hacker, specialist, " +
  "lawyer, attorney, prosecutor, judge, justice, juror, jury, defendant, plaintiff, suspect, convict, inmate, prisoner, detainee, witness, victim, survivor, accuser, whistleblower, informant, investigator, detective, inspector, sheriff, policeman, cop, trooper, agent, spy, guard, soldier, marine, sailor, pilot, general, admiral, colonel, captain, lieutenant, sergeant, commander, fighter, militant, rebel, insurgent, terrorist, extremist, hostage, refugee, migrant, immigrant, exile, dissident, defector, " +
  "reporter, journalist, editor, columnist, commentator, correspondent, host, anchor, moderator, pundit, blogger, writer, author, novelist, poet, playwright, producer, filmmaker, photographer, broadcaster, publisher, interviewer, narrator, speaker, presenter, panelist, reviewer, " +
  "voter, citizen, resident, neighbor, neighbour, taxpayer, constituent, american, briton, russian, european, viewer, reader, listener, audience, crowd, public, respondent, participant, attendee, visitor, tourist, traveler, passenger, driver, customer, consumer, client, patient, investor, trader, banker, broker, shareholder, employee, employer, worker, laborer, farmer, miner, builder, businessman, businesswoman, entrepreneur, tycoon, billionaire, millionaire, mogul, magnate, contractor, developer, retailer, vendor, landlord, tenant, homeowner, " +
  "father, mother, dad, mom, parent, son, daughter, brother, sister, husband, wife, spouse, widow, uncle, aunt, cousin, nephew, niece, grandfather, grandmother, relative, relation, family, couple, fiancee, girlfriend, boyfriend, sibling, twin, baby, " +
  "actor, actress, singer, musician, artist, comedian, celebrity, star, rapper, dancer, athlete, player, coach, quarterback, golfer, boxer, swimmer, runner, champion, referee, model, icon, chef, cook, waiter, barber, carpenter, plumber, firefighter, paramedic, rescuer, retiree, pensioner, veteran, hero, source, user, follower, creator, maker, giant, buyer, seller, tipster, negotiator, mediator, monitor, regulator, auditor, technocrat, bureaucrat, policymaker, planner, hawk, dove, purist, realist, optimist, pessimist, theorist, thinker, intellectual, philosopher, theologian, biographer, archivist, librarian, curator, " +
  "millennial, boomer, latino, latina, hispanic, african-american, black, white, gay, lesbian, suburbanite, southerner, northerner, texan, californian, new yorker, iranian, syrian, israeli, palestinian, chinese, japanese, german, french, british, mexican, ukrainian, korean, turk, kurd, arab";

export const BODIES =
  "government, inquest, administration, cabinet, ministry, department, agency, bureau, office, commission, committee, subcommittee, panel, council, board, court, tribunal, parliament, congress, senate, house, legislature, assembly, chamber, bench, caucus, party, gop, coalition, bloc, alliance, union, federation, confederation, association, organization, organisation, group, club, society, foundation, institute, institution, university, college, school, church, synagogue, mosque, charity, nonprofit, ngo, campaign, movement, lobby, committee, super pac, pac, network, channel, station, newspaper, magazine, outlet, website, site, publication, paper, tabloid, daily, weekly, press, media, medium, " +
  "company, firm, corporation, conglomerate, business, industry, bank, fund, insurer, manufacturer, automaker, carmaker, airline, retailer, startup, chain, employer, brand, operator, provider, supplier, contractor, exchange, market, " +
  "state, country, nation, city, town, county, province, region, community, neighborhood, capital, kingdom, republic, regime, junta, monarchy, army, navy, force, forces, military, police, militia, brigade, command, pentagon, white house, kremlin, embassy, consulate, mission, delegation, side, team, camp, crew, unit, wing, squad, task force, tribe, faction, sect, gang, cartel, electorate, leadership, staff, authority, authorities, prosecution, defense, defence, watchdog, think tank, consortium, secretariat, treasury, reserve, world, west, left, right, base, generation, class, society, workforce, body, entity, division, branch, chapter, arm, league, front";

export const DOCUMENTS =
  "poll, survey, study, report, analysis, document, documents, memo, memorandum, letter, email, e-mail, message, note, statement, filing, lawsuit, suit, complaint, indictment, affidavit, motion, brief, petition, opinion, ruling, verdict, order, decree, law, bill, act, amendment, constitution, treaty, agreement, accord, pact, deal, contract, resolution, proposal, plan, platform, policy, guideline, guidelines, rule, regulation, legislation, legislature, article, story, editorial, op-ed, column, post, tweet, blog, book, memoir, biography, novel, essay, paper, manuscript, chapter, passage, excerpt, quote, headline, caption, transcript, recording, tape, audio, video, footage, film, documentary, movie, ad, ads, advertisement, commercial, spot, billboard, sign, placard, banner, poster, flier, flyer, leaflet, brochure, pamphlet, mailer, slogan, " +
  "data, figure, figures, statistic, statistics, numbers, record, records, log, account, file, dossier, cable, archive, database, index, list, chart, graph, table, map, count, tally, census, estimate, forecast, projection, model, results, result, review, investigation, inquiry, probe, audit, assessment, evaluation, research, finding, findings, evidence, test, tests, experiment, release, announcement, bulletin, speech, address, remarks, comment, comments, testimony, interview, text, script, manifesto, certificate, receipt, return, returns, disclosure, disclosures, form, questionnaire, website, page, webpage, profile, notice, advisory, alert, warning, briefing, newsletter, journal, magazine, newspaper, dispatch, history, photo, photograph, image, picture, logs, papers, sources, scorecard, ranking, rankings, score, average, breakdown, " +
  "register, minutes, ledger, diary, invoice, bylaws, charter, statute, ordinance, manual, handbook";

/** Sources so general that nobody could find them, unless they are tied to a name: reports, media, rumours. */
export const VAGUE =
  "report, reports, media, press, rumor, rumors, rumour, rumours, speculation, agencies, news, outlets, internet, allegations, " +
  "talk, word, coverage, gossip, claims, suggestions, websites, sites, newspapers, papers, accounts";

/** Sources that are vague where nothing qualifies them: "experts", but not "experts at the institute". */
export const VAGUE_ALONE =
  "source, sources, some, many, others, most, several, few, people, critics, observers, analysts, experts, commentators, pundits, " +
  "insiders, skeptics, sceptics, everyone, everybody, somebody, someone, anyone, nobody, one, folks, public, world, scholars, " +
  "researchers, scientists, economists, historians, supporters, opponents, watchers, politicians, diplomats, reporters, journalists";

/** Words in the name of a paper, agency, channel or site: what somebody says something to, or what passes it on. */
export const MEDIA =
  "agency, newspaper, paper, magazine, daily, weekly, tabloid, channel, network, station, broadcaster, outlet, tv, television, radio, " +
  "podcast, programme, website, site, wire, press, news, times, post, journal, herald, tribune, gazette, telegraph, guardian, observer, " +
  "mail, mirror, express, standard, chronicle, dispatch, bild, spiegel, zeit, monde, figaro, pais, repubblica, " +
  "reuters, ap, afp, upi, tass, ria, kcna, xinhua, interfax, yonhap, kyodo, bloomberg, dpa, anadolu, cnn, bbc, itv, sky, fox, nbc, abc, cbs, " +
  "msnbc, cnbc, npr, pbs, nhk, rt, axios, politico, newsweek, economist, buzzfeed, jazeera, vox, vice, slate, breitbart";

/** Nouns that count people: "a group of senators" is what follows "of". */
export const QUANTITIES =
  "number, group, chorus, series, coalition, array, host, handful, dozen, hundred, thousand, million, percent, share, plurality, " +
  "cross-section, pair, trio, team, wave, slew, generation, kind, type, lot, plenty, couple, band, wing, rest, bulk, third, quarter, " +
  "half, sort, list, string, stream, flood, barrage, spate, batch, flurry, litany, torrent, volley";

/** Nouns that end like one who acts and are none. */
export const THINGS =
  "number, order, matter, paper, computer, power, summer, winter, water, river, border, center, centre, chapter, cover, dinner, " +
  "weather, murder, offer, answer, corner, danger, disaster, encounter, error, factor, favor, favour, floor, hunger, layer, " +
  "manner, monster, motor, mirror, register, remainder, shelter, shoulder, silver, slaughter, temper, terror, theater, theatre, " +
  "thunder, tower, trailer, transfer, trigger, vector, wonder, barrier, carrier, frontier, tier, humor, humour, labor, labour, " +
  "harbor, harbour, interior, exterior, color, colour, odor, odour, tumor, tumour, vapor, vigor, sector, tractor, reactor, " +
  "finger, dollar, freedom, liter, litre, meter, metre, filter, folder, ladder, lumber, timber, timer, printer, scanner, " +
  "sticker, tanker, cluster, adapter, amplifier, antler, banner, blender, boiler, booster, browser, bumper, bunker, burner, " +
  "butter, calculator, calendar, character, charger, clutter, collider, container, controller, conveyor, cooker, " +
  "cooler, cucumber, cursor, cylinder, dagger, detector, diaper, diameter, disorder, door, drawer, dryer, elevator, escalator, " +
  "fever, fiber, flavor, flavour, flower, freezer, freighter, generator, ginger, glacier, hammer, hanger, heater, incubator, " +
  "indicator, lantern, laser, launcher, letter, lever, liver, locker, lander, mixer, orbiter, oyster, pepper, pillar, " +
  "powder, predictor, processor, projector, propeller, quarter, radiator, razor, refrigerator, revolver, rotor, router, " +
  "rover, rumour, rudder, saucer, scooter, screwdriver, semester, sensor, server, shower, shutter, simulator, skyscraper, " +
  "slider, slipper, spider, sweater, switcher, thermometer, toaster, transistor, transformer, transmitter, turbocharger, " +
  "ulcer, vapour, ventilator, wafer, washer, wrapper, zipper";
