// Reads entities of FollowTheMoney, one a line, from the files named and holds them against the format's own model: each has a schema that is not
// abstract, properties of that schema, at least the required ones, values of their types, and names only entities that are there and fit.
// Prints how many there are of each schema, or what is wrong, a line each.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { schemata, types } = createRequire(import.meta.url)("@alephdata/followthemoney/dist/defaultModel.json");

const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?Z?)?)?)?$/;
const FORMS = {
  date: (value) => DATE.test(value) && !Number.isNaN(Date.parse(value.replace(/Z$/, ""))),
  url: (value) => URL.canParse(value),
  number: (value) => value.trim() !== "" && Number.isFinite(Number(value)),
};

const entities = process.argv.slice(2).flatMap((file) => {
  const lines = readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line));
});
const wrong = [];
const byId = new Map();
for (const entity of entities) {
  for (const id of [entity.id, ...(entity.referents ?? [])]) {
    if (byId.has(id)) {
      wrong.push(`${id}: stands there twice`);
    }
    byId.set(id, entity);
  }
}

// With those of the schemas that it extends.
function properties(schema) {
  return Object.assign({}, ...schema.schemata.map((name) => schemata[name].properties));
}

function required(schema) {
  return new Set(schema.schemata.flatMap((name) => schemata[name].required ?? []));
}

function whatIsWrong(value, property) {
  const type = types[property.type];
  if (typeof value !== "string" || value === "") {
    return "is no text";
  }
  if (property.maxLength && value.length > property.maxLength) {
    return `is longer than ${property.maxLength}`;
  }
  if (type.values && !(value in type.values)) {
    return `is no ${property.type}`;
  }
  if (FORMS[property.type] && !FORMS[property.type](value)) {
    return `is no ${property.type}`;
  }
  if (property.type === "entity") {
    const named = byId.get(value);
    if (!named) {
      return "names nobody";
    }
    if (!schemata[named.schema].schemata.includes(property.range)) {
      return `is a ${named.schema}, not a ${property.range}`;
    }
  }
  return null;
}

const counts = new Map();
for (const entity of entities) {
  const schema = schemata[entity.schema];
  if (!schema || schema.abstract) {
    wrong.push(`${entity.id}: there is no schema ${entity.schema} to be`);
    continue;
  }
  counts.set(entity.schema, (counts.get(entity.schema) ?? 0) + 1);
  const known = properties(schema);
  for (const name of required(schema)) {
    if (!entity.properties[name]?.length) {
      wrong.push(`${entity.id}: ${entity.schema} lacks ${name}`);
    }
  }
  for (const [name, values] of Object.entries(entity.properties)) {
    const property = known[name];
    if (!property || property.stub) {
      wrong.push(`${entity.id}: ${entity.schema} has no ${name}`);
      continue;
    }
    for (const value of values) {
      const fault = whatIsWrong(value, property);
      if (fault) {
        wrong.push(`${entity.id}: ${entity.schema}.${name} "${value}" ${fault}`);
      }
    }
  }
}

if (wrong.length > 0) {
  console.log([...new Set(wrong)].join("\n"));
  process.exit(1);
}
console.log([...counts].sort().map(([schema, count]) => `${count} ${schema}`).join(", "));
