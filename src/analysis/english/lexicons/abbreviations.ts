// Abbreviations by what may follow them, and the words that open sentences. Lower-case, without the last point.
//
// That an abbreviation's class and the word after it decide nearly every case is the finding of Grefenstette and
// Tapanainen (1994, "What is a word, what is a sentence?") and of Mikheev (2002, "Periods, capitalized words, etc.").
// The lists follow the usage of English-language news.

import {dayNames, monthNames, shortNames} from "../calendar.js";
import {setOf} from "../words.js";

/** With a capital, before a name: never the end of a sentence. */
export const TITLES = setOf(`
  mr, mrs, ms, mx, dr, drs, prof, profs, messrs, mme, mlle, hon, rev, fr, msgr, sr, sra, srta, pres, gov, govs, sen,
  sens, rep, reps, del, asst, supt, atty, amb, gen, maj, col, lt, capt, cmdr, cdr, cpl, sgt, pvt, pfc, adm, brig,
  spc, insp, det, dets, const, cllr, cllrs, ald, shri, smt, kum, mohd, mdm, ven, engr, bro, lcpl, pte, gnr, spr,
  cmde, lieut, cst, mgr, ing, dott, sig, hj, wm, geo, chas, jas, thos, robt
`);

/** Never the end of a sentence, whatever follows. */
export const CONNECTORS = setOf("e.g, i.e, vs, v, cf, viz, a.k.a, aka, f.k.a, n.b, feat, incl, esp, lit");

/** Before a number; anything else after them starts a sentence. */
export const BEFORE_NUMBERS = setOf(`
  no, nos, n°, nº, nr, p, pp, pg, pgs, para, paras, art, arts, ch, chap, sec, sect, fig, figs, vol, vols, ver, eq,
  c, ca, circa, approx, est, b, d, r, fl, ft, hr, hrs, tel, ext, op, reg, rs, re, tk, sh, shs, ksh, kshs, tsh, ush,
  rp, nu, kr, sfr, mk, le, bk, cl
`);

/** The same, with a capital. */
export const CALENDAR = shortNames;

/** In names or at their end: only the next word tells whether the sentence ends. */
export const IN_NAMES = setOf(`
  inc, corp, co, cos, ltd, llc, bros, assn, assoc, intl, natl, univ, dept, div, jr, esq, al, ed, eds, trans, st,
  ste, mt, mts, pt, ave, blvd, rd, hwy, pkwy, bldg, apt
`);

/** The same, but only with a capital: in lower case most are words. */
export const STATES = setOf(`
  ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, la, md, mass, mich, minn, miss, mo, mont, neb,
  nev, okla, ore, pa, tenn, tex, vt, va, wash, wis, wyo, ont, que, alta, sr, ft
`);

/** The hour: ends the sentence unless a day, a month or a time zone follows. */
export const HOURS = setOf("a.m, p.m");
export const AFTER_HOURS: ReadonlySet<string> = new Set([
  ...CALENDAR,
  ...dayNames,
  ...monthNames,
  ...setOf(`
    et, est, edt, ct, cst, cdt, mt, mst, mdt, pt, pst, pdt,
    gmt, utc, bst, cet, cest, ist, jst, eat, wat, sast, aest, aedt, eastern, central, mountain, pacific, atlantic,
    greenwich, local
  `)
]);

/** Names that end in an exclamation mark. */
export const EXCLAIMED = setOf("yahoo, jeopardy, yum, chips");

/** Words of the closed classes and adverbs that open clauses: with a capital after a point they start a sentence. */
export const STARTERS = setOf(`
  the, a, an, this, that, these, those, each, every, all, both, some, any, many, most, much, more, several, few, no,
  none, neither, either, another, other, others, such, i, you, he, she, it, we, they, one, there, here, my, your,
  his, her, its, our, their, someone, everyone, everybody, nobody, nothing, who, whom, whose, what, which, when,
  where, why, how, whatever, whoever, whenever, wherever, and, but, or, nor, so, yet, for, if, unless, although,
  though, while, whereas, because, since, once, until, till, after, before, as, than, in, on, at, by, from, to, of,
  with, without, within, during, about, above, across, against, along, among, around, behind, below, beneath,
  beside, besides, between, beyond, despite, down, inside, into, like, near, off, outside, over, per, through,
  throughout, toward, towards, under, up, upon, via, amid, is, are, was, were, am, be, been, do, does, did, has,
  have, had, can, could, would, should, shall, must, also, then, now, thus, hence, therefore, however, moreover,
  meanwhile, furthermore, nevertheless, nonetheless, still, instead, later, earlier, soon, today, yesterday,
  tomorrow, tonight, recently, finally, perhaps, maybe, indeed, again, ever, never, always, often, sometimes,
  usually, even, just, only, not, yes, please, let, according, additionally, similarly, consequently, eventually,
  previously, currently, originally, initially, subsequently, unfortunately, apparently, clearly
`);

/** Verbs after the name of whoever asked or exclaimed what stands in quotation marks. */
export const SPEECH = setOf(`
  said, says, asked, asks, told, tells, added, adds, replied, replies, wrote, writes, tweeted, tweets, shouted,
  shouts, cried, cries, exclaimed, wondered, inquired, demanded, joked, quipped, yelled, screamed, continued,
  recalled, responded, answered, declared, insisted, noted, observed, posted, remarked
`);
