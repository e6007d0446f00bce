// Reads a built site's rule files with Netlify's own parsers, for the comparison with the program's.
// Takes the site's folder as argument and addresses, one a line, on standard input; writes what the parsers make of them as JSON.
import { readFileSync } from "node:fs";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";

const [folder] = process.argv.slice(2);
const addresses = readFileSync(0, "utf8").split("\n").filter(Boolean);
const read = await parseAllHeaders({ headersFiles: [`${folder}/_headers`], minimal: false });
const led = await parseAllRedirects({ redirectsFiles: [`${folder}/_redirects`], minimal: false });
process.stdout.write(JSON.stringify({
  errors: [...read.errors, ...led.errors].map((error) => error.message),
  headers: Object.fromEntries(addresses.map((address) => [
    address,
    Object.assign({}, ...read.headers.filter(({ forRegExp }) => forRegExp.test(address)).map(({ values }) => values)),
  ])),
  redirects: led.redirects.map(({ path, query, to, status, force }) => ({ path, query, to, status: status ?? 301, force })),
}));
