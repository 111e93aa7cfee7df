import {describe, expect, test} from "vitest";
import {expectLedger, first} from "./ledger.js";

describe("quotations", () => {
  test("one carried on goes to the speaker of the paragraph, without a cue", () =>
    expectLedger({
      '"We looked for him all night," the captain said. "We found nothing at all."': [
        'the captain | said | "We looked for him all night,"',
        'the captain | – | "We found nothing at all."'
      ]
    }));

  test("a sentence never breaks inside one", () =>
    expectLedger({
      '"We looked for him all night. We found nothing," Ann Moe said.': [
        'Ann Moe | said | "We looked for him all night. We found nothing,"'
      ]
    }));

  test("a colon at the end of a paragraph hands over to the next", () =>
    expectLedger({
      'The captain continued:\n\n"We looked for him all night."': [
        'The captain | continued | "We looked for him all night."'
      ]
    }));

  test("a colon hands over to a paragraph without marks too, and to no more than one", () =>
    expectLedger({
      "The statement read:\n\nWe looked all night. Nothing was found.\n\nIt was signed on Monday.": [
        "The statement | read | We looked all night. … Nothing was found."
      ],
      "The paper gave the mayor a stern warning:\n\nThe pier will not hold.": [
        "The paper | gave the mayor a stern warning | The pier will not hold."
      ]
    }));

  test("a paragraph that opens with one looks ahead for its own cue first", () =>
    expectLedger({
      'The mayor said the pier was safe.\n\n"It stood for ninety years. It will stand." The engineer said he had no doubt.':
        [
          "The mayor | said | the pier was safe",
          'The engineer | – | "It stood for ninety years. It will stand."',
          "The engineer | said | he had no doubt"
        ]
    }));

  test("a signature after a dash speaks", () =>
    expectLedger({
      '"A fine old port, and a fine old town." – Ann Moe, teacher': [
        'Ann Moe, teacher | – | "A fine old port, and a fine old town."'
      ]
    }));

  test("direct, mixed and indirect go by the marks", () => {
    expect(first('"We found nothing at all," the captain said.').kind).toBe("direct");
    expect(first('The captain said they had found "nothing at all" on the ship.').kind).toBe("mixed");
    expect(first("The captain said they had found nothing.").kind).toBe("indirect");
  });
});
