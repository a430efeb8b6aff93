/**
 * On the page of a document: the contents show where the reader is, and a click on a clause's
 * number copies its address. Without scripts both are ordinary links.
 */
(() => {
  const contents = new Map();
  for (const link of document.querySelectorAll(".contents a")) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) contents.set(target, link);
  }

  /** The line that was marked last. */
  let shown;

  function mark(current) {
    for (const link of contents.values()) {
      if (link === current) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
    if (current && current !== shown) show(current);
    shown = current;
  }

  /** Moves the column with the contents, and nothing else, until the line is seen. */
  function show(link) {
    const column = link.closest(".about");
    const box = column.getBoundingClientRect();
    const line = link.getBoundingClientRect();
    const above = line.top - box.top - line.height;
    const below = line.bottom - box.bottom + line.height;
    if (above < 0) column.scrollTop += above;
    else if (below > 0) column.scrollTop += below;
  }

  /** The last section whose beginning is above the upper third of the window. */
  function follow() {
    let current;
    for (const [target, link] of contents) {
      if (target.getBoundingClientRect().top <= innerHeight / 3) current = link;
    }
    mark(current);
  }

  let isWaiting = false;
  addEventListener(
    "scroll",
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        follow();
      });
    },
    { passive: true },
  );
  follow();

  // Where the text stands among other parts of the page, its element has no box to scroll to.
  const main = document.querySelector("main");
  document.querySelector(".skip-link").addEventListener("click", () => {
    if (main.getClientRects().length === 0) main.querySelector("h1")?.scrollIntoView();
  });

  const status = document.querySelector("#copy-status");
  main.addEventListener("click", async ({ target }) => {
    const link = target.closest("a.permalink");
    if (!link || !navigator.clipboard) return;
    try {
      await navigator.clipboard.writeText(link.href);
      status.textContent = `Адрес скопирован: ${link.textContent.trim()}`;
      setTimeout(() => (status.textContent = ""), 3000);
    } catch {
      // The browser did not allow it; the address is in its own line all the same.
    }
  });
})();
