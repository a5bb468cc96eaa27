// The three services as they would answer about a made-up world, from answers that are written once: 400 articles, each with ten mentions of eight of
// 200 entities, and two records with two parties, a figure and a quote each.
import { createServer } from "node:http";

const ARTICLES = 400;
const ENTITIES = 200;
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

export function id(prefix, n) {
  let digits = "";
  for (let rest = n; digits.length < 8; rest = Math.floor(rest / 32)) {
    digits = ALPHABET[rest % 32] + digits;
  }
  return `${prefix}_01k00000000e008000${digits}`;
}

function number(typeId) {
  let n = 0;
  for (const digit of typeId.slice(-8)) {
    n = n * 32 + ALPHABET.indexOf(digit);
  }
  return n;
}

const DATE = { edtf: "2025-06-27", earliest: "2025-06-27", latest: "2025-06-27", precision: "DAY", basis: "STATED", text: "on 27 June" };

function article(n) {
  return {
    id: id("article", n), revision: 1, annotation: "DONE", title: `Police of two countries free ${n} people`, publisher: { id: id("publisher", n % 7), name: `Paper ${n % 7}`, country: "KH" },
    published: DATE, url: `https://paper${n % 7}.example/${n}`, language: "en", bylines: ["A. Writer"], status: "USABLE", visibility: "PUBLIC",
    externalId: `made:${n}`, receivedAt: "2025-06-27T10:00:00Z",
  };
}

function mention(n, i) {
  const entity = id("entity", (n * 8 + (i % 8)) % ENTITIES);
  return {
    id: id("mention", n * 16 + i), articleId: id("article", n), revision: 1, start: i * 40, end: i * 40 + 12, surface: `Name ${i} of ${n}`, entityId: entity, canonicalId: entity,
    type: "NAME", score: 0.97,
  };
}

function entity(n) {
  return {
    id: id("entity", n), canonicalId: id("entity", n), kind: n % 3 ? "PERSON" : "PUBLIC_BODY", name: `Entity ${n}`, country: "KH",
    names: [{ value: `Entity ${n}`, kind: "PRIMARY", language: "en" }, { value: `E${n}`, kind: "ALIAS" }], externalIds: [{ scheme: "wikidata", value: `Q${n}` }],
    topics: [], visibility: "PUBLIC", version: 3,
  };
}

function record(n, i) {
  const key = n * 2 + i;
  return {
    id: id("record", key), version: 2, revision: 1, kind: i ? "MEETING" : "REPATRIATION", stage: i ? "HELD" : "COMPLETED", title: `Record ${i} of ${n}`, negated: false, modes: ["joint"],
    contexts: ["scam_centres"], date: DATE, review: "ACCEPTED", proposedBy: "ana", reviewedBy: "ben", dyad: "KH-TH", direction: { from: "KH", to: "TH" }, visibility: "PUBLIC",
    parties: [
      { key: "a", role: "ACTOR", entityId: id("entity", key % ENTITIES), label: `Entity ${key % ENTITIES}`, country: "KH", lookup: "RESOLVED" },
      { key: "b", role: "COUNTERPART", entityId: id("entity", (key + 7) % ENTITIES), label: `Entity ${(key + 7) % ENTITIES}`, country: "TH", lookup: "RESOLVED" },
    ],
    figures: [{ key: "n", measure: "persons_repatriated", value: 93 + n, lower: 93 + n, upper: 93 + n, qualifier: "EXACT", unit: "person", cumulative: false, rhetorical: false, text: `${93 + n} people` }],
    claims: [],
    evidence: [{ id: id("evidence", key), key: "q", articleId: id("article", n), revision: 1, exact: `The two sides freed ${93 + n} people in one day, officials of both said.`, start: 10, end: 80,
      supports: ["record", "date"], verification: "VERIFIED", standing: "CURRENT" }],
    links: [], codes: [], receivedAt: "2025-06-27T10:00:00Z",
  };
}

function written(count, make) {
  return Array.from({ length: count }, (_, n) => JSON.stringify(make(n)));
}

const articles = written(ARTICLES, article);
const entities = written(ENTITIES, entity);
const mentions = Array.from({ length: ARTICLES }, (_, n) => written(10, (i) => mention(n, i)));
const records = Array.from({ length: ARTICLES }, (_, n) => written(2, (i) => record(n, i)));
const END = '"pageInfo":{"hasNextPage":false}';

function page(items, from, first) {
  const some = Array.from({ length: first }, (_, i) => items[(from + i) % items.length]);
  return `{"items":[${some}],"pageInfo":{"endCursor":"c${from + first}","hasNextPage":true}}`;
}

function grouped(request, of) {
  const groups = request.keys.map(({ key, first }) => `{"key":"${key}","items":[${of(number(key)).slice(0, first)}],${END}}`);
  return `{"results":[${groups}]}`;
}

function batch(request, things) {
  return `{"items":[${request.ids.map((one) => things[number(one)] ?? "null")}]}`;
}

function answer(path, query, body) {
  switch (path) {
    case "/articles/v1/articles":
      return page(articles, Number((query.get("after") ?? "c0").slice(1)), Number(query.get("first") ?? 20));
    case "/articles/v1/articles:batch":
      return batch(JSON.parse(body), articles);
    case "/articles/v1/mentions:grouped":
      return grouped(JSON.parse(body), (n) => mentions[n]);
    case "/entities/v1/entities:batch":
      return batch(JSON.parse(body), entities);
    case "/cooperation/v1/records:grouped":
      return grouped(JSON.parse(body), (n) => records[n]);
    default:
      return path.startsWith("/articles/v1/articles/") ? (articles[number(path)] ?? null) : null;
  }
}

/** Answers how many calls it was asked so far, too. */
export async function services() {
  const counts = { calls: 0 };
  const server = createServer((request, response) => {
    counts.calls++;
    const [path, query] = decodeURIComponent(request.url).split("?");
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const said = answer(path, new URLSearchParams(query), Buffer.concat(chunks).toString());
      response.writeHead(said === null ? 404 : 200, { "Content-Type": "application/json" });
      response.end(said ?? `{"unknown":"${path}"}`);
    });
  });
  server.keepAliveTimeout = 120_000;
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${server.address().port}`, counts, close: () => server.closeAllConnections() ?? server.close() };
}
