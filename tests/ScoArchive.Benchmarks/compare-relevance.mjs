// Asks our search and Pagefind the relevance questions on a built site, both in Chromium.
// usage: node compare-relevance.mjs WORKFOLDER SITE   (SITE: the output of a build; after: npm install)
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ask, openBrowser, pagefindProgram, root, serve } from "./search-engines.mjs";

const [work, site] = process.argv.slice(2).map((folder) => resolve(folder));
const questions = readFileSync(join(root, "tests/ScoArchive.Tests/Search/samples/relevance.tsv"), "utf8").trim().split("\n")
  .map((line) => line.split("\t")).map(([query, slug, opening]) => ({ query, path: `documents/${slug}/`, opening }));

rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, "blank"), { recursive: true });
writeFileSync(join(work, "blank/blank.html"), "<!doctype html><title>blank</title><link rel=\"icon\" href=\"data:,\">");
for (const { path } of questions) {
  cpSync(join(site, path, "index.html"), join(work, "pages", path, "index.html"));
}
spawnSync(pagefindProgram, ["--site", join(work, "pages"), "--root-selector", "main", "--exclude-selectors", "[data-apparatus]", "--silent"], { stdio: "inherit" });

const server = await serve({ "/ours/": site, "/pages/": join(work, "pages"), "/blank/": join(work, "blank") });
const browser = await openBrowser();
for (const which of ["ours", "pagefind"]) {
  const answers = await ask(browser, server.address, which, questions.map((question) => question.query));
  const places = answers.map((found, at) => found.findIndex((result) => result.path === questions[at].path) + 1);
  const count = (fits) => places.filter(fits).length;
  console.log(JSON.stringify({ which, questions: places.length, documentFirst: count((place) => place === 1), documentAmongFive: count((place) => place >= 1) }));
}
await browser.close();
server.close();
