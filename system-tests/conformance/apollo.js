// What an app with Apollo Client does: a page and the next one joined in its cache, an object found by its id without asking again, part of an answer
// where a field failed, and queries sent by their hash over GET.
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";

const uri = process.argv[2];
let asked = [];
const counting = async (address, options) => {
  asked.push(options.method);
  return fetch(address, options);
};
const sha256 = (query) => createHash("sha256").update(query).digest("hex");
const link = ApolloLink.from([new PersistedQueryLink({ sha256, useGETForHashedQueries: true }), new HttpLink({ uri, fetch: counting })]);
const cache = new InMemoryCache({ typePolicies: { Query: { fields: { articles: relayStylePagination(["filter"]) } } }, possibleTypes: { Node: ["Article", "Entity", "CooperationRecord"] } });
const client = new ApolloClient({ link, cache });

const PAGE = gql`query Page($first: Int, $after: String) { articles(first: $first, after: $after) { edges { node { id title } } pageInfo { endCursor hasNextPage } } }`;
const first = await client.query({ query: PAGE, variables: { first: 2 } });
assert.equal(first.data.articles.edges.length, 2);
assert.deepEqual(asked.slice(0, 2), ["GET", "POST"], "an unknown hash by GET, then the query with it");

await client.query({ query: PAGE, variables: { first: 2, after: first.data.articles.pageInfo.endCursor }, fetchPolicy: "network-only" });
const joined = cache.readQuery({ query: PAGE, variables: { first: 2 } });
assert.equal(joined.articles.edges.length, 4, "pages are joined");

asked = [];
const TITLE = gql`fragment Title on Article { title }`;
const { id, title } = joined.articles.edges[3].node;
assert.equal(cache.readFragment({ id: `Article:${id}`, fragment: TITLE }).title, title);
assert.equal(asked.length, 0, "what is known by its id is not asked again");

await client.query({ query: PAGE, variables: { first: 3 }, fetchPolicy: "network-only" });
assert.deepEqual(asked, ["GET"], "a known hash goes by GET");

const PART = gql`query Part($id: ID!) { article(id: $id) { id title } none: record(id: "record_00000000000000000000000001") { id } }`;
const part = await client.query({ query: PART, variables: { id }, errorPolicy: "all" });
assert.equal(part.data.article.title, title);
assert.equal(part.data.none, null);
assert.ok(CombinedGraphQLErrors.is(part.error));
assert.equal(part.error.errors[0].extensions.code, "record-not-found");

console.log("Apollo Client: pages joined, objects known by id, part of an answer kept, hashes by GET");
client.stop();
process.exit(0);
