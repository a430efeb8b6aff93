/**
 * The panel «Версия для слабовидящих»: size, typeface, spacing, colours and images, kept between pages.
 * Loaded in the head, so that a page never flashes in the wrong colours. Without scripts the link
 * to it leads to the page that tells how to do the same in the browser.
 */
(() => {
  const key = "vision";
  const names = ["size", "typeface", "spacing", "colours", "images"];
  const root = document.documentElement;

  /** Storage may be closed: then the choice lives as long as the page. */
  function load() {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? "{}");
      return typeof kept === "object" && kept !== null ? kept : {};
    } catch {
      return {};
    }
  }

  function save(choice) {
    try {
      localStorage.setItem(key, JSON.stringify(choice));
    } catch {
      // Nothing is lost but the memory of the choice.
    }
  }

  function apply(choice) {
    for (const name of names) {
      if (typeof choice[name] === "string") root.dataset[name] = choice[name];
      else root.removeAttribute(`data-${name}`);
    }
  }

  let choice = load();
  apply(choice);

  function showChoice(panel) {
    for (const input of panel.querySelectorAll("input")) {
      input.checked = (choice[input.name] ?? "") === input.value;
    }
  }

  function choose(name, value) {
    choice = { ...choice, [name]: value === "" ? undefined : value };
    save(choice);
    apply(choice);
  }

  document.addEventListener("DOMContentLoaded", () => {
    const panel = document.querySelector("#vision-panel");
    const opener = document.querySelector("#vision-link");
    if (panel === null || opener === null) return;
    showChoice(panel);
    listen(panel, opener, openMode(panel, opener));
  });

  /** What may be done with the panel. */
  function openMode(panel, opener) {
    const note = document.querySelector("#vision-on");

    /** Says that the mode is on, unless the panel itself is there to say it. */
    function tell() {
      note.hidden = !panel.hidden || names.every((name) => choice[name] === undefined);
    }

    function reset() {
      choice = {};
      save(choice);
      apply(choice);
      showChoice(panel);
      tell();
    }

    function toggle(isOpen) {
      panel.hidden = !isOpen;
      tell();
      opener.setAttribute("aria-expanded", String(isOpen));
      if (isOpen) panel.querySelector("input:checked")?.focus();
      else opener.focus();
    }

    return { note, tell, reset, toggle };
  }

  function listen(panel, opener, { note, tell, reset, toggle }) {
    opener.setAttribute("role", "button");
    opener.setAttribute("aria-controls", panel.id);
    opener.setAttribute("aria-expanded", "false");
    opener.addEventListener("click", (event) => {
      event.preventDefault();
      toggle(panel.hidden);
    });
    opener.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      toggle(panel.hidden);
    });
    panel.addEventListener("change", ({ target }) => choose(target.name, target.value));
    panel.addEventListener("keydown", ({ key: pressed }) => {
      if (pressed === "Escape") toggle(false);
    });
    panel.querySelector("#vision-reset").addEventListener("click", reset);
    note.querySelector("#vision-change").addEventListener("click", () => toggle(true));
    note.querySelector("#vision-leave").addEventListener("click", () => {
      reset();
      opener.focus();
    });
    tell();
    panel.querySelector("#vision-close").addEventListener("click", () => toggle(false));
  }
})();
