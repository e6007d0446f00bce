import { fragment } from "./address.js";

/** Marks the paragraphs of a range, given as <c>?to=p15#p12</c> or <c>#p12-p15</c>, and scrolls to the first of them. */
export function markRange() {
  document.querySelectorAll(".passage.in-range").forEach((passage) => passage.classList.remove("in-range"));
  const [first, last] = endsOfRange();
  if (!first || !last) {
    return;
  }
  const passages = [...document.querySelectorAll(".passage")];
  const [from, to] = [passages.indexOf(first), passages.indexOf(last)].sort((a, b) => a - b);
  passages.slice(from, to + 1).forEach((passage) => passage.classList.add("in-range"));
  passages[from].scrollIntoView();
}

function endsOfRange() {
  const id = fragment();
  const to = new URLSearchParams(location.search).get("to");
  if (to) {
    return [passageOf(id), passageOf(to)];
  }
  const hyphen = document.getElementById(id) ? -1 : id.indexOf("-p");
  return hyphen > 0 ? [passageOf(id.slice(0, hyphen)), passageOf(id.slice(hyphen + 1))] : [];
}

// An id may be a former one, an anchor inside the paragraph that answers to it.
const passageOf = (id) => document.getElementById(id)?.closest(".passage");
