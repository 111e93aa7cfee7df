// Days, months and the other words of time.

import {list, setOf} from "./words.js";

const MONTH_NAMES = `January, February, March, April, May, June, July, August, September, October, November, December`;
const SHORT_MONTHS = `Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec`; // "May" is whole
const DAY_NAMES = `Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday`;
const SHORT_DAYS = `Mon, Tue, Tues, Wed, Thu, Thur, Thurs, Fri, Sat, Sun`;

/** The months and days in their order, lower-case. */
export const monthNames: readonly string[] = list(MONTH_NAMES.toLowerCase());
export const dayNames: readonly string[] = list(DAY_NAMES.toLowerCase());

const short = {months: list(SHORT_MONTHS.toLowerCase()), days: list(SHORT_DAYS.toLowerCase())};

/** Short month and weekday names, without the point, to the full ones; "mar", "sat" and "sun" need a point. */
export const fullNames: ReadonlyMap<string, string> = new Map(
  [...short.months, ...short.days].map((name): [string, string] => [
    name,
    [...monthNames, ...dayNames].find((full) => full.startsWith(name)) as string
  ])
);

/** Short names of months and days, lower-case, without the point. */
export const shortNames: ReadonlySet<string> = new Set(fullNames.keys());

/** Months, with their short names; lower-case. */
export const MONTHS: ReadonlySet<string> = new Set([...monthNames, ...short.months]);

/** Weekdays, with their short names, and the days that are told from today; lower-case. */
export const WEEKDAYS: ReadonlySet<string> = new Set([
  ...dayNames,
  ...short.days,
  ...list("today, yesterday, tomorrow, tonight")
]);

/** Names of times as they are written, with their capital. "May" needs its neighbours and is not among them. */
export const TIME_NAMES: readonly string[] = list(
  `${MONTH_NAMES}, ${SHORT_MONTHS}, ${DAY_NAMES}, ${SHORT_DAYS}, Christmas, Easter, Ramadan, Thanksgiving`
).filter((name) => name !== "May");

/** Nouns of time. */
export const TIMES = setOf(`
  day, week, month, year, decade, century, hour, minute, second, moment, time, morning, afternoon, evening, night, weekend, summer,
  spring, fall, autumn, winter, season, quarter, days, weeks, months, years, decades, hours, minutes, weekends, times, mornings,
  nights, evenings
`);

/** What stands before a noun of time to make it a date: "last year", "three weeks". */
export const TIME_OPENERS = setOf(`
  last, this, next, that, every, each, earlier, later, recent, past, previous, same, following, one, two, three, four, five, six,
  seven, several, many, few, the, a, late, early, mid
`);

/** Zones of time, as they are written. */
export const ZONES = list("GMT, UTC, BST, EST, EDT, CET, CEST, PST, PDT, CDT, MDT, JST, AEST, AEDT, MSK, HKT, SGT");
