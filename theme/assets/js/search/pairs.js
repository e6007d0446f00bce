import { Bytes } from "./bytes.js";
import { decodeGroup } from "./groups.js";
import { Kept } from "./kept.js";

/** Reads where two very frequent words stand side by side. */
export class Pairs {
  #files;
  #kept = new Kept();

  /** @param {import("./index-files.js").IndexFiles} files */
  constructor(files) {
    this.#files = files;
  }

  /** The words of which pairs are noted. @returns {Promise<Set<string>>} */
  async words() {
    return this.#kept.of("words", async () => new Set((await this.#files.frequent()).words));
  }

  /**
   * @param {string} pair two such words with a blank between them
   * @returns {Promise<import("./groups.js").Group>} without passages when they never stand so
   */
  async get(pair) {
    return this.#kept.of(`pair ${pair}`, () => this.#find(pair));
  }

  async #find(pair) {
    const { first } = await this.#files.frequent();
    const file = first.findLastIndex((opening) => opening <= pair);
    const reader = new Bytes(file < 0 ? new Uint8Array(0) : await this.#files.bytes("pairs", file));
    while (!reader.isAtEnd) {
      const record = reader.take(reader.number());
      if (formOf(record) === pair) {
        return decodeGroup(new Bytes(record), "places", (await this.#files.manifest()).passages);
      }
    }
    return { forms: [pair], passages: new Int32Array(0), weights: new Uint8Array(0), formsIn: null, kind: "places", shard: 0, offset: 0, splits: [] };
  }
}

// A pair has one form.
function formOf(record) {
  const reader = new Bytes(record);
  reader.number();
  return reader.form(new Uint8Array(0)).form;
}
