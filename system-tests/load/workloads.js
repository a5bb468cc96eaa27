// What all are asked, in this graph's own words, and in those of a graph that is made of our OpenAPI contracts, whose answers are turned into the same
// before they are compared. Every request has other variables.
import { id } from "./world.js";

function connection(list, node) {
  return { edges: list.items.map((item) => ({ node: node(item) })), pageInfo: list.pageInfo };
}

function without(key, thing) {
  const { [key]: dropped, ...rest } = thing;
  return rest;
}

function some(list) {
  return connection(list, (article) => article);
}

export const WORKLOADS = {
  "page of 20 articles": {
    query: `query Page($after: String) { articles(first: 20, after: $after) { edges { node { id title publisher { name } published { edtf basis }
      mentions { surface start end entity { id name kind country } }
      records(first: 10) { edges { node { id kind stage date { edtf basis }
        parties { role label entity { id name } } figures { measure value text } evidence { exact } } } } } } pageInfo { endCursor hasNextPage } } }`,
    variables: (n) => ({ after: `c${(n * 7) % 380}` }),
    openapi: {
      query: `query Page($after: String) { articles: articles_ArticleResource_newest(first: 20, after: $after) { items { id title publisher { name } published { edtf basis }
        mentions { surface start end entityId entity { id name kind country } }
        records(first: 10) { id kind stage date { edtf basis }
          parties { role label entityId entity { id name } } figures { measure value text } evidence { exact } } } pageInfo { endCursor hasNextPage } } }`,
      same: ({ articles }) => ({
        articles: connection(articles, ({ mentions, records, ...article }) => ({
          ...article,
          mentions: mentions.map((mention) => without("entityId", mention)),
          records: { edges: records.map((record) => ({ node: { ...record, parties: record.parties.map((party) => without("entityId", party)) } })) },
        })),
      }),
    },
  },
  "one article by id": {
    query: `query One($id: ID!) { article(id: $id) { id title url language revision receivedAt publisher { id name } published { edtf basis text } } }`,
    variables: (n) => ({ id: id("article", n % 400) }),
    openapi: {
      query: `query One($id: String!) { article: articles_ArticleResource_article(id: $id) { id title url language revision receivedAt publisher { id name } published { edtf basis text } } }`,
      same: ({ article }) => ({ article: { ...article, receivedAt: article.receivedAt.replace(".000Z", "Z") } }),
    },
  },
  "five aliases": {
    query: `query Five($a: String, $b: String, $c: String, $d: String, $e: String) {
      a: articles(first: 1, after: $a) { ...some } b: articles(first: 2, after: $b) { ...some } c: articles(first: 3, after: $c) { ...some }
      d: articles(first: 4, after: $d) { ...some } e: articles(first: 5, after: $e) { ...some } }
      fragment some on ArticleConnection { edges { node { id title publisher { name } } } pageInfo { endCursor hasNextPage } }`,
    variables: (n) => Object.fromEntries(["a", "b", "c", "d", "e"].map((name, i) => [name, `c${(n * 11 + i * 50) % 380}`])),
    openapi: {
      query: `query Five($a: String, $b: String, $c: String, $d: String, $e: String) {
        a: articles_ArticleResource_newest(first: 1, after: $a) { ...some } b: articles_ArticleResource_newest(first: 2, after: $b) { ...some }
        c: articles_ArticleResource_newest(first: 3, after: $c) { ...some } d: articles_ArticleResource_newest(first: 4, after: $d) { ...some }
        e: articles_ArticleResource_newest(first: 5, after: $e) { ...some } }
        fragment some on articles_FoundArticles { items { id title publisher { name } } pageInfo { endCursor hasNextPage } }`,
      same: (data) => Object.fromEntries(Object.entries(data).map(([name, list]) => [name, some(list)])),
    },
  },
};
