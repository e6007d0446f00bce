/** Copies a text and says so; where the browser forbids it, shows the text to be copied by hand. */
export async function copy(text, panel) {
  const status = panel.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = panel.dataset.copied;
  } catch {
    status.textContent = `${panel.dataset.notCopied} ${text}`;
  }
}
