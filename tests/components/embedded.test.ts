import {expect, test} from "vitest";
import {differences} from "../../loaders/export/html.js";
import {reportsOf, storyData} from "../../loaders/site/pages.js";
import {toJson} from "../../loaders/run.js";
import type {Report} from "../../src/analysis/model/report.js";
import {merge, type ReportDifferences} from "../../src/components/state/embedded.js";

const packed = <T>(value: T): T => JSON.parse(toJson(value));

test.each(["kim-limousine", "skerra-ferry"])(
  "every report of %s is put together again from the story's own and its differences, which are smaller",
  async (id) => {
    const reports = reportsOf(`data/${id}`, false);
    const own = packed<Report>(await storyData(id));
    for (const {article} of own.articles) {
      const other = reports(article.id);
      const kept = packed<ReportDifferences>(differences(reports(undefined), other));
      expect(merge(own, kept)).toEqual(packed(other));
      expect(toJson(kept).length).toBeLessThan(0.7 * toJson(other).length);
    }
  }
);
