// What changed between two schemas, by graphql-inspector: prints changes that break clients and ends with 1 when there are any.
import { readFileSync } from "node:fs";
import { diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const [before, after] = process.argv.slice(2).map((file) => buildSchema(readFileSync(file, "utf8")));
const breaking = (await diff(before, after)).filter((change) => change.criticality.level === "BREAKING");
breaking.forEach((change) => console.log(`${change.path}: ${change.message}`));
console.log(`${breaking.length} changes break clients`);
process.exit(breaking.length > 0 ? 1 : 0);
