/** @param {string} item */
async function priceOf(item) {
  return item.length;
}
/** @param {string[]} items */
export async function total(items) {
  return await items.reduce(async (sum, item) => sum + (await priceOf(item)), 0);
}
