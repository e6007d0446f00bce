import { Kept } from "./kept.js";

const HASH = 8;
const FORMAT = 7;
const LONGEST_WAIT = 30_000;
const PAGE = /^\s*<(?:!doctype|html)/i;

/** Fetches the index's files, each at most once. */
export class IndexFiles {
  #base;
  #read;
  #kept = new Kept();
  #first;

  /**
   * @param {string} base address of the index's folder, ending in a slash
   * @param {{address: string, data: ArrayBuffer}[]} first files that were read already
   * @param {(address: string, cache: RequestCache) => Promise<Uint8Array>} read
   */
  constructor(base, first, read = readFromSite) {
    this.#base = base;
    this.#read = read;
    this.#first = new Map(first.map(({ address, data }) => [address, new Uint8Array(data)]));
  }

  async manifest() {
    const manifest = await this.#json("manifest.json");
    if (manifest.format !== FORMAT) {
      throw new Error(`The search index has format ${manifest.format}; this page reads ${FORMAT}.`);
    }
    return manifest;
  }

  /** @param {"words"|"postings"|"positions"|"places"|"facets"|"dates"|"slugs"} kind @param {number} number */
  async bytes(kind, number) {
    const names = kind === "places" ? (await this.frequent()).places : (await this.manifest())[kind];
    const hash = typeof names === "string" ? hashAt(names, number) : await this.#hash("place-names", names, number);
    return this.#file(`${kind}-${number}-${hash}.bin`);
  }

  /** The file of rows in which a row lies, if it is noted. @param {string} row @returns {Promise<Uint8Array>} */
  async rows(row) {
    const { rows: { first, lists, listLength } } = await this.frequent();
    const list = lastAtOrBefore(first, row);
    if (list < 0) {
      return new Uint8Array(0);
    }
    const files = await this.#json(`row-names-${list}-${hashAt(lists, list)}.json`);
    const at = lastAtOrBefore(files.first, row);
    return this.#file(`rows-${list * listLength + at}-${hashAt(files.names, at)}.bin`);
  }

  /** The file of postings that a group of word forms lies in. @param {number} group @returns {Promise<number>} */
  async fileOf(group) {
    return lastAtOrBefore((await this.manifest()).postings.first, group);
  }

  async texts(number) {
    const { texts } = await this.manifest();
    return this.#json(`texts-${number}-${await this.#hash("names", texts, number)}.json`);
  }

  async outline() {
    return this.#json(`outline-0-${(await this.manifest()).outline}.json`);
  }

  /** Words, and rows of words, so frequent that rows with one word more are noted, with the families of those words and the files of those rows; none in a small archive. */
  async frequent() {
    const { frequent } = await this.manifest();
    return frequent === undefined ? { frequent: [], families: {}, rows: { first: [] } } : this.#json(`frequent-0-${frequent}.json`);
  }

  async facts() {
    return this.#json(`facts-0-${(await this.manifest()).facts}.json`);
  }

  async called() {
    return this.#json(`called-0-${(await this.manifest()).called}.json`);
  }

  async terms() {
    return this.#json(`terms-0-${(await this.manifest()).terms}.json`);
  }

  // Of many files the names lie in files of their own.
  async #hash(kind, { names, lists, listLength }, number) {
    if (names !== undefined) {
      return hashAt(names, number);
    }
    const list = Math.floor(number / listLength);
    const listed = await this.#file(`${kind}-${list}-${hashAt(lists, list)}.txt`);
    return hashAt(new TextDecoder().decode(listed), number % listLength);
  }

  async #json(name) {
    return this.#kept.of(`json:${name}`, async () => JSON.parse(new TextDecoder().decode(await this.#file(name))));
  }

  #file(name) {
    const address = this.#base + name;
    return this.#kept.of(name, async () => {
      const given = this.#first.get(address);
      if (given !== undefined && await isWhole(name, given)) {
        return given;
      }
      for (const cache of ["default", "reload"]) {
        const data = await this.#read(address, cache);
        if (await isWhole(name, data)) {
          return data;
        }
      }
      throw new Error(`${address} holds something else than its name says`);
    });
  }
}

function lastAtOrBefore(openings, value) {
  return openings.findLastIndex((opening) => opening <= value);
}

function hashAt(names, number) {
  return names.slice(number * HASH, (number + 1) * HASH);
}

// A network may answer with a page of its own, an empty file or half of one. Names end in the opening of their content's checksum; where the
// browser computes none (a site without TLS), what is plainly something else is told by its look.
async function isWhole(name, data) {
  const hash = /-([0-9a-f]{8})\.[a-z]+$/.exec(name);
  if (hash !== null && globalThis.crypto?.subtle) {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
    return Array.from(digest.subarray(0, HASH / 2), (byte) => byte.toString(16).padStart(2, "0")).join("") === hash[1];
  }
  return data.length > 0 && !PAGE.test(new TextDecoder().decode(data.subarray(0, 200))) && (!name.endsWith(".json") || isJson(data));
}

function isJson(data) {
  try {
    JSON.parse(new TextDecoder().decode(data));
    return true;
  } catch {
    return false;
  }
}

async function readFromSite(address, cache) {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(LONGEST_WAIT) });
  if (!response.ok) {
    throw new Error(`${address} answered ${response.status}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
