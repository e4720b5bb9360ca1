/* Answering in the browser: keys, focus, and an outbox. Nothing given is forgotten before the server says that it is saved:
   each reply and note is first written to localStorage, and sent again after a lost connection, an expired session or a
   reload. The server paints the questions; see Questionnaire.java. */
(() => {
  "use strict";

  const NOTE_PAUSE = 600; // ms without a keystroke, then a note is sent
  const PATIENCE = 2000; // ms without an answer, then the page says that something is not saved
  const LOST = 12000; // ms without an answer on a working connection, then it is sent again
  const LONGEST_RETRY = 15000; // ms
  const SETTLING = 200; // ms from a choice until nothing of it moves any more
  const ECHO = 400; // ms from a question's arrival in which nobody has read it
  const RELOAD_PAUSE = 10000; // ms between two reloads by itself

  function make(tag, className, ...children) {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...children);
    return element;
  }

  /** What is not saved yet: one entry an item and field, the last one wins. Two pages of one browser share it. */
  class Outbox {
    constructor(key) {
      this.prefix = `cx-unsaved:${key}:`;
      this.clock = `cx-clock:${key}`;
      this.last = 0;
      this.page = new Map(); // where the browser keeps nothing
    }

    get keeps() {
      return this.page.size === 0;
    }

    put(entry) {
      const name = this.prefix + entry.item + ":" + entry.field;
      try {
        localStorage.setItem(name, JSON.stringify(entry));
        this.page.delete(name);
      } catch {
        this.page.set(name, entry);
      }
    }

    /** This time, or the one after all that were given in this browser, whose pages may judge the server's clock differently. */
    stamp(time) {
      try {
        this.last = Math.max(this.last, Number(localStorage.getItem(this.clock)));
      } catch {
        // Then this page has a clock of its own.
      }
      this.last = Math.max(Math.round(time), this.last + 1);
      try {
        localStorage.setItem(this.clock, String(this.last));
      } catch {
        // As above.
      }
      return this.last;
    }

    /** In the order in which they were given. */
    entries() {
      const found = new Map(this.page);
      try {
        for (let i = 0; i < localStorage.length; i++) {
          const name = localStorage.key(i);
          if (name.startsWith(this.prefix) && !found.has(name)) found.set(name, JSON.parse(localStorage.getItem(name)));
        }
      } catch {
        // Then there are only those of this page.
      }
      return [...found.values()].sort((a, b) => a.given - b.given);
    }

    find(item, field) {
      return this.entries().find((entry) => entry.item === item && entry.field === field);
    }

    /** Forgets an entry, unless it has changed since. */
    remove(entry) {
      if (this.find(entry.item, entry.field)?.given !== entry.given) return;
      const name = this.prefix + entry.item + ":" + entry.field;
      this.page.delete(name);
      try {
        localStorage.removeItem(name);
      } catch {
        // Then it never got there.
      }
    }

    clear() {
      this.entries().forEach((entry) => this.remove(entry));
    }
  }

  class Questionnaire {
    constructor(root, key) {
      this.root = root;
      this.outbox = new Outbox(key);
      this.offset = -Infinity; // the server's clock less ours
      this.pauses = new Map(); // notes that wait for a pause in typing
      this.sending = null;
      this.failures = 0;
      this.listening = new AbortController();
      const listen = (target, type, act) =>
        target.addEventListener(type, (event) => this.there() && act(event), { signal: this.listening.signal });
      listen(root, "click", (event) => this.click(event));
      listen(root, "input", (event) => event.target.dataset.note && this.typed(event.target));
      listen(root, "focusout", (event) => event.target.dataset.note && this.flush());
      listen(root, "change", (event) => event.target.dataset.habit && this.prefer());
      listen(document, "keydown", (event) => this.key(event));
      listen(document, "visibilitychange", () => (document.hidden ? this.flush() : this.refresh()));
      listen(window, "focus", () => this.refresh());
      listen(window, "online", () => this.send());
      listen(window, "popstate", () => this.flush());
      this.watch = new MutationObserver(() => this.expired());
      this.watch.observe(document.body, { childList: true });
    }

    /** Stops listening once the person has gone to another page. */
    there() {
      const there = this.root.isConnected;
      if (!there && this.began) {
        this.listening.abort();
        this.watch.disconnect();
      }
      return there;
    }

    get server() {
      return this.root.$server;
    }

    all(selector) {
      return [...this.root.querySelectorAll(selector)];
    }

    one(selector) {
      return this.root.querySelector(selector);
    }

    act(name) {
      return this.one(`[data-act="${name}"]`);
    }

    now() {
      return Date.now();
    }

    /* What the server painted, and what is not saved yet on top of it. */

    show(state) {
      const before = this.state?.item;
      this.state = state;
      this.offset = Math.max(this.offset, state.now - this.now()); // the smallest delay on the way knows best
      this.render(before !== state.item);
      if (before && before !== state.item) this.arrive();
      if (!before) this.begin();
    }

    /** The first time the page may not stand yet. What an earlier page could not send goes now. */
    begin() {
      this.began = this.root.isConnected;
      if (this.began) this.send();
      else setTimeout(() => this.begin(), 20);
    }

    render(fresh) {
      const { item, evidence, comment, autoAdvance, letterKeys } = this.state;
      if (!this.one(".stem")) return;
      const reply = this.outbox.find(item, "reply")?.value ?? this.state.reply;
      this.check(reply);
      for (const area of this.all("[data-note]")) {
        const unsaved = this.outbox.find(item, area.dataset.note)?.value;
        const text = unsaved ?? (area.dataset.note === "evidence" ? evidence : comment);
        if (area.value !== text) area.value = text;
        if (fresh) area.closest("details").open = false;
      }
      this.habit("autoAdvance").checked = autoAdvance;
      this.habit("letterKeys").checked = letterKeys;
      this.paintRail();
      this.paintKeys();
      this.say();
    }

    paintRail() {
      const rail = this.one(".rail");
      const stops = this.state.rail;
      while (rail.children.length < stops.length) rail.append(this.stop());
      stops.forEach((stop, at) => {
        const [link, name, count, progress] = rail.children[at].querySelectorAll("a, span, progress");
        rail.children[at].classList.toggle("is-current", stop.here);
        link.href = `${location.pathname}?item=${stop.item}`;
        link.dataset.item = stop.item;
        if (stop.here) link.setAttribute("aria-current", "step");
        else link.removeAttribute("aria-current");
        name.textContent = stop.name;
        count.textContent = stop.count;
        progress.max = stop.of;
        progress.value = stop.done;
      });
    }

    stop() {
      const name = make("span", "rail__name");
      const count = make("span", "rail__count");
      const progress = make("progress");
      progress.setAttribute("aria-hidden", "true");
      const link = make("a", "", name, " ", count, progress);
      link.setAttribute("router-ignore", "");
      return make("li", "rail__item", link);
    }

    /** The keys that work on this question. */
    paintKeys() {
      const keys = this.one(".keys");
      const letters = this.state.letterKeys ? keys.dataset.letters.split("|") : [];
      const asked = letters.filter((hint) => !hint.includes("[N]") || this.radio("not-applicable"));
      const hints = [...asked, ...keys.dataset.arrows.split("|")].map((hint) =>
        hint.split(/[[\]]/).map((part, at) => (at % 2 ? make("kbd", "", part) : part)),
      );
      keys.replaceChildren(...hints.map((parts) => make("span", "", ...parts)));
    }

    habit(name) {
      return this.one(`[data-habit="${name}"]`);
    }

    radios() {
      return this.all("[role=radio]:not([hidden])");
    }

    radio(reply) {
      return this.radios().find((radio) => radio.dataset.reply === reply);
    }

    check(reply) {
      for (const radio of this.all("[role=radio]")) radio.setAttribute("aria-checked", String(radio.dataset.reply === reply));
      this.stopAt(this.radio(reply) ?? this.radios()[0]);
      this.act("clear").hidden = reply === "";
    }

    /** Tab reaches one of the rows only. */
    stopAt(chosen) {
      for (const radio of this.radios()) radio.tabIndex = radio === chosen ? 0 : -1;
    }

    /** Another question stands there: the focus and the eyes go to its stem. */
    arrive() {
      this.arrived = performance.now();
      this.settle();
      this.one(".stem").focus({ preventScroll: true });
      const bar = this.one(".quest__bar");
      if (bar.getBoundingClientRect().top < 0) bar.scrollIntoView();
    }

    /** The chosen row stays in sight for a moment and fades over the next question, which is there already. */
    settle() {
      const chosen = this.chosen;
      this.chosen = null;
      const left = chosen && chosen.until - performance.now();
      if (!(left > 0) || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
      document.body.append(chosen.ghost);
      chosen.ghost.animate([{ opacity: 1 }, { opacity: 1, offset: 0.5 }, { opacity: 0 }], left).finished.finally(() =>
        chosen.ghost.remove(),
      );
    }

    /* Choosing. */

    choose(radio) {
      const reply = radio.dataset.reply;
      const { left, top, width, height } = radio.getBoundingClientRect();
      this.check(reply);
      const ghost = make("div", `${radio.className} is-settling`, ...[...radio.childNodes].map((node) => node.cloneNode(true)));
      ghost.setAttribute("aria-hidden", "true");
      ghost.setAttribute("aria-checked", "true");
      Object.assign(ghost.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
      this.chosen = { ghost, until: performance.now() + SETTLING };
      this.give("reply", reply, this.habit("autoAdvance").checked);
    }

    clear() {
      this.check("");
      this.give("reply", "", false);
      this.one(".stem").focus({ preventScroll: true });
    }

    give(field, value, goOn) {
      const entry = this.entry(field, value);
      this.outbox.put(entry);
      if (goOn) this.goOnAfter = entry;
      this.say();
      this.send();
    }

    typed(area) {
      const name = area.dataset.note;
      this.outbox.put(this.entry(name, area.value));
      clearTimeout(this.pauses.get(name));
      this.pauses.set(name, setTimeout(() => this.flush(name), NOTE_PAUSE));
      this.say();
    }

    /** What was given now. Its time by the server's clock is told once, so that sending it again is never older than before. */
    entry(field, value) {
      return { item: this.state.item, field, value, given: this.outbox.stamp(this.now() + this.offset) };
    }

    /** Sends what waited for a pause in typing. */
    flush(name) {
      for (const waiting of name ? [name] : [...this.pauses.keys()]) {
        clearTimeout(this.pauses.get(waiting));
        this.pauses.delete(waiting);
      }
      this.send();
    }

    /* Sending: one at a time, oldest first. */

    async send() {
      if (this.sending || !this.root.isConnected) return;
      const entry = this.outbox.entries().find(({ item, field }) => item !== this.state.item || !this.pauses.has(field));
      clearTimeout(this.again);
      if (!entry) return this.say();
      const sending = (this.sending = { entry });
      const slow = setTimeout(() => sending === this.sending && this.trouble(), PATIENCE);
      const lost = setInterval(() => this.connected && this.done(sending, "FAILED"), LOST);
      const outcome = await this.call(entry).catch(() => "FAILED");
      clearTimeout(slow);
      clearInterval(lost);
      this.done(sending, outcome);
    }

    call({ item, field, value, given }) {
      if (field !== "reply") return this.server.note(item, field, value, given);
      const goOn = this.goOnAfter?.given === given;
      return this.server.reply(item, value, goOn, given);
    }

    done(sending, outcome) {
      if (sending !== this.sending) return;
      this.sending = null;
      if (outcome === "FAILED") return this.retry();
      this.failures = 0;
      this.troubled = false;
      if (outcome === "FINAL" || outcome === "GONE") this.outbox.clear();
      else this.outbox.remove(sending.entry);
      if (outcome === "GONE") return location.reload();
      if (outcome === "FINAL") return;
      this.said = outcome === "SUPERSEDED" && sending.entry.item === this.state.item ? "superseded" : "saved";
      this.render(false);
      this.send();
    }

    retry() {
      this.trouble();
      this.failures++;
      this.again = setTimeout(() => this.send(), Math.min(500 * 2 ** this.failures, LONGEST_RETRY));
    }

    trouble() {
      this.troubled = true;
      this.say();
    }

    get connected() {
      return ["connected", "loading"].includes(window.Vaadin?.connectionState?.state);
    }

    /** “Saved” only where nothing waits. */
    say() {
      const line = this.one(".save");
      if (!line) return;
      const waiting = this.outbox.entries().length > 0;
      const unsaved = waiting && this.troubled;
      const kind = unsaved ? "unsaved" : waiting ? "saving" : this.said ?? (this.state.reply ? "saved" : "");
      const text = line.dataset[kind] ?? "";
      if (line.textContent !== text) line.textContent = text;
      line.classList.toggle("is-saved", !waiting);
      line.classList.toggle("is-saving", waiting && !unsaved);
      line.classList.toggle("is-unsaved", unsaved);
      const notice = this.one(".notice[role=alert]");
      const kept = notice.querySelector("[data-browser]");
      kept.textContent = this.outbox.keeps ? kept.dataset.browser : kept.dataset.page;
      notice.hidden = !unsaved;
    }

    /** Where the server cannot be had, a page loaded again finds it sooner than waiting does. */
    async tryAgain() {
      if (this.connected) return this.send();
      try {
        await fetch(location.href, { method: "HEAD", cache: "no-store" });
        this.reload();
      } catch {
        this.trouble();
      }
    }

    /* An expired session: what the page showed is in the database or in the outbox, so it simply starts afresh. */

    expired() {
      if (this.there() && document.querySelector(".v-system-error")) this.reload();
    }

    reload() {
      try {
        const last = Number(sessionStorage.getItem("cx-reloaded"));
        if (this.now() - last < RELOAD_PAUSE) return;
        sessionStorage.setItem("cx-reloaded", String(this.now()));
      } catch {
        return;
      }
      location.reload();
    }

    /** Back from elsewhere, where the answers may have changed. */
    refresh() {
      if (document.hidden || !this.connected || this.sending || performance.now() - (this.refreshed ?? -1e9) < 1000) return;
      this.refreshed = performance.now();
      this.server.refresh();
    }

    /* What the person does. */

    go(places) {
      this.flush();
      this.server.go(this.state.item, places);
    }

    prefer() {
      const autoAdvance = this.habit("autoAdvance").checked;
      const letterKeys = this.habit("letterKeys").checked;
      Object.assign(this.state, { autoAdvance, letterKeys });
      this.render(false);
      this.server.prefer(autoAdvance, letterKeys);
    }

    click(event) {
      const radio = event.target.closest("[role=radio]");
      const link = event.target.closest("a[data-item]");
      const act = event.target.closest("[data-act]")?.dataset.act;
      if (radio) {
        // The second half of a double click was meant for the question before.
        const echo = event.detail > 1 && performance.now() - this.arrived < ECHO;
        if (!echo) this.choose(radio);
      } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        this.flush();
        this.server.go(link.dataset.item, 0);
      } else if (act) {
        ({
          back: () => this.go(-1),
          next: () => this.go(1),
          clear: () => this.clear(),
          again: () => this.tryAgain(),
        })[act]();
      }
    }

    key(event) {
      if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || document.querySelector("dialog[open]")) return;
      if (!this.one(".stem")) return;
      const at = document.activeElement;
      if (at?.matches("textarea, select, [contenteditable], input:not([type=checkbox])")) {
        if (event.key === "Escape" && this.root.contains(at)) this.one(".stem").focus();
        return;
      }
      const act = this.keyed(event, at);
      if (!act) return;
      event.preventDefault();
      if (!event.repeat || event.key.startsWith("Arrow")) act();
    }

    keyed({ key, shiftKey, repeat }, at) {
      const row = this.radios().indexOf(at);
      if (key === "ArrowLeft") return () => repeat || this.go(-1);
      if (key === "ArrowRight") return () => repeat || this.go(1);
      if (key === "ArrowUp" || key === "ArrowDown") {
        const near = row >= 0 || at === document.body || at === this.one(".stem") || at?.matches("main");
        return near && (() => this.step(row, key === "ArrowDown" ? 1 : -1));
      }
      if (!this.state.letterKeys || shiftKey || key.length !== 1) return null;
      if (key.toLowerCase() === "e") return () => this.openEvidence();
      const reply = { d: "dont-know", n: "not-applicable" }[key.toLowerCase()] ?? key;
      const radio = this.radio(reply);
      return radio && (() => this.choose(radio));
    }

    step(row, by) {
      const radios = this.radios();
      const start = radios.findIndex((radio) => radio.tabIndex === 0);
      const next = row >= 0 ? (row + by + radios.length) % radios.length : by > 0 ? start : radios.length - 1;
      this.stopAt(radios[next]);
      radios[next].focus();
    }

    openEvidence() {
      const area = this.one('[data-note="evidence"]');
      area.closest("details").open = true;
      area.focus();
    }
  }

  window.cxQuestionnaire = {
    show(root, state) {
      (root.questionnaire ??= new Questionnaire(root, state.key)).show(state);
    },
  };
})();
