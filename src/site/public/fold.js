/**
 * Where there is room beside the text of a document, the folds of the column about it are open, from
 * the moment they are read: opened later they would push what is seen. On a telephone, and without
 * scripts, the text comes first and they are opened by hand.
 */
(() => {
  const isWide = matchMedia("(min-width: 60rem)");
  const unfold = () => {
    const isHuge = document.documentElement.dataset.size !== undefined;
    for (const fold of document.querySelectorAll(".about .fold"))
      fold.open = isWide.matches && !isHuge;
  };
  isWide.addEventListener("change", unfold);
  new MutationObserver(unfold).observe(document.documentElement, {
    attributeFilter: ["data-size"],
  });
  const reading = new MutationObserver(unfold);
  reading.observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => reading.disconnect());
})();
