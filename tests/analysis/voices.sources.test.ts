import {describe, expect, test} from "vitest";
import {ledger, read, words} from "./ledger.js";

function expectLedger(cases: Record<string, string[]>): void {
  for (const [text, lines] of Object.entries(cases)) expect(ledger(text), text).toEqual(lines);
}

describe("the hearer", () => {
  test("whoever is told something is no content", () =>
    expectLedger({
      '"The crane is sound," company chief executive Ann Moe told shareholders.': [
        'company chief executive Ann Moe | told | "The crane is sound,"'
      ],
      '"The crane is sound," Ann Moe told a news conference.': ['Ann Moe | told | "The crane is sound,"'],
      'Ann Moe told reporters after leaving the hall, "The crane is sound and so is the pier."': [
        'Ann Moe | told | "The crane is sound and so is the pier."'
      ],
      "The captain told the story.": ["The captain | told | the story"]
    }));

  test("a clause broken off by he told the paper goes on behind it", () =>
    expectLedger({
      'The pier was, he told the Herald, "a ruin".': ['he | told | The pier was … "a ruin"'],
      "The pier was, Ann Moe told parliament, a ruin.": ["Ann Moe | told | The pier was … a ruin"]
    }));
});

describe("sources in parts", () => {
  test("name, age and home are one source, headed by the name", () => {
    const text = "Jon Roe, 47, of Mill Lane, Bree, admitted the theft.";
    const [one] = read(text);
    expect([words(text, one.source), one.speaker]).toEqual(["Jon Roe, 47, of Mill Lane, Bree", "Jon Roe"]);
  });
});
