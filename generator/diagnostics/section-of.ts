/** The section of a code in the reference page of diagnostics. */
export function sectionOf(code: string, page: string): string {
  const start = page.indexOf(`\n## ${code}\n`);
  if (start < 0) throw new Error(`docs/diagnostics.md has no section ${code}`);
  const end = page.indexOf("\n## ", start + 1);
  return `${page.slice(start + 1, end < 0 ? undefined : end).trim()}\n`;
}
