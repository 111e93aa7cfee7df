// Senses in which a word judges nothing: what lies in a place, what somebody is charged with, a participle at work as a verb.

import {BE} from "../english/closed.js";
import type {Hit} from "../english/finder.js";
import {bases} from "../english/inflect.js";
import {setOf} from "../english/words.js";
import {bodies, documents, people} from "../english/people.js";

const PLACE = setOf(`
  in, on, at, under, between, beyond, behind, beneath, below, beside, near, along, across, off, within, outside, inside, among, amid, around,
  above, down, ahead, north, south, east, west, northeast, northwest, southeast, southwest, midway, halfway, upstream, downstream, idle,
  dormant, awake, still, flat, buried, scattered, fallow, unconscious, dead, wounded, empty, next, close, deep, abandoned
`);

/** "The village lies on the shore", "a lake lying west of it"; not "their lies on television", nor "lied in court". */
export function liesInPlace({entry, near}: Hit): boolean {
  if (entry !== "lie" || near(0).word === "lied") return false;
  const [before, after] = [near(-1), near(1)];
  const noun = /^(?:DT|JJ|PRP\$|IN|CC|CD|POS)/.test(before.tag) || /^VB[DZP]/.test(before.tag);
  return (!noun || near(0).word === "lying") && (PLACE.has(after.word) || after.tag === "CD");
}

const CHARGING = setOf(`
  charge, convict, sentence, accuse, jail, indict, suspect, arrest, try, acquit, clear, fine, investigate, sue, imprison, guilty, innocent,
  charges, allegations, accusations, conviction, suspicion, count, counts
`);
const FOR = setOf("with, of, for, on, to, over");
const CHARGE = 3; // words between the charge and what it is for

/** "Charged with fraud", "sentenced for lying": the name of an offence. */
export function isCharge({near}: Hit): boolean {
  for (let n = -1; n >= -CHARGE - 1; n--) {
    const {word, tag} = near(n);
    if (FOR.has(word)) {
      const verb = near(n - 1);
      return [verb.word, ...bases(verb.word)].some((form) => CHARGING.has(form));
    }
    if (!/^(?:DT|JJ|NN|VBG|CC|CD|RB)/.test(tag)) return false;
  }
  return false;
}

/** A participle that describes, and has no object: "an imposing tower", but not "imposing fees". */
export function describes({near}: Hit): boolean {
  const [before, after] = [near(-1), near(1)];
  if (/^(?:DT|PRP\$|POS|JJ)/.test(before.tag)) return true;
  const objectless = !/^(?:DT|PRP|NN|CD|JJ|WP)/.test(after.tag);
  return objectless && (BE.has(before.word) || /^(?:RB|CC)/.test(before.tag));
}

const ABSTRACT = /(?:ion|ism|ment|ity|ship|ance|ence|ness|acy|ure|form)s?$/;
const PHRASE = 4;

/** "So-called" before a thing gives a term; before people, bodies, papers and ideas it keeps its distance from them. */
export function givesTerm({near}: Hit): boolean {
  let head = "";
  for (let n = 1; n <= PHRASE && /^(?:JJ|NN|VB[GN])/.test(near(n).tag); n++) {
    if (near(n).tag.startsWith("NNP")) return false;
    head = near(n).word;
  }
  return head !== "" && !people.has(head) && !bodies.has(head) && !documents.has(head) && !ABSTRACT.test(head);
}
