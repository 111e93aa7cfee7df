// The rules of the difference engine, one a row: what fires, how likely an editor's point stands there (place) and is of
// that kind (kind). The figures are shares counted on half of eval/findings, shrunk and rounded by hand; they order what
// is told, and are never shown as probabilities.

import {setOf} from "../../english/closed.js";

/** Of two or three rules of one group that fire on a passage one is told. */
export type Group =
  "number" | "name" | "voice" | "certainty" | "fact" | "quotation" | "slant" | "missing" | "added" | "lead" | "copy";

export interface Rule {
  name: string;
  group: Group;
  place: number;
  kind: number;
  example: string; // there | here
}

export const rules = [
  {name: "quotation altered", group: "quotation", place: 0.9, kind: 0.85, example: "“He called me” | “He phoned me”"},
  {
    name: "quotation cut",
    group: "quotation",
    place: 0.4,
    kind: 0.3,
    example: "“I will not go unless asked” | “I will not go”"
  },
  {
    name: "quotation in another mouth",
    group: "quotation",
    place: 0.6,
    kind: 0.5,
    example: "“…,” Ann Lee said | “…,” Bo Kerr said"
  },

  {name: "number differs", group: "number", place: 0.9, kind: 0.7, example: "nine were arrested | eight were arrested"},
  {name: "number near", group: "number", place: 0.8, kind: 0.7, example: "27 percent | 26 percent"},
  {
    name: "number made round or exact",
    group: "number",
    place: 0.85,
    kind: 0.75,
    example: "about 90 charges | 90 charges"
  },
  {name: "day differs", group: "number", place: 0.8, kind: 0.6, example: "on Sunday | on Saturday"},
  {name: "number only here", group: "number", place: 0.75, kind: 0.6, example: "the crew left | the crew of 14 left"},
  {name: "number only there", group: "number", place: 0.6, kind: 0.38, example: "cost $3 million | was costly"},

  {name: "name differs", group: "name", place: 0.45, kind: 0.25, example: "Alder Street | Poplar Lane"},
  {
    name: "name in the place of another",
    group: "name",
    place: 0.6,
    kind: 0.5,
    example: "at Alder Square | at Poplar Square"
  },
  {name: "name spelled otherwise", group: "name", place: 0.3, kind: 0.2, example: "Aidan Moor | Aiden Moor"},
  {name: "name only there", group: "name", place: 0.45, kind: 0.4, example: "the firm Halvorsen | a firm"},
  {name: "name only here", group: "name", place: 0.4, kind: 0.2, example: "a firm | the firm Halvorsen"},
  {name: "role differs", group: "name", place: 0.5, kind: 0.35, example: "the director | the chairman"},

  {
    name: "attribution lost",
    group: "voice",
    place: 0.45,
    kind: 0.33,
    example: "the firm said it was safe | it was safe"
  },
  {
    name: "attribution lost, same act",
    group: "voice",
    place: 0.6,
    kind: 0.5,
    example: "the firm said it was safe | it was safe"
  },
  {
    name: "attribution gained, same act",
    group: "voice",
    place: 0.45,
    kind: 0.25,
    example: "it was safe | it was safe, the firm said"
  },
  {name: "source differs, same act", group: "voice", place: 0.55, kind: 0.4, example: "police said | a neighbour said"},
  {name: "medium differs", group: "voice", place: 0.55, kind: 0.4, example: "told TASS | told RIA"},
  {name: "medium only here", group: "voice", place: 0.4, kind: 0.25, example: "said | told TASS"},
  {
    name: "source in the sentence beside it",
    group: "voice",
    place: 0.4,
    kind: 0.27,
    example: "the firm said it was safe | It was safe. The firm …"
  },
  {
    name: "attribution gained",
    group: "voice",
    place: 0.4,
    kind: 0.06,
    example: "it was safe | it was safe, the firm said"
  },
  {name: "source vaguer", group: "voice", place: 0.45, kind: 0.3, example: "Ann Lee said | reports said"},
  {name: "source differs", group: "voice", place: 0.4, kind: 0.15, example: "police said | a neighbour said"},
  {name: "medium not named", group: "voice", place: 0.5, kind: 0.4, example: "told the agency | said"},

  {name: "charge told as a deed", group: "certainty", place: 0.55, kind: 0.3, example: "is accused of setting | set"},
  {name: "deed told as a charge", group: "certainty", place: 0.45, kind: 0.2, example: "set | allegedly set"},
  {
    name: "thought told as fact",
    group: "certainty",
    place: 0.45,
    kind: 0.3,
    example: "feared they would lose | will lose"
  },
  {name: "plan told as done", group: "certainty", place: 0.45, kind: 0.25, example: "plans to sue | is suing"},
  {name: "hedge only there", group: "certainty", place: 0.4, kind: 0.15, example: "may open | opens"},
  {name: "hedge only here", group: "certainty", place: 0.55, kind: 0.2, example: "saw | may have seen"},
  {
    name: "same act, firmer",
    group: "certainty",
    place: 0.7,
    kind: 0.6,
    example: "may enter service | will enter service"
  },
  {
    name: "same act, weaker",
    group: "certainty",
    place: 0.65,
    kind: 0.5,
    example: "will enter service | may enter service"
  },
  {name: "linked told as caused", group: "certainty", place: 0.7, kind: 0.5, example: "is linked to | causes"},
  {name: "caused told as linked", group: "certainty", place: 0.6, kind: 0.4, example: "causes | is linked to"},

  {name: "part told as the cause", group: "certainty", place: 0.6, kind: 0.4, example: "partly to blame | because of"},
  {name: "cause told as a part", group: "certainty", place: 0.6, kind: 0.4, example: "because of | partly to blame"},

  {name: "answer differs", group: "fact", place: 0.7, kind: 0.5, example: "denies | has not addressed"},
  {name: "status differs", group: "fact", place: 0.7, kind: 0.6, example: "was charged | was arrested"},
  {name: "negation on one side", group: "fact", place: 0.5, kind: 0.2, example: "are not searching | are searching"},
  {name: "kind for the things", group: "fact", place: 0.6, kind: 0.5, example: "shells and missiles | weaponry"},
  {
    name: "words in the place of others",
    group: "fact",
    place: 0.55,
    kind: 0.22,
    example: "a classmate invited her | a stranger invited her"
  },
  {
    name: "told otherwise",
    group: "fact",
    place: 0.45,
    kind: 0.24,
    example: "she quit law and began to cook | sober, she took up cooking"
  },
  {
    name: "told a little otherwise",
    group: "fact",
    place: 0.4,
    kind: 0.14,
    example: "the show ran on | the show went on"
  },

  {name: "loaded word", group: "slant", place: 0.6, kind: 0.3, example: "a gap | a shameful gap"},
  {name: "loaded word only there", group: "slant", place: 0.35, kind: 0.2, example: "a heartless theft | a theft"},
  {name: "comment only here", group: "slant", place: 0.45, kind: 0.4, example: " | It is a symbol of neglect."},

  {name: "lead stands low there", group: "lead", place: 0.5, kind: 0.35, example: ""},
  {name: "lead is not there", group: "lead", place: 0.5, kind: 0.35, example: ""},
  {name: "lead is told otherwise", group: "lead", place: 0.75, kind: 0.5, example: ""},

  {name: "answer without a match", group: "missing", place: 0.4, kind: 0.37, example: "The firm denied it. | "},
  {
    name: "answer in a linked sentence, not here",
    group: "missing",
    place: 0.4,
    kind: 0.33,
    example: "Lie called the charges unproven | Lie faces charges"
  },
  {
    name: "weighty sentence without a match",
    group: "missing",
    place: 0.2,
    kind: 0.2,
    example: "He was released on bail. | "
  },
  {name: "limit without a match", group: "missing", place: 0.2, kind: 0.2, example: "The cause is not known. | "},
  {
    name: "sentence without a match",
    group: "missing",
    place: 0.1,
    kind: 0.08,
    example: "The bridge was built in 1958. | "
  },

  {name: "claim only here, no source", group: "added", place: 0.15, kind: 0.1, example: " | He had been warned twice."},
  {name: "sentence only here", group: "added", place: 0.06, kind: 0.03, example: " | The town has two schools."},

  {
    name: "wording in common",
    group: "copy",
    place: 1,
    kind: 1,
    example: "The old bridge by the mill was closed | On Monday the old bridge by the mill was closed"
  },
  {
    name: "some wording in common",
    group: "copy",
    place: 0.6,
    kind: 0.6,
    example: "The old bridge by the mill was closed | Drivers wait: the old bridge by the mill stays shut"
  }
] as const satisfies readonly Rule[];

export type RuleName = (typeof rules)[number]["name"];

const byName: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]));
export const ruleOf = (name: RuleName): Rule => byName.get(name)!;

/** Words that are in the names of many sources and tell none from another. */
export const boilerplate = setOf(
  `spokesman spokeswoman spokesperson officials official police statement news press agency reporters reporter report
   reports people source sources media director chief president minister department office said told city county state
   national family company group with from that this their who`
);
