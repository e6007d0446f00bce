const DROPPED = 1;
const ALIKE = 0.4;
const CHANGE = 1;
const DROP = 2;
const ADD = 3;
const JOIN = 4;
const PART = 5;

/**
 * A word of a text that is compared.
 * @typedef {object} ComparedWord
 * @property {string} form
 * @property {string} text as it is written
 * @property {number} start
 * @property {number} end
 * @property {boolean} continues whether a hyphen ties it to the word before
 * @property {boolean} afterGap whether words before it may have been left out
 * @property {boolean} [isCut] whether no dots say so
 */

/**
 * Lays a quotation along the stretch of a passage that is most like it.
 * Costs: a word added, dropped or changed 1; a word spelt a little differently, or written apart, 0.4; a hyphen, words left out where
 * they may be, and words of the passage before and after nothing.
 * @param {ComparedWord[]} quoted
 * @param {ComparedWord[]} words
 */
export function align(quoted, words) {
  const columns = words.length + 1;
  const cost = new Float32Array((quoted.length + 1) * columns);
  const step = new Uint8Array(cost.length);
  const offer = (at, taken, price) => {
    if (price < cost[at]) {
      cost[at] = price;
      step[at] = taken;
    }
  };
  for (let q = 1; q <= quoted.length; q++) {
    cost[q * columns] = q;
    step[q * columns] = DROP;
    for (let w = 1; w <= words.length; w++) {
      const at = q * columns + w;
      cost[at] = Infinity;
      offer(at, CHANGE, cost[at - columns - 1] + difference(quoted[q - 1].form, words[w - 1].form));
      if (q > 1) {
        offer(at, JOIN, cost[at - 2 * columns - 1] + joining(quoted[q - 2], quoted[q - 1], words[w - 1]));
      }
      if (w > 1) {
        offer(at, PART, cost[at - columns - 2] + joining(words[w - 2], words[w - 1], quoted[q - 1]));
      }
      offer(at, DROP, cost[at - columns] + DROPPED);
      offer(at, ADD, cost[at - 1] + (quoted[q]?.afterGap ? 0 : DROPPED));
    }
  }
  let end = 0;
  for (let w = 1; w < columns; w++) {
    end = cost[quoted.length * columns + w] < cost[quoted.length * columns + end] ? w : end;
  }
  const total = cost[quoted.length * columns + end];
  return { steps: stepsBack(quoted, words, step, end), isSame: total === 0, likeness: 1 - total / quoted.length };
}

function stepsBack(quoted, words, step, end) {
  const steps = [];
  for (let q = quoted.length, w = end; q > 0;) {
    const taken = step[q * (words.length + 1) + w];
    steps.push(...stepsOf(taken, quoted, words, q, w));
    q -= { [ADD]: 0, [JOIN]: 2 }[taken] ?? 1;
    w -= { [DROP]: 0, [PART]: 2 }[taken] ?? 1;
  }
  return steps.reverse();
}

// Last first.
function stepsOf(taken, quoted, words, q, w) {
  const [mine, word] = [quoted[q - 1], words[w - 1]];
  switch (taken) {
    case CHANGE: return [{ quoted: mine, word }];
    case JOIN: return [{ quoted: joined(quoted[q - 2], mine, word), word }];
    case PART: return word.continues
      ? [{ quoted: word, word }, { quoted: words[w - 2], word: words[w - 2] }]
      : [{ quoted: null, word }, { quoted: mine, word: words[w - 2] }];
    case DROP: return [{ quoted: mine, word: null }];
    default: return [{ quoted: null, word, isLeftOut: quoted[q]?.afterGap === true, isCut: quoted[q]?.isCut === true }];
  }
}

function joined(one, other, word) {
  return other.continues ? word : { form: `${one.form} ${other.form}`, text: `${one.text} ${other.text}` };
}

// Two words that together are spelt as one: a hyphen makes no difference, a blank a small one.
function joining(one, other, whole) {
  return one.form.length + other.form.length === whole.form.length && one.form + other.form === whole.form ? (other.continues ? 0 : ALIKE) : Infinity;
}

function difference(one, other) {
  if (one === other) {
    return 0;
  }
  return isAlike(one, other) ? ALIKE : 1;
}

// Spelt alike: the same but for one letter in a word of four or more, or the same opening of five.
function isAlike(one, other) {
  if (Math.min(one.length, other.length) < 4) {
    return false;
  }
  let opening = 0;
  while (opening < one.length && opening < other.length && one[opening] === other[opening]) {
    opening++;
  }
  let ending = 0;
  while (ending < Math.min(one.length, other.length) - opening && one[one.length - 1 - ending] === other[other.length - 1 - ending]) {
    ending++;
  }
  return opening >= 5 || opening + ending >= Math.max(one.length, other.length) - 1;
}
