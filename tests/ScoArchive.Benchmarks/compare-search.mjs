// Measures our search beside Pagefind on the same generated documents, both in Chromium.
// usage: node compare-search.mjs WORKFOLDER 100 1000 5000   (after: dotnet build -c Release, npm install --no-package-lock)
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const [work, ...sizes] = process.argv.slice(2);
const program = join(here, "bin/Release/net10.0/ScoArchive.Benchmarks.dll");
const seeds = join(root, "seeds");
// The command of the package only starts this program, whose memory is what counts.
const pagefindProgram = join(here, `node_modules/@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`);
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };

const TICKS_PER_SECOND = 100;

/** Runs a command; says how long it took, how much processor time it used and how much memory it held at most. */
function measure(command, parameters) {
  return new Promise((done, fail) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, parameters, { stdio: ["ignore", "ignore", "inherit"] });
    let peak = 0;
    let ticks = 0;
    const look = setInterval(() => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0));
        const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
        ticks = Number(fields[11]) + Number(fields[12]);
      } catch { /* it has just ended */ }
    }, 20);
    child.on("exit", (code) => {
      clearInterval(look);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      code === 0 ? done({ seconds: Number(seconds.toFixed(2)), processorSeconds: ticks / TICKS_PER_SECOND, megabytes: Math.round(peak / 1024) }) : fail(new Error(`${command} ended with ${code}`));
    });
  });
}

function filesIn(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((name) => statSync(name).isFile());
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** Serves folders as a host would: compressed where that helps. Counts what is sent. */
function serve(folders) {
  const sent = { bytes: 0, requests: 0 };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    const mount = Object.keys(folders).find((name) => path.startsWith(name));
    try {
      const content = readFileSync(join(folders[mount], path.slice(mount.length)));
      const packed = gzipSync(content);
      const isSmaller = packed.length < content.length;
      const body = isSmaller ? packed : content;
      sent.bytes += body.length;
      sent.requests++;
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", ...(isSmaller ? { "content-encoding": "gzip" } : {}) });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready({ sent, address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() })));
}

const SEARCHES = {
  ours: async (queries) => {
    const [{ Engine }, { IndexFiles }] = await Promise.all([import("/search/engine.js"), import("/search/index-files.js")]);
    const engine = new Engine(new IndexFiles(`${location.origin}/ours/search/index/`, []));
    const found = [];
    for (const query of queries) {
      const answer = await engine.search({ query, filters: [], sort: "relevance", exact: false, offset: 0, limit: 5 });
      found.push(answer.groups.map((group) => ({ path: group.path, text: group.hits[0].text })));
    }
    return found;
  },
  pagefind: async (queries) => {
    const pagefind = await import("/pages/pagefind/pagefind.js");
    const found = [];
    for (const query of queries) {
      const answer = await pagefind.search(query);
      const results = await Promise.all(answer.results.slice(0, 5).map((result) => result.data()));
      found.push(results.map((result) => ({ path: result.url.replace(/^\/pages\/|^\//, "") })));
    }
    return found;
  },
};

async function ask(browser, address, which, queries) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}/blank/blank.html`);
  const found = await page.evaluate(`(${SEARCHES[which]})(${JSON.stringify(queries)})`);
  await page.context().close();
  return found;
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

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
for (const size of sizes) {
  const folder = join(resolve(work), size);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "blank"), { recursive: true });
  writeFileSync(join(folder, "blank/blank.html"), "<!doctype html><title>blank</title><link rel=\"icon\" href=\"data:,\">");
  await measure("dotnet", [program, "search-pages", seeds, size, join(folder, "pages")]);
  await measure("dotnet", [program, "search-questions", seeds, size, join(folder, "questions.json")]);
  const ours = await measure("dotnet", [program, "search-index", seeds, size, join(folder, "ours")]);
  const pagefind = await measure(pagefindProgram, ["--site", join(folder, "pages"), "--silent"]);
  const questions = JSON.parse(readFileSync(join(folder, "questions.json"), "utf8"));
  const server = await serve({
    "/search/": join(root, "theme/assets/js/search"), "/ours/": join(folder, "ours"), "/pages/": join(folder, "pages"), "/blank/": join(folder, "blank"),
  });
  console.log(JSON.stringify({
    documents: Number(size),
    ours: { ...ours, ...filesIn(join(folder, "ours")), ...await queriesOf(browser, server, "ours", questions) },
    pagefind: { ...pagefind, ...filesIn(join(folder, "pages/pagefind")), ...await queriesOf(browser, server, "pagefind", questions) },
  }, null, 1));
  server.close();
}
await browser.close();
