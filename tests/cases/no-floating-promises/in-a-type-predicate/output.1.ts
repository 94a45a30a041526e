declare function track(): Promise<void>;

export function isText(value: unknown): value is string {
  track().catch(console.error);
  return typeof value === 'string';
}
