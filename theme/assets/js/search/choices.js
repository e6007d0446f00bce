/**
 * Whether a word of a text is one of those that a query chose.
 * @param {import("./text.js").Word} word
 * @param {import("./resolve.js").Choice[]} choices
 */
export function fits(word, choices) {
  return choices.some(({ group, forms }) => {
    const at = group.forms.indexOf(word.form);
    return at >= 0 && (forms === null || forms.has(at));
  });
}
