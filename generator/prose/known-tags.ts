const names = [
  "p code a ul ol li i em b strong note important dl dt dd br pre table thead tbody tfoot caption tr td th",
  "h1 h2 h3 h4 h5 h6 span div blockquote sub sup",
]
  .join(" ")
  .replaceAll(" ", "|");
const attribute = String.raw`\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=${"`"}]+)`;
const tag = String.raw`<(?:/(?:${names})\s*|(?:${names})(?:${attribute})*\s*/?)>`;

const knownTag = new RegExp(tag, "i");
const knownTagOrLess = new RegExp(`${tag}|<`, "gi");
const entity = /&(?:lt|gt|amp|quot|nbsp|#\d+|#x[\da-f]+);/i;
const markdownCode = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;

/** Whether the text is to be read as HTML: it has a known tag or an entity that is not in Markdown's code. */
export function isHtml(text: string): boolean {
  if (!text.includes("<") && !text.includes("&")) return false;
  const prose = text.includes("`") ? text.replace(markdownCode, " ") : text;
  return knownTag.test(prose) || entity.test(prose);
}

/** The HTML with every `<` escaped that does not begin a known tag, so that it stays text. */
export function escapeUnknownTags(html: string): string {
  return html.replace(knownTagOrLess, (match) => (match === "<" ? "&lt;" : match));
}
