// Our search and Pagefind, served as a host would and asked in Chromium.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };

export const here = dirname(fileURLToPath(import.meta.url));
export const root = resolve(here, "../..");
// The command of the package only starts this program, whose memory is what counts.
export const pagefindProgram = join(here, `node_modules/@pagefind/${process.platform}-${process.arch}/bin/pagefind_extended`);

export const openBrowser = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

/** Serves folders as a host would: compressed where that helps. Counts what is sent. */
export function serve(folders) {
  folders = { "/search/": join(root, "theme/assets/js/search"), ...folders };
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
    const SHOWN_PER_DOCUMENT = 3;
    const [{ Engine }, { IndexFiles }, { Dictionary }] = await Promise.all(["engine", "index-files", "dictionary"].map((name) => import(`/search/${name}.js`)));
    const files = new IndexFiles(`${location.origin}/ours/search/index/`, []);
    const engine = new Engine(files, new Dictionary(files));
    const found = [];
    for (const query of queries) {
      const answer = await engine.search({ query, filters: [], sort: "relevance", exact: false, offset: 0, limit: 5 });
      found.push(answer.groups.map((group) => ({ path: group.path, texts: group.hits.slice(0, SHOWN_PER_DOCUMENT).map((hit) => hit.text) })));
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

/** Asks one of the two searches in a fresh page; the blank page is served below /blank/, our index below /ours/, Pagefind's below /pages/. */
export async function ask(browser, address, which, queries) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${address}/blank/blank.html`);
  const found = await page.evaluate(`(${SEARCHES[which]})(${JSON.stringify(queries)})`);
  await page.context().close();
  return found;
}
