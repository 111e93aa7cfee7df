// Fixed terms of the news in which a word has neither tone nor judgement, by their first words: "gross domestic product" is
// not gross. A base form stands for its regular forms. After the idea of multi-word terms as units of meaning in Sinclair
// (1991) Corpus, Concordance, Collocation. To add one: its first words, a colon, what may follow them.

import {classes} from "../words.js";

export const terms: readonly string[] = classes(`
# trade and money
gross: domestic product, national product, national income, income, profit, margin, revenue, receipt, earning, sale, pay, wage,
  weight, tonnage, output, proceeds, yield
crude: oil, price, export, import, output, production, tanker, shipment, stock, stockpile, inventory, benchmark, barrel, cargo,
  future, supply
brent: crude
bad: debt, loan, bank
real: estate
free: trade, market, port, kick, throw, agent
fair: trade, market value
trust: fund, company
wealth: fund, tax, management
sovereign: wealth fund
credit: card, rating, union, line, score, agency, market
interest: rate
natural: gas
profit: margin, warning, forecast, tax
tax: relief, benefit, credit
welfare: state, system, minister, payment
benefit: payment, system, office
poverty: line, rate
hard: drive, disk, copy, hat, shoulder, currency, cash
junk: bond, mail
share: price

# law and order
criminal: justice, court, law, code, case, procedure, defence, defense, lawyer, division, tribunal, record, investigation
crime: scene, writer, novel, fiction, lab, statistics, series, drama
war: memorial, museum, grave, veteran, correspondent, reporter, crimes tribunal, crimes court, cemetery, film
fraud: squad
murder: mystery, squad
homicide: detective, squad, unit, division
death: certificate, notice
grand: jury, juror
supreme: court, leader, commander
bomb: disposal, squad
trial: court, judge, run

# state and army
civil: servant, service, society, rights, right, aviation, engineer, engineering, defence, defense, code, court, law, case,
  suit, lawsuit, partnership, union
shadow: cabinet, minister, chancellor, secretary
opposition: party, leader, bench, lawmaker, politician, group, candidate, figure
peace: prize, corps
security: council
special: forces, force, envoy, session
ruling: party
justice: minister, ministry, department, secretary, system
emergency: service, room, department, exit, number, call, worker, crew, medicine, fund, doctor
welcome: centre, center

# health and rescue
intensive: care
health: care, insurance
foster: care, home, parent, mother, father, family, child
blood: pressure
pain: relief
cancer: research, charity, centre, center, ward, specialist, society
sick: leave, pay, bay, note, day
trauma: centre, center, surgeon, ward
crisis: line, centre, center
rescue: service, team, worker, boat, crew, helicopter, mission
flood: defence, defense, barrier, plain, gate, insurance
waste: paper, water, disposal, management, collection

# sport and the rest
sudden: death
dead: heat, end, sea
clean: sheet
wild: card
foul: ball
best: seller
safe: seat, deposit, house
lost: property
beauty: salon, pageant, contest
gift: shop, card, tax
`).flatMap(([first, rest]) => rest.map((words) => `${first} ${words}`));
