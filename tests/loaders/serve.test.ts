// The server of npm start: only for this machine, and no request ends it.

import {mkdirSync, mkdtempSync, renameSync, writeFileSync} from "node:fs";
import type {Server} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {serve} from "../../loaders/site/serve.js";
import {ask, shout, upgrade} from "../asking.js";

const long = "a capture that nobody else may read. ".repeat(50_000);
let dist: string;
let server: Server;
let url: string;
let host: string;

beforeEach(async () => {
  dist = join(mkdtempSync(join(tmpdir(), "copytaster-")), "dist");
  mkdirSync(join(dist, "story", "ferry"), {recursive: true});
  const files = {
    "index.html": "<p>Stories",
    "404.html": "<p>Nothing here",
    "story/ferry.html": "<p>A ferry",
    "story/ferry/marks.jsonld": "{}",
    "long.txt": long,
    ".hidden": "x"
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dist, name), content);
  writeFileSync(join(dist, "..", "secret.txt"), "secret");
  ({server, url} = await serve(dist));
  host = new URL(url).host;
});
afterEach(() => void server.close());

test.each([
  ["/", 200, "<p>Stories", "text/html; charset=UTF-8"],
  ["/story/ferry", 200, "<p>A ferry", "text/html; charset=UTF-8"],
  ["/story/ferry?a=1", 200, "<p>A ferry", "text/html; charset=UTF-8"],
  ["/story/ferry.html", 200, "<p>A ferry", "text/html; charset=UTF-8"],
  ["/story/ferry/marks.jsonld", 200, "{}", "application/ld+json"],
  ["/story", 404, "<p>Nothing here", "text/html; charset=UTF-8"],
  ["/story/", 404, "<p>Nothing here", "text/html; charset=UTF-8"],
  ["/nobody", 404, "<p>Nothing here", "text/html; charset=UTF-8"],
  ["/.hidden", 404, "<p>Nothing here", "text/html; charset=UTF-8"]
])("%s is %i", async (path, status, body, type) => {
  const answer = await ask(url, path);
  expect([answer.status, answer.body, answer.headers["content-type"]]).toEqual([status, body, type]);
});

test("every answer forbids guessing its type, a frame around it and use by other sites", async () => {
  for (const path of ["/", "/nobody", "/%00", "/story/ferry/marks.jsonld"]) {
    const {headers} = await ask(url, path);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  }
});

test("only this machine's names are answered, whatever the port", async () => {
  const {port} = new URL(url);
  for (const name of [host, `localhost:${port}`, `LocalHost:${port}`, "localhost", "127.0.0.1:9"])
    expect((await ask(url, "/", {Host: name})).status).toBe(200);
  for (const name of [
    "evil.example",
    `evil.example:${port}`,
    `localhost.evil.example:${port}`,
    `127.0.0.1.evil.example`,
    `evil.example@localhost`,
    "[::1]",
    "0.0.0.0",
    "127.0.0.2"
  ]) {
    const {status, body} = await ask(url, "/long.txt", {Host: name});
    expect([name, status, body.includes("capture")]).toEqual([name, 403, false]);
  }
  for (const head of ["HTTP/1.0", "HTTP/1.1\r\nHost:"])
    expect(await shout(url, `GET /long.txt ${head}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /);
  expect(await shout(url, `GET http://evil.example/ HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
});

test("another site's page is not answered, this one's is", async () => {
  for (const origin of ["http://evil.example", `http://localhost:1`, `https://${host}`, "null"])
    expect((await ask(url, "/", {Origin: origin})).status).toBe(403);
  expect((await ask(url, "/", {Origin: `http://${host}`})).status).toBe(200);
});

test("it can only be read", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
    const {status, headers} = await ask(url, "/", {}, method);
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  }
  const {status, headers, body} = await ask(url, "/long.txt", {}, "HEAD");
  expect([status, headers["content-length"], body]).toEqual([200, `${long.length}`, ""]);
});

test.each([
  ["bytes=10-5", 416],
  ["bytes=5-", 206],
  ["bytes=-5", 206],
  ["bytes=0-0", 206],
  ["bytes=99999999-", 416],
  ["bytes=99999999-5", 416],
  ["bytes=-", 416],
  ["bytes=a-b", 416],
  ["bytes=1-2,4-5", 200],
  ["nonsense", 200]
])("the range %s does not end it", async (range, status) => {
  expect((await ask(url, "/long.txt", {Range: range})).status).toBe(status);
  expect((await ask(url, "/nobody", {Range: range})).body).toBe("<p>Nothing here");
  expect((await ask(url, "/")).status).toBe(200);
});

test("nothing outside the folder is read, and no address ends it", async () => {
  const paths = ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/story/..%5c..%5csecret.txt", "/%00", "/%", "/%E0%A4%A", "//", "//evil.example/x", "/\\", `/${"a".repeat(5000)}`, "/story/ferry.html/x"]; // prettier-ignore
  for (const path of paths) {
    const {status, body} = await ask(url, path);
    expect([path, status >= 400 && status < 500, body.includes("secret")]).toEqual([path, true, false]);
  }
  for (const bytes of [
    "\0\0\0\r\n\r\n",
    "GET / HTTP/9\r\n\r\n",
    upgrade("/", host),
    "CONNECT a:1 HTTP/1.1\r\nHost: localhost\r\n\r\n"
  ])
    // prettier-ignore
    await shout(url, bytes);
  expect((await ask(url, "/")).status).toBe(200);
});

test("a build that takes the folder's place does not end it", async () => {
  let going = true;
  const asked: Promise<unknown>[] = [];
  const statuses = new Set<number>();
  const keepAsking = async () => {
    while (going)
      await ask(url, ["/", "/long.txt", "/story/ferry", "/nobody"][asked.length % 4])
        .then(({status}) => statuses.add(status))
        .catch(() => {}); // cut off in the middle of a file
  };
  for (let i = 0; i < 4; i++) asked.push(keepAsking());
  for (let i = 0; i < 60; i++) {
    renameSync(dist, `${dist}.old`);
    await new Promise((resolve) => setTimeout(resolve, i % 5));
    renameSync(`${dist}.old`, dist);
    await new Promise((resolve) => setTimeout(resolve, i % 3));
  }
  going = false;
  await Promise.all(asked);
  expect([...statuses].filter((status) => ![200, 404, 503].includes(status))).toEqual([]);
  renameSync(dist, `${dist}.old`);
  expect(await ask(url, "/")).toMatchObject({status: 503, body: expect.stringContaining("Load this again")});
  renameSync(`${dist}.old`, dist);
  expect((await ask(url, "/long.txt")).body).toBe(long);
});

test("whoever leaves in the middle does not end it", async () => {
  for (let i = 0; i < 10; i++) await shout(url, `GET /long.txt HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  expect((await ask(url, "/long.txt")).body).toBe(long);
});
