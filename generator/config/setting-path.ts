/** How a setting is spoken of: `types.openObjects`, `overrides[0].files`. */
export function settingPath(path: readonly (string | number)[]): string {
  return path.map((step, index) => stepText(step, index === 0)).join("");
}

function stepText(step: string | number, isFirst: boolean): string {
  if (typeof step === "number") return `[${step}]`;
  if (!/^[\w$]+$/.test(step)) return `[${JSON.stringify(step)}]`;
  return isFirst ? step : `.${step}`;
}
