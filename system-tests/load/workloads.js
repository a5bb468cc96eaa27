// What all are asked, in this graph's own words. Every request has other variables.
import { id } from "./world.js";

export const WORKLOADS = {
  "page of 20 articles": {
    query: `query Page($after: String) { articles(first: 20, after: $after) { edges { node { id title publisher { name } published { edtf basis }
      mentions { surface start end entity { id name kind country } }
      records(first: 10) { edges { node { id kind stage date { edtf basis }
        parties { role label entity { id name } } figures { measure value text } evidence { exact } } } } } } pageInfo { endCursor hasNextPage } } }`,
    variables: (n) => ({ after: `c${(n * 7) % 380}` }),
  },
  "one article by id": {
    query: `query One($id: ID!) { article(id: $id) { id title url language revision receivedAt publisher { id name } published { edtf basis text } } }`,
    variables: (n) => ({ id: id("article", n % 400) }),
  },
  "five aliases": {
    query: `query Five($a: String, $b: String, $c: String, $d: String, $e: String) {
      a: articles(first: 1, after: $a) { ...some } b: articles(first: 2, after: $b) { ...some } c: articles(first: 3, after: $c) { ...some }
      d: articles(first: 4, after: $d) { ...some } e: articles(first: 5, after: $e) { ...some } }
      fragment some on ArticleConnection { edges { node { id title publisher { name } } } pageInfo { endCursor hasNextPage } }`,
    variables: (n) => Object.fromEntries(["a", "b", "c", "d", "e"].map((name, i) => [name, `c${(n * 11 + i * 50) % 380}`])),
  },
};
