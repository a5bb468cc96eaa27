// What a query costs: CPU milliseconds of the gateway's own process for each request, and beside it requests a second and their times. Every gateway is
// pinned to one core and asked the same of the same canned services, which share the other core with the questions; all answer the same before any is
// timed, and rounds are interleaved.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { isDeepStrictEqual } from "node:util";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import { WORKLOADS } from "./workloads.js";
import { services } from "./world.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, "..", "..");
const ROUNDS = Number(process.env.ROUNDS ?? 4);
const SECONDS = Number(process.env.SECONDS ?? 6);
const WARM_UP = Number(process.env.WARM_UP ?? 45);
const AT_ONCE = 8;
const TICKS = Number(execFileSync("getconf", ["CLK_TCK"]).toString());

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

const JAVA = process.env.JAVA ?? "java";
const JVM = [JAVA, "-Xmx384m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"];
const APP = join(ROOT, "gateway/target/quarkus-app");

function ours(port, url) {
  return {
    command: [...JVM, "-jar", join(APP, "quarkus-run.jar")],
    environment: {
      QUARKUS_HTTP_HOST: "127.0.0.1", QUARKUS_HTTP_PORT: port, QUARKUS_MANAGEMENT_ENABLED: "false", QUARKUS_OIDC_TENANT_ENABLED: "false", QUARKUS_SHUTDOWN_DELAY: "0S",
      GATEWAY_SERVICES_ARTICLES_URL: `${url}/articles`, GATEWAY_SERVICES_ENTITIES_URL: `${url}/entities`, GATEWAY_SERVICES_COOPERATION_URL: `${url}/cooperation`,
    },
  };
}

function plain(port, url) {
  return { command: [...JVM, "-cp", join(APP, "lib/main/*"), join(HERE, "peers/Plain.java")], environment: { PORT: port, SERVICES: url } };
}

function hive(port, url) {
  const folder = join(HERE, "peers/hive");
  const supergraph = join(mkdtempSync(join(tmpdir(), "entente-load-")), "supergraph.graphql");
  const bin = join(HERE, "node_modules/.bin");
  execFileSync(join(bin, "mesh-compose"), ["-c", join(folder, "mesh.config.js"), "-o", supergraph], { cwd: folder, stdio: "pipe" });
  return {
    command: [process.execPath, join(bin, "hive-gateway"), "supergraph", supergraph, "-c", join(folder, "gateway.config.js"), "--port", port, "--host", "127.0.0.1", "--fork", "1"],
    environment: { SERVICES: url },
    dialect: "openapi",
  };
}

function peer(script) {
  return (port, url) => ({ command: [process.execPath, join(HERE, "peers", script)], environment: { PORT: port, SERVICES: url } });
}

const GATEWAYS = {
  Entente: ours,
  "graphql-yoga with dataloader": peer("yoga.js"),
  "Hive Gateway with Mesh": hive,
  "no GraphQL, the same calls": plain,
};

async function start(name, how, url) {
  const port = await freePort();
  const { command, environment, dialect } = how(String(port), url);
  const child = spawn("taskset", ["-c", "0", ...command], { env: { ...process.env, NODE_ENV: "production", ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.on("data", (some) => (said += some));
  child.stderr.on("data", (some) => (said += some));
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: AT_ONCE });
  const gateway = { name, child, pool, ask: (workload, n) => ask(pool, WORKLOADS[workload], dialect, n), same: (workload, text) => same(WORKLOADS[workload], dialect, text) };
  for (const end = Date.now() + 90_000; ; ) {
    try {
      await gateway.ask("one article by id", 0);
      return gateway;
    } catch (notYet) {
      if (child.exitCode !== null || Date.now() > end) {
        throw new Error(`${name} did not start: ${notYet}\n${said}`);
      }
      await new Promise((later) => setTimeout(later, 200));
    }
  }
}

/** The data of an answer, as this graph would say it. */
function same(workload, dialect, text) {
  const { data } = JSON.parse(text);
  return dialect ? workload[dialect].same(data) : data;
}

async function ask(pool, workload, dialect, n) {
  const query = dialect ? workload[dialect].query : workload.query;
  const variables = workload.variables;
  const { statusCode, body } = await pool.request({
    path: "/graphql", method: "POST", headers: { "content-type": "application/json", accept: "application/json" }, body: JSON.stringify({ query, variables: variables(n) }),
  });
  const text = await body.text();
  if (statusCode !== 200 || text.includes('"errors"')) {
    throw new Error(`${statusCode} ${text.slice(0, 500)}`);
  }
  return text;
}

/** Of the process and its threads, in milliseconds. */
function cpu(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

let next = 1;

async function round(gateway, workload, seconds) {
  const before = cpu(gateway.child.pid);
  const began = performance.now();
  const end = began + seconds * 1000;
  const times = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (performance.now() < end) {
        const asked = performance.now();
        await gateway.ask(workload, next++);
        times.push(performance.now() - asked);
      }
    }),
  );
  return { times, cpu: cpu(gateway.child.pid) - before, seconds: (performance.now() - began) / 1000 };
}

function report(rounds) {
  const times = rounds.flatMap((one) => one.times).sort((a, b) => a - b);
  const at = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))];
  return {
    cpu: rounds.reduce((sum, one) => sum + one.cpu, 0) / times.length,
    perSecond: times.length / rounds.reduce((sum, one) => sum + one.seconds, 0),
    p50: at(0.5),
    p99: at(0.99),
  };
}

async function main() {
  const canned = await services();
  execFileSync("taskset", ["-acp", "1", String(process.pid)]);
  const wanted = (process.env.ONLY ?? "").split(",").filter((one) => one);
  const gateways = [];
  for (const [name, how] of Object.entries(GATEWAYS)) {
    if (wanted.length === 0 || wanted.includes(name)) {
      gateways.push(await start(name, how, canned.url));
    }
  }
  try {
    for (const workload of Object.keys(WORKLOADS)) {
      for (const n of [1, 2, 3]) {
        const [first, ...others] = await Promise.all(gateways.map((gateway) => gateway.ask(workload, n)));
        for (const [i, other] of others.entries()) {
          const expected = gateways[0].same(workload, first);
          if (!isDeepStrictEqual(expected, gateways[i + 1].same(workload, other))) {
            throw new Error(`${gateways[i + 1].name} answers otherwise to ${workload}:\n${first.slice(0, 800)}\n${other.slice(0, 800)}`);
          }
        }
      }
    }
    console.log("| workload | gateway | CPU ms a request | requests/s | p50 ms | p99 ms | calls a request |\n|---|---|---|---|---|---|---|");
    for (const workload of Object.keys(WORKLOADS)) {
      const rounds = new Map(gateways.map((gateway) => [gateway, []]));
      const calls = new Map();
      for (const gateway of gateways) {
        await round(gateway, workload, WARM_UP);
        const before = canned.counts.calls;
        await gateway.ask(workload, next++);
        calls.set(gateway, canned.counts.calls - before);
      }
      for (let i = 0; i < ROUNDS; i++) {
        for (const gateway of gateways) {
          rounds.get(gateway).push(await round(gateway, workload, SECONDS));
        }
      }
      for (const gateway of gateways) {
        const { cpu, perSecond, p50, p99 } = report(rounds.get(gateway));
        const cells = [workload, gateway.name, cpu.toFixed(3), perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), calls.get(gateway)];
        console.log(`| ${cells.join(" | ")} |`);
      }
    }
  } finally {
    gateways.forEach((gateway) => gateway.child.kill("SIGKILL"));
    canned.close();
  }
}

await main();
process.exit(0);
