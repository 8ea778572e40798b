import { history, indentWithTab, historyKeymap, defaultKeymap } from "@codemirror/commands";
import { javascript } from "@codemirror/lang-javascript";
import { indentOnInput, bracketMatching, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, Transaction } from "@codemirror/state";
import { EditorView, lineNumbers, drawSelection, highlightSpecialChars, highlightActiveLine, keymap } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { h as hiddenCharacters, w as withLineEnds, n as nameOf } from "./hidden-characters.BwaffKHw.js";
const theme = EditorView.theme({
  "&": { fontSize: "12.5px", color: "var(--vp-c-text-1)", backgroundColor: "var(--vp-c-bg)" },
  ".cm-scroller": { fontFamily: "var(--vp-font-family-mono)", lineHeight: "19px" },
  ".cm-content": { caretColor: "var(--vp-c-text-1)", padding: "12px 0" },
  ".cm-cursor": { borderLeftColor: "var(--vp-c-text-1)" },
  ".cm-gutters": {
    border: "none",
    backgroundColor: "var(--vp-c-bg)",
    color: "var(--vp-c-text-3)"
  },
  ".cm-specialChar": {
    padding: "0 2px",
    borderRadius: "3px",
    backgroundColor: "var(--vp-c-danger-soft)",
    color: "var(--vp-c-text-1)",
    fontSize: "11px"
  },
  ".cm-activeLine": { backgroundColor: "var(--vp-c-default-soft)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--vp-c-brand-soft)" },
  ".cm-tooltip": {
    border: "1px solid var(--vp-c-divider)",
    backgroundColor: "var(--vp-c-bg-elv)",
    color: "var(--vp-c-text-1)"
  }
});
const longestColored = 1e4;
const colored = [
  indentOnInput(),
  bracketMatching(),
  javascript({ typescript: true }),
  syntaxHighlighting(classHighlighter)
];
const colors = (code) => code.length > longestColored ? [] : colored;
function openEditor(options) {
  const { parent, code, label, describedBy, onChange, onRun } = options;
  const run = () => {
    onRun();
    return true;
  };
  const language = new Compartment();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: withLineEnds(code),
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        highlightSpecialChars({ specialChars: hiddenCharacters, render: nameHidden }),
        highlightActiveLine(),
        language.of(colors(code)),
        theme,
        keymap.of([{ key: "Mod-Enter", run }, indentWithTab, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": describedBy }),
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          const isTyped = transactions.some((one) => one.annotation(Transaction.userEvent));
          if (docChanged && isTyped) onChange(state.doc.toString());
        })
      ]
    })
  });
  return {
    focus: () => view.focus(),
    setCode(text) {
      const insert = withLineEnds(text);
      if (insert === view.state.doc.toString()) return;
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert },
        effects: language.reconfigure(colors(insert))
      });
    },
    mark(error) {
      const { doc } = view.state;
      if (!error || error.position.line > doc.lines) {
        view.dispatch(setDiagnostics(view.state, []));
        return;
      }
      const line = doc.line(error.position.line);
      const from = Math.min(line.from + error.position.column - 1, line.to);
      const to = view.state.wordAt(from)?.to ?? Math.min(from + 1, line.to);
      const diagnostic = { from, to, severity: "error", message: error.message };
      view.dispatch(setDiagnostics(view.state, [diagnostic]), {
        effects: EditorView.scrollIntoView(from, { y: "center" })
      });
    },
    destroy: () => view.destroy()
  };
}
function nameHidden(code, description) {
  const mark = document.createElement("span");
  mark.className = "cm-specialChar";
  mark.textContent = nameOf(code);
  mark.title = description ?? "an invisible character";
  return mark;
}
export {
  openEditor
};
