import { element } from "./dom.js";
import { documentsWithHits, hitItems, replaceResults } from "./results-view.js";

/** The documents found, with the buttons that bring more of them. */
export class ShownDocuments {
  #place;
  #site;
  #fail;
  #openers = new WeakMap();

  /**
   * @param {HTMLElement} place
   * @param {{root: string, text: import("./interface.js").Interface}} site
   * @param {() => void} fail called when more was asked for and did not come
   */
  constructor(place, site, fail) {
    this.#place = place;
    this.#site = site;
    this.#fail = fail;
  }

  /**
   * Shows the first documents, before the texts of the others are there.
   * @param {object} answer
   * @param {(name: string, argument: object) => Promise<object>} ask
   * @param {import("./engine.js").Request} request what was asked
   */
  show(answer, ask, request) {
    replaceResults(this.#place, this.#documents(answer.groups, ask, request));
  }

  /** Shows the others after those that are shown already. */
  showRest(answer, ask, request) {
    const shown = this.#place.querySelectorAll(".search-document").length;
    this.#place.append(...this.#parts({ ...answer, groups: answer.groups.slice(shown) }, ask, request));
  }

  /**
   * Shows again what a reader had opened.
   * @param {import("./kept-place.js").Place} place
   */
  async reopen({ documents, opened }) {
    let more = this.#place.querySelector(":scope > .search-more");
    while (more && this.#place.querySelectorAll(":scope > .search-document").length < documents) {
      await this.#openers.get(more)(false);
      more = this.#place.querySelector(":scope > .search-more");
    }
    const shown = this.#place.querySelectorAll(":scope > .search-document");
    for (const at of opened) {
      const button = shown[at]?.querySelector(".search-more-hits");
      if (button) {
        await this.#openers.get(button)(false);
      }
    }
  }

  #documents(groups, ask, request) {
    return documentsWithHits(groups, this.#site, (group, list, button) => this.#opens(button, async (movesFocus) => {
      const all = await ask("search", { ...request, document: group.document });
      button.closest(".search-document").dataset.opened = "";
      button.remove();
      list.replaceChildren(...hitItems(all.groups[0], this.#site));
      if (movesFocus) {
        list.querySelectorAll("a.search-hit-link")[group.hits.length]?.focus();
      }
    }));
  }

  #parts(answer, ask, request) {
    const documents = this.#documents(answer.groups, ask, request);
    const next = request.offset + request.limit;
    return next < answer.documents ? [...documents, this.#more(answer.documents, ask, { ...request, offset: next })] : documents;
  }

  #more(documents, ask, request) {
    const button = element("button", { type: "button", class: "search-more" }, this.#site.text.count("moreDocuments", documents));
    this.#opens(button, async (movesFocus) => {
      const parts = this.#parts(await ask("search", request), ask, request);
      button.replaceWith(...parts);
      if (movesFocus) {
        parts[0].querySelector("a")?.focus();
      }
    });
    return button;
  }

  #opens(button, show) {
    const open = (movesFocus) => this.#whenAsked(button, () => show(movesFocus));
    this.#openers.set(button, open);
    button.addEventListener("click", () => open(true));
  }

  // A button whose answer did not come can be pressed again.
  async #whenAsked(button, show) {
    button.disabled = true;
    try {
      await show();
    } catch {
      button.disabled = false;
      button.focus();
      this.#fail();
    }
  }
}
