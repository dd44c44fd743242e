// Articles stay readable without a connection; the page for that moment lists them.
(() => {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return;
  addEventListener("load", () => navigator.serviceWorker.register("/sw.js").catch(() => undefined));

  const list = document.querySelector("[data-kept]");
  if (list === null) return;
  (async () => {
    const read = await caches.open("docbao-read-1");
    for (const request of (await read.keys()).reverse()) {
      if (!new URL(request.url).pathname.startsWith("/bai/")) continue;
      const kept = new DOMParser().parseFromString(await (await read.match(request)).text(), "text/html");
      const link = document.createElement("a");
      link.href = request.url;
      link.textContent = kept.querySelector("h1")?.textContent.trim() || request.url;
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    if (list.children.length > 0) document.querySelector("[data-kept-none]").hidden = true;
  })();
})();
