import {describe, expect, it} from "vitest";
import {zone} from "../../../src/analysis/text/zones/zones.js";
import {BODY, LEAD, SECOND, THIRD, show, kinds} from "./zoning.js";

describe("other kinds of texts", () => {
  it("an interview's byline is no headline, though it says what the text is", () => {
    const text = `The Ellery Gazette\n\nOpinion\n\nTen minutes with the man who counts crates\n\nInterview by Ann Moe\n\n${BODY}`;
    expect(kinds(text).slice(0, 4)).toEqual(["furniture", "furniture", "headline", "byline"]);
    for (const by of ["Words by Ann Moe", "Story by Ann Moe", "Review by Ann Moe", "Report by Ann Moe"])
      expect(kinds(text.replace("Interview by Ann Moe", by))[3]).toBe("byline");
  });

  it("between the times of a live blog all is body or subhead", () => {
    const posts = `10:42\n\nSummary\n\nThe harbour is closed until Friday, the port says.\n\n11.05am\n\n${SECOND}\n\n12:10\n\nNo ferries today\n\n${THIRD}`;
    const text = `Live: containers lost off Port Ellery\n\n${posts}\n\nShare\n`;
    expect(show(text).map(([, kind]) => kind)).toEqual([
      "headline",
      "dateline",
      "subhead",
      "body",
      "dateline",
      "body",
      "dateline",
      "subhead",
      "body",
      "furniture"
    ]);
  });

  it("times that open no posts make no live blog", () => {
    expect(kinds(`Ferries on Monday\n\n${BODY}\n\n10:42\n11:05\n12:10\n`).slice(0, 4)).toEqual([
      "headline",
      "body",
      "body",
      "body"
    ]);
    expect(kinds(`Ferries on Monday\n\n${BODY}\n\n10:42\n11:05\n12:10\n`).slice(4)).not.toContain("body");
  });

  it("a press release ends before its sender's portrait, contacts and notices, and says what it is", () => {
    const end = `About Moe Homes\n${THIRD}\n\nMedia Contact:\nBo Lind\nbo@moe.example\n\nForward-Looking Statements\n${SECOND}\n\n###\n`;
    const text = `FOR IMMEDIATE RELEASE\n\nMoe Homes Buys Old Harbour\n\nPERTH, Oct. 2, 2025 /PRNewswire/ -- ${LEAD}\n\n${SECOND}\n\n${end}`;
    const zones = zone(text);
    expect(zones.map(({kind}) => kind)).toEqual([
      "furniture",
      "headline",
      "dateline",
      "body",
      "body",
      ...zones.slice(5).map(() => "furniture")
    ]);
    expect(zones[0].why).toBe("marks a press release");
  });

  it("a page's links to its press office make no press release", () => {
    const text = `Containers lost\n\n${LEAD}\n\n${SECOND}\n\nAbout Port Ellery\n\n${THIRD}\n\nContact us\nInvestor relations\nMedia enquiries\n`;
    expect(kinds(text).filter((kind) => kind === "body")).toHaveLength(3);
  });

  it("contacts may stand on one line", () => {
    const text = `Moe Homes Buys Old Harbour\n\n${LEAD}\n\n${SECOND}\n\nAbout Moe Homes\n${THIRD}\n\nMedia contact: Bo Lind, bo@moe.example\n`;
    expect(kinds(text)).toEqual(["headline", "body", "body", "furniture", "furniture", "furniture"]);
  });

  it("“About Port Ellery” inside an article is a subhead", () => {
    expect(kinds(`Containers lost\n\n${LEAD}\n\n${SECOND}\n\nAbout Port Ellery\n\n${THIRD}`)).toEqual([
      "headline",
      "body",
      "body",
      "subhead",
      "body"
    ]);
  });

  it.each([
    "PERTH, October 2, 2025 – ",
    "Perth, Maine – October 2, 2025 – ",
    "PERTH – 2 October 2025 — ",
    "PORT ELLERY, March 3 (Northern Wire) - ",
    "PERTH, Maine--(BUSINESS WIRE)--"
  ])("%s is a dateline to its end", (dateline) => {
    expect(show(`Containers lost\n\n${dateline}${BODY}`)[1]).toEqual([dateline.trim(), "dateline"]);
  });
});
