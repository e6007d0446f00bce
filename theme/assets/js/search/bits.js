/**
 * @param {Uint8Array} bits one bit for each passage of the archive
 * @param {Int32Array} passages filled with those that are set
 */
export function readBits(bits, passages) {
  for (let byte = 0, at = 0; byte < bits.length; byte++) {
    for (let rest = bits[byte], passage = byte * 8; rest !== 0; rest >>= 1, passage++) {
      if (rest & 1) {
        passages[at++] = passage;
      }
    }
  }
}
