import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml",
  ".woff2": "font/woff2", ".xml": "application/xml", ".webmanifest": "application/manifest+json",
};
const FOREVER = "public, max-age=31536000, immutable";

/**
 * Serves a built site as its host does: HTTP/2, compressed, names with hashes kept for good. Notes what is sent.
 * @param {string} site folder of the site
 * @param {string} index folder of another search index to serve in place of the site's; empty for its own
 */
export async function host(site, index) {
  const { key, cert } = certificate();
  const sent = [];
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    const { pathname } = new URL(request.url, "https://x");
    const file = fileOf(pathname, site, index);
    const body = read(file);
    if (body === null) {
      sent.push({ path: pathname, bytes: 0 });
      response.writeHead(404).end();
      return;
    }
    const packed = extname(file) === ".woff2" ? body : gzipSync(body);
    const isSmaller = packed.length < body.length;
    const isFixed = pathname.startsWith("/assets/") || (pathname.startsWith("/search/index/") && !pathname.endsWith("/manifest.json"));
    sent.push({ path: pathname, bytes: isSmaller ? packed.length : body.length });
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": isFixed ? FOREVER : "public, max-age=0, must-revalidate",
      ...(isSmaller ? { "content-encoding": "gzip" } : {}),
    });
    response.end(isSmaller ? packed : body);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const fingerprint = createHash("sha256").update(new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" })).digest("base64");
  return { port: server.address().port, sent, fingerprint, close: () => server.close() };
}

function fileOf(pathname, site, index) {
  const inIndex = "/search/index/";
  return index && pathname.startsWith(inIndex)
    ? join(index, pathname.slice(inIndex.length))
    : join(site, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
}

function read(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}

function certificate() {
  const folder = mkdtempSync(join(tmpdir(), "response-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost",
    "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", cert], { stdio: "ignore" });
  const read = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return read;
}
