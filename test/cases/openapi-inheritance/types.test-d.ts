import type { Cat } from "./expected/src/Cat.js";

export const cat: Cat = { petType: "cat", name: "Tom", huntingSkill: "lazy" };
export const name = (each: Cat): string | null | undefined => each.name;
// @ts-expect-error a cat has the members of a pet
export const typeless: Cat = { huntingSkill: "lazy" };
// @ts-expect-error and one of its own
export const skilless: Cat = { petType: "cat" };
