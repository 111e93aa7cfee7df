// Where each article stands: the reference, compared with it, or set aside; and the order of every page.

import {judgeEvent} from "../compare/event/events.js";
import type {EventVerdict, Pair} from "../model/compare.js";
import type {Measured} from "../model/features.js";
import type {Read} from "../model/reading.js";
import type {Standing} from "../model/report.js";
import type {Id} from "../model/text.js";

export interface Judged {
  read: Read;
  event: EventVerdict | null;
}

export interface Placed extends Judged, Measured {
  place: Standing;
}

/** Whether each article is about the reference's event; the story file has the last word. */
export function judge(list: Read[], reference: Id | null, date?: string): Judged[] {
  const source = list.find(({article}) => article.id === reference);
  return list.map((read) => ({read, event: source && source !== read ? judgeEvent(source, read, date) : null}));
}

/** The order of every page: the reference, then by the share of words in runs shared with it, then what is set aside. */
export function inOrder(list: Judged[], reference: Id | null, pairs: Pair[]): Placed[] {
  const shared = new Map(pairs.filter(({b}) => b === reference).map(({a, d3}) => [a, d3 ?? 0]));
  const rank: Record<Standing, number> = {wire: 0, other: 1, later: 2};
  return list
    .map(({read, event}): Placed => {
      const aside = event ? !event.same : read.article.role === "later";
      const place = read.article.id === reference ? "wire" : aside ? "later" : "other";
      return {read, event, place, marks: read.marks, measures: read.measures, ground: read.ground};
    })
    .sort(
      (x, y) =>
        rank[x.place] - rank[y.place] || (shared.get(y.read.article.id) ?? 0) - (shared.get(x.read.article.id) ?? 0)
    );
}
