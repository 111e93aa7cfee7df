// Verbs of the lists in their plain sense: what is done, not said. A row names the verbs, and when they are an act.

import {DEEDS} from "../../english/lexicons/cues.js";
import {setOf} from "../../english/closed.js";
import {quantities} from "../../english/people.js";
import type {Chunk, Clause} from "../../grammar/clause.js";
import {isOn, tableOf, type Row} from "../../grammar/rows.js";
import {sourceKind, speaks} from "../../grammar/heads.js";
import type {Takes} from "../../english/lexicons/cues.js";

/** A cue with its subject and what follows it. */
export interface Act {
  clause: Clause;
  subject: string; // the word that heads it
  verb: Chunk;
  before: Chunk | undefined; // what stands before the verb
  frame: Takes;
  at: number; // the chunk after the cue
  object: string; // the word that heads it
  behind: Chunk | undefined; // what follows that
}

/** What a verb does rather than says; its example holds no attribution. */
interface Deed extends Row {
  verbs: ReadonlySet<string>; // plain forms
  when: (act: Act) => boolean;
}

const DEED = /(?:tion|sion|ment|al|ance|ence|ing|ure|out|down|off)s?$/;
const deeds = new Set(DEEDS);
const TALK = setOf(
  "question doubt concern issue objection matter subject possibility prospect spectre specter point topic alarm fear eyebrow hope " +
    "expectation suspicion complaint allegation accusation idea criticism worry detail specific reason case charge argument plight " +
    "challenge problem history list plan proposal number result cost what how why whether this that it them"
);
const FIGHTERS = setOf(
  "rebel militant gunman gunmen army soldier troop force fighter militia insurgent terrorist bomber navy plane jet drone attacker " +
    "assailant robber mob dog bear shark extremist guerrilla isis taliban"
);
const TARGETS = setOf(
  "city town village base post convoy camp checkpoint market school hospital station embassy ship church mosque synagogue temple " +
    "hotel airport bus train border position building house home troop soldier woman women girl boy child children victim passenger " +
    "pedestrian shopper worshipper motorist"
);
const MOVES = setOf(
  "sit stand lie kneel step climb turn wait stop drop leave move come go exit enter disperse undress dress run walk jump raise put get " +
    "take hold open close shut hand pull show sign sing dance pose descend land"
);
const CHARGES = setOf(
  "allegation accusation charge claim report rumour rumor question criticism complaint speculation concern"
);
const SCENES = setOf(
  "call scene emergency alarm incident fire crash shooting home house store address area disturbance accident blaze"
);
const GOODS = setOf(
  "parking reward discount service ticket refund ride meal drink food room shelter course class menu range seat coverage flight product " +
    "bonus bounty prize job place bed care delivery"
);
const BILLS = setOf("bill motion legislation amendment resolution law measure act reform");
const singular = (word: string): string => word.replace(/s$/, "");
const isTalk = (word: string): boolean => TALK.has(word) || TALK.has(singular(word));

