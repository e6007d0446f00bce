/** What was made once and is kept, by its name; what could not be made is tried again when it is next asked for. */
export class Kept {
  #made = new Map();

  /**
   * @template T
   * @param {string|number} name
   * @param {() => Promise<T>} make
   * @returns {Promise<T>}
   */
  of(name, make) {
    if (!this.#made.has(name)) {
      const made = make();
      this.#made.set(name, made);
      made.catch(() => this.#made.delete(name));
    }
    return this.#made.get(name);
  }
}
