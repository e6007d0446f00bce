/** Which passages belong to which document, and in which file the text of each lies. */
export class Outline {
  /** @param {{documents: number[], texts: number[]}} data how many passages each document and each file of texts has */
  constructor({ documents, texts }) {
    this.documents = starts(documents);
    this.texts = starts(texts);
  }

  /** @param {number} passage */
  documentOf(passage) {
    return lastAtOrBefore(this.documents, passage);
  }

  /** @param {number} passage @returns {{file: number, place: number}} */
  placeOf(passage) {
    const file = lastAtOrBefore(this.texts, passage);
    return { file, place: passage - this.texts[file] };
  }
}

function starts(counts) {
  const all = new Int32Array(counts.length);
  for (let at = 0, sum = 0; at < counts.length; sum += counts[at++]) {
    all[at] = sum;
  }
  return all;
}

function lastAtOrBefore(all, value) {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (all[middle] <= value) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
