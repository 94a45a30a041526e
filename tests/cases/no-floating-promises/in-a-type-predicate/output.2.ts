declare function track(): Promise<void>;

export function isText(value: unknown): value is string {
  void track();
  return typeof value === 'string';
}
