let open: (() => void) | undefined;
const opened = new Promise<void>((resolve) => {
  open = resolve;
});
async function passed(): Promise<void> {
  await opened;
}
export function start(): void {
  passed();
}
export const release = (): void => open?.();
