import {describe, expect, it} from "vitest";
import {spearman} from "../../../src/analysis/compare/claims/order.js";
import {changesOf, kindsOf} from "./tellings.js";

describe("a claim and its source", () => {
  const said = "Rebels seized the Tarvik dam near Ostrova on Monday, the Velian defence ministry said.";
  const bare = "Rebels seized the Tarvik dam near Ostrova on Monday.";

  it("is lost where the article states it in its own voice", () => {
    const [change, ...more] = changesOf(said, bare);
    expect(more).toEqual([]);
    expect(change.kind).toBe("attribution lost");
    expect(change.names[0]).toBe("the Velian defence ministry");
  });

  it("is gained the other way round", () => {
    expect(kindsOf(changesOf(bare, said))).toEqual(["attribution gained"]);
  });

  it("is neither where both attribute it, or neither does", () => {
    expect(changesOf(said, "Rebels seized the Tarvik dam near Ostrova on Monday, the ministry said.")).toEqual([]);
    expect(changesOf(bare, "On Monday rebels seized the Tarvik dam near Ostrova.")).toEqual([]);
  });

  it("is not lost where the article gives it to hearsay, or may have it from others", () => {
    expect(changesOf(said, "Rebels reportedly seized the Tarvik dam near Ostrova on Monday.")).toEqual([]);
    expect(changesOf(said, "Have rebels seized the Tarvik dam near Ostrova?")).toEqual([]);
  });

  it("is not lost where only a name is shared", () => {
    expect(changesOf(said, "The Tarvik dam near Ostrova is the tallest in Velia.")).toEqual([]);
  });

  it("is not lost where what was planned there is done here, or done by others", () => {
    const plan = "Rebels plan to seize the Tarvik dam near Ostrova, the Velian defence ministry said.";
    expect(kindsOf(changesOf(plan, bare))).not.toContain("attribution lost");
    const other = "General Pavel Orlo seized the Tarvik dam, the Velian defence ministry said.";
    expect(kindsOf(changesOf(other, "Captain Ana Merik seized the Tarvik dam."))).not.toContain("attribution lost");
  });

  it("is lost in a main clause whatever a relative clause adds", () => {
    const moor = "set aside 22 million crowns for a new harbour wall, which will keep the spring tides out.";
    const changes = changesOf(`A spokesman said the ministry had ${moor}`, `The ministry has ${moor}`);
    expect(kindsOf(changes)).toEqual(["attribution lost"]);
    const [{end}] = changes[0].here;
    expect(`The ministry has ${moor}`.slice(0, end)).not.toContain("spring tides");
  });

  it("is lost where a sentence is copied and its source cut, though its verb says little", () => {
    const boat = "A smaller boat, the Marlin, will make two slow crossings a day to Ostrova in the meantime";
    expect(kindsOf(changesOf(`${boat}, the company said.`, `${boat}.`))).toEqual(["attribution lost"]);
  });

  it("is not swapped where one source is told by whose lawyer he is", () => {
    const changes = changesOf(
      "Rebels seized the Tarvik dam near Ostrova on Monday, Jana Velt’s lawyer said.",
      "Rebels seized the Tarvik dam near Ostrova on Monday, Peter Amsel said."
    );
    expect(kindsOf(changes)).not.toContain("source swapped");
  });

  it("is swapped where two persons are given as its source", () => {
    const changes = changesOf(
      "Rebels seized the Tarvik dam near Ostrova on Monday, Jana Velt said.",
      "Rebels seized the Tarvik dam near Ostrova on Monday, Peter Amsel said."
    );
    expect(kindsOf(changes)).toEqual(["source swapped"]);
    expect(changes[0].names).toEqual(["Jana Velt", "Peter Amsel"]);
  });

  it("comes through a medium that the wire does not name", () => {
    const [change] = changesOf(
      "“Rebels hold the Tarvik dam,” Jana Velt said.",
      "Jana Velt told the news agency Interfax that rebels hold the Tarvik dam."
    );
    expect(change).toMatchObject({kind: "medium named", names: [undefined, "Interfax"]});
  });
});

