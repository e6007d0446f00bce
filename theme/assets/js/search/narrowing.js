import { readAddress, writeAddress } from "./address.js";

const BESIDE = matchMedia("(min-width: 60rem)");

/** What a search can be narrowed by, beside or above its hits. */
export class Narrowing {
  #part;
  #choices;
  #facets;
  #chosen;
  #facetNames;
  #fields;
  #text;
  #go;
  #turn = 0;

  /**
   * @param {HTMLElement} main the page's main part
   * @param {import("./search-form.js").SearchForm} fields
   * @param {import("./interface.js").Interface} text
   * @param {(state: import("./address.js").State) => void} go called with what a reader chooses
   */
  constructor(main, fields, text, go) {
    const part = (name) => main.querySelector(`[data-search-${name}]`);
    this.#part = part("narrow");
    this.#choices = part("choices");
    this.#facets = part("facets");
    this.#chosen = part("chosen");
    this.#facetNames = main.dataset.facets.split(" ");
    this.#fields = fields;
    this.#text = text;
    this.#go = go;
    BESIDE.addEventListener("change", () => this.open());
  }

  /** Where there is room beside the results, what narrows them is always in sight. */
  open() {
    this.#part.open = BESIDE.matches;
    this.#choices.open = BESIDE.matches || this.#fields.hasChoices;
  }

  /** @param {boolean} isUseful whether anything was found that can be narrowed */
  offer(isUseful) {
    this.#part.hidden = !isUseful;
  }

  /** A slider that a reader is moving keeps the focus. @param {object} facets @param {import("./address.js").State} state */
  async show(facets, state) {
    const turn = ++this.#turn;
    const { chosenList, narrowed } = await import("./facets-view.js");
    if (turn !== this.#turn) {
      return;
    }
    const address = (next) => writeAddress(next) || location.pathname;
    const choose = (from, to) => this.#go({ ...readAddress(location.search, this.#facetNames), from, to });
    const held = [...this.#facets.querySelectorAll("input")].indexOf(document.activeElement);
    this.#chosen.replaceChildren(...chosenList(facets, state, address, this.#text));
    this.#facets.replaceChildren(...narrowed(facets, state, address, choose, this.#text));
    this.offer(this.#facets.childElementCount > 0);
    this.#facets.querySelectorAll("input")[held]?.focus();
  }

  clear() {
    this.#turn++;
    this.offer(false);
    this.#facets.replaceChildren();
    this.#chosen.replaceChildren();
  }
}
