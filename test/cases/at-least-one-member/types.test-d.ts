import type { Contact } from "./expected/src/Contact.js";

export const mail: Contact = { email: "a@example.com", name: "A" };
export const both: Contact = { email: "a@example.com", phone: "1" };
// @ts-expect-error a name alone reaches nobody
export const nobody: Contact = { name: "A" };
