// What a rule is worth: the figures of attribution and quotes with one row of the tables switched off.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {rowNames, withoutRow} from "../../src/analysis/grammar/rows.js";
import {attribution} from "./attribution.js";
import type {Capability} from "./capability.js";
import {half} from "./half.js";
import {quotes} from "./quotes.js";

const COUNTED = new Map<Capability, readonly string[]>([
  [attribution, ["F1", "P", "densityPearson", "relationF1", "speakerAccuracy"]],
  [quotes, ["endToEndRecall", "P"]]
]);

/** For each row, or the one named: how many articles change without it, and by how much the figures of each half. */
export function evaluateWithout(corpora: string, row: string, print: (line: string) => void): void {
  const sets = [...COUNTED].map(([capability, names]) => ({
    capability,
    names,
    items: readItems(corpora, capability.id)
  }));
  const names = row === "each" ? rowNames() : [row];
  const whole = sets.map(predictAll);
  for (const name of names) {
    const parts = withoutRow(name, () => sets.map(predictAll)).map((predictions, i) => {
      const {capability, items, names: figures} = sets[i];
      const changed = items.filter(({id}) => text(predictions.get(id)) !== text(whole[i].get(id))).length;
      const moves = (["A", "B"] as const).map((which) => {
        const those = items.filter(({id}) => half(id) === which);
        const [before, after] = [whole[i], predictions].map(
          (one) => new Map(Object.entries(capability.score(those, one, "dev")))
        );
        const moves = figures.map((figure) => ({figure, by: after.get(figure)! - before.get(figure)!}));
        const moved = moves.filter(({by}) => Math.abs(by) >= 0.00005);
        return `${which} ${moved.map(({figure, by}) => `${figure} ${signed(by)}`).join(", ") || "as before"}`;
      });
      return `${capability.id}: ${changed} of ${items.length} articles change; ${moves.join("; ")}`;
    });
    print([`without “${name}”`, ...parts].join("\n  "));
  }
}

interface Item {
  id: string;
}

interface Labels {
  capability: Capability;
  items: Item[];
}

const text = (value: unknown): string => JSON.stringify(value);
const signed = (value: number): string => `${value > 0 ? "+" : ""}${value.toFixed(4)}`;

const predictAll = ({capability, items}: Labels): Map<string, Item> =>
  new Map(items.map((item) => [item.id, capability.predict(item, "dev")]));

function readItems(corpora: string, id: string): Item[] {
  const file = join(corpora, id, "dev.jsonl");
  try {
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Item);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}. Name the folder that holds a folder for each capability.`);
  }
}
