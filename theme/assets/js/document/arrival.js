import { fragment } from "./address.js";
import { nearestTo, placeIn } from "./mangled.js";

/** Leads from an address that names no place on the page to the paragraph that it means, or to the nearest one, and says so there. */
export function mendAddress() {
  document.querySelector(".permalink-missing")?.remove();
  document.querySelector(".passage.is-nearest")?.classList.remove("is-nearest");
  const text = fragment();
  const { first, last } = text && !document.getElementById(text) ? placeIn(text) : {};
  if (!first) {
    return;
  }
  if (!document.getElementById(first)) {
    showNearest(first);
    return;
  }
  const meant = document.getElementById(last) ? `${first}-${last}` : first;
  if (meant !== text) {
    location.replace(`#${meant}`);
  }
}

function showNearest(id) {
  const nearest = document.getElementById(nearestTo([...document.querySelectorAll(".passage")].map((passage) => passage.id), id) ?? "");
  const notice = document.getElementById("permalink-missing").content.firstElementChild.cloneNode(true);
  notice.textContent = notice.dataset.label.replace("{0}", id.slice(1).replaceAll("-", "."));
  nearest?.classList.add("is-nearest");
  nearest?.append(notice);
  nearest?.scrollIntoView();
}
