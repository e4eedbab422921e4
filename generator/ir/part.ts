import type { DocsPageView } from "./docs-views.js";
import type { Entry } from "./entry.js";
import type { TextFile } from "./files.js";
import type { CompanionView, ModuleView } from "./views.js";

/** The views of one declaration. Plain data. */
export interface DeclarationViews {
  readonly entry: Entry;
  /** Its module; absent where all declarations are in one. */
  readonly module: ModuleView | undefined;
  readonly companion: CompanionView;
  /** Its page, which does not say yet who refers to the declaration. */
  readonly page: DocsPageView;
  /** Its schema, written out. */
  readonly schema: TextFile;
}

/** All that one declaration contributes to a package: finished files, and what is left to be said of it. Plain data. */
export interface Part {
  readonly entry: Entry;
  readonly page: DocsPageView;
  /** The page as it was printed last. */
  readonly printed?: PrintedPage;
  readonly files: readonly TextFile[];
  /** The runtime modules that its modules import. */
  readonly runtime: readonly string[];
}

/** A page that says who refers to the declaration: the names of their types. */
export interface PrintedPage {
  readonly users: readonly string[];
  readonly file: TextFile;
}
