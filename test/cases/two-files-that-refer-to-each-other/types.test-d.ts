import type { Company } from "./expected/src/Company.js";
import type { Person } from "./expected/src/Person.js";

export const ada: Person = { name: "Ada", friends: [{ name: "Bob" }] };
export const works: Company = { name: "Works", owner: { ...ada, employer: { name: "Other", owner: ada } } };
// @ts-expect-error somebody owns it
export const nobodys: Company = { name: "Works" };
