async function priceOf(item) {
  return item.length;
}
export async function total(item, count) {
  return priceOf(item) * count;
}
