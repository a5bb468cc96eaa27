// Asks a gateway all that the audits of graphql-http ask: every MUST, SHOULD and MAY of GraphQL over HTTP. Prints what is not as it wants.
import { serverAudits } from "graphql-http";

const audits = serverAudits({ url: process.argv[2] });
const results = await Promise.all(audits.map((audit) => audit.fn()));
const other = results.filter((result) => result.status !== "ok");
for (const { id, name, status, reason } of other) {
  console.log(`${status} ${id}: ${name}: ${reason}`);
}
console.log(`${results.length - other.length} of ${results.length} audits`);
process.exit(other.length > 0 ? 1 : 0);
