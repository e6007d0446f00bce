import { longestChain } from "./rising-chain.js";

const LARGEST_TABLE = 1_000_000;

/**
 * Pairs of places whose words are the same, rising on both sides. Does what WordAlignment does when the site is built: words that
 * occur once in both anchor the alignment where an exact comparison would cost too much.
 *
 * @param {string[]} left
 * @param {string[]} right
 * @returns {[number, number][]}
 */
export function alignWords(left, right) {
  const shared = [];
  alignRange({ left, right, shared }, 0, left.length, 0, right.length);
  return shared;
}

function alignRange(texts, left, leftEnd, right, rightEnd) {
  while (left < leftEnd && right < rightEnd && texts.left[left] === texts.right[right]) {
    texts.shared.push([left++, right++]);
  }
  let tail = 0;
  while (left < leftEnd - tail && right < rightEnd - tail && texts.left[leftEnd - tail - 1] === texts.right[rightEnd - tail - 1]) {
    tail++;
  }
  alignMiddle(texts, left, leftEnd - tail, right, rightEnd - tail);
  for (let i = tail; i > 0; i--) {
    texts.shared.push([leftEnd - i, rightEnd - i]);
  }
}

function alignMiddle(texts, left, leftEnd, right, rightEnd) {
  if (left === leftEnd || right === rightEnd) {
    return;
  }
  if ((leftEnd - left) * (rightEnd - right) <= LARGEST_TABLE) {
    alignExactly(texts, left, leftEnd, right, rightEnd);
    return;
  }
  // Between anchors there may be new words that occur once there; without anchors the stretch counts as different.
  const anchors = anchorsOf(texts, left, leftEnd, right, rightEnd);
  for (const anchor of anchors) {
    alignRange(texts, left, anchor.left, right, anchor.right);
    texts.shared.push([anchor.left, anchor.right]);
    [left, right] = [anchor.left + 1, anchor.right + 1];
  }
  if (anchors.length > 0) {
    alignRange(texts, left, leftEnd, right, rightEnd);
  }
}

function anchorsOf(texts, left, leftEnd, right, rightEnd) {
  const once = singles(texts.right, right, rightEnd);
  const pairs = [...singles(texts.left, left, leftEnd)].filter(([word]) => once.has(word));
  return longestChain(pairs.map(([word, place]) => ({ left: place, right: once.get(word), weight: 1 })).sort((a, b) => a.left - b.left));
}

function singles(words, start, end) {
  const places = new Map();
  const repeated = new Set();
  for (let i = start; i < end; i++) {
    if (places.has(words[i])) {
      repeated.add(words[i]);
    } else {
      places.set(words[i], i);
    }
  }
  repeated.forEach((word) => places.delete(word));
  return places;
}

// The classic table of longest common subsequences, read back from its start.
function alignExactly(texts, left, leftEnd, right, rightEnd) {
  const isSame = (i, j) => texts.left[left + i] === texts.right[right + j];
  const width = rightEnd - right + 1;
  const table = new Uint16Array((leftEnd - left + 1) * width);
  for (let i = leftEnd - left - 1; i >= 0; i--) {
    for (let j = width - 2; j >= 0; j--) {
      table[i * width + j] = isSame(i, j) ? table[(i + 1) * width + j + 1] + 1 : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    }
  }
  for (let i = 0, j = 0; left + i < leftEnd && right + j < rightEnd;) {
    if (isSame(i, j)) {
      texts.shared.push([left + i++, right + j++]);
    } else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) {
      i++;
    } else {
      j++;
    }
  }
}
