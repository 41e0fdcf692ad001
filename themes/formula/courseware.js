// What the generator calls: MathML as text, or the offset and words of a mistake.
function courseware(tex, display) {
  const refused = (name) => new katex.ParseError(`${name} is not allowed here`, {
    loc: { start: Math.max(0, tex.indexOf(name)), end: tex.length, lexer: { input: tex } },
  });
  // Lessons are written in all languages, so letters of any of them may stand in a formula.
  // What KaTeX adds to TeX for HTML is up to `trust`, which tells where it stands.
  const tolerated = ["unicodeTextInMathMode", "unknownSymbol", "htmlExtension"];
  try {
    return katex.renderToString(tex, {
      output: "mathml",
      displayMode: display,
      throwOnError: true,
      trust: (context) => {
        throw refused(context.command);
      },
      strict: (code) => (tolerated.includes(code) ? "ignore" : "error"),
      maxExpand: 1000,
      maxSize: 20,
    });
  } catch (e) {
    if (e instanceof katex.ParseError) {
      const words = e.rawMessage.replace(/^LaTeX-incompatible input and strict mode is set to 'error': /, "");
      return `${e.position === undefined ? 0 : e.position}:${words}`;
    }
    throw e;
  }
}
