/** Runs in the panel that shows a report: tells the editor what was clicked, and takes in a newer page where the old one stood. */
(() => {
  const editor = acquireVsCodeApi();
  const { subject } = document.body.dataset;
  const main = () => document.querySelector("main");

  document.addEventListener("click", ({ target }) => {
    const clicked = target instanceof Element && target.closest("[data-start], [data-save]");
    if (!clicked) return;
    if (clicked.hasAttribute("data-save")) {
      editor.postMessage({ type: "save" });
      return;
    }
    const [article, start, end] = ["article", "start", "end"].map((name) => Number(clicked.dataset[name]));
    editor.postMessage({ type: "reveal", article, start, end });
  });

  /** Whoever reads on keeps their place, on the screen and by the keyboard. */
  window.addEventListener("message", ({ data }) => {
    if (data.type !== "main") return;
    const buttons = () => [...document.querySelectorAll("button")];
    const focused = buttons().indexOf(document.activeElement);
    main().outerHTML = data.html;
    buttons()[focused]?.focus({ preventScroll: true });
  });

  const remember = () => editor.setState({ subject: subject && JSON.parse(subject), scroll: window.scrollY });
  let waiting;
  window.addEventListener("scroll", () => {
    clearTimeout(waiting);
    waiting = setTimeout(remember, 200);
  });

  const scroll = editor.getState()?.scroll;
  if (scroll) window.scrollTo(0, scroll);
  remember();
  editor.postMessage({ type: "ready" });
})();
