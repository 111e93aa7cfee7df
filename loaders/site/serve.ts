// Serves dist on this machine only.

import getPort, {portNumbers} from "get-port";
import {readFileSync} from "node:fs";
import {createServer, type Server} from "node:http";
import {join} from "node:path";
import sirv from "sirv";
import {root} from "../corpus/list.js";

/** Serves a built folder on 127.0.0.1, port 3000 or the next free one. */
export async function serve(folder = join(root, "dist")): Promise<{server: Server; url: string}> {
  const files = sirv(folder, {dev: true}); // reads the disk each time, so that a rebuild shows
  const port = await getPort({port: portNumbers(3000, 3999), host: "127.0.0.1"});
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, {"Content-Type": "text/html; charset=utf-8"});
      response.end(readFileSync(join(folder, "404.html")));
    })
  );
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {server, url: `http://127.0.0.1:${port}/`};
}
