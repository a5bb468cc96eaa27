// What somebody who knows these services would write by hand with graphql-yoga and dataloader: the same schema as far as it is asked for, one call a level.
import { createServer } from "node:http";
import DataLoader from "dataloader";
import { createSchema, createYoga } from "graphql-yoga";
import { Agent } from "undici";

const services = process.env.SERVICES;
const dispatcher = new Agent({ connections: 50 });

async function get(path) {
  return (await fetch(services + path, { dispatcher })).json();
}

async function post(path, body) {
  const answer = await fetch(services + path, { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" }, dispatcher });
  return answer.json();
}

const FIELDS = {
  articles: ["id", "title", "publisher", "published", "url", "language", "revision", "receivedAt"],
  entities: ["id", "name", "kind", "country"],
  records: ["id", "kind", "stage", "date", "parties", "figures", "evidence"],
};

function byId(path, fields) {
  return new DataLoader(async (ids) => (await post(path, { ids, fields })).items);
}

function loaders() {
  return {
    articles: byId("/articles/v1/articles:batch", FIELDS.articles),
    entities: byId("/entities/v1/entities:batch", FIELDS.entities),
    mentions: new DataLoader(
      async (ids) => (await post("/articles/v1/mentions:grouped", { by: "article", keys: ids.map((key) => ({ key, first: 200 })) })).results,
    ),
    records: new DataLoader(
      async (keys) => (await post("/cooperation/v1/records:grouped", { by: "article", fields: FIELDS.records, keys })).results,
      { cacheKeyFn: (key) => JSON.stringify(key) },
    ),
  };
}

function connection(page) {
  return { edges: page.items.map((node) => ({ node })), pageInfo: page.pageInfo };
}

const typeDefs = `
  type Query { article(id: ID!): Article articles(first: Int = 20, after: String): ArticleConnection }
  type PageInfo { endCursor: String hasNextPage: Boolean! }
  type ArticleConnection { edges: [ArticleEdge!] pageInfo: PageInfo! }
  type ArticleEdge { node: Article! }
  type Publisher { id: ID! name: String }
  type PartialDate { edtf: String basis: String text: String }
  type Article { id: ID! title: String publisher: Publisher published: PartialDate url: String language: String revision: Int receivedAt: String
    mentions: [Mention!] records(first: Int = 20, after: String): RecordConnection }
  type Mention { surface: String start: Int end: Int entity: Entity }
  type Entity { id: ID! name: String kind: String country: String }
  type RecordConnection { edges: [RecordEdge!] pageInfo: PageInfo! }
  type RecordEdge { node: CooperationRecord! }
  type CooperationRecord { id: ID! kind: String stage: String date: PartialDate parties: [Party!] figures: [Figure!] evidence: [Evidence!] }
  type Party { role: String label: String entity: Entity }
  type Figure { measure: String value: Float text: String }
  type Evidence { exact: String }
`;

const resolvers = {
  Query: {
    article: (_, { id }, { load }) => load.articles.load(id),
    articles: async (_, { first, after }) => connection(await get(`/articles/v1/articles?first=${first}${after ? `&after=${encodeURIComponent(after)}` : ""}`)),
  },
  Article: {
    mentions: async ({ id }, _, { load }) => (await load.mentions.load(id)).items,
    records: async ({ id }, { first, after }, { load }) => connection(await load.records.load({ key: id, first, after })),
  },
  Mention: { entity: ({ entityId }, _, { load }) => entityId && load.entities.load(entityId) },
  Party: { entity: ({ entityId }, _, { load }) => entityId && load.entities.load(entityId) },
};

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  context: () => ({ load: loaders() }),
  logging: false,
  graphiql: false,
  landingPage: false,
});
createServer(yoga).listen(Number(process.env.PORT), "127.0.0.1");
