// What only this machine may ask for: the report and its preview hold whole captures. Any page on the web may send a request
// here, and reads the answer if the name of its own server is made to lead here; but the request carries that name.

import type {IncomingMessage, ServerResponse} from "node:http";

const here = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/i; // [::1] is not listened on

/** Why a request is not answered; undefined where it may be. A page that asks must come from the address it asks. */
export function refusal({method = "", url = "", headers}: IncomingMessage): {status: number; why: string} | undefined {
  const {host = "", origin} = headers;
  if (!here.test(host)) return {status: 403, why: "This answers only to 127.0.0.1 and localhost."};
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`)
    return {status: 403, why: "This answers no other site's pages."};
  if (method !== "GET" && method !== "HEAD") return {status: 405, why: "This can only be read."};
  if (pathOf(url) === null) return {status: 400, why: "That is no address."};
}

/** The path of a request's address, as it is written there; null where it is none. */
export function pathOf(url: string): string | null {
  try {
    if (!url.startsWith("/")) return null;
    const {pathname} = new URL(url, "http://localhost"); // as Framework reads it, which falls where this throws
    decodeURIComponent(pathname);
    return pathname;
  } catch {
    return null;
  }
}

/** No guessing of types, no frame around a page, no use by other pages. */
export function protect(response: ServerResponse): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("X-Frame-Options", "DENY");
  response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
}

/** Answers with a sentence instead of a file. */
export function say(response: ServerResponse, status: number, sentence: string): void {
  if (response.headersSent) return void response.destroy();
  response.removeHeader("Content-Length");
  const head = {"Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"};
  response.writeHead(status, status === 405 ? {...head, Allow: "GET, HEAD"} : head);
  response.end(`${sentence}\n`);
}
