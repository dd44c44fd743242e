// An article's own tools: the place one read to, listening, sharing, passages marked and noted.
import { post, postNow, say, setRead, shown, state } from "./shelf.js";

const words = document.getElementById("cong-cu").dataset;
const body = document.querySelector(".article__body");
const passages = [...body.children].filter((part) => !part.classList.contains("article__cut"));
const tools = document.querySelector(".tools");
tools.append(document.getElementById("cua-bai").content.cloneNode(true));

/* ---- the place one read to */

/** The last passage that begins above the middle of the screen. */
const reached = () => passages.findLastIndex((part) => part.getBoundingClientRect().top < innerHeight / 2);

let furthest = 0;
let kept = 0;
const look = () => {
  furthest = Math.max(0, reached());
  if (furthest >= passages.length - 1 && scrollY > 0) setRead(shown);
};
const keepPlace = (send) => {
  look();
  if (furthest === kept) return;
  kept = furthest;
  // At the end there is no place to come back to.
  send("vi-tri", { bai: shown, doan: furthest >= passages.length - 1 ? 0 : furthest }).catch(() => undefined);
};
// Where one rests is kept at once: a page that is put away may have no more time for it.
const REST = 1500;
let resting;
let waiting = false;
addEventListener("scroll", () => {
  clearTimeout(resting);
  resting = setTimeout(() => keepPlace(post), REST);
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    look();
  });
}, { passive: true });

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") keepPlace(postNow);
});

/* ---- passages marked and noted */

const textOf = (part) => part.textContent;

const wrap = (part, quote, title) => {
  const from = textOf(part).indexOf(quote);
  if (from < 0) return false;
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const end = at + node.length;
    if (from >= at && from < end) range.setStart(node, from - at);
    if (from + quote.length > at && from + quote.length <= end) {
      range.setEnd(node, from + quote.length - at);
      break;
    }
    at = end;
  }
  const mark = document.createElement("mark");
  mark.className = "noted";
  if (title !== "") mark.title = title;
  mark.append(range.extractContents());
  range.insertNode(mark);
  return true;
};

const draw = ({ passage, quote, text }) => {
  if (passages[passage] !== undefined && wrap(passages[passage], quote, text)) return;
  passages.some((part) => wrap(part, quote, text));
};

const offer = document.createElement("button");
offer.type = "button";
offer.className = "button noting__offer";
offer.textContent = words.note;
offer.hidden = true;
document.body.append(offer);

let chosen;
const choose = () => {
  const selection = getSelection();
  const quote = selection.toString().trim();
  const part = passages.find((one) => selection.rangeCount > 0 && one.contains(selection.getRangeAt(0).commonAncestorContainer));
  if (quote === "" || part === undefined || !textOf(part).includes(quote)) {
    offer.hidden = true;
    return;
  }
  chosen = { passage: passages.indexOf(part), quote };
  offer.hidden = false;
};
document.addEventListener("selectionchange", choose);
// The passage stays chosen while the button is pressed.
offer.addEventListener("pointerdown", (event) => event.preventDefault());
offer.addEventListener("click", () => {
  const { passage, quote } = chosen;
  const dialog = document.getElementById("ghi-chu").content.firstElementChild.cloneNode(true);
  dialog.querySelector("[data-quote]").textContent = quote;
  dialog.querySelector("[data-keep]").value = "keep";
  dialog.addEventListener("close", async () => {
    const text = dialog.querySelector("textarea").value.trim();
    dialog.remove();
    if (dialog.returnValue !== "keep") return;
    try {
      await post("ghi-chu", { bai: shown, doan: passage, trich: quote, ghi: text });
      draw({ passage, quote, text });
    } catch {
      say(words.failed);
    }
  });
  offer.hidden = true;
  document.body.append(dialog);
  dialog.showModal();
});

state.then(({ marks, notes }) => {
  notes.forEach(draw);
  const passage = marks.find((mark) => mark.slug === shown)?.passage ?? 0;
  if (passage < 2 || scrollY > 0 || location.hash !== "" || passages[passage] === undefined) return;
  kept = passage;
  passages[passage].scrollIntoView({ block: "start" });
  say(words.place, { text: words.top, run: () => scrollTo({ top: 0 }) });
});

/* ---- copying and sharing */

const headline = document.querySelector("h1").textContent.trim();

const citation = () => {
  const parts = [".article__byline", ".article__agency"].map((part) => document.querySelector(part)?.textContent.trim()).filter(Boolean);
  const date = document.querySelector(".article__credits time")?.textContent.trim();
  return [...parts, `“${headline}”`, date, location.href].filter(Boolean).join(", ");
};

for (const button of tools.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy === "link" ? location.href : citation());
      say(words.copied);
    } catch {
      say(words.failed);
    }
  });
}

if (navigator.share !== undefined) {
  const share = tools.querySelector("[data-share]");
  share.hidden = false;
  share.addEventListener("click", () => navigator.share({ title: headline, url: location.href }).catch(() => undefined));
}

/* ---- listening */

const listen = tools.querySelector("[data-listen]");
const voice = () => speechSynthesis.getVoices().find((one) => one.lang.toLowerCase().startsWith("vi"));

const sentences = (part) => {
  const text = textOf(part).trim();
  if (text === "") return [];
  if (Intl.Segmenter === undefined) return [text];
  return [...new Intl.Segmenter("vi", { granularity: "sentence" }).segment(text)].map((one) => one.segment.trim()).filter(Boolean);
};

let speaking = false;
const spotlight = (part) => {
  body.querySelector(".spoken")?.classList.remove("spoken");
  part?.classList.add("spoken");
};
const stop = () => {
  speaking = false;
  speechSynthesis.cancel();
  spotlight(null);
  listen.textContent = words.listen;
};
const speak = () => {
  speaking = true;
  listen.textContent = words.stop;
  const queue = [headline, document.querySelector(".article__summary")?.textContent.trim()].filter(Boolean).map((text) => ({ text, part: null }));
  passages.forEach((part) => sentences(part).forEach((text) => queue.push({ text, part })));
  const next = () => {
    const one = queue.shift();
    if (one === undefined || !speaking) return stop();
    spotlight(one.part);
    const utterance = new SpeechSynthesisUtterance(one.text);
    utterance.voice = voice();
    utterance.lang = "vi-VN";
    utterance.onend = next;
    utterance.onerror = stop;
    speechSynthesis.speak(utterance);
  };
  next();
};

if ("speechSynthesis" in window) {
  const ready = () => (listen.hidden = voice() === undefined);
  ready();
  speechSynthesis.addEventListener?.("voiceschanged", ready);
  listen.addEventListener("click", () => (speaking ? stop() : speak()));
  addEventListener("pagehide", stop);
}
