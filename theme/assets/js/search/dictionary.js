import { Bytes } from "./bytes.js";
import { Kept } from "./kept.js";

/**
 * The archive's word forms.
 * @typedef {{form: string, group: number, frequency: number}} Entry
 */
export class Dictionary {
  #files;
  #kept = new Kept();

  /** @param {import("./index-files.js").IndexFiles} files */
  constructor(files) {
    this.#files = files;
  }

  /**
   * @param {string} form
   * @returns {Promise<Entry|undefined>}
   */
  async find(form) {
    const entries = await this.#shard(await this.#shardOf(form));
    return entries.find((entry) => entry.form === form);
  }

  /**
   * @param {string} prefix
   * @returns {Promise<Entry[]>} all forms that begin so
   */
  async startingWith(prefix) {
    const { first } = (await this.#files.manifest()).words;
    const found = [];
    for (let shard = await this.#shardOf(prefix); shard < first.length; shard++) {
      if (first[shard] > prefix && !first[shard].startsWith(prefix)) {
        break;
      }
      found.push(...(await this.#shard(shard)).filter((entry) => entry.form.startsWith(prefix)));
    }
    return found;
  }

  /**
   * Forms near a word's place in the order, where a misspelt word's neighbours are.
   * @param {string} form
   * @param {number} most how many files to read at most
   * @returns {Promise<Entry[]>}
   */
  async around(form, most = 4) {
    const { first } = (await this.#files.manifest()).words;
    const middle = await this.#shardOf(form);
    const start = Math.max(0, Math.min(middle - Math.floor(most / 2), first.length - most));
    const numbers = Array.from({ length: Math.min(most, first.length) }, (_, at) => start + at);
    return (await Promise.all(numbers.map((number) => this.#shard(number)))).flat();
  }

  async #shardOf(form) {
    const { first } = (await this.#files.manifest()).words;
    let low = 0;
    let high = first.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (first[middle] <= form) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  async #shard(number) {
    const { first } = (await this.#files.manifest()).words;
    if (number >= first.length) {
      return [];
    }
    return this.#kept.of(number, async () => decode(await this.#files.bytes("words", number)));
  }
}

/** @param {Uint8Array} data @returns {Entry[]} */
function decode(data) {
  const reader = new Bytes(data);
  const entries = [];
  let previous = new Uint8Array(0);
  let group = 0;
  while (!reader.isAtEnd) {
    const { form, bytes } = reader.form(previous);
    previous = bytes;
    const step = reader.number();
    group += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    entries.push({ form, group, frequency: reader.number() });
  }
  return entries;
}
