import {describe, expect, it} from "vitest";
import {
  bases,
  inflect,
  irregularBase,
  nouns,
  pairs,
  passive,
  plural,
  verb,
  verbs
} from "../../../src/analysis/english/inflect.js";
import {irregularPlurals, irregularVerbs} from "../../../src/analysis/english/lexicons/irregular.js";

describe("inflect", () => {
  it("forms regular verbs", () => {
    expect(verb("suggest")).toEqual(["suggest", "suggests", "suggested", "suggesting"]);
    expect(verb("imply")).toEqual(["imply", "implies", "implied", "implying"]);
    expect(verb("hope")).toEqual(["hope", "hopes", "hoped", "hoping"]);
    expect(verb("plan")).toEqual(["plan", "plans", "planned", "planning"]);
    expect(verb("prefer")).toEqual(["prefer", "prefers", "preferred", "preferring"]);
    expect(verb("offer")).toEqual(["offer", "offers", "offered", "offering"]);
    expect(verb("point to")).toEqual(["point to", "points to", "pointed to", "pointing to"]);
    expect(verb("agree")).toEqual(["agree", "agrees", "agreed", "agreeing"]);
    expect(verb("wish")).toEqual(["wish", "wishes", "wished", "wishing"]);
    expect(verb("panic")).toEqual(["panic", "panics", "panicked", "panicking"]);
    expect(verb("quiz")).toEqual(["quiz", "quizzes", "quizzed", "quizzing"]);
    expect(verb("veto")).toEqual(["veto", "vetoes", "vetoed", "vetoing"]);
    expect(verb("belie")).toEqual(["belie", "belies", "belied", "belying"]);
    expect(verb("quarrel")).toEqual(["quarrel", "quarrels", "quarreled", "quarrelled", "quarreling", "quarrelling"]);
    expect(verb("appeal")).toEqual(["appeal", "appeals", "appealed", "appealing"]);
    expect(verbs("slam, deny")).toEqual([...verb("slam"), ...verb("deny")]);
  });

  it("forms irregular verbs", () => {
    expect(verb("speak")).toEqual(["speak", "speaks", "spoke", "spoken", "speaking"]);
    expect(verb("throw under the bus")).toContain("threw under the bus");
    expect(verb("have")).toEqual(["have", "has", "had", "having"]);
    expect(verb("be")).toEqual(["be", "is", "are", "am", "was", "were", "been", "being"]);
    expect(verb("lie")).toEqual(["lie", "lies", "lied", "lying"]); // of untruth; "lay" is another verb's
    expect(inflect("go").filter(([, kind]) => kind === "part")).toEqual([["gone", "part"]]);
  });

  it("forms plurals, passives and pairs", () => {
    expect(nouns("smear campaign, ally")).toEqual(["smear campaign", "smear campaigns", "ally", "allies"]);
    expect(["con man", "human", "wolf", "crisis", "hero", "process", "forces", "boss", "bus"].map(plural)).toEqual([
      "con men",
      "humans",
      "wolves",
      "crises",
      "heroes",
      "processes",
      "forces",
      "bosses",
      "buses"
    ]);
    expect(passive("thought")).toContain("is widely thought");
    expect(pairs("some, many", "say, think")).toEqual(["some say", "some think", "many say", "many think"]);
  });

  it("goes back from every form to what it may be a form of", () => {
    const regular =
      "slam deny hope watch tax offer prefer try agree wish lie die tie panic attack nag rig travel quiz boo do";
    for (const base of [...regular.split(" "), ...irregularVerbs.keys()])
      if (!base.includes(" "))
        for (const form of verb(base))
          if (form !== base && form.length > 3) expect(bases(form, "VBD"), form).toContain(base);
    for (const [noun, form] of irregularPlurals) expect(bases(form), form).toContain(noun);
    expect(bases("happily")).toContain("happy");
    expect(bases("brutally")).toContain("brutal");
    for (const word of ["less", "focus", "the", ""]) expect(bases(word), word).toEqual([]);
    expect(bases("aides")).not.toContain("aid");
  });

  it("takes no noun for a verb's past", () => {
    expect(bases("ground", "NN")).toEqual([]);
    expect(bases("ground", "VBD")).toEqual(["grind"]);
    expect(bases("misled", "NN")).toContain("mislead"); // no noun is called so, whatever the tagger says
  });

  it("knows the namesakes that no list means", () => {
    expect(irregularBase("lay")).toBe("lie");
    expect(irregularBase("gave")).toBe("give");
    expect(irregularBase("table")).toBeUndefined();
    expect(bases("lain")).toEqual([]);
  });
});
