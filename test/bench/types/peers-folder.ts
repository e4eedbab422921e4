import { join } from "node:path";

/** The folder of the generators that are compared with, which have packages of their own. */
export const peersFolder: string = join(import.meta.dirname, "peers");
