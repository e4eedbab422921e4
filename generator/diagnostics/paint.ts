const codes = { error: 31, warning: 33, info: 36, bold: 1, dim: 2 } as const;

export type Style = keyof typeof codes;

/** A way to set text apart on a terminal. */
export type Paint = (style: Style, text: string) => string;

/** Leaves text as it is. */
export const paintNothing: Paint = (_, text) => text;

/** Puts text between the SGR codes that switch a style on and off. */
export const paintSgr: Paint = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;
