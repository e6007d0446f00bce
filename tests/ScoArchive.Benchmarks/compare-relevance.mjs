// Asks our search and Pagefind the relevance questions on a built site, both in Chromium. Pagefind finds pages, so that each paragraph
// is given to it as a page of its own; what counts for both is the place at which a reader meets the paragraph that is meant.
// usage: node compare-relevance.mjs WORKFOLDER SITE   (SITE: the output of a build; after: npm install)
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ask, openBrowser, pagefindProgram, root, serve } from "./search-engines.mjs";

const [work, site] = process.argv.slice(2).map((folder) => resolve(folder));
const PASSAGE = /class="passage" id="([^"]+)"[^]*?data-seed="[^"]*">([^]*?)<\/(?:p|div|table)>/g;
const FIVE = 5;
const questions = readFileSync(join(root, "tests/ScoArchive.Tests/Search/samples/relevance.tsv"), "utf8").trim().split("\n")
  .map((line) => line.split("\t")).map(([query, slug, opening]) => ({ query, path: `documents/${slug}/`, opening }));

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

rmSync(work, { recursive: true, force: true });
write(join(work, "blank/blank.html"), "<!doctype html><title>blank</title><link rel=\"icon\" href=\"data:,\">");
const paragraphs = new Map();
for (const path of new Set(questions.map((question) => question.path))) {
  for (const [, id, words] of readFileSync(join(site, path, "index.html"), "utf8").matchAll(PASSAGE)) {
    paragraphs.set(`${path}${id}/`, words.replaceAll(/<[^>]*>/g, "").replaceAll("&quot;", "\"").replaceAll("&#x27;", "'").replaceAll("&amp;", "&"));
    write(join(work, "pages", path, id, "index.html"), `<!doctype html><html lang="en"><head><title>${id}</title></head><body><p>${words}</p></body></html>`);
  }
}
spawnSync(pagefindProgram, ["--site", join(work, "pages"), "--silent"], { stdio: "inherit" });

const PLACES = {
  ours: (found, { path, opening }) => found.flatMap((group) => group.texts.map((text) => group.path === path && text.includes(opening))),
  pagefind: (found, { path, opening }) => found.map((result) => result.path.startsWith(path) && paragraphs.get(result.path).includes(opening)),
};
const server = await serve({ "/ours/": site, "/pages/": join(work, "pages"), "/blank/": join(work, "blank") });
const browser = await openBrowser();
for (const which of Object.keys(PLACES)) {
  const answers = await ask(browser, server.address, which, questions.map((question) => question.query));
  const places = answers.map((found, at) => PLACES[which](found, questions[at]).indexOf(true));
  const count = (fits) => places.filter(fits).length;
  console.log(JSON.stringify({ which, questions: places.length, first: count((place) => place === 0), amongFive: count((place) => place >= 0 && place < FIVE) }));
}
await browser.close();
server.close();
