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
    // Listens for new sites, and has a page that is no longer what is served follow what is. What
    // is read stays where it is: the place on the page, and what was unfolded, are kept.
    "use strict";
    (() => {
      let own = document.currentScript.dataset.tag;
      const key = "keyfolio-live:" + location.pathname;
      let title = document.title;

      // The page as it was sent, each part with the one that is shown, which scripts work on.
      let sent;
      const shown = new WeakMap();
      function pair(from, to) {
        shown.set(from, to);
        let [a, b] = [from.firstChild, to.firstChild];
        for (; a && b; [a, b] = [a.nextSibling, b.nextSibling]) pair(a, b);
      }

      const folds = (part) => [part, ...part.querySelectorAll?.("details") ?? []]
        .filter(({ nodeName }) => nodeName === "DETAILS");
      const unfolded = (part) => folds(part).map((fold) => fold.open);
      const unfold = (part, open) => folds(part).forEach((fold, at) => {
        if (open[at] !== undefined) fold.open = open[at];
      });

      // When all of it is there, and before any other script begins.
      document.addEventListener("readystatechange", () => {
        if (document.readyState !== "interactive") return;
        sent = document.documentElement.cloneNode(true);
        pair(sent, document.documentElement);
        try {
          const kept = JSON.parse(sessionStorage.getItem(key) ?? "null");
          sessionStorage.removeItem(key);
          if (kept) {
            unfold(document.documentElement, kept.open);
            scrollTo(kept.x, kept.y);
          }
        } catch { /* A browser without storage begins at the top. */ }
        document.head.append(Object.assign(document.createElement("link"),
          { rel: "stylesheet", href: "/_keyfolio/live.css" }));
        listen();
      });

      let leaving = false;
      function reload() {
        leaving = true;
        try {
          const kept = { x: scrollX, y: scrollY, open: unfolded(document.documentElement) };
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

      // Has the page follow what is served now, part by part. False where that cannot be done.
      function follow(next) {
        const held = (page) =>
          [...page.querySelectorAll("template")].map((part) => part.innerHTML);
        if (!sent || held(sent).join() !== held(next).join()) return false;
        const renewed = [];
        const [x, y] = [scrollX, scrollY];
        const [head, body] = sent.children;
        if (!renew(head, next.head, renewed) || !renew(body, next.body, renewed)) return false;
        // Other scripts have to take what is new. What none of them takes is loaded anew.
        const alone = [...document.scripts].every((script) => script.src.includes("/_keyfolio/"));
        const taken = (part) => !part.dispatchEvent(
          new CustomEvent("keyfolio:renewed", { bubbles: true, cancelable: true }));
        if (!renewed.map(taken).every((isTaken) => isTaken || alone)) return false;
        scrollTo(x, y);
        return true;
      }

      function renew(old, now, renewed) {
        if (old.isEqualNode(now)) return true;
        const part = shown.get(old);
        if (!part?.isConnected) return false;
        if (old.nodeName !== now.nodeName) return replace(old, now, renewed);
        switch (old.nodeName) {
        case "#text": case "#comment":
          part.data = old.data = now.data;
          return true;
        case "TITLE":
          title = document.title = old.textContent = now.textContent;
          return true;
        case "SCRIPT":
          // The preview's own names the page, which changes each time.
          return old.getAttribute("src") === now.getAttribute("src");
        case "LINK":
          // Style sheets are swapped.
          return old.rel === now.rel;
        case "TABLE": return replace(old, now, renewed);
        }
        if (old.childNodes.length !== now.childNodes.length) return replace(old, now, renewed);
        for (const { name } of [...old.attributes]) {
          if (now.hasAttribute(name)) continue;
          old.removeAttribute(name);
          part.removeAttribute(name);
        }
        for (const { name, value } of now.attributes) {
          if (old.getAttribute(name) === value) continue;
          old.setAttribute(name, value);
          part.setAttribute(name, value);
        }
        const parts = [...now.childNodes];
        return [...old.childNodes].every((child, at) => renew(child, parts[at], renewed));
      }

      function replace(old, now, renewed) {
        if (old.nodeName === "BODY" || old.closest?.("head")) return false;
        const [part, copy] = [shown.get(old), now.cloneNode(true)];
        const fresh = document.importNode(now, true);
        pair(copy, fresh);
        unfold(fresh, unfolded(part));
        old.replaceWith(copy);
        part.replaceWith(fresh);
        if (fresh.nodeType === Node.ELEMENT_NODE) renewed.push(fresh);
        return true;
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

      function listen() {
        // The first event comes with the connection, so a site that was built meanwhile is not missed.
        const events = new EventSource("/_keyfolio/events");
        let latest = 0;
        events.addEventListener("site", async ({ data }) => {
          const { version, style, search, problems } = JSON.parse(data);
          const turn = ++latest;
          if (problems) {
            const answer = await fetch("/_keyfolio/problems.json", { cache: "no-store" });
            const found = await answer.json();
            // Mended meanwhile, or the next event shows it.
            if (turn === latest) show(found);
            return;
          }
          hide();
          // Before the first site there is nothing to be newer than.
          if (!version || leaving) return;
          // Asked for by its tag: the page that was just loaded is not sent once more.
          const answer = await fetch(location.pathname, { cache: "no-cache" });
          const tag = answer.headers.get("Keyfolio-Page");
          const text = tag === own ? "" : await answer.text();
          if (leaving || turn !== latest) return;
          if (tag !== own) {
            const next = new DOMParser().parseFromString(text, "text/html");
            if (!tag || !answer.ok || !follow(next)) return reload();
            own = tag;
          }
          swap(style, search);
        });
      }
    })();

    """
}