describe("the certainty of a claim", () => {
  it("rises and falls with the words at its verb", () => {
    const plain = "The company poisoned the Tarvik river for nine years.";
    expect(kindsOf(changesOf("The company allegedly poisoned the Tarvik river for nine years.", plain))).toEqual([
      "certainty raised"
    ]);
    expect(kindsOf(changesOf(plain, "The company may have poisoned the Tarvik river for nine years."))).toEqual([
      "certainty lowered"
    ]);
  });

  it("rises and falls with the verb of saying", () => {
    const change = (verb: string) => `Jana Velt ${verb} that rebels had seized the Tarvik dam near Ostrova on Monday.`;
    expect(kindsOf(changesOf(change("said"), change("confirmed")))).toEqual(["certainty raised"]);
    expect(kindsOf(changesOf(change("said"), change("claimed")))).toEqual(["certainty lowered"]);
    expect(changesOf(change("said"), change("told reporters"))).toEqual([]);
  });

  it("is not compared between a wish, a condition and a fact", () => {
    const plain = "The company poisoned the Tarvik river for nine years.";
    expect(changesOf("If the company poisoned the Tarvik river for nine years, it must pay.", plain)).toEqual([]);
    expect(changesOf("The company would have poisoned the Tarvik river for nine years.", plain)).toEqual([]);
  });

  it("rises from may to will, unless a condition stands by", () => {
    const ferry = (verb: string) => `The new Ostrova ferry ${verb} enter service in 2031`;
    const [raised, ...more] = changesOf(`${ferry("may")}.`, `${ferry("will")}.`);
    expect(raised).toMatchObject({kind: "certainty raised"});
    expect(`${ferry("may")}.`.slice(raised.there[0].start, raised.there[0].end)).toBe("may enter");
    expect(`${ferry("will")}.`.slice(raised.here[0].start, raised.here[0].end)).toBe("will enter");
    expect(more).toEqual([]);
    expect(kindsOf(changesOf(`${ferry("will")}.`, `${ferry("may")}.`))).toEqual(["certainty lowered"]);
    expect(changesOf(`${ferry("may")}.`, `${ferry("will")} if parliament agrees.`)).toEqual([]);
    expect(changesOf(`${ferry("will")}.`, `${ferry("will")}.`)).toEqual([]);
    expect(changesOf(`${ferry("may have to")}.`, `${ferry("had to")}.`)).toEqual([]);
  });

  it("rises from might have been to had been, where what it is said of and what is said are the same", () => {
    const leaks = (verb: string) => `Some of the leaks ${verb} there since last autumn.`;
    const [raised] = changesOf(leaks("might have been"), leaks("had been"));
    expect(raised).toMatchObject({kind: "certainty raised"});
    expect(leaks("had been").slice(raised.here[0].start, raised.here[0].end)).toBe("had been");
    expect(changesOf(leaks("might have been"), "Divers had been at the leaks.")).toEqual([]);
    const two = "The man, who was among those believed to be rich, was found in Ostrova last autumn.";
    expect(kindsOf(changesOf(two, two))).toEqual([]);
  });

  it("rises with a denial put more firmly, and the answers of one actor are compared", () => {
    const charge = "Velia has accused Ostrova of arming the rebels. ";
    const [raised] = changesOf(`${charge}Ostrova denied the charge.`, `${charge}Ostrova flatly denied the charge.`);
    expect(raised).toMatchObject({kind: "certainty raised"});
    const [differs, ...more] = changesOf(
      `${charge}Ostrova denied the charge.`,
      `${charge}Ostrova has not addressed the charge.`
    );
    expect(differs).toMatchObject({kind: "status differs"});
    expect(more).toEqual([]);
  });
});

describe("the things of a claim", () => {
  it("are less specific where a kind stands for them", () => {
    const arms = (what: string) => `Velia supplied the Ostrova rebels with ${what} in March.`;
    expect(kindsOf(changesOf(arms("rifles and mortars"), arms("weapons")))).toEqual(["less specific"]);
    expect(kindsOf(changesOf(arms("weapons"), arms("rifles and mortars")))).toEqual(["more specific"]);
  });
});

describe("the order of claims", () => {
  it("is Spearman's, with ties, and nothing for fewer than four", () => {
    expect(
      spearman([
        [0, 0],
        [1, 1],
        [2, 2]
      ])
    ).toBeNull();
    expect(
      spearman([
        [0, 3],
        [1, 2],
        [2, 1],
        [3, 0]
      ])
    ).toBe(-1);
    expect(
      spearman([
        [0, 1],
        [1, 1],
        [2, 1],
        [3, 1]
      ])
    ).toBeNull();
    expect(
      spearman([
        [1, 1],
        [2, 3],
        [3, 2],
        [4, 4]
      ])
    ).toBeCloseTo(0.8, 10);
    expect(
      spearman([
        [1, 1],
        [1, 2],
        [2, 3],
        [3, 4]
      ])
    ).toBeCloseTo(0.9487, 4);
  });
});

describe("claims of odd texts", () => {
  const odd = ["", "…", "a".repeat(20_000), "“".repeat(3_000), "said that ".repeat(3_000), "12 34 56 ".repeat(2_000)];

  it("do not throw", () => {
    for (const one of odd) for (const other of odd) expect(() => changesOf(one, other)).not.toThrow();
  });
});
