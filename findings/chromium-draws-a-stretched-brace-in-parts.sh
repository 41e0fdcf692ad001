#!/usr/bin/env bash
# Chromium 156.0.8078.114 (Debian 12), STIX Two Math 5.3.0 of Fontsource: an under-brace that MathML stretches to the width
# of its formula is drawn in part where it crosses the edge of a tile of the screen: on a screen of two device pixels for one
# of CSS, about two thirds of its width, at seven of eight places on the page. Its place in the layout is right, and
# so is all other text. On a layer of its own (will-change: transform on its munder) it is drawn whole everywhere.
# Looks like this: what is painted in a tile is chosen by the extent of the brace before it was stretched.
# Whoever shows \underbrace or \overbrace as MathML has to give it a layer, or draw the brace.
# Needs Chromium at /usr/bin/chromium, or CHROMIUM.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts playwright-core@1.64.1 @fontsource/stix-two-math@5.3.0
cat > look.cjs <<'JS'
const { chromium } = require("playwright-core");
const fs = require("fs");
const font = fs.readFileSync("node_modules/@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2").toString("base64");
const formula = `<math display="block"><munder><mrow><mi>k</mi><mi>N</mi><mo>(</mo><mi>N</mi><mo>-</mo><mn>1</mn><mo>)</mo><mo>+</mo><mi>N</mi></mrow><mo stretchy="true">\u23DF</mo></munder></math>`;
const page = (left, style) => `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: M; src: url(data:font/woff2;base64,${font}) }
body { margin: 0; background: #fff } math { font: 400 30px M; position: absolute; top: 40px; left: ${left}px } ${style}
</style>${formula}`;
(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  const view = await browser.newPage({ viewport: { width: 900, height: 200 }, deviceScaleFactor: 2 });
  const reader = await browser.newPage();
  async function drawn(left, style) {
    await view.setContent(page(left, style));
    await view.evaluate("document.fonts.ready");
    await view.waitForTimeout(100);
    const box = await view.evaluate(`(() => { const b = document.querySelector("mrow").getBoundingClientRect(), m = document.querySelector("munder").getBoundingClientRect();
      return { x: b.left, width: b.width, top: b.bottom, bottom: m.bottom + 4 }; })()`);
    const png = (await view.screenshot()).toString("base64");
    const columns = await reader.evaluate(async ({ png, box }) => {
      const image = new Image(); image.src = "data:image/png;base64," + png; await image.decode();
      const canvas = document.createElement("canvas"); canvas.width = image.width; canvas.height = image.height;
      const context = canvas.getContext("2d"); context.drawImage(image, 0, 0);
      const top = Math.ceil(box.top * 2) + 1, height = Math.floor(box.bottom * 2) - top, x = Math.round(box.x * 2), width = Math.round(box.width * 2);
      const data = context.getImageData(x, top, width, height).data; let inked = 0;
      for (let c = 0; c < width; c++) { let ink = false; for (let r = 0; r < height; r++) ink = ink || data[4 * (r * width + c)] < 160; inked += ink ? 1 : 0; }
      return inked / width;
    }, { png, box });
    return columns;
  }
  const lefts = [10, 60, 110, 160, 210, 260, 310, 360];
  const usual = [], own = [];
  for (const left of lefts) { usual.push(await drawn(left, "")); own.push(await drawn(left, "munder { will-change: transform }")); }
  const show = (all) => all.map((part) => Math.round(part * 100) + " %").join("  ");
  console.log("Chromium " + browser.version());
  console.log("left edge at                 " + lefts.map((left) => left + " px").join("  "));
  console.log("brace drawn, of its width:   " + show(usual));
  console.log("the same on its own layer:   " + show(own));
  await browser.close();
  process.exit(Math.min(...usual) < 0.9 && Math.min(...own) > 0.95 ? 0 : 1);
})().catch((error) => { console.error(error); process.exit(2); });
JS
node look.cjs
