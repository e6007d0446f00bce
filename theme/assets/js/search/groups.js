import { readBits } from "./bits.js";
import { Bytes } from "./bytes.js";
import { Kept } from "./kept.js";

const AS_BITS = 1;
const AS_GAPS_WITH_FORMS = 2;
// What words in every tenth passage weigh where they occur once, and where more often.
const LIGHT = 6;
const HEAVY = 10;

/**
 * A word with all its forms, and the passages it occurs in.
 * @typedef {object} Group
 * @property {string[]} forms
 * @property {Int32Array} passages ascending
 * @property {Uint8Array} weights from 1 to 15
 * @property {Uint32Array|null} formsIn for each passage the forms it has, one bit each; null where that is not noted
 * @property {"positions"|"places"} kind of the files in which its positions lie
 * @property {number} shard file in which its positions begin
 * @property {number} offset place in that file
 * @property {number[]} splits which passages open a new file of positions
 */

/** Reads groups of word forms: their passages, and on request their positions. */
export class Groups {
  #files;
  #kept = new Kept();

  /** @param {import("./index-files.js").IndexFiles} files */
  constructor(files) {
    this.#files = files;
  }

  /**
   * @param {number} number
   * @returns {Promise<Group>}
   */
  async get(number) {
    return this.#kept.of(number, () => this.#decode(number));
  }

  /**
   * @param {Group} group
   * @param {Int32Array} wanted passages of the group, ascending
   * @returns {Promise<Map<number, {position: number, form: number}[]>>}
   */
  async positions(group, wanted) {
    const found = new Map();
    const bounds = [0, ...group.splits, group.passages.length];
    const ordinals = ordinalsOf(group.passages, wanted);
    const parts = [];
    for (let part = 0; part + 1 < bounds.length; part++) {
      const inPart = ordinals.filter((ordinal) => ordinal >= bounds[part] && ordinal < bounds[part + 1]);
      if (inPart.length > 0) {
        parts.push(this.#readPart(group, part, bounds[part], inPart, found));
      }
    }
    await Promise.all(parts);
    return found;
  }

  async #readPart(group, part, first, ordinals, found) {
    const data = await this.#files.bytes(group.kind, group.shard + part);
    const reader = new Bytes(data, part === 0 ? group.offset : 0);
    const forms = group.forms.length;
    let next = 0;
    for (let ordinal = first; next < ordinals.length; ordinal++) {
      const places = [];
      let position = 0;
      for (let left = reader.number(); left > 0; left--) {
        const value = reader.number();
        position += Math.floor(value / forms);
        places.push({ position, form: value % forms });
      }
      if (ordinal === ordinals[next]) {
        found.set(group.passages[ordinal], places);
        next++;
      }
    }
  }

  async #decode(number) {
    const manifest = await this.#files.manifest();
    const shard = await this.#files.fileOf(number);
    const reader = new Bytes(await this.#files.bytes("postings", shard));
    for (let at = manifest.postings.first[shard]; at < number; at++) {
      reader.take(reader.number());
    }
    reader.number();
    return decodeGroup(reader, "positions", manifest.passages);
  }
}

/**
 * @param {Bytes} reader which stands at the group
 * @param {"positions"|"places"} kind of the files in which its positions lie
 * @param {number} passageCount how many passages the archive has
 * @returns {Group}
 */
export function decodeGroup(reader, kind, passageCount) {
  const forms = [];
  let previous = new Uint8Array(0);
  for (let left = reader.number(); left > 0; left--) {
    const { form, bytes } = reader.form(previous);
    forms.push(form);
    previous = bytes;
  }
  const shard = reader.number();
  const offset = reader.number();
  const splits = [];
  for (let left = reader.number(), split = 0; left > 0; left--) {
    split += reader.number();
    splits.push(split);
  }
  const count = reader.number();
  const passages = new Int32Array(count);
  const weights = new Uint8Array(count);
  const way = reader.byte();
  let formsIn = null;
  if (way === AS_BITS) {
    readBits(reader.take((passageCount + 7) >> 3), passages);
    const heavy = reader.take((count + 7) >> 3);
    for (let at = 0; at < count; at++) {
      weights[at] = (heavy[at >> 3] >> (at & 7)) & 1 ? HEAVY : LIGHT;
    }
  } else {
    for (let at = 0, passage = -1; at < count; at++) {
      const value = reader.number();
      passage += 1 + Math.floor(value / 16);
      passages[at] = passage;
      weights[at] = value % 16;
    }
    formsIn = way === AS_GAPS_WITH_FORMS ? Uint32Array.from(passages, () => reader.number()) : null;
  }
  return { forms, passages, weights, formsIn, kind, shard, offset, splits };
}

function ordinalsOf(all, wanted) {
  const ordinals = [];
  for (let at = 0, next = 0; next < wanted.length && at < all.length; at++) {
    while (next < wanted.length && wanted[next] < all[at]) {
      next++;
    }
    if (next < wanted.length && wanted[next] === all[at]) {
      ordinals.push(at);
      next++;
    }
  }
  return ordinals;
}
