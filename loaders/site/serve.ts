// Serves dist, to this machine only.

import getPort, {portNumbers} from "get-port";
import {once} from "node:events";
import {existsSync} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {join} from "node:path";
import send from "send";
import {root} from "../corpus/list.js";
import {pathOf, protect, refusal, say} from "./local.js";

/** Serves a built folder on 127.0.0.1, port 3000 or the next free one. It may be built anew meanwhile. */
export async function serve(folder = join(root, "dist")): Promise<{server: Server; url: string}> {
  const port = await getPort({port: portNumbers(3000, 3999), host: "127.0.0.1"});
  const server = createServer((request, response) => {
    protect(response);
    const no = refusal(request);
    if (no) say(response, no.status, no.why);
    else deliver(folder, request, response);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {server, url: `http://127.0.0.1:${port}/`};
}

/** A page goes by its name without the ending, even where a folder has that name too. */
function deliver(folder: string, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Cache-Control", "no-store"); // a rebuild shows
  const plain = {root: folder, cacheControl: false, etag: false, lastModified: false};
  const fail = ({status, message}: {status: number; message: string}) => say(response, status, message);
  const missing = (): void => {
    if (response.headersSent) return void response.destroy(); // the file went while it was read
    if (!existsSync(folder)) return say(response, 503, "The report is being built. Load this again in a moment.");
    for (const name of ["Content-Type", "Content-Length", "Content-Range"]) response.removeHeader(name);
    response.statusCode = 404;
    send(request, "/404.html", {...plain, acceptRanges: false})
      .on("error", fail)
      .pipe(response);
  };
  const file = (path: string): void => {
    send(request, path, {...plain, extensions: ["html"]})
      .on("directory", () => (path.endsWith("/") ? missing() : file(`${path}.html`)))
      .on("error", (error: {status: number; message: string}) => (error.status === 404 ? missing() : fail(error)))
      .pipe(response);
  };
  file(pathOf(request.url ?? "") ?? "/");
}
