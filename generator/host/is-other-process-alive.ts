import { kill, pid as ownPid } from "node:process";

/**
 * Whether a process with this id runs, other than this one. A folder left by this very id is a leftover: ids repeat, in
 * containers from run to run, and one process replaces a folder without a pause.
 */
export function isOtherProcessAlive(pid: number): boolean {
  if (pid === ownPid) return false;
  try {
    kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === "EPERM";
  }
}
