// Answers search requests with the site's own modules, outside a browser.
// usage: node answer.mjs MODULES INDEX  < requests.json > answers.json
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [modules, index] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(`${modules}/search/${name}`));
const { Dictionary } = await load("dictionary.js");
const { Engine } = await load("engine.js");
const { IndexFiles } = await load("index-files.js");
const { parseQuery } = await load("query.js");
const { words } = await load("text.js");
const { family, stem } = await load("stem.js");
const { FORMS } = await load("downloads.js");
const { excerpt } = await load("excerpt.js");
const { datesIn, readDays } = await load("dates.js");
const { Interface } = await load("interface.js");
const { otherSpellings } = await load("spellings.js");

const text = new Interface({ quotation: "“{0}”" }, "en");
let bytes = 0;
let files = 0;
const addresses = [];
const read = async (address) => {
  const data = await readFile(address);
  addresses.push(address);
  bytes += data.length;
  files++;
  return data;
};
const indexFiles = index ? new IndexFiles(`${index}/`, [], read) : null;
const engine = indexFiles ? new Engine(indexFiles, new Dictionary(indexFiles)) : null;
const answers = {
  search: (request) => engine.search({ filters: [], sort: "relevance", exact: false, offset: 0, limit: 10, ...request }),
  prepare: async (request) => {
    await engine.prepare({ filters: [], sort: "relevance", exact: false, offset: 0, limit: 10, ...request });
    return addresses.map((address) => address.split("/").pop());
  },
  called: (request) => engine.called({ filters: [], exact: false, limit: 8, ...request }),
  matches: (request) => engine.matches({ filters: [], exact: false, ...request }),
  facets: (request) => engine.facets({ filters: [], exact: false, ...request }),
  list: (request) => engine.list({ filters: [], sort: "relevance", exact: false, ...request }),
  excerpt: (request) => excerpt(request.text, request.ranges),
  download: (request) => FORMS.find((form) => form.key === request.form).write(request.hits, "https://archive.example/", text),
  quote: (request) => engine.quote(request.quotation),
  parse: (request) => parseQuery(request.query, request.facets),
  dates: (request) => datesIn(request.text),
  days: (request) => readDays(request.text),
  words: (request) => words(request.text).map(({ form, position, width }) => ({ form, position, width })),
  stem: (request) => stem(request.word),
  family: (request) => family(request.word),
  spellings: (request) => otherSpellings(request.word),
};

const chunks = [];
for await (const chunk of process.stdin) {
  chunks.push(chunk);
}
const results = [];
for (const request of JSON.parse(Buffer.concat(chunks).toString("utf8"))) {
  results.push(await answers[request.ask](request));
}
process.stdout.write(JSON.stringify({ results, bytes, files }));
