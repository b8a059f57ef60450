/// What a preview adds to pages: a script that listens for new sites, and lays what is wrong over the
/// last good one. Both come from the preview itself, so the policy of the pages allows them.
enum LiveScript {
  static let folder = "_keyfolio"

  /// The page with the script before the end of its body; anything else as it is.
  ///
  /// - Parameter tag: by which the script tells whether the page is still what is served.
  static func added(to page: [UInt8], tag: String) -> [UInt8] {
    let end = Array("</body>".utf8)
    // It stands at the very end, so looking from there costs nothing.
    var at = page.count - end.count
    while at >= 0, !page[at...].starts(with: end) { at -= 1 }
    guard at >= 0 else { return page }
    let script = "<script src=\"/\(folder)/live.js\" data-tag=\"\(tag)\"></script>\n"
    return page[..<at] + Array(script.utf8) + page[at...]
  }

  /// What stands below the preview's own folder, with its type; `nil` for anything else.
  static func file(_ name: String) -> (bytes: [UInt8], type: String)? {
    switch name {
    case "live.js": (Array(script.utf8), MediaType.of(name))
    case "live.css": (Array(style.utf8), MediaType.of(name))
    default: nil
    }
  }

  /// Shown where no site was built yet.
  static let waiting = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>keyfolio preview</title>
    <link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    </head>
    <body>
    <p>No site could be built yet. This page follows as soon as one can.</p>
    </body>
    </html>

    """

  private static let style = """
    #keyfolio-problem { position: fixed; inset: auto 0 0 0; z-index: 9; max-height: 70vh; overflow: auto;
      margin: 0; padding: 1rem 1.2rem; background: #1c2126; color: #e9ecec; border-top: 3px solid #ff9a8f;
      font: 14px/1.5 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; }
    #keyfolio-problem pre { margin: .6rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    #keyfolio-problem button { float: right; font: inherit; min-height: 24px; }
    @media print { #keyfolio-problem { display: none } }

    """

  private static let script = """
    // Listens for new sites, and reloads a page that is no longer what is served. What is read stays
    // where it is: the place on the page, and what was unfolded, are kept.
    "use strict";
    (() => {
      const own = document.currentScript.dataset.tag;
      const key = "keyfolio-live:" + location.pathname;
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

      function show(problem) {
        document.getElementById("keyfolio-problem")?.remove();
        if (!problem) return;
        const box = document.createElement("section"), text = document.createElement("pre");
        const close = Object.assign(document.createElement("button"),
          { type: "button", textContent: "Close" });
        box.id = "keyfolio-problem";
        box.setAttribute("role", "alert");
        text.textContent = problem;
        close.addEventListener("click", () => box.remove());
        box.append(close, "The page is the last good one.", text);
        document.body.append(box);
      }

      document.head.append(Object.assign(document.createElement("link"),
        { rel: "stylesheet", href: "/_keyfolio/live.css" }));
      // The first event comes with the connection, so a site that was built meanwhile is not missed.
      const events = new EventSource("/_keyfolio/events");
      events.addEventListener("site", async ({ data }) => {
        const { version, problem } = JSON.parse(data);
        show(problem);
        // Before the first site there is nothing to be newer than.
        if (problem || !version || leaving) return;
        const answer = await fetch(location.pathname, { method: "HEAD", cache: "no-store" });
        if (!answer.headers.get("ETag")?.includes(own)) reload();
      });
    })();

    """
}
