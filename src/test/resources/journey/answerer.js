/* Answers without end by the page's own keys, as fast as each answer is acknowledged, and tells the test what was given and
   what the page called saved. An answer that is still on its way when the page is loaded again is remembered. */
(() => {
  if (!location.protocol.startsWith("http")) return;
  const remembered = localStorage.getItem("test-pending");
  let pending = remembered && JSON.parse(remembered);
  let left = null; // the question that a jump leads away from

  const remember = (answer) => {
    pending = answer;
    localStorage.setItem("test-pending", JSON.stringify(answer));
  };

  const any = (list) => list[Math.floor(Math.random() * list.length)];

  const jump = (root, item) => {
    left = item;
    any([...root.querySelectorAll("a[data-item]")].filter((link) => link.dataset.item !== item)).click();
  };

  const choose = (root, item) => {
    const others = [...root.querySelectorAll("[role=radio]")].filter((radio) => radio.ariaChecked !== "true");
    const reply = any(others.filter((radio) => radio.checkVisibility()))?.dataset.reply;
    if (!reply) return;
    remember({ item, reply });
    window.given(item, reply);
    const key = { "dont-know": "d", "not-applicable": "n" }[reply] ?? reply;
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  };

  const step = () => {
    const root = document.querySelector(".quest");
    const line = root?.querySelector(".save");
    const item = root?.questionnaire?.state?.item;
    if (!item || !line) return;
    if (pending) {
      if (!line.classList.contains("is-saved") || line.textContent !== "Saved") return;
      window.acknowledged(pending.item, pending.reply);
      remember(null);
    }
    if (left === item) return;
    left = null;
    const last = /^(\d+) of \1 /.test(root.querySelector(".quest__bar p").textContent);
    if (last || Math.random() < 0.1) jump(root, item);
    else choose(root, item);
  };

  new MutationObserver(step).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})();
