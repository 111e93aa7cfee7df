// The first and last characters of an article → the agency it credits. Data and scorer: the folder wirecredit.

import {findCredits} from "../../src/analysis/story/credit.js";
import {prf} from "../accuracy/figures.js";
import type {Capability} from "./capability.js";

interface Gold {
  id: string;
  head: string;
  tail: string;
  wire: string;
}

interface Prediction {
  id: string;
  wire: string; // "none": no credit
}

export const wirecredit: Capability<Gold, Prediction> = {
  id: "wirecredit",
  labels: ["wire"],
  predict({id, head, tail}) {
    const credit = findCredits(`${head}\n\n${tail}`).find(({place, agency}) => place !== "cited" && agency !== null);
    return {id, wire: credit?.agency ?? "none"};
  },
  score(gold, predictions) {
    const counts: [number, number, number] = [0, 0, 0];
    let right = 0;
    for (const {id, wire} of gold) {
      const found = predictions.get(id)?.wire ?? "none";
      if (wire === "none" && found === "none") continue;
      counts[wire === "none" ? 1 : found === "none" ? 2 : 0]++;
      if (wire !== "none" && found.toLowerCase() === wire.toLowerCase()) right++;
    }
    return {...prf(...counts), agencyAccuracy: right / (counts[0] || 1), positives: counts[0] + counts[2]};
  },
  headline: () => ["F1", "agencyAccuracy"]
};
