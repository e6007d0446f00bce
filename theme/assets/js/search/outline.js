/** Which passages belong to which document, and in which file the text of each lies. */
export class Outline {
  #headings;

  /** @param {{documents: number[], headings: number[], texts: number[]}} data how many passages and headings each document has, and passages each file of texts */
  constructor({ documents, headings, texts }) {
    this.documents = starts(documents);
    this.texts = starts(texts);
    this.#headings = headings;
  }

  /** @param {number} passage */
  documentOf(passage) {
    return lastAtOrBefore(this.documents, passage);
  }

  /** Whether it is a paragraph rather than the title or a heading, which stand before the paragraphs. @param {number} passage */
  isParagraph(passage) {
    const document = this.documentOf(passage);
    return passage - this.documents[document] > this.#headings[document];
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
