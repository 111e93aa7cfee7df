// Loaded into the preview's process before Framework, whose server answers whoever asks and falls over addresses that it
// cannot read. In the same process, because a server behind another could be asked past it.

import {Server, type IncomingMessage, type ServerResponse} from "node:http";
import type {Duplex} from "node:stream";
import {protect, refusal, say} from "./local.js";

const emit = Server.prototype.emit as (this: Server, name: string | symbol, ...args: unknown[]) => boolean;

Server.prototype.emit = function (this: Server, name: string | symbol, ...args: unknown[]): boolean {
  if (name === "request") {
    const [request, response] = args as [IncomingMessage, ServerResponse];
    protect(response);
    const no = refusal(request);
    if (no) return (say(response, no.status, no.why), true);
  } else if (name === "upgrade") {
    const [request, socket] = args as [IncomingMessage, Duplex];
    const no = refusal(request);
    if (no) {
      socket.on("error", () => {}); // whoever asked may be gone
      return (socket.end(`HTTP/1.1 ${no.status} Refused\r\nConnection: close\r\n\r\n`), true);
    }
  }
  return emit.call(this, name, ...args);
};
