/** The page's published address, whatever host shows it. */
export const page = () => document.querySelector("link[rel=canonical]").href;

/** @returns {string} the id that the address ends in, without words to mark */
export const fragment = () => decodeURIComponent(location.hash.slice(1).split(":~:")[0]);

/** The link to a paragraph with the check of the text it has today. @param {Element} passage */
export const linkTo = (passage) => `${page()}?v=${passage.dataset.check}#${passage.id}`;

/** The link to words of a paragraph; a browser that cannot find them goes to the paragraph. */
export const linkToWords = (passage, words) => `${linkTo(passage)}:~:text=${textDirective(words)}`;

/** The link to paragraphs in a row; without scripts it leads to the first. */
export const linkToRange = (first, last) => `${page()}?v=${first.dataset.check}&to=${last.id}#${first.id}`;

function textDirective(words) {
  const list = words.trim().split(/\s+/);
  const encode = (part) => encodeURIComponent(part.join(" ")).replaceAll("-", "%2D");
  return list.length <= 10 ? encode(list) : `${encode(list.slice(0, 5))},${encode(list.slice(-5))}`;
}

/** The words of a paragraph as they stand in the document, without what the archive adds. */
export function wordsOf(passage) {
  const text = passage.querySelector("[data-seed]").cloneNode(true);
  text.querySelectorAll("[data-apparatus]").forEach((added) => added.remove());
  return text.textContent.replace(/\s+/g, " ").trim();
}
