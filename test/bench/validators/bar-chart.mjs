const groups = {
  valid: "Valid documents",
  first: "Invalid documents, first error",
  all: "Invalid documents, all errors",
};
const width = 720;
const left = 130;
const right = 90;
const bar = 16;
const gap = 6;
const longest = 2.5;

/** The geometric means of time as bars, as SVG; readable on a light and on a dark page. */
export function barChart({ subjects, summary }) {
  const parts = [];
  let y = 34;
  for (const [name, title] of Object.entries(groups)) {
    parts.push(`<text class="title" x="0" y="${y}">${title}</text>`);
    y += 12;
    for (const subject of subjects) {
      const entry = summary[name][subject];
      if (entry === undefined) continue;
      parts.push(...row(subject, { ...entry, y }));
      y += bar + gap;
    }
    y += 30;
  }
  const height = y;
  const one = scale(1);
  const sentence = Object.entries(groups)
    .map(([name, title]) => `${title}: ${listed(subjects, summary[name])}.`)
    .join(" ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">Time to validate, relative to ajv's standalone code</title>
<desc id="desc">Geometric means over schemas; less is faster. ${escaped(sentence)}</desc>
<style>
text { font: 13px system-ui, sans-serif; fill: #57606a }
.title { font-weight: 600 }
.own { fill: #1f883d }
.other { fill: #8c959f }
.line { stroke: #8c959f; stroke-dasharray: 3 3 }
.cut { stroke: #fff; stroke-width: 3 }
@media (prefers-color-scheme: dark) { text { fill: #adbac7 } .own { fill: #57ab5a } .other { fill: #768390 } .cut { stroke: #0d1117 } }
</style>
<text x="0" y="14">Time relative to ajv's standalone code; shorter is faster, and what is longer than ${longest} is cut off.</text>
<line class="line" x1="${one}" x2="${one}" y1="24" y2="${height - 20}"/>
${parts.join("\n")}
</svg>
`;
}

/** Where a bar ends; what takes longer than fits is cut off. */
function scale(ratio) {
  return Math.round(left + (Math.min(ratio, longest) / longest) * (width - left - right));
}

function row(subject, { mean, cases, y }) {
  const end = scale(mean);
  const kind = subject === "schemapress" ? "own" : "other";
  const middle = y + bar - 4;
  const cut = mean > longest ? `<path class="cut" d="M${end - 14} ${y + bar + 2}l6 ${-bar - 4}"/>` : "";
  return [
    `<text x="${left - 8}" y="${middle}" text-anchor="end">${escaped(subject)}</text>`,
    `<rect class="${kind}" x="${left}" y="${y}" width="${end - left}" height="${bar}" rx="2"/>${cut}`,
    `<text x="${end + 6}" y="${middle}">${mean.toFixed(2)} (${cases})</text>`,
  ];
}

function listed(subjects, entries) {
  const known = subjects.filter((subject) => entries[subject] !== undefined);
  return known.map((subject) => `${subject} ${entries[subject].mean.toFixed(2)}`).join(", ");
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
