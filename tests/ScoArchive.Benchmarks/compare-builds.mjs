// Measures whole builds of generated documents, beside Hugo with Pagefind on the same documents, in one run.
// usage: node compare-builds.mjs WORKFOLDER 100 1000 5000   (after: dotnet build -c Release of program and benchmarks, npm ci; Hugo is Debian's)
import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { measure } from "./measured-run.mjs";
import { here, pagefindProgram, root } from "./search-engines.mjs";

const [work, ...sizes] = process.argv.slice(2);
const benchmarks = join(here, "bin/Release/net10.0/ScoArchive.Benchmarks.dll");
const program = join(root, "src/ScoArchive/bin/Release/net10.0/ScoArchive.dll");

/** Files of a folder, with the megabytes (10^6 bytes) of all and of pages. */
function written(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name)).filter((name) => statSync(name).isFile());
  const megabytes = (some) => Number((some.reduce((total, file) => total + statSync(file).size, 0) / 1e6).toFixed(1));
  return { files: files.length, writtenMegabytes: megabytes(files), pageMegabytes: megabytes(files.filter((file) => file.endsWith(".html"))) };
}

for (const size of sizes) {
  const folder = join(resolve(work), size);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [seeds, input, output, cache] = ["seeds", "input", "output", "cache"].map((name) => join(folder, name));
  cpSync(join(root, "input"), input, { recursive: true, filter: (source) => !source.includes("permalinks") });
  await measure("dotnet", [benchmarks, "seeds", join(root, "seeds"), size, seeds]);
  const build = (...options) => measure("dotnet", [program, "build", "--seeds", seeds, "--input", input, "--output", output, ...options]);
  await build("--cache", cache);
  const clean = await build("--no-cache");
  const published = written(output);
  const unchanged = await build("--cache", cache);
  appendFileSync(join(seeds, readdirSync(seeds).find((name) => name.endsWith(".txt"))), "\nOne sentence more.\n");
  const oneChanged = await build("--cache", cache);
  await measure("node", [join(here, "peers/make-content.mjs"), output, join(folder, "hugo/content")]);
  cpSync(join(here, "peers/hugo"), join(folder, "hugo"), { recursive: true });
  const hugo = await measure("hugo", ["--quiet"], join(folder, "hugo"));
  const pages = written(join(folder, "hugo/public"));
  const pagefind = await measure(pagefindProgram, ["--site", join(folder, "hugo/public"), "--silent"]);
  const peers = hugo.seconds + pagefind.seconds;
  const ratio = (ours) => Number((ours.seconds / peers).toFixed(1));
  console.log(JSON.stringify({
    documents: Number(size), clean: { ...clean, ...published }, unchanged, oneChanged, hugo: { ...hugo, ...pages }, pagefind,
    ratiosToHugoWithPagefind: { clean: ratio(clean), unchanged: ratio(unchanged), oneChanged: ratio(oneChanged) },
  }, null, 1));
}
