/**
 * Right after the column about a document: where there is room beside the text, its folds are open.
 * On a telephone, and without scripts, the text comes first and they are opened by hand.
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
  unfold();
})();
