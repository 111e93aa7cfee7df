// Titles and roles that stand before a person's name, or stand for one with an article ("the chancellor"). Written for
// this project; the grammar of titles in apposition is Quirk et al. (1985), §17.65 to 17.93, and Bell (1988) on titles
// in news. Longer titles are built from these heads: "deputy prime minister" is "minister" with words before it.

import {setOf} from "../words.js";

/** Abbreviated titles, without the point. They take a capital and are nothing else. */
export const abbreviated = setOf(`
  Mr, Mrs, Ms, Mx, Dr, Prof, Sen, Sens, Rep, Reps, Gov, Govs, Gen, Lt, Col, Capt, Sgt, Maj, Cmdr, Adm, Cpl, Pvt,
  Rev, Hon, Fr, Msgr, Pres, Amb, Supt, Insp, Det, Sec, Atty, Messrs, Mme, Mlle, Sr, Sra, Del, MP, MEP, MSP
`);

/** Second words of abbreviated ranks, titles only after a first: "Det Con", "Det Ch Insp". */
export const secondRanks = setOf("Con, Ch");

/** What may follow a person's name and is no part of it: counsel, members, degrees, orders. */
export const honours = setOf(
  "QC, KC, MP, MEP, MSP, MLA, TD, OBE, CBE, MBE, KBE, DBE, GCB, KCB, PhD, DPhil, MBA, Esq, FRS, FRCP, RN, JD, EdD, PsyD, DDS, MSc, BSc, MPhil"
);

/** Degrees that are also abbreviations of places: only with points, M.D. but not MD. */
export const pointedHonours = setOf("MD, MA, DO");

/** Offices, ranks and callings; lower-case singular. Before a name they may take a capital. */
export const offices = setOf(`
  president, chancellor, premier, minister, king, queen, prince, princess, emperor, empress, sultan, emir, sheikh,
  sheik, shah, pope, cardinal, archbishop, bishop, rabbi, imam, ayatollah, patriarch, pastor, reverend, lama,
  senator, congressman, congresswoman, representative, lawmaker, legislator, governor, mayor, councillor,
  councilman, councilwoman, alderman, commissioner, ambassador, envoy, diplomat, consul, secretary, undersecretary,
  attorney, solicitor, prosecutor, judge, justice, magistrate, sheriff, marshal, delegate, speaker, whip, chairman,
  chairwoman, chairperson, chair, president-elect, vice-president, general, admiral, marshal, colonel, major,
  captain, lieutenant, sergeant, corporal, private, commander, brigadier, officer, director, manager, head, chief,
  boss, executive, founder, co-founder, cofounder, owner, ceo, cfo, treasurer, deputy, spokesman, spokeswoman,
  spokesperson, leader, dictator, strongman, ruler, monarch, professor, doctor, lecturer, dean, economist, analyst,
  scientist, researcher, historian, scholar, expert, strategist, pollster, coach, manager, captain, striker,
  goalkeeper, midfielder, quarterback, pitcher, sir, lord, lady, dame, baron, baroness, count, countess, duke,
  duchess, earl, viscount, marquess, miss, madam, mister, brother, sister, father, mother, uncle, aunt, candidate,
  nominee, frontrunner, contender, challenger, incumbent, adviser, advisor, aide, counsel, counselor, counsellor,
  lawyer, activist, author, writer, novelist, poet, actor, actress, singer, rapper, comedian, director, filmmaker,
  producer, reporter, correspondent, editor, columnist, journalist, anchor, host, commentator, broadcaster,
  photographer, publisher, billionaire, millionaire, businessman, businesswoman, entrepreneur, tycoon, mogul,
  magnate, financier, investor, banker, astronaut, cosmonaut, pilot, detective, inspector, constable, agent,
  negotiator, mediator, coordinator, administrator, superintendent, guitarist, drummer, pianist, conductor,
  composer, painter, artist, architect, designer, chef, model, champion, teenager, student, teacher, nurse, surgeon,
  physician, engineer, farmer, driver, resident, witness, victim, suspect, gunman, defendant, plaintiff,
  whistleblower, hacker, militant, rebel, warlord, commentator, wife, husband, son, daughter, widow, widower,
  fiancee, girlfriend, boyfriend
`);

/** Words that go before an office and belong to the title: "former", "deputy", "vice", "acting". */
export const officeModifiers = setOf(`
  former, ex, acting, interim, deputy, vice, assistant, associate, junior, senior, chief, executive, managing,
  prime, foreign, finance, interior, defense, defence, justice, home, trade, health, education, energy, environment,
  labor, labour, economy, transport, agriculture, attorney, lieutenant, major, brigadier, rear, first, lord, press,
  communications, campaign, presidential, vice-presidential, party, opposition, state, national, federal, top,
  supreme, high, grand, late, then, then-, longtime, veteran, prominent, pop, rock, film, general, republican,
  democratic, conservative, liberal, labour, socialist, communist, independent, crown, founding, co, majority,
  minority, budget, house, senate, police, staff, spiritual, military, air, fleet, field, wing, regional, district,
  city, county, world, olympic, nobel, us, u.s, current, outgoing, incoming, elected, newly, hollywood, tech, media,
  football, basketball, baseball, tennis, golf, cricket, soccer
`);

/** Roles that name a person only within a relation; they make no title of office. */
export const relations = setOf(
  "wife, husband, son, daughter, widow, widower, brother, sister, father, mother, uncle, aunt"
);
