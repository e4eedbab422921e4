import type { Notification } from "./expected/src/Notification.js";

export function target(notification: Notification): string {
  return notification.channel === "email" ? notification.address : notification.number;
}
// @ts-expect-error a letter is neither
export const letter: Notification = { channel: "post" };
