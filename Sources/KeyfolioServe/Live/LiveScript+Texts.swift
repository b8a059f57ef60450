extension LiveScript {
  static let style = """
    #keyfolio-problem { position: fixed; inset: auto 0 0 0; z-index: 9; max-height: 70vh; overflow: auto;
      margin: 0; padding: 1rem 1.2rem; background: #1c2126; color: #e9ecec; border-top: 3px solid #ff9a8f;
      font: 14px/1.5 system-ui, sans-serif; }
    #keyfolio-problem h2 { margin: 1rem 0 0; font: inherit; font-weight: 700; color: inherit; }
    #keyfolio-problem pre { margin: .6rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; color: inherit;
      background: none; font: 13px/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; }
    #keyfolio-problem button { float: right; font: inherit; min-height: 28px; margin: 0 0 0 1rem; padding: 0 .8rem;
      color: inherit; background: none; border: 1px solid currentColor; border-radius: 3px; }
    @media print { #keyfolio-problem { display: none } }

    """

  static let script = """
    // Listens for new sites, and reloads a page that is no longer what is served. What is read stays
    // where it is: the place on the page, and what was unfolded, are kept.
    "use strict";
    (() => {
      const own = document.currentScript.dataset.tag;
      const key = "keyfolio-live:" + location.pathname;
      const title = document.title;
      const unfolded = () => [...document.querySelectorAll("details")].map((part) => part.open);

      try {
        const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
        sessionStorage.removeItem(key);
        if (kept) {
          document.querySelectorAll("details").forEach((part, at) => {
            if (kept.open[at] !== undefined) part.open = kept.open[at];
          });
          scrollTo(kept.x, kept.y);
        }
      } catch { /* A browser without storage begins at the top. */ }

      let leaving = false;
      function reload() {
        leaving = true;
        try {
          const kept = { x: scrollX, y: scrollY, open: unfolded() };
          sessionStorage.setItem(key, JSON.stringify(kept));
        } catch { /* so */ }
        location.reload();
      }

      // What tells its own bytes by its name can be changed for the next without a reload.
      function swap(style, search) {
        const sheet = document.querySelector("link[rel=stylesheet][href*='assets/style']");
        const next = style && sheet?.getAttribute("href").replace(/assets\\/style[^/]*$/, style);
        if (next && next !== sheet.getAttribute("href")) {
          const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: next });
          // The old one stays until the new one is there, so nothing is ever shown without.
          link.addEventListener("load", () => sheet.remove());
          sheet.after(link);
        }
        const tools = document.getElementById("site-tools");
        if (search && tools) {
          tools.dataset.index = tools.dataset.index.replace(/assets\\/search[^/]*$/, search);
        }
      }

      const add = (box, name, text) =>
        box.append(Object.assign(document.createElement(name), { textContent: text }));

      function show({ own = [], others = [], guest, withheld }) {
        hide();
        const box = document.createElement("section");
        const close = Object.assign(document.createElement("button"),
          { type: "button", textContent: "Close" });
        box.id = "keyfolio-problem";
        box.setAttribute("role", "alert");
        close.addEventListener("click", () => box.remove());
        box.append(close, "The page is the last good one: the next cannot be built yet.");
        if (withheld) add(box, "p", "Those who write it are told why.");
        if (guest && own.length) add(box, "h2", "In your files, " + guest);
        for (const { text } of own) add(box, "pre", text);
        if (guest && others.length) add(box, "h2", "In files that others look after");
        for (const { text } of others) add(box, "pre", text);
        document.body.append(box);
        document.title = "\\u26a0 " + title;
      }

      function hide() {
        document.getElementById("keyfolio-problem")?.remove();
        document.title = title;
      }

      document.head.append(Object.assign(document.createElement("link"),
        { rel: "stylesheet", href: "/_keyfolio/live.css" }));
      // The first event comes with the connection, so a site that was built meanwhile is not missed.
      const events = new EventSource("/_keyfolio/events");
      let latest = 0;
      events.addEventListener("site", async ({ data }) => {
        const { version, style, search, problems } = JSON.parse(data);
        const turn = ++latest;
        if (problems) {
          const found = await (await fetch("/_keyfolio/problems.json", { cache: "no-store" })).json();
          // Mended meanwhile, or the next event shows it.
          if (turn === latest) show(found);
          return;
        }
        hide();
        // Before the first site there is nothing to be newer than.
        if (!version || leaving) return;
        const answer = await fetch(location.pathname, { method: "HEAD", cache: "no-store" });
        if (leaving || turn !== latest) return;
        if (answer.headers.get("Keyfolio-Page") === own) swap(style, search);
        else reload();
      });
    })();

    """
}
