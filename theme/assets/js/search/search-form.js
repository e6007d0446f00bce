import { NOTHING, readAddress } from "./address.js";

/** The search page's form, in step with what the address says. */
export class SearchForm {
  #form;
  #page;
  #facets;

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement} page notes which of the form's two parts is shown
   * @param {string[]} facets what a search can be narrowed by
   */
  constructor(form, page, facets) {
    this.#form = form;
    this.#page = page;
    this.#facets = facets;
    form.elements.mode.forEach((choice) => choice.addEventListener("change", () => this.#showMode()));
  }

  get box() {
    return this.#form.elements.q;
  }

  /** Whether more is chosen than words: years, an order, exact forms. */
  get hasChoices() {
    const { from, to, sort, exact } = this.#form.elements;
    return from.value !== "" || to.value !== "" || sort.value !== "relevance" || exact.checked;
  }

  /** @returns {import("./address.js").State} what the form asks for, with the narrowing that the address holds */
  read() {
    const { elements } = this.#form;
    if (elements.mode.value === "quote") {
      return { ...NOTHING, quote: elements.quote.value };
    }
    return {
      ...readAddress(location.search, this.#facets), quote: "", q: elements.q.value.trim(), from: elements.from.value, to: elements.to.value,
      sort: elements.sort.value, exact: elements.exact.checked,
    };
  }

  /** @param {import("./address.js").State} state */
  fill(state) {
    const { elements } = this.#form;
    elements.mode.value = state.quote ? "quote" : "words";
    if (document.activeElement !== elements.q || elements.q.value.trim() !== state.q) {
      elements.q.value = state.q;
    }
    elements.quote.value = state.quote;
    elements.from.value = state.from;
    elements.to.value = state.to;
    elements.sort.value = state.sort;
    elements.exact.checked = state.exact;
    this.#showMode();
  }

  #showMode() {
    this.#page.dataset.mode = this.#form.elements.mode.value;
  }
}
