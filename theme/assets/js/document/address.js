/** The page's published address, whatever host shows it. */
export const page = () => document.querySelector("link[rel=canonical]").href;

/** @returns {string} the id that the address ends in, without words to mark */
export function fragment() {
  const written = location.hash.slice(1).split(":~:")[0];
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The link to a paragraph with the check of the text it has today. @param {Element} passage */
export const linkTo = (passage) => `${page()}?v=${passage.dataset.check}#${passage.id}`;

/**
 * The link to words of a paragraph; a browser that cannot find them goes to the paragraph.
 * @param {{ earlier: string, before: string, after: string }} [around] what stands earlier on the page, and in the paragraph before and after the words
 */
export const linkToWords = (passage, words, around) => `${linkTo(passage)}:~:text=${textDirective(words, around)}`;

/** The link to paragraphs in a row; without scripts it leads to the first. */
export const linkToRange = (first, last) => `${page()}?v=${first.dataset.check}&to=${last.id}#${first.id}`;

const encode = (words) => encodeURIComponent(words).replaceAll("-", "%2D");

function textDirective(words, around) {
  const list = words.trim().split(/\s+/);
  const [prefix, suffix] = around ? contextOf(words, around) : ["", ""];
  return [
    ...(prefix ? [`${encode(prefix)}-`] : []),
    ...(list.length <= 10 ? [encode(list.join(" "))] : [encode(list.slice(0, 5).join(" ")), encode(list.slice(-5).join(" "))]),
    ...(suffix ? [`-${encode(suffix)}`] : []),
  ].join(",");
}

/**
 * The words before and after others that tell them from the same words earlier on the page, where a browser would stop first; none
 * where they stand there for the first time.
 */
export function contextOf(words, { earlier, before, after }) {
  const fold = (text) => text.toLowerCase().replace(/\s+/g, " ");
  const seen = fold(earlier);
  let [prefix, suffix] = ["", ""];
  let count = 0;
  const tellsNothing = () => seen.includes(fold(prefix + words + suffix)) || !(count === 0 || /[\p{L}\p{N}]/u.test(prefix + suffix));
  while (count < 8 && tellsNothing()) {
    count++;
    prefix = before.match(new RegExp(`(?:\\S+\\s+){0,${count - 1}}\\S+\\s*$`))?.[0] ?? "";
    suffix = after.match(new RegExp(`^\\s*\\S+(?:\\s+\\S+){0,${count - 1}}`))?.[0] ?? "";
  }
  return [prefix.trim(), suffix.trim()];
}

/** The words of a paragraph as they stand in the document, without what the archive adds. */
export function wordsOf(passage) {
  const text = passage.querySelector("[data-seed]").cloneNode(true);
  text.querySelectorAll("[data-apparatus]").forEach((added) => added.remove());
  return text.textContent.replace(/\s+/g, " ").trim();
}
