/** Gives out the anchors that GitHub gives to the headings of a page, when asked in the order of the page. */
export function createAnchors(): (heading: string) => string {
  const uses = new Map<string, number>();
  return (heading) => {
    const slug = headingSlug(heading);
    let anchor = slug;
    while (uses.has(anchor)) {
      const next = (uses.get(slug) ?? 0) + 1;
      uses.set(slug, next);
      anchor = `${slug}-${next}`;
    }
    uses.set(anchor, 0);
    return anchor;
  };
}

/** A heading's text in lower case with hyphens for spaces, without punctuation; may be empty. */
export function headingSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
