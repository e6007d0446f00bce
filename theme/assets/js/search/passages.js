import { Kept } from "./kept.js";

const FEW_FILES = 12;
const MOST_EXPECTED = 2;

/**
 * A passage as it is shown.
 * @typedef {object} Passage
 * @property {number} document
 * @property {string} title
 * @property {string} path address of the document from the site's root
 * @property {string} date
 * @property {string} language
 * @property {string} id
 * @property {string} number
 * @property {string} section
 * @property {string} text
 */

/** Reads the texts of passages. */
export class Passages {
  #files;
  #outline;
  #kept = new Kept();

  /**
   * @param {import("./index-files.js").IndexFiles} files
   * @param {import("./outline.js").Outline} outline
   */
  constructor(files, outline) {
    this.#files = files;
    this.#outline = outline;
  }

  /** @param {number} passage @returns {Promise<Passage>} */
  async get(passage) {
    const { file, place } = this.#outline.placeOf(passage);
    return (await this.#textsOf(file))[place];
  }

  /**
   * Fetches the texts of the best of some passages, which will probably be shown; in an archive of many files that would often be in vain.
   * @param {import("./hits.js").Hits} hits
   */
  expect({ passages, scores }) {
    if (this.#outline.texts.length > FEW_FILES) {
      return;
    }
    const best = Array.from(passages.keys()).sort((a, b) => scores[b] - scores[a] || a - b).slice(0, MOST_EXPECTED);
    for (const at of best) {
      this.#textsOf(this.#outline.placeOf(passages[at]).file).catch(() => {});
    }
  }

  #textsOf(file) {
    return this.#kept.of(file, async () => flatten(await this.#files.texts(file)));
  }
}

function flatten(documents) {
  return documents.flatMap(({ passages, ...document }) => {
    let section = "";
    return passages.map(([id, number, text, changed]) => {
      section = changed ?? section;
      return { ...document, id, number, text, section };
    });
  });
}
