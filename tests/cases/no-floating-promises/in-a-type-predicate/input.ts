declare function track(): Promise<void>;

export function isText(value: unknown): value is string {
  track();
  return typeof value === 'string';
}
