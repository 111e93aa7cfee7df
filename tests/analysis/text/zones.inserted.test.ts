import {describe, expect, it} from "vitest";
import {segment} from "../../../src/analysis/text/segment.js";
import {headlineOf, zone} from "../../../src/analysis/text/zones/zones.js";

const TITLE = "Dam above Tarn Valley leaks, hundreds told to leave";
const BODY = [
  "TARN, June 3 (Reuters) - Water has been seeping through the old dam above Tarn Valley since Sunday, and hundreds were told to leave.",
  "“Nobody should go back before the engineers say so,” Ina Marsh, who runs the district, told a news conference.",
  "The dam was built in 1931 and last repaired eight years ago, records of the water board show.",
  "Farmers below the dam moved their cattle to higher ground overnight with the help of soldiers.",
  "It held.",
  "The water board has lowered the lake by two metres and hopes to find the leak by the weekend.",
  "Schools in the valley stay closed until Monday, and buses take another road.",
  "Insurers expect claims of about 40 million crowns if the dam should fail altogether.",
  "The minister for water is to visit the valley on Thursday together with two engineers."
];

const FURNITURE: Record<string, string> = {
  "an advertisement": "Advertisement",
  "a break for one": "Story continues below advertisement",
  "a row of share buttons": "Share\nTweet\nEmail\nWhatsApp",
  "a share bar on one line": "Share on Facebook Share on Twitter",
  "a pointer": "Also read: Bus strike enters second week",
  "a link with its title": "Bus strike enters second week Read more",
  "a newsletter": "Sign up for our morning newsletter",
  "a request": "Get our latest stories in your inbox. Subscribe to our newsletter.",
  "related titles":
    "Related stories\nBus strike enters second week\nThree held over museum theft\nTax bill passes first reading",
  "cards with their dates":
    "Bus strike enters second week\n2 hours ago\nThree held over museum theft\n5 hours ago\nTax bill passes first reading\n1 day ago",
  "a picture line": "Soldiers carry sandbags near Tarn, June 3, 2024. REUTERS/Bo Li",
  "a picture line cut off": "Ina Marsh at the dam on Monday. (AP Photo/Bo L",
  "a picture line in square brackets": "Soldiers carry sandbags [Bo Li/Reuters]",
  "a player": "Listen to this article 4 min",
  "a video box": "NOW PLAYING Flood in the valley 01:22",
  "a counter": "1.2k shares",
  "an editor’s note": "Editor’s note: This story contains descriptions of drowning.",
  "a correction": "Correction: An earlier version of this story misstated the age of the dam.",
  "a table of cells":
    "Lake\tLevel\tChange\nUpper\t12.4\t-2\nLower\t8.1\t-1\nEast\t7.7\t0\nWest\t3.3\t+1\nNorth\t2.9\t+2",
  "a pull quote": "“Nobody should go back before the engineers say so”\nIna Marsh",
  "a date of change": "Updated: June 5, 2024"
};

/** What is counted: the sentences of the body, by their words, and the quotations. */
function read(paragraphs: readonly string[], gap = "\n\n") {
  const text = [TITLE, ...paragraphs].join(gap) + "\n";
  const zones = zone(text);
  const {sentences, quotations} = segment(text, zones);
  return {
    headline: headlineOf(text, zones),
    sentences: sentences.map(({start, end}) => text.slice(start, end)),
    quotations: quotations.map(({start, end}) => text.slice(start, end))
  };
}

describe("put between the paragraphs of an article, anywhere", () => {
  const wanted = read(BODY);

  it("the article alone is all there", () => {
    expect(wanted.sentences).toHaveLength(BODY.length);
    expect(wanted.headline).toBe(TITLE);
  });

  it.each(Object.entries(FURNITURE))("%s changes nothing that is counted", (_, furniture) => {
    for (let at = 2; at < BODY.length - 1; at++) expect(read(BODY.toSpliced(at, 0, furniture))).toEqual(wanted);
  });

  it("two of them change nothing either", () => {
    const list = Object.values(FURNITURE);
    list.forEach((one, i) => {
      const other = list[(i + 7) % list.length];
      expect(read(BODY.toSpliced(6, 0, other).toSpliced(3, 0, one))).toEqual(wanted);
    });
  });
});
