import type { User } from "./expected/src/User.js";
import type { UserInput } from "./expected/src/UserInput.js";
import type { UserOutput } from "./expected/src/UserOutput.js";

export const sent: UserInput = { name: "Ada", password: "correct horse", team: { name: "Logic" } };
// @ts-expect-error the server gives the identifier
export const identified: UserInput = { name: "Ada", password: "correct horse", id: "1" };
// @ts-expect-error the password is sent
export const open: UserInput = { name: "Ada" };

export const received: UserOutput = { id: "1", createdAt: "2026-01-31T12:00:00Z", name: "Ada" };
// @ts-expect-error the password is never received
export const leaked: UserOutput = { ...received, password: "correct horse" };

// @ts-expect-error and has to be there in a whole user
export const whole: User = { id: "1", createdAt: "2026-01-31T12:00:00Z", name: "Ada" };
