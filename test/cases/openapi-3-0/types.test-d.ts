import type { Pet } from "./expected/src/Pet.js";

export const rex: Pet = { id: 1, name: "Rex", nickname: null, owner: null };
// @ts-expect-error a name is not nullable
export const unnamed: Pet = { id: 1, name: null };
