/**
 * Passages that match, with how well; passages ascend.
 * @typedef {{passages: Int32Array, scores: Float32Array}} Hits
 */

/** @returns {Hits} */
export function noHits() {
  return { passages: new Int32Array(0), scores: new Float32Array(0) };
}

/**
 * @param {Hits} one
 * @param {Hits} other
 * @returns {Hits} passages in both; scores added
 */
export function both(one, other) {
  const length = Math.min(one.passages.length, other.passages.length);
  const passages = new Int32Array(length);
  const scores = new Float32Array(length);
  let count = 0;
  for (let a = 0, b = 0; a < one.passages.length && b < other.passages.length;) {
    const difference = one.passages[a] - other.passages[b];
    if (difference === 0) {
      passages[count] = one.passages[a];
      scores[count++] = one.scores[a] + other.scores[b];
    }
    a += difference <= 0 ? 1 : 0;
    b += difference >= 0 ? 1 : 0;
  }
  return { passages: passages.subarray(0, count), scores: scores.subarray(0, count) };
}

/**
 * @param {Hits} one
 * @param {Hits} other
 * @param {(left: number, right: number) => number} join makes one score of two; the better one unless said otherwise
 * @returns {Hits} passages in either
 */
export function either(one, other, join = Math.max) {
  const length = one.passages.length + other.passages.length;
  const passages = new Int32Array(length);
  const scores = new Float32Array(length);
  let count = 0;
  for (let a = 0, b = 0; a < one.passages.length || b < other.passages.length;) {
    const left = a < one.passages.length ? one.passages[a] : Infinity;
    const right = b < other.passages.length ? other.passages[b] : Infinity;
    passages[count] = Math.min(left, right);
    scores[count++] = join(left <= right ? one.scores[a] : 0, right <= left ? other.scores[b] : 0);
    a += left <= right ? 1 : 0;
    b += right <= left ? 1 : 0;
  }
  return { passages: passages.subarray(0, count), scores: scores.subarray(0, count) };
}

/**
 * @param {Hits} hits
 * @param {(passage: number, at: number) => boolean} keeps
 * @returns {Hits}
 */
export function only(hits, keeps) {
  const passages = new Int32Array(hits.passages.length);
  const scores = new Float32Array(hits.passages.length);
  let count = 0;
  for (let at = 0; at < hits.passages.length; at++) {
    if (keeps(hits.passages[at], at)) {
      passages[count] = hits.passages[at];
      scores[count++] = hits.scores[at];
    }
  }
  return { passages: passages.subarray(0, count), scores: scores.subarray(0, count) };
}

/**
 * @param {Hits} hits
 * @param {Int32Array} others ascending
 * @param {boolean} wanted whether to keep those among the others or those that are not
 * @returns {Hits}
 */
export function among(hits, others, wanted) {
  let next = 0;
  return only(hits, (passage) => {
    while (next < others.length && others[next] < passage) {
      next++;
    }
    return (next < others.length && others[next] === passage) === wanted;
  });
}
