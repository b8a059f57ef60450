// What scripts add to pages that are whole without them: the choice of colours, the search, the
// way to another account, tables that are sorted and filtered, what a learner has done, and
// worksheets that add up. It asks no server for anything,
// so it does the same on a page that was opened from a disk. Its words and marks come from the
// template elements of the page; data goes into texts and attributes, never into markup.
"use strict";

(() => {
  const root = document.documentElement;

  // A page from the disk may have no storage; then a choice lasts as long as the page.
  const kept = {
    get(key) { try { return localStorage.getItem("keyfolio-" + key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem("keyfolio-" + key, value); } catch { /* so */ } },
  };

  const paint = (scheme) => {
    if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
    else delete root.dataset.scheme;
  };

  // At once, before anything is drawn.
  paint(kept.get("scheme"));

  // Texts as they are compared: without case and accents, one blank before each word. What can be
  // spelled in two ways stands there in both: "Müller" as muller and mueller, "O'Neil" as o neil
  // and oneil.
  const alone = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
  const split = (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const bare = (text) => {
    const plain = text.replace(/[ßæœøłđðþı]/g, (letter) => alone[letter]).normalize("NFD");
    return split(plain.replace(/\p{M}/gu, "")).join(" ");
  };
  const spellings = (text) => {
    const low = text.toLowerCase().normalize("NFC");
    // Most texts have one spelling, and a large index has many texts.
    if (!/[^ -~]|'/.test(low)) return [split(low).join(" ")].filter(Boolean);
    const spelled = low.replace(/[äöüø]/g, (letter) => (letter === "ø" ? "oe" : letter + "e"));
    return [...new Set([bare(low), bare(spelled.replace(/['’]/g, ""))])].filter(Boolean);
  };
  const known = new Map();
  const folded = (text) => {
    if (!known.has(text)) known.set(text, spellings(text).map((form) => " " + form).join(""));
    return known.get(text);
  };

  // The words of a question, each with its spellings. All must begin a word of the text.
  const asked = (question) => question.split(/\s+/).map(spellings).filter((word) => word.length);
  const holds = (text, word) => word.some((form) => text.includes(" " + form));

  // The part itself among what it holds.
  const within = (part, which) =>
    [...(part.matches(which) ? [part] : []), ...part.querySelectorAll(which)];

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  // The index is a script that hands itself over: a page from the disk may fetch nothing. It comes
  // when somebody turns to the search.
  let entries;
  const load = (address, base) => entries ??= new Promise((done) => {
    const script = Object.assign(document.createElement("script"), { src: address });
    script.onload = () => done(unpacked(window.keyfolioIndex, base));
    script.onerror = () => done([]);
    document.head.append(script);
  });

  function unpacked(index, base) {
    const all = [];
    const add = (kind, text, about, href) => {
      const search = folded(text);
      all.push({ kind, label: index.kinds[kind][0], text, about, href: base + href, search,
        around: search + folded(about) });
    };
    // A number stands for a text that the index holds once.
    const texts = (list) => list.map((own) => (typeof own === "number" ? index.texts[own] : own));
    // A title with its page, then headings with their ids. A heading's kind is that of its page.
    const addNote = (kind, [title, path, ...headings], about) => {
      add(kind, title, about, path);
      const place = about ? about + ", " + title : title;
      for (let at = 0; at < headings.length; at += 2)
        add(kind, headings[at], place, path + "#" + headings[at + 1]);
    };
    for (const [lists, notes, ...own] of index.accounts) {
      const [name, path, about] = texts(own);
      add(0, name, about, path);
      for (const [kind, ...rest] of lists) {
        const found = texts(rest), step = kind === index.person ? 2 : 1;
        for (let at = 0; at < found.length; at += step)
          add(kind, found.slice(at, at + step).filter(Boolean).join(", "), name,
            path + index.kinds[kind][1]);
      }
      for (const note of notes) {
        const [title, page, ...headings] = texts(note);
        addNote(index.note, [title, page || path, ...headings], name);
      }
    }
    for (const [kind, ...note] of index.others) addNote(kind, texts(note), "");
    return all;
  }

  // Entries that hold every word, one of them in their own text. What is called by the very words
  // comes first, then what begins with them, then by kind.
  function matching(all, question) {
    const words = asked(question);
    if (!words.length) return [];
    const whole = folded(question);
    const rank = (entry) => (entry.search === whole ? 0 : entry.search.startsWith(whole) ? 1 : 2);
    return all
      .filter((entry) => words.every((word) => holds(entry.around, word))
        && words.some((word) => holds(entry.search, word)))
      .map((entry, at) => ({ entry, at, rank: rank(entry) }))
      .sort((a, b) => a.rank - b.rank || a.entry.kind - b.entry.kind || a.at - b.at)
      .map((found) => found.entry);
  }

  // For a question that nothing answers: the same with its strange words replaced by near ones.
  function nearby(all, question) {
    const strange = asked(question).find((word) => !all.some((entry) => holds(entry.search, word)));
    if (!strange) return [];
    const known = new Map();
    for (const word of new Set(all.flatMap((entry) => split(entry.text))))
      for (const form of spellings(word)) if (!known.has(form)) known.set(form, word);
    const most = strange[0].length < 5 ? 1 : 2;
    const far = (form) => Math.min(...strange.map((own) => distance(own, form)));
    const near = [...known].map(([form, word]) => ({ word, far: far(form) }))
      .filter(({ far }) => far <= most)
      .sort((a, b) => a.far - b.far);
    const replace = (word) => question.split(/\s+/)
      .map((own) => (spellings(own).join() === strange.join() ? word : own)).join(" ");
    return [...new Set(near.map(({ word }) => replace(word)))].slice(0, 3);
  }

  // How many letters have to be changed, put in, left out or swapped with their neighbour.
  function distance(one, other) {
    if (Math.abs(one.length - other.length) > 2) return 3;
    let before, last, row = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
      [before, last, row] = [last, row, [i]];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (before && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
          row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    return row[other.length];
  }

  // A field with a list below it. `answer` gives links, or words to ask for instead, and what is
  // said of them.
  function combine(box, tell, answer, all) {
    const field = box.querySelector("input"), list = box.querySelector("[role=listbox]");
    let active = -1, turn = 0;

    const mark = (at) => {
      active = at;
      [...list.children].forEach((option, number) => {
        option.setAttribute("aria-selected", number === at);
        if (number === at) option.scrollIntoView({ block: "nearest" });
      });
      if (at < 0) field.removeAttribute("aria-activedescendant");
      else field.setAttribute("aria-activedescendant", list.children[at].id);
    };
    const open = (shown) => {
      list.hidden = !shown;
      field.setAttribute("aria-expanded", shown);
      if (!shown) mark(-1);
    };
    const option = ({ text, note, href }, number) => {
      const made = document.createElement(href ? "a" : "div");
      Object.assign(made, { id: `${list.id}-${number}`, role: "option", tabIndex: -1 });
      if (href) made.href = href;
      const small = Object.assign(document.createElement("small"), { textContent: note ?? "" });
      made.append(text, ...(note ? [" ", small] : []));
      return made;
    };

    async function update() {
      // An answer that comes after a later question is none.
      const own = ++turn, { items, said } = await answer(field.value);
      if (own !== turn) return;
      list.replaceChildren(...items.map(option));
      mark(-1);
      open(items.length > 0 && box.contains(document.activeElement));
      tell(said);
    }

    // The index comes with the focus, before the first letter.
    field.addEventListener("focus", () => all().then(update));
    field.addEventListener("input", update);
    field.addEventListener("keydown", (event) => {
      const count = list.children.length;
      if (event.key === "Escape") {
        // First the list goes, then what was typed.
        if (list.hidden) field.value = "";
        else event.preventDefault();
        open(false);
      } else if (event.key === "Enter" && !list.hidden) {
        event.preventDefault();
        list.children[Math.max(active, 0)].click();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) open(count > 0);
        else if (event.key === "ArrowDown") mark(active + 1 < count ? active + 1 : -1);
        else mark(active < 0 ? count - 1 : active - 1);
      }
    });
    // A press leaves the focus where it is, so that the list is still there for the click.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const chosen = event.target.closest("[role=option]");
      if (!chosen) return;
      if (chosen.href) return open(false);
      field.value = chosen.textContent;
      update();
    });
    box.addEventListener("focusout", (event) => {
      if (!box.contains(event.relatedTarget)) open(false);
    });
  }

  function addSearch(box, all, tell) {
    const { none, near, one, many, more } = box.dataset, most = 12;
    combine(box, tell, async (question) => {
      if (!asked(question).length) return { items: [], said: "" };
      const found = matching(await all(), question), n = found.length;
      const items = found.slice(0, most).map(({ text, label, about, href }) => (
        { text, href, note: about ? `${label} · ${about}` : label }));
      if (n) return { items, said: fill(n === 1 ? one : n > most ? more : many, { n, m: most }) };
      const words = nearby(await all(), question).map((text) => ({ text }));
      return { items: words, said: words.length ? near : none };
    }, all);
  }

  // Every account by name; typing narrows the list.
  function addSwitcher(box, all, tell) {
    combine(box, tell, async (question) => {
      const words = asked(question);
      const found = (await all()).filter(({ kind, search }) => kind === 0
        && words.every((word) => holds(search, word)));
      const items = found.map(({ text, href }) => ({ text, href }));
      return { items, said: fill(box.dataset.many, { n: items.length }) };
    }, all);
  }

  // A button that goes round its values, each of which it holds as a text.
  function addSetting(button, tell, apply) {
    const key = button.dataset.setting, texts = [...button.querySelectorAll("[data-value]")];
    let at = Math.max(0, texts.findIndex((text) => text.dataset.value === kept.get(key)));
    const show = () => {
      texts.forEach((text, number) => { text.hidden = number !== at; });
      apply?.(texts[at].dataset.value);
    };
    button.addEventListener("click", () => {
      at = (at + 1) % texts.length;
      kept.set(key, texts[at].dataset.value);
      show();
      tell(button.innerText);
    });
    show();
    return () => texts[at].dataset.value;
  }

  // What the page's numbers, dates and units look like, so that a cell can be read as they are.
  function reader(marks) {
    const { decimal, group, thousand, million, months } = marks;
    const safe = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    const digits = `\\d(?:[\\d${safe(group)}])*(?:${safe(decimal)}\\d+)?`;
    const number = new RegExp(`([-\u2212]?)\\s*(?:\\p{Sc}|[A-Z]{3}\\s)?\\s*(${digits})`
      + `(?:\\s*(${safe(million)}|${safe(thousand)})(?!\\p{L}))?`, "u");
    const names = months.split(" ").map((name) => name.slice(0, 3).toLowerCase());
    const date = /^(?:(\d{1,2})\.?\s)?(\p{L}{3})\p{L}*\.?\s(?:(\d{1,2}),\s)?(\d{4})/u;

    return (text, isNumber) => {
      const day = text.match(date), month = day ? names.indexOf(day[2].toLowerCase()) : -1;
      if (month >= 0) return day[4] * 10000 + month * 100 + Number(day[1] ?? day[3] ?? 0);
      const found = isNumber && text.match(number);
      if (!found) return NaN;
      const size = Number(found[2].replaceAll(group, "").replace(decimal, "."));
      const unit = found[3] === million ? 1e6 : found[3] === thousand ? 1e3 : 1;
      return (found[1] ? -size : size) * unit;
    };
  }

  // One table, sorted by what its cells say and narrowed to the rows that hold some words. Groups
  // of rows stay as they are, each sorted in itself; the row that heads a group is no row of it.
  function enhance(table, marks, changed) {
    const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells];
    const names = heads.map((head) => bare(head.textContent.toLowerCase()).replaceAll(" ", "-"));
    const groups = [...table.tBodies].map((body) => ({ body,
      head: [...body.rows].filter((row) => row.querySelector("[scope=rowgroup]")),
      rows: [...body.rows].filter((row) => !row.querySelector("[scope=rowgroup]")) }));
    const rows = groups.flatMap((group) => group.rows);
    const state = { sort: "", q: "" };
    const collator = new Intl.Collator(root.lang || undefined, { numeric: true });
    const valueOf = reader(marks);
    let field, count, top = table;

    function sort() {
      const [, name, way] = state.sort.match(/^(.*)-(asc|desc)$/) ?? [];
      const at = names.indexOf(name), sign = way === "desc" ? -1 : 1;
      heads.forEach((head, number) => {
        if (number === at) head.setAttribute("aria-sort", sign < 0 ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      });
      const text = new Map(rows.map((row) => [row, row.cells[at]?.textContent.trim() ?? ""]));
      const isNumber = heads[at]?.classList.contains("n");
      const value = new Map(rows.map((row) => [row, valueOf(text.get(row), isNumber)]));
      const compare = (a, b) => {
        const [x, y] = [value.get(a), value.get(b)];
        if (isNaN(x) && isNaN(y)) return sign * collator.compare(text.get(a), text.get(b));
        // What is unknown comes last either way.
        return isNaN(x) || isNaN(y) ? isNaN(x) - isNaN(y) : sign * (x - y);
      };
      for (const { body, head, rows } of groups)
        body.append(...head, ...(at < 0 ? rows : [...rows].sort(compare)));
    }

    function filter() {
      const words = asked(state.q);
      let left = 0;
      for (const group of groups) {
        const shown = group.rows.filter((row) => {
          const text = folded([...row.cells].map((own) => own.textContent).join(" "));
          row.hidden = !words.every((word) => holds(text, word));
          return !row.hidden;
        }).length;
        for (const row of group.head) row.hidden = shown === 0;
        left += shown;
      }
      const said = words.length ? fill(count?.dataset.many ?? "", { n: left, m: rows.length }) : "";
      if (count) count.textContent = said;
    }

    for (const [at, head] of table.matches(".sortable") ? heads.entries() : []) {
      if (!names[at]) continue;
      const button = Object.assign(document.createElement("button"), { type: "button" });
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const ways = { null: "-asc", ascending: "-desc" };
        const way = ways[head.getAttribute("aria-sort")];
        state.sort = way ? names[at] + way : "";
        sort();
        changed();
      });
    }
    const template = document.getElementById("site-filter");
    if (table.matches(".filterable") && template) {
      const part = template.content.cloneNode(true);
      [field, count] = [part.querySelector("input"), part.querySelector("[data-many]")];
      field.setAttribute("aria-controls", table.id);
      field.addEventListener("input", () => {
        state.q = field.value.trim();
        filter();
        changed();
      });
      top = part.firstElementChild;
      (table.closest(".scroll") ?? table).before(part);
    }
    return { top, state, show(wanted) {
      Object.assign(state, { sort: "", q: "" }, wanted);
      if (field) field.value = state.q;
      sort();
      filter();
    } };
  }

  // What is sorted and filtered stands in the address, so that a view can be sent to somebody:
  // #t=accounts&sort=sales-desc&q=auto. Fragments that do not begin with t= are none of ours.
  // Gives back what adds the tables of a part of the page.
  function tablesIn(marks) {
    const tables = new Map();
    let waiting;
    const write = () => {
      const parts = [];
      for (const [id, { state }] of tables)
        if (state.sort || state.q)
          parts.push(["t", id], ...Object.entries(state).filter(([, value]) => value));
      const view = parts.length ? "#" + new URLSearchParams(parts) : "";
      if (!view && !location.hash.startsWith("#t=")) return;
      try { history.replaceState(history.state, "", view || location.href.split("#")[0]); }
      catch { /* The view is there all the same. */ }
    };
    const changed = () => {
      clearTimeout(waiting);
      waiting = setTimeout(write, 150);
    };
    const read = () => {
      const wanted = new Map();
      let own = {};
      for (const [key, value] of new URLSearchParams(location.hash.slice(1))) {
        if (key === "t") wanted.set(value, own = {});
        else if (key === "sort" || key === "q") own[key] = value;
      }
      for (const [id, table] of tables) table.show(wanted.get(id));
      return tables.get([...wanted.keys()][0])?.top;
    };
    addEventListener("hashchange", () => { if (location.hash.startsWith("#t=")) read(); });
    return (part) => {
      for (const table of within(part, "table.sortable[id], table.filterable[id]")) {
        if (!table.tHead) continue;
        // The field of one that stood here before.
        const former = tables.get(table.id)?.top;
        if (former && !former.matches("table")) former.remove();
        tables.set(table.id, enhance(table, marks, changed));
      }
      return location.hash.startsWith("#t=") ? read() : undefined;
    };
  }

  // What a learner has done, by the ids of lessons. Gives back what shows it.
  function addProgress() {
    const done = new Set((kept.get("done") ?? "").split("/").filter(Boolean));
    const show = () => {
      for (const item of document.querySelectorAll("[data-lesson-link]")) {
        const isDone = done.has(item.dataset.lessonLink);
        item.classList.toggle("is-done", isDone);
        const link = item.querySelector("a");
        if (isDone) link.title = item.dataset.text;
        else link.removeAttribute("title");
      }
      for (const place of document.querySelectorAll("[data-progress]")) {
        const all = place.dataset.progress.split("/").filter(Boolean);
        const n = all.filter((id) => done.has(id)).length;
        place.textContent = n ? fill(place.dataset.text, { n, m: all.length }) : "";
      }
      for (const button of document.querySelectorAll("[data-done]")) {
        const isDone = done.has(button.dataset.done);
        button.setAttribute("aria-pressed", isDone);
        button.textContent = isDone ? button.dataset.yes : button.dataset.no;
      }
    };
    document.addEventListener("click", ({ target }) => {
      const id = target.closest?.("[data-done]")?.dataset.done;
      if (!id) return;
      if (!done.delete(id)) done.add(id);
      kept.set("done", [...done].join("/"));
      show();
    });
    return show;
  }

  // A worksheet adds up what is typed into it; an empty field is unknown and counts for nothing.
  function addUp(sheet) {
    const format = new Intl.NumberFormat(root.lang || undefined, { maximumFractionDigits: 2 });
    const cellOf = (row, at) => row.cells[at]?.querySelector("input[type=number], output");
    const number = (row, at) => {
      const text = cellOf(row, at)?.value;
      return text === "" || text === undefined ? NaN : Number(text);
    };
    const put = (place, value) => { place.value = isNaN(value) ? "" : format.format(value); };

    function update() {
      const rows = [...sheet.querySelectorAll("tbody tr")], foot = sheet.querySelector("tfoot tr");
      const totals = [];
      const cells = [...(rows[0]?.cells ?? [])];
      const weightAt = cells.findIndex((cell) => cell.querySelector("[data-weight]"));
      for (const at of cells.keys()) {
        let sum = NaN;
        for (const row of rows) {
          const place = cellOf(row, at);
          if (place?.dataset.sum) { put(place, sum); continue; }
          const own = number(row, at);
          if (isNaN(own)) continue;
          const weight = foot?.dataset.total === "weighted" && at !== weightAt
            ? number(row, weightAt) : 1;
          if (isNaN(weight)) continue;
          sum = (isNaN(sum) ? 0 : sum) + (row.dataset.sign === "minus" ? -own : own) * weight;
        }
        const place = foot && cellOf(foot, at);
        if (place) put(place, sum);
        if (place && at !== weightAt) totals.push(sum);
      }
      const known = totals.filter((total) => !isNaN(total));
      const compared = sheet.querySelector("[data-compare]");
      if (compared) {
        const best = Math.max(...totals.slice(1).filter((total) => !isNaN(total)));
        compared.value = known.length > 1 && best > 0 && !isNaN(totals[0])
          ? `${format.format(totals[0] / best)} (${format.format(totals[0] - best)})` : "";
      }
      for (const band of sheet.querySelectorAll("[data-from]"))
        band.classList.toggle("is-hit", known.some((total) =>
          total >= band.dataset.from && total <= band.dataset.to));
    }
    sheet.addEventListener("input", update);
    update();
  }

  // Where a browser cannot keep the menu open on a wide page by style, this does.
  function openMenu(menu) {
    if (!menu || CSS.supports("selector(::details-content)")) return;
    const wide = matchMedia("(min-width: 44rem)");
    const follow = () => { menu.open = wide.matches; };
    wide.addEventListener("change", follow);
    follow();
  }

  document.addEventListener("DOMContentLoaded", () => {
    openMenu(document.querySelector(".menu"));
    const tools = document.getElementById("site-tools");
    if (!tools) return;
    const top = document.querySelector(".top");
    top.append(tools.content.cloneNode(true));
    const status = document.querySelector(".tools [role=status]");
    const tell = (text) => { if (status.textContent !== text) status.textContent = text; };
    const all = () => load(tools.dataset.index, tools.dataset.root);

    const search = document.querySelector(".search");
    addSearch(search, all, tell);
    let shortcut = () => "";
    // A single key is in the way of those who speak to their machine, so it can be switched off.
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (shortcut() === "off" || event.target.closest("input, textarea, select")) return;
      event.preventDefault();
      search.querySelector("input").select();
    });
    const addTables = tablesIn(tools.dataset), showProgress = addProgress();

    // All that is added to a part of the page; gives back the table that the address names.
    function addTo(part) {
      for (const { dataset, content } of document.querySelectorAll("template[data-into]")) {
        const place = document.querySelector(dataset.into);
        if (place && part.contains(place)) place.append(content.cloneNode(true));
      }
      within(part, ".switcher").forEach((switcher) => addSwitcher(switcher, all, tell));
      within(part, "[data-setting=scheme]").forEach((button) => addSetting(button, tell, paint));
      within(part, "[data-setting=shortcut]").forEach((button) => {
        shortcut = addSetting(button, tell);
      });
      within(part, ".worksheet").forEach(addUp);
      part.closest(".worksheet")?.dispatchEvent(new Event("input"));
      showProgress();
      return addTables(part);
    }
    addTo(document.body)?.scrollIntoView();

    // A preview puts the next form of a part in its place and asks who works on it. What nobody takes
    // it loads anew.
    document.addEventListener("keyfolio:renewed", (event) => {
      if (event.target.contains(top)) return;
      event.preventDefault();
      addTo(event.target);
    });
  });
})();
