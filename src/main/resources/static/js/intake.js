// The state of the taking in, kept up to date; and files sent one after another, dragged or chosen.
const fill = (words, ...values) => words.replace(/\{(\d)\}/g, (_, place) => values[place]);

const state = document.querySelector("[data-state]");
const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });

const show = (now) => {
  const set = (part, words) => {
    const element = state.querySelector(`[data-${part}]`);
    element.hidden = words === null;
    if (words !== null) element.textContent = words;
  };
  set("what", state.dataset[now.state.toLowerCase()]);
  set("rate", now.rate === null ? null : fill(state.dataset.rate, number.format(now.rate)));
  set("left", now.left === null ? null : fill(state.dataset.left, now.left));
  state.querySelector("p[data-progress]").hidden = now.total === 0;
  const bar = state.querySelector("progress");
  bar.max = Math.max(1, now.total);
  bar.value = now.done;
  state.querySelector("[data-numbers]").textContent = fill(state.dataset.progress, now.done, now.total);
  for (const part of state.querySelectorAll("[data-when]")) part.hidden = !part.dataset.when.split(" ").includes(now.state);
};

const look = async () => {
  if (document.hidden) return;
  try {
    const answer = await fetch(state.dataset.address, { headers: { Accept: "application/json" } });
    if (answer.ok) show(await answer.json());
  } catch {
    // The next look tells.
  }
};
setInterval(look, 2000);

const form = document.querySelector("[data-upload]");
const said = form.querySelector("[data-said]");
form.querySelector("[data-hint]").hidden = false;

// A request a file: none is too large for it, and one that fails takes no other along.
const send = async (files) => {
  const button = form.querySelector("button");
  button.disabled = true;
  let failed = 0;
  for (const [index, file] of files.entries()) {
    said.textContent = fill(form.dataset.sending, index + 1, files.length);
    const body = new FormData();
    body.append("_csrf", form.elements._csrf.value);
    body.append("tep", file);
    try {
      const post = () => fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
      let answer = await post();
      while (answer.status === 429) {
        const seconds = Number(answer.headers.get("Retry-After")) || 1;
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
        answer = await post();
      }
      if (!answer.ok) failed++;
    } catch {
      failed++;
    }
  }
  button.disabled = false;
  form.reset();
  said.textContent = failed > 0 ? fill(form.dataset.failed, failed) : fill(form.dataset.done, files.length);
  look();
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  send([...form.elements.tep.files]);
});
for (const kind of ["dragenter", "dragover"]) {
  form.addEventListener(kind, (event) => {
    event.preventDefault();
    form.classList.add("drop--over");
  });
}
for (const kind of ["dragleave", "drop"]) form.addEventListener(kind, () => form.classList.remove("drop--over"));
form.addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer.files.length > 0) send([...event.dataTransfer.files]);
});