/** The table of acts. */
export const ACTS: readonly Deed[] = tableOf<Deed>([
  {
    name: "a blow",
    verbs: setOf("hit knock bash jab"),
    when: ({clause, at, behind}) =>
      !speaks(sourceKind(clause, at)) ||
      (behind?.kind === "prep" && !/^(?:for|over|about|as|on|by)$/.test(behind.lower)), // "in the face"
    example: "The minister hit a nail."
  },
  {
    name: "an order for goods",
    verbs: setOf("order"),
    when: ({object, frame}) => frame === "noun" && !DEED.test(object) && !deeds.has(singular(object)),
    example: "The baker ordered flour."
  },
  {
    name: "a thing raised",
    verbs: setOf("raise"),
    when: ({object}) => !isTalk(object),
    example: "The fund raised $4 million."
  },
  {
    name: "an attack by force",
    verbs: setOf("attack"),
    when: ({subject, object}) =>
      [subject, singular(subject)].some((word) => FIGHTERS.has(word)) ||
      [object, singular(object)].some((word) => TARGETS.has(word)),
    example: "Rebels attacked the port."
  },
  {
    name: "a way taken",
    verbs: setOf("go"),
    when: ({object, frame}) => frame === "noun" && !isTalk(object),
    example: "A man went into a bank."
  },
  {
    name: "a door answered",
    verbs: setOf("answer"),
    when: ({object}) => /^(?:doors?|phones?|telephones?|bell|knock|prayers?)$/.test(object),
    example: "Roe answered the door."
  },
  {
    name: "not yet dealt with",
    verbs: setOf("address"),
    when: ({verb, object}) =>
      ((verb.verb!.negated || verb.verb!.form === "ing") && !CHARGES.has(singular(object))) ||
      /^(?:crowds?|rall(?:y|ies)|nation|congress|audience)$/.test(object),
    example: "The council has not addressed the leak."
  },
  {
    name: "a car backed",
    verbs: setOf("back"),
    when: ({behind}) => behind?.kind === "prep" && /^(?:into|out|onto|up|away|off|down)$/.test(behind.lower),
    example: "Roe backed the van into a wall."
  },
  {
    name: "a family supported",
    verbs: setOf("support"),
    when: ({clause, at, object}) =>
      /^(?:famil(?:y|ies)|children|kids|parents)$/.test(object) || clause.tokens[clause.chunks[at].from].tag === "CD",
    example: "He supports three children."
  },
  {
    name: "a call responded to",
    verbs: setOf("respond"),
    when: ({object}) => SCENES.has(singular(object)),
    example: "Officers responded to a call."
  },
  {
    name: "lives claimed",
    verbs: setOf("claim"),
    when: ({clause, at, object}) =>
      /^(?:lives|life|victims?|title)$/.test(object) || clause.chunks[at + 1]?.lower === "lives",
    example: "Rebels claimed the lives of two girls."
  },
  {
    name: "held in the hand",
    verbs: setOf("hold"),
    when: ({clause, verb}) => clause.tokens[verb.head].tag === "VBG",
    example: "She was holding a pole the crew had lost."
  },
  {
    name: "somebody sent for",
    verbs: setOf("call"),
    when: ({clause, at, verb, frame, behind}) => {
      const phrase = clause.tokens[verb.to]?.lower;
      return (
        phrase === "out" &&
        frame === "noun" &&
        (clause.tokens[clause.chunks[at].from].lower === "a" || behind?.verb?.form === "to")
      );
    },
    example: "He called out a plumber to mend it."
  },
  {
    name: "in order to know",
    verbs: setOf("understand see learn determine find know judge assess discover answer evaluate believe"),
    when: ({verb, before}) => verb.verb!.form === "to" && !before?.verb && before?.kind !== "adj",
    example: "The agency works with the police to understand what happened."
  },
  {
    name: "an acquaintance",
    verbs: setOf("know"),
    when: ({clause, at, frame, object}) =>
      frame === "noun" && !quantities.has(object) && object !== "all" && speaks(sourceKind(clause, at)),
    example: "The suspect knew the woman."
  },
  {
    name: "what seems",
    verbs: setOf("look"),
    when: ({frame, object}) => frame === "to" && /^(?:be|have)$/.test(object),
    example: "The boys looked to be twelve."
  },
  {
    name: "a thing offered",
    verbs: setOf("offer"),
    when: ({frame, object}) => frame === "noun" && GOODS.has(singular(object)),
    example: "The firm offers free parking."
  },
  {
    name: "a thing brought in",
    verbs: setOf("introduce"),
    when: ({frame, object}) => frame === "noun" && !isTalk(object) && !BILLS.has(singular(object)),
    example: "The club introduced a card."
  },
  {
    name: "agreed to do",
    verbs: setOf("agree"),
    when: ({frame}) => frame === "to",
    example: "The council had agreed to adopt the charter."
  },
  {
    name: "told to move",
    verbs: setOf("ask beg order urge invite instruct direct command press signal"),
    when: ({frame, behind}) => frame === "object-to" && behind?.verb?.form === "to" && MOVES.has(behind.lower),
    example: "The guard urged Kim to sit."
  }
]);

const BY_VERB = new Map<string, Deed[]>();
for (const row of ACTS) for (const verb of row.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), row]);

/** Whether a cue, by its plain form, tells of an act rather than of words or thoughts. */
export const isAct = (lemma: string, act: Act): boolean =>
  BY_VERB.get(lemma)?.some((deed) => isOn(deed) && deed.when(act)) ?? false;
