/** Whether two instances are equal (2020-12 Core, section 4.2.2); a member that is `undefined` is absent. */
export function equals(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isContainer(left) || !isContainer(right)) return false;
  // Pairs wait here and not on the call stack, so no depth of nesting overflows it.
  const pending: Container[] = [left, right];
  // Values that contain themselves go on for ever, so after many pairs those that were met are remembered.
  const met = new Map<Container, Set<Container>>();
  for (let pairs = 0; ; pairs++) {
    const b = pending.pop();
    const a = pending.pop();
    if (a === undefined || b === undefined) return true;
    if (pairs > mostUnremembered) {
      const others = met.get(a) ?? new Set();
      if (others.has(b)) continue;
      met.set(a, others.add(b));
    }
    if (Array.isArray(a) !== Array.isArray(b)) return false;
    if (!(Array.isArray(a) ? areItemsEqual(a, b, pending) : areMembersEqual(a, b, pending))) return false;
  }
}

type Container = Readonly<Record<string | number, unknown>>;

const mostUnremembered = 1e5;

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

function areItemsEqual(left: readonly unknown[], right: Container, pending: Container[]): boolean {
  const length = left.length;
  if (length !== right.length) return false;
  for (let index = 0; index < length; index++) {
    if (!isEqualSoFar(left[index], right[index], pending)) return false;
  }
  return true;
}

function areMembersEqual(left: Container, right: Container, pending: Container[]): boolean {
  let surplus = 0;
  for (const name of Object.keys(left)) {
    const value = left[name];
    if (value === undefined) continue;
    surplus--;
    if (!Object.hasOwn(right, name) || !isEqualSoFar(value, right[name], pending)) return false;
  }
  for (const name of Object.keys(right)) if (right[name] !== undefined) surplus++;
  return surplus === 0;
}

function isEqualSoFar(left: unknown, right: unknown, pending: Container[]): boolean {
  if (left === right) return true;
  if (!isContainer(left) || !isContainer(right)) return false;
  pending.push(left, right);
  return true;
}
