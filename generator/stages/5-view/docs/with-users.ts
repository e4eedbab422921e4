import type { Entry } from "../../../ir/entry.js";
import type { DocsPageView } from "../../../ir/views.js";
import { declarationLink } from "./declaration-link.js";
import { markdownLine } from "./markdown-line.js";

/** The page of a declaration with the declarations whose types refer to it, which are sorted by name. */
export function withUsers(page: DocsPageView, users: readonly Entry[]): DocsPageView {
  return { ...page, usedBy: users.map(({ names }) => markdownLine([declarationLink(names)])) };
}
