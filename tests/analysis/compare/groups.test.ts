import {describe, expect, it} from "vitest";
import {groupArticles, type Item} from "../../../src/analysis/compare/event/groups.js";

const item = (id: string, title: string, text: string, date?: string): Item => ({id, title, text, date});

const ferry = [
  item(
    "f1",
    "Ferry sinks off Lesbos",
    "A ferry with 120 passengers sank off Lesbos on Monday, the Greek coast guard said."
  ),
  item(
    "f2",
    "Dozens rescued as ferry sinks",
    "Rescuers pulled 98 of 120 passengers from the sea off Lesbos after a ferry sank."
  ),
  item(
    "f3",
    "Minister orders ferry inquiry",
    "The Greek minister ordered an inquiry after the ferry with 120 passengers sank off Lesbos."
  )
];
const bank = [
  item(
    "b1",
    "Central bank holds rate",
    "The Riksbank kept its key rate at 4.5 percent on Thursday, as economists had expected."
  ),
  item(
    "b2",
    "Riksbank keeps key rate",
    "Sweden's Riksbank left its rate at 4.5 percent on Thursday and sees cuts next year."
  )
];

describe("groupArticles", () => {
  it("puts articles on one event together, in the order they came", () => {
    const [f1, f2, f3] = ferry;
    expect(groupArticles([f1, bank[0], f2, bank[1], f3])).toEqual([
      ["f1", "f2", "f3"],
      ["b1", "b2"]
    ]);
  });

  it("leaves a stranger alone", () => {
    const stranger = item(
      "s",
      "Orchestra names conductor",
      "The orchestra of Turin chose Lin Wei as its chief conductor."
    );
    expect(groupArticles([...ferry, stranger])).toEqual([["f1", "f2", "f3"], ["s"]]);
  });

  it("keeps like events apart that lie weeks apart", () => {
    const a = item(
      "b1",
      "Riksbank holds rate",
      "The Riksbank kept its key rate, as economists had expected, and sees no cuts."
    );
    const b = item(
      "b2",
      "Swedish rate unchanged",
      "The Riksbank did not move. Home owners and unions had hoped for cuts."
    );
    const apart = [{...a, date: "2024-02-01"}, {...b, date: "2024-05-08"}, ...ferry];
    expect(groupArticles(apart).map((group) => group.length)).toEqual([1, 1, 3]);
    const together = [{...a, date: "2024-02-01"}, {...b, date: "2024-02-02"}, ...ferry];
    expect(groupArticles(together).map((group) => group.length)).toEqual([2, 3]);
  });

  it("copes with nothing, with one, and with empty articles", () => {
    expect(groupArticles([])).toEqual([]);
    expect(groupArticles([ferry[0]])).toEqual([["f1"]]);
    expect(groupArticles([item("e1", "", ""), item("e2", "", "…")])).toEqual([["e1"], ["e2"]]);
  });
});
