// Compares documents, or cuts texts into words, with the site's own modules, outside a browser.
// usage: node compare.mjs MODULES  < requests.json > answers.json
import { pathToFileURL } from "node:url";

const [modules] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(`${modules}/compare/${name}`));
const { compare, passagesOf } = await load("comparison.js");
const { wordsOf } = await load("words.js");

const sideOf = (passage, spans) => passage && { id: passage.id, only: spans.map(({ start, end }) => `${start}-${end}`) };
const answers = {
  compare: ({ left, right }) => compare(passagesOf(left), passagesOf(right)).map((row) => ({
    left: sideOf(row.left, row.difference?.left ?? []),
    right: sideOf(row.right, row.difference?.right ?? []),
    moved: row.isMoved,
    similarity: row.difference?.similarity ?? null,
  })),
  words: ({ text }) => wordsOf(text).map(({ start, end, word, stem }) => `${start}-${end} ${word} ${stem}`),
};

const chunks = [];
for await (const chunk of process.stdin) {
  chunks.push(chunk);
}
process.stdout.write(JSON.stringify(JSON.parse(Buffer.concat(chunks).toString("utf8")).map((request) => answers[request.ask](request))));
