// How pages look to this reader. Runs before the page is drawn, so that it never flashes in another look.
(() => {
  const DEFAULTS = { theme: "system", size: "normal", face: "serif", width: "normal", keys: "on" };
  const root = document.documentElement;

  const stored = (name) => {
    try {
      return localStorage.getItem("docbao-" + name) ?? DEFAULTS[name];
    } catch {
      return DEFAULTS[name];
    }
  };

  const apply = (name, value) => {
    if (value === DEFAULTS[name]) delete root.dataset[name];
    else root.dataset[name] = value;
  };

  for (const name of Object.keys(DEFAULTS)) apply(name, stored(name));
  // Keeps the button's place free, so that nothing moves when it comes.
  root.classList.add("scripted");

  document.addEventListener("DOMContentLoaded", () => {
    const settings = document.getElementById("cong-cu").content.firstElementChild.cloneNode(true);
    for (const name of Object.keys(DEFAULTS)) {
      for (const choice of settings.querySelectorAll(`input[name="dat-${name}"]`)) {
        choice.checked = choice.value === stored(name);
        choice.addEventListener("change", () => {
          apply(name, choice.value);
          try {
            localStorage.setItem("docbao-" + name, choice.value);
          } catch {
            // Without a store the choice holds for this page.
          }
        });
      }
    }
    settings.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !settings.open) return;
      settings.open = false;
      settings.querySelector("summary").focus();
    });
    document.addEventListener("click", (event) => {
      if (settings.open && !settings.contains(event.target)) settings.open = false;
    });
    document.querySelector(".masthead__bar").append(settings);
  });
})();
