// Answers what the modules of a document's page make of addresses and selected words.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const module = (name) => import(pathToFileURL(join(process.argv[2], "document", name)));
const { documentIn, nearestTo, placeIn, wordsIn } = await module("mangled.js");
const { contextOf } = await module("address.js");
const answers = {
  place: ({ text }) => placeIn(text),
  nearest: ({ ids, id }) => nearestTo(ids, id) ?? "",
  document: ({ slugs, address }) => documentIn(slugs.map((slug) => ({ slug })), address)?.slug ?? "",
  words: ({ address }) => wordsIn(address),
  context: ({ words, earlier, before, after }) => contextOf(words, { earlier, before, after }),
};
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map((request) => answers[request.ask](request))));
