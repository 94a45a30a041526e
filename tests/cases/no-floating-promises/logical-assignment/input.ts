declare function open(): Promise<void>;

let opened: Promise<void> | undefined;

export function once(): Promise<void> {
  opened ??= open();
  return opened;
}
