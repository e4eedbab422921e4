/** The opposite of a boolean expression, written as simply as it can be. */
export function negate(expression: string): string {
  if (expression === "true") return "false";
  if (expression === "false") return "true";
  if (expression.startsWith("!") && isParenthesized(expression.slice(1))) return expression.slice(1);
  if (/^[\w$]+$/.test(expression)) return `!${expression}`;
  const call = /^(!?)([\w$.]+\((?:[\w$.]+(?:, [\w$."-]+(?: \+ 1)?)*)?\))$/.exec(expression);
  if (call !== null) return call[1] === "!" ? (call[2] ?? "") : `!${expression}`;
  const comparison = /^((?:typeof )?[\w$.]+) (===|!==|>=|<=) ("[^"\\&|]*"|'[^'\\&|]*'|[\w$.-]+)$/.exec(
    expression,
  );
  const [, left = "", operator = "", right = ""] = comparison ?? [];
  const opposite = oppositeOf(operator, left);
  if (opposite !== undefined) return `${left} ${opposite} ${right}`;
  return isParenthesized(expression) ? `!${expression}` : `!(${expression})`;
}

/** Orders are only turned round for lengths: NaN is neither above nor below anything. */
function oppositeOf(operator: string, left: string): string | undefined {
  if (operator === "===") return "!==";
  if (operator === "!==") return "===";
  if (!left.endsWith(".length")) return undefined;
  return operator === ">=" ? "<" : operator === "<=" ? ">" : undefined;
}

/** Whether one pair of parentheses holds the whole expression. Strings inside may hold any. */
export function isParenthesized(expression: string): boolean {
  if (!expression.startsWith("(") || !expression.endsWith(")")) return false;
  const bare = expression.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, "");
  let depth = 0;
  for (let index = 0; index < bare.length; index += 1) {
    if (bare[index] === "(") depth += 1;
    if (bare[index] === ")") depth -= 1;
    if (depth === 0) return index === bare.length - 1;
  }
  return false;
}
