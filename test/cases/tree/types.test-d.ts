import type { Folder } from "./expected/src/Folder.js";

export const deep: Folder = { name: "a", folders: [{ name: "b", folders: [{ name: "c" }] }] };
// @ts-expect-error every folder has a name
export const nameless: Folder = { name: "a", folders: [{ folders: [] }] };
