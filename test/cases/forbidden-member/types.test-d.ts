import type { Draft } from "./expected/src/Draft.js";

export const draft: Draft = { title: "a" };
// @ts-expect-error what is published is no draft
export const published: Draft = { title: "a", publishedAt: "2026-01-31T00:00:00Z" };
