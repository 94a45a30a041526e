export const options = async () => ({ deep: true });
export async function withMore() {
  return { ...await options(), more: 1 };
}
