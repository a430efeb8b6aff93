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

  function mark(current) {
    for (const link of contents.values()) {
      if (link === current) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
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

  const status = document.querySelector("#copy-status");
  document.querySelector("main").addEventListener("click", async ({ target }) => {
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
