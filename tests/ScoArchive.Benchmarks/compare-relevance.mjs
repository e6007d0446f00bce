// Asks our search, Pagefind (both in Chromium), MiniSearch and lunr the questions of the tests on a built site. What counts is the place at
// which a reader meets the paragraph that is meant. Pagefind finds pages, so that each paragraph is given to it as a page of its own;
// MiniSearch and lunr have each paragraph with the title of its document.
// usage: node compare-relevance.mjs WORKFOLDER SITE   (SITE: the output of a build; after: npm ci)
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import lunr from "lunr";
import MiniSearch from "minisearch";
import { ask, openBrowser, pagefindProgram, root, serve } from "./search-engines.mjs";

const [work, site] = process.argv.slice(2).map((folder) => resolve(folder));
const PASSAGE = /class="passage" id="([^"]+)"[^]*?data-seed="[^"]*">([^]*?)<\/(?:p|div|table)>/g;
const FIVE = 5;
const TITLE = /<h1[^>]*>([^]*?)<\/h1>/;
const sets = Object.fromEntries(["relevance", "reader-questions", "later-questions", "third-questions", "fourth-questions"].map((name) => [name, readQuestions(name)]));
const questions = Object.values(sets).flat();

// Each line ends with the query, the document's slug and how the paragraph begins, or words of it.
function readQuestions(name) {
  return readFileSync(join(root, `tests/ScoArchive.Tests/Search/samples/${name}.tsv`), "utf8").trim().split("\n")
    .map((line) => line.split("\t").slice(-3)).map(([query, slug, opening]) => ({ query, path: `documents/${slug}/`, opening }));
}

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function plain(words) {
  return words.replaceAll(/<[^>]*>/g, "").replaceAll("&quot;", "\"").replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
}

rmSync(work, { recursive: true, force: true });
write(join(work, "blank/blank.html"), "<!doctype html><title>blank</title><link rel=\"icon\" href=\"data:,\">");
const paragraphs = new Map();
const titles = new Map();
for (const path of new Set(questions.map((question) => question.path))) {
  const page = readFileSync(join(site, path, "index.html"), "utf8");
  for (const [, id, words] of page.matchAll(PASSAGE)) {
    titles.set(`${path}${id}/`, plain(TITLE.exec(page)[1]));
    paragraphs.set(`${path}${id}/`, plain(words));
    write(join(work, "pages", path, id, "index.html"), `<!doctype html><html lang="en"><head><title>${id}</title></head><body><p>${words}</p></body></html>`);
  }
}
spawnSync(pagefindProgram, ["--site", join(work, "pages"), "--silent"], { stdio: "inherit" });

const PLACES = {
  ours: (found, { path, opening }) => found.flatMap((group) => group.texts.map((text) => group.path === path && text.includes(opening))),
  paragraphs: (found, { path, opening }) => found.map((result) => result.path.startsWith(path) && paragraphs.get(result.path).includes(opening)),
};
const entries = [...paragraphs].map(([path, text]) => ({ path, title: titles.get(path), text }));

function askMiniSearch(queries) {
  const index = new MiniSearch({ idField: "path", fields: ["title", "text"], searchOptions: { fuzzy: 0.2, prefix: true } });
  index.addAll(entries);
  return queries.map((query) => index.search(query).map((result) => ({ path: result.id })));
}

// What lunr refuses as its own syntax is asked again as plain words.
function askLunr(queries) {
  const index = lunr(function () {
    this.ref("path");
    this.field("title");
    this.field("text");
    entries.forEach((entry) => this.add(entry));
  });
  const search = (query) => {
    try {
      return index.search(query);
    } catch {
      return index.search(query.replaceAll(/[^\p{L}\p{N} ]/gu, " "));
    }
  };
  return queries.map((query) => search(query).map((result) => ({ path: result.ref })));
}

const server = await serve({ "/ours/": site, "/pages/": join(work, "pages"), "/blank/": join(work, "blank") });
const browser = await openBrowser();
const ENGINES = {
  ours: (queries) => ask(browser, server.address, "ours", queries),
  pagefind: (queries) => ask(browser, server.address, "pagefind", queries),
  minisearch: askMiniSearch,
  lunr: askLunr,
};
for (const [name, asked] of Object.entries(sets)) {
  for (const which of Object.keys(ENGINES)) {
    const answers = await ENGINES[which](asked.map((question) => question.query));
    const places = answers.map((found, at) => (PLACES[which] ?? PLACES.paragraphs)(found, asked[at]).indexOf(true));
    const count = (fits) => places.filter(fits).length;
    const mean = places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0) / places.length;
    console.log(JSON.stringify({ questions: name, of: places.length, which, first: count((place) => place === 0), amongFive: count((place) => place >= 0 && place < FIVE), meanReciprocalRank: Number(mean.toFixed(3)) }));
  }
}
await browser.close();
server.close();
