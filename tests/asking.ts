// Requests that no well-behaved browser would send.

import {once} from "node:events";
import {request, type IncomingHttpHeaders} from "node:http";
import {connect} from "node:net";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What a server on this machine answers to a path exactly as it is written, and to any headers whatever. */
export function ask(url: string, path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const {hostname, port} = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request({hostname, port, path, method, headers, agent: false}, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (data) => (body += data));
      response.on("end", () => resolve({status: response.statusCode ?? 0, headers: response.headers, body}));
      response.on("error", reject);
    });
    asked.on("error", reject).end();
  });
}

/** The first bytes that come back for what is sent as it is. */
export async function shout(url: string, bytes: string): Promise<string> {
  const {hostname, port} = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding("utf8");
  let answer = "";
  socket.on("data", (data) => (answer += data));
  socket.on("error", () => {}); // closed on us is an answer too
  socket.write(bytes);
  await Promise.race([once(socket, "data"), once(socket, "close")]);
  socket.destroy();
  return answer;
}

/** A request for a WebSocket, as a page of `origin` would make it. */
export const upgrade = (path: string, host: string, origin?: string): string =>
  [
    `GET ${path} HTTP/1.1`,
    `Host: ${host}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ...(origin === undefined ? [] : [`Origin: ${origin}`]),
    "\r\n"
  ].join("\r\n");
