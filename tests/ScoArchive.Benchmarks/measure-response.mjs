// Measures how soon search answers on a phone: processor four times slower, fast 3G (150 ms round trip, 1.6 Mbit/s down), HTTP/2, gzip, nothing cached.
// With SLOW=1 in the environment, addresses opened on slow 3G as Chromium emulates it (400 ms, 400 kbit/s).
// usage: node measure-response.mjs SITE [INDEX]     SITE: a built site; INDEX: folder of another archive's index to search in its place
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { host } from "./Response/host.mjs";
import { FAST_3G, layLine } from "./Response/line.mjs";

const [site, index] = process.argv.slice(2).map((folder) => resolve(folder));
const QUERIES = ["terrorism", "digital divide", "\"digital transformation\""];
const RUNS = 3;
const SLOWER = 4;
const KEY_PAUSE = 120;
const QUIET = 700;
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const WAYS = [["typed, then Enter", typed, false], ["typed, then Enter, without a worker", typed, true], ["address opened", opened, false]];
const isSlow = process.env.SLOW !== undefined;

const server = await host(site, index ?? "");
const line = await layLine(server.port, FAST_3G);
const address = `https://localhost:${isSlow ? server.port : line.port}/search/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", `--ignore-certificate-errors-spki-list=${server.fingerprint}`],
});

/** Runs in the page: notes when the first hit of a finished search is painted, and when Enter was pressed. */
function watch() {
  globalThis.painted = new Promise((done) => {
    const look = () => {
      const results = document.querySelector("[data-search-results]");
      if (results?.querySelector("a.search-hit-link") && !results.hasAttribute("aria-busy") && (!globalThis.awaitsEnter || globalThis.enter)) {
        requestAnimationFrame(() => setTimeout(() => done(performance.now())));
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      globalThis.enter = event.timeStamp;
    }
  }, true);
}

async function open(path, before, onThread) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  if (isSlow) {
    await protocol.send("Network.enable");
    await protocol.send("Network.emulateNetworkConditions", SLOW_3G);
  }
  if (onThread) {
    await page.addInitScript(() => {
      globalThis.Worker = class {
        constructor() {
          throw new Error("no worker");
        }
      };
    });
  }
  await page.addInitScript(before);
  await page.addInitScript(watch);
  server.sent.length = 0;
  await page.goto(address + path, { waitUntil: "commit" });
  return page;
}

async function quiet() {
  for (let count = -1; count !== server.sent.length;) {
    count = server.sent.length;
    await new Promise((done) => setTimeout(done, QUIET));
  }
}

function sums(sent) {
  const ofSearch = sent.filter(({ path }) => path.includes("/js/search/") || path.startsWith("/search/index/"));
  const bytes = (list) => list.reduce((sum, one) => sum + one.bytes, 0);
  return { requests: sent.length, bytes: bytes(sent), searchRequests: ofSearch.length, searchBytes: bytes(ofSearch) };
}

async function finish(milliseconds) {
  const first = sums([...server.sent]);
  await quiet();
  if (process.env.LIST) {
    console.log(server.sent.map(({ path, bytes }) => `  ${bytes}\t${path}`).join("\n"));
  }
  return { milliseconds, first, all: sums(server.sent) };
}

async function opened(query, onThread) {
  const page = await open(`?q=${encodeURIComponent(query)}`, () => {}, onThread);
  const milliseconds = await page.evaluate(() => globalThis.painted);
  const result = await finish(milliseconds);
  await page.context().close();
  return result;
}

async function typed(query, onThread) {
  const page = await open("", () => {
    globalThis.awaitsEnter = true;
  }, onThread);
  await page.waitForLoadState("load");
  await quiet();
  await page.locator("#search-q").pressSequentially(query, { delay: KEY_PAUSE });
  await page.keyboard.press("Enter");
  const milliseconds = await page.evaluate(async () => (await globalThis.painted) - globalThis.enter);
  const result = await finish(milliseconds);
  await page.context().close();
  return result;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

for (const [name, run, onThread] of isSlow ? WAYS.slice(-1) : WAYS) {
  for (const query of QUERIES) {
    const results = [];
    for (let at = 0; at < RUNS; at++) {
      results.push(await run(query, onThread));
    }
    const times = results.map((result) => Math.round(result.milliseconds));
    const show = ({ requests, bytes, searchRequests, searchBytes }) =>
      `${requests} requests ${kilobytes(bytes)}, of search ${searchRequests} requests ${kilobytes(searchBytes)}`;
    const [{ first, all }] = results;
    console.log(`${name}: ${query}\t${median(times)} ms (${Math.min(...times)}–${Math.max(...times)})\tto the first hit ${show(first)}\tin all ${show(all)}`);
  }
}
await browser.close();
line.close();
server.close();
process.exit(0);
