// Measures our search beside Pagefind on the same generated documents, both in Chromium.
// usage: node compare-search.mjs WORKFOLDER 100 1000 5000   (after: dotnet build -c Release, npm install --no-package-lock)
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { measure } from "./measured-run.mjs";
import { ask, here, openBrowser, pagefindProgram, root, serve } from "./search-engines.mjs";

const [work, ...sizes] = process.argv.slice(2);
const program = join(here, "bin/Release/net10.0/ScoArchive.Benchmarks.dll");
const seeds = join(root, "seeds");

function filesIn(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((name) => statSync(name).isFile());
  const sum = (size) => files.reduce((total, file) => total + size(file), 0);
  return { files: files.length, bytes: sum((file) => statSync(file).size), compressedBytes: sum((file) => gzipSync(readFileSync(file)).length) };
}

async function queriesOf(browser, server, which, questions) {
  const first = [];
  for (const query of ["digital transformation", "terrorism extremism", questions[0].query]) {
    server.sent.bytes = 0;
    server.sent.requests = 0;
    await ask(browser, server.address, which, [query]);
    first.push({ query, bytes: server.sent.bytes, requests: server.sent.requests });
  }
  const answers = await ask(browser, server.address, which, questions.map((question) => question.query));
  const places = answers.map((found, at) => found.findIndex((result) => result.path === questions[at].path) + 1);
  const share = (fits) => `${places.filter(fits).length}/${places.length}`;
  return { first, successAt1: share((place) => place === 1), successAt5: share((place) => place >= 1) };
}

const browser = await openBrowser();
for (const size of sizes) {
  const folder = join(resolve(work), size);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "blank"), { recursive: true });
  writeFileSync(join(folder, "blank/blank.html"), "<!doctype html><title>blank</title><link rel=\"icon\" href=\"data:,\">");
  await measure("dotnet", [program, "search-pages", seeds, size, folder]);
  await measure("dotnet", [program, "search-questions", seeds, size, join(folder, "questions.json")]);
  const ours = await measure("dotnet", [program, "search-index", folder, join(folder, "ours")]);
  const pagefind = await measure(pagefindProgram, ["--site", join(folder, "pages"), "--exclude-selectors", "[data-apparatus]", "--silent"]);
  const questions = JSON.parse(readFileSync(join(folder, "questions.json"), "utf8"));
  const server = await serve({ "/ours/": join(folder, "ours"), "/pages/": join(folder, "pages"), "/blank/": join(folder, "blank") });
  console.log(JSON.stringify({
    documents: Number(size),
    ours: { ...ours, ...filesIn(join(folder, "ours")), ...await queriesOf(browser, server, "ours", questions) },
    pagefind: { ...pagefind, ...filesIn(join(folder, "pages/pagefind")), ...await queriesOf(browser, server, "pagefind", questions) },
  }, null, 1));
  server.close();
}
await browser.close();
