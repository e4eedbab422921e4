/** Whether a path stays inside the package's folder and is written plainly. A manifest on the disk may say anything. */
export function isPackagePath(path: string): boolean {
  if (/^[a-z]:/i.test(path) || /[\\\0]/.test(path)) return false;
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
