import { Bytes } from "./bytes.js";
import { decodeGroup } from "./groups.js";
import { Kept } from "./kept.js";

const LEVELS_OF_PAIR = 4;

/** Reads where two very frequent words stand side by side. */
export class Pairs {
  #files;
  #kept = new Kept();

  /** @param {import("./index-files.js").IndexFiles} files */
  constructor(files) {
    this.#files = files;
  }

  /** How frequent the words are of which pairs are noted, from 1 on. @returns {Promise<Map<string, number>>} */
  async levels() {
    return this.#kept.of("levels", async () => {
      const { words } = await this.#files.frequent();
      return new Map(words.flatMap((forms, below) => forms.map((form) => [form, below + 1])));
    });
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
    return { forms: [pair], passages: new Int32Array(0), weights: new Uint8Array(0), kind: "places", shard: 0, offset: 0, splits: [] };
  }
}

// A pair has one form.
function formOf(record) {
  const reader = new Bytes(record);
  reader.number();
  return reader.form(new Uint8Array(0)).form;
}

/**
 * Whether the index notes where two words stand side by side. FrequentForms decides by the same rule.
 * @param {string} first
 * @param {string} second
 * @param {Map<string, number>} levels
 */
export function isPair(first, second, levels) {
  return levels.has(first) && levels.has(second) && levels.get(first) + levels.get(second) >= LEVELS_OF_PAIR;
}
