import type { UserPage } from "./expected/src/UserPage.js";

export const logins = (page: UserPage): readonly string[] => page.items.map(({ login }) => login);
// @ts-expect-error items of this page are users
export const numbers: UserPage = { items: [1] };
