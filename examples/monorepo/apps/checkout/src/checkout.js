import { assertCustomer } from "@shop/customers";
import { validateOrder } from "@shop/orders";

/**
 * What is wrong with the order of a customer, in words.
 *
 * @param {unknown} customer
 * @param {unknown} order
 */
export function checkOut(customer, order) {
  assertCustomer(customer);
  const result = validateOrder(order);
  return result.ok ? [] : result.issues.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
