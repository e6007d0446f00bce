// The order in which the site's pages write an English date.
const DAY_FIRST = "en-GB";

/** The interface's words, which the page brings along in its own language. */
export class Interface {
  #texts;
  #language;
  #numbers;
  #plurals;

  /**
   * @param {Record<string, string>} texts by key, with places <c>{0}</c>, <c>{1}</c> … to fill in
   * @param {string} language BCP 47 tag
   */
  constructor(texts, language) {
    this.#texts = texts;
    this.#language = language;
    this.#numbers = new Intl.NumberFormat(language);
    this.#plurals = new Intl.PluralRules(language);
  }

  /** @param {string} key @param {...(string|number)} values @returns {string} */
  say(key, ...values) {
    return this.around(key, ...values.map((value) => (typeof value === "number" ? this.#numbers.format(value) : value))).join("");
  }

  /** Whether there is a text. @param {string} key @returns {boolean} */
  has(key) {
    return key in this.#texts;
  }

  /** A number with its noun. @param {string} key @param {number} number @returns {string} */
  count(key, number) {
    const form = `${key}.${this.#plurals.select(number)}`;
    return this.say(form in this.#texts ? form : `${key}.other`, number);
  }

  /** A date or a stretch of days in words. @param {number[]} ends in milliseconds @param {Intl.DateTimeFormatOptions} options @returns {string} */
  dates(ends, options) {
    return new Intl.DateTimeFormat(this.#language === "en" ? DAY_FIRST : this.#language, { timeZone: "UTC", ...options }).formatRange(...ends);
  }

  /** A text with elements in its places. @param {string} key @param {...(string|Node)} values @returns {(string|Node)[]} */
  around(key, ...values) {
    return this.#texts[key].split(/\{(\d)\}/).map((piece, at) => (at % 2 === 0 ? piece : values[Number(piece)])).filter((piece) => piece !== "");
  }
}

/** Reads the words that stand in the page. @param {Document} page */
export function interfaceOf(page) {
  return new Interface(JSON.parse(page.querySelector("[data-search-texts]").textContent), page.documentElement.lang);
}
