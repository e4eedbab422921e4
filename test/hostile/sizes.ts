import { deepNesting } from "./deep-nesting.ts";
import type { HostileCase } from "./hostile-case.ts";
import { largeDocuments } from "./large-documents.ts";
import { longTexts } from "./long-texts.ts";
import { manyAlternatives } from "./many-alternatives.ts";
import { manyMembers } from "./many-members.ts";

/** Inputs that are large, or that a naive program makes large: each takes a process of its own. */
export const sizes: readonly HostileCase[] = [
  ...manyMembers,
  ...manyAlternatives,
  ...deepNesting,
  ...longTexts,
  ...largeDocuments,
];
