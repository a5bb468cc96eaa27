// Reads the questions of docs/graph.md: what is asked, as a query with its variables.

const QUESTION = /^## \d+\. ([^\n]+)\n([\s\S]*?)```graphql\n([\s\S]*?)```\n(?:\n```json variables\n([\s\S]*?)```)?/gm;

export function documented(markdown) {
  return [...markdown.matchAll(QUESTION)].map(([, question, , query, variables]) => ({ question, query, variables: variables ?? "" }));
}
