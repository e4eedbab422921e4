import type { Contact } from "./expected/src/Contact.js";

export const mail: Contact = { name: "Ada", email: "ada@example.org" };
export const both: Contact = { name: "Ada", email: "ada@example.org", phone: "1" };
// @ts-expect-error one of the two is needed
export const silent: Contact = { name: "Ada" };
