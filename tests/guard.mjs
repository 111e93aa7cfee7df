// Loaded into every Node process of a build: refuses all connections but loopback, and writes down who tried.

import {appendFileSync} from "node:fs";
import dns from "node:dns";
import net from "node:net";

const isLocal = (host) => !host || host === "localhost" || host === "::1" || host.startsWith("127.");

function refuse(host) {
  appendFileSync(process.env.COPYTASTER_GUARD_LOG, `${host}\n`);
  return Object.assign(new Error(`refused by the test's guard: ${host}`), {code: "ECONNREFUSED"});
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const host = typeof options === "object" ? options.host : typeof args[1] === "string" ? args[1] : undefined;
  if (options?.path || isLocal(host)) return connect.apply(this, args); // a path is a local pipe
  process.nextTick(() => this.destroy(refuse(host)));
  return this;
};

const lookup = dns.lookup;
dns.lookup = (host, ...rest) => (isLocal(host) ? lookup(host, ...rest) : rest.at(-1)(refuse(host)));
dns.promises.lookup = (host, ...rest) =>
  isLocal(host) ? dns.promises.lookup(host, ...rest) : Promise.reject(refuse(host));
