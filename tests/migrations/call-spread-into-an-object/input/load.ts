export const options = () => ({ deep: true });
export function withMore() {
  return { ...options(), more: 1 };
}
