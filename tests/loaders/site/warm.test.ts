import {existsSync, mkdtempSync, readdirSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test, vi} from "vitest";
import {listStories} from "../../../loaders/corpus/list.js";
import {reportsOf} from "../../../loaders/site/pages.js";
import {toJson} from "../../../loaders/run.js";
import {warm} from "../../../loaders/site/warm.js";
import {readArticles} from "../../../src/analysis/read.js";
import {project} from "../../project.js";

// Calls are counted and go through.
vi.mock("../../../src/analysis/read.js", {spy: true});

test.each([false, true])(
  "each story is analysed once and all is written of it, to be published: %s",
  async (publish) => {
    const cache = mkdtempSync(join(tmpdir(), "copytaster-"));
    vi.mocked(readArticles).mockClear();
    const {leaving, sought, first} = await warm(cache, publish);
    const analysed = vi.mocked(readArticles).mock.calls.map(([{id}]) => id);
    expect(analysed.filter((id) => id !== "pasted")).toEqual(listStories()); // the page for pasted texts has a report of its own

    for (const id of listStories()) {
      const reports = reportsOf(join(project, "data", id), publish);
      const own = reports(undefined);
      expect(readFileSync(join(cache, "story", `${id}.json`), "utf8")).toBe(toJson(own));
      for (const {article} of own.articles)
        expect(readFileSync(join(cache, "story", id, `${article.id}.json`), "utf8")).toBe(toJson(reports(article.id)));
      expect(readdirSync(join(cache, "story", id))).toHaveLength(own.articles.length + 3);
    }
    for (const name of ["stories.json", "methods.json", "try.json", "worker.js"])
      expect(existsSync(join(cache, name))).toBe(true);
    expect(leaving.join("\n")).toContain(publish ? "kim-limousine: excerpts" : "on this machine only: kim-limousine.");
    expect(sought.length > 0).toBe(publish);
    expect(first?.shown !== undefined).toBe(publish);
  }
);
