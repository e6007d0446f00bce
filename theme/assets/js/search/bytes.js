/** Reads the index's binary files: whole numbers in base 128, forms that share their opening with the one before. */
export class Bytes {
  #decoder = new TextDecoder();
  #data;

  /** @param {Uint8Array} data @param {number} at */
  constructor(data, at = 0) {
    this.#data = data;
    this.at = at;
  }

  get isAtEnd() {
    return this.at >= this.#data.length;
  }

  byte() {
    if (this.isAtEnd) {
      throw new Error("A file of the search index ends too soon.");
    }
    return this.#data[this.at++];
  }

  number() {
    let value = 0;
    let scale = 1;
    for (;;) {
      const next = this.byte();
      value += (next & 0x7f) * scale;
      if (next < 0x80) {
        return value;
      }
      scale *= 128;
    }
  }

  /**
   * @param {Uint8Array} previous bytes of the form before
   * @returns {{form: string, bytes: Uint8Array}}
   */
  form(previous) {
    const shared = this.number();
    const length = this.number();
    const bytes = new Uint8Array(shared + length);
    bytes.set(previous.subarray(0, shared));
    bytes.set(this.#data.subarray(this.at, this.at + length), shared);
    this.at += length;
    return { form: this.#decoder.decode(bytes), bytes };
  }

  take(length) {
    const part = this.#data.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }
}
